import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import * as z from 'zod';
import type { TestBrowser } from '../test/browserOf.ts';
import { patients, signInClinic } from '../test/signInClinic.ts';
import { totpAt } from '../test/totpAt.ts';
import { demoPassword } from './signIn/demoAccounts.ts';

const clinic = signInClinic();
const { as, browser, mailTo, trySignIn } = clinic;
const password = 'a long new password';

test('a code for a new password works once, ends all sessions, and an unknown address looks the same', async () => {
  const email = 'jose@clinikit.example';
  const before = await as('jose');
  const ask = (address: string) => browser().post('/api/auth/email-otp/request-password-reset', { email: address });
  const [known, unknown] = [await ask(email), await ask('nobody@clinic.example')];
  expect([unknown.status, unknown.text]).toEqual([known.status, known.text]);
  expect(await mailTo('nobody@clinic.example')).toBe('');
  const otp = /\b(\d{6})\b/.exec(await mailTo(email))?.[1] ?? '';
  const reset = () => browser().post('/api/auth/email-otp/reset-password', { email, otp, password });
  expect((await reset()).status).toBe(200);
  expect((await reset()).status).not.toBe(200);
  expect(await patients(before)).toBe(401);
  expect((await trySignIn(email, demoPassword)).status).toBe(401);
  expect((await trySignIn(email, password)).status).toBe(200);
});

test('who sits at the screen of somebody cannot guess their password there', async () => {
  const person = await as('jose');
  const guess = async (path: string, given: string) =>
    (await person.post(`/api/auth/${path}`, { password: given })).status;
  const statuses: number[] = [];
  for (let at = 0; at < 11; at += 1) {
    statuses.push(await guess(at % 2 === 0 ? 'two-factor/enable' : 'screen/unlock', `wrong password ${at}`));
  }
  expect(statuses).toEqual([...Array(10).fill(400), 429]);
  expect(await guess('two-factor/enable', demoPassword)).toBe(429);
  expect(await guess('screen/unlock', demoPassword)).toBe(429);
});

test('a locked screen does nothing until it is opened by its owner', async () => {
  const person = await as('siobhan');
  // Known to the server, so that the stream begins before the screen is locked.
  await patients(person);
  const stream = person.get('/api/clinic/events');
  await patients(person);
  expect((await person.post('/api/auth/screen/lock', {})).status).toBe(200);
  expect(await patients(person)).toBe(401);
  expect((await stream).text).toContain('event: ready');
  for (const [path, body] of [
    ['list-sessions', undefined],
    ['revoke-other-sessions', {}],
    ['two-factor/enable', { password: demoPassword }],
  ] as const) {
    const answer = body ? await person.post(`/api/auth/${path}`, body) : await person.get(`/api/auth/${path}`);
    expect(answer.json(), path).toMatchObject({ code: 'SCREEN_LOCKED' });
  }
  expect((await person.post('/api/auth/screen/unlock', { password: 'wrong' })).status).toBe(400);
  expect(await patients(person)).toBe(401);
  expect((await person.post('/api/auth/screen/unlock', { password: demoPassword })).status).toBe(200);
  expect(await patients(person)).toBe(200);
  // Somebody else at the same screen: the earlier session is over.
  await person.post('/api/auth/screen/lock', {});
  const old = new Map(person.cookies);
  await person.post('/api/auth/demo/sign-in', { person: 'jose' });
  expect(await patients(person)).toBe(200);
  const earlier = browser();
  for (const [name, value] of old) earlier.cookies.set(name, value);
  expect((await earlier.get('/api/auth/get-session')).text).toBe('null');
});

/** As if a while had passed since somebody touched a page. */
function leaveFor(minutes: number, email: string): void {
  const db = new DatabaseSync(clinic.file);
  db.prepare(
    'update auth_session set "activeAt" = "activeAt" - ? where "userId" = (select id from auth_user where email = ?)',
  ).run(minutes * 60_000, email);
  db.close();
}

test('a session at which nobody was is locked by the server, whatever its browser asks', async () => {
  const person = await as('siobhan');
  const email = 'siobhan@clinikit.example';
  expect(await patients(person)).toBe(200);
  leaveFor(4, email);
  expect(await patients(person)).toBe(200);
  // What a page asks by itself says nothing of whether somebody is there.
  leaveFor(2, email);
  expect((await person.get('/api/clinic/events')).status).toBe(401);
  expect((await person.post('/api/auth/screen/active', {})).json()).toMatchObject({ code: 'SCREEN_LOCKED' });
  expect(await patients(person)).toBe(401);
  expect((await person.get('/api/auth/get-session')).json()).toMatchObject({
    session: { lockedAt: expect.any(Number) },
  });
  expect((await person.post('/api/auth/screen/unlock', { password: demoPassword })).status).toBe(200);
  expect(await patients(person)).toBe(200);
  // Somebody who works on is not locked.
  leaveFor(4, email);
  expect((await person.post('/api/auth/screen/active', {})).status).toBe(200);
  leaveFor(4, email);
  expect(await patients(person)).toBe(200);
  // A phone of one's own is no shared screen.
  const patient = await as('zaneta');
  leaveFor(60, 'zaneta@clinikit.example');
  expect((await patient.get('/api/auth/get-session')).json()).toMatchObject({ session: { lockedAt: null } });
});

test('a stream that is open when nobody is there any more ends', async () => {
  const person = await as('siobhan');
  await patients(person);
  const stream = person.get('/api/clinic/events');
  await patients(person);
  leaveFor(6, 'siobhan@clinikit.example');
  expect((await stream).text).toContain('event: ready');
  expect(await patients(person)).toBe(401);
});

test('a PIN opens the locked screen of its owner, and nothing else', async () => {
  const person = await as('siobhan');
  const email = 'siobhan@clinikit.example';
  const set = (pin: string, given = demoPassword) => person.post('/api/auth/screen/pin/set', { password: given, pin });
  expect((await set('4831', 'wrong')).json()).toMatchObject({ code: 'INVALID_PASSWORD' });
  for (const easy of ['1111', '1234', '98765']) expect((await set(easy)).json()).toMatchObject({ code: 'EASY_PIN' });
  for (const wrong of ['483', '483148314', '48a1']) expect((await set(wrong)).status).toBe(400);
  expect((await set('4831')).status).toBe(200);
  expect((await person.get('/api/auth/screen/pin')).json()).toEqual({ state: 'ready' });
  const db = new DatabaseSync(clinic.file);
  expect(JSON.stringify(db.prepare('select * from auth_pin').all())).not.toContain('4831');
  db.close();
  const lock = () => person.post('/api/auth/screen/lock', {});
  const unlock = (pin: string) => person.post('/api/auth/screen/unlock', { pin });
  await lock();
  expect((await set('5942')).json()).toMatchObject({ code: 'SCREEN_LOCKED' });
  expect((await unlock('0000')).json()).toMatchObject({ code: 'INVALID_PIN' });
  expect((await unlock('4831')).status).toBe(200);
  expect(await patients(person)).toBe(200);
  // No session begins with it.
  expect((await trySignIn(email, '4831')).status).toBe(401);
  expect((await browser().post('/api/auth/screen/unlock', { pin: '4831' })).status).toBe(401);
  expect((await browser().post('/api/auth/sign-in/email', { email, pin: '4831' })).status).toBe(400);
  // Five wrong ones with the one of before, all at the same time: then only the password opens it, and the PIN is good again.
  await lock();
  const wrong = await Promise.all(Array.from({ length: 9 }, (_each, at) => unlock(String(7000 + at))));
  expect(wrong.filter((answer) => answer.json()['code'] === 'INVALID_PIN')).toHaveLength(4);
  expect((await unlock('4831')).json()).toMatchObject({ code: 'PIN_USED_UP' });
  expect((await person.get('/api/auth/screen/pin')).json()).toEqual({ state: 'usedUp' });
  expect((await person.post('/api/auth/screen/unlock', { password: demoPassword })).status).toBe(200);
  await lock();
  expect((await unlock('4831')).status).toBe(200);
  // Nor is it another person's.
  const other = await as('jose');
  await other.post('/api/auth/screen/lock', {});
  expect((await other.post('/api/auth/screen/unlock', { pin: '4831' })).json()).toMatchObject({ code: 'PIN_USED_UP' });
  expect((await person.post('/api/auth/screen/pin/remove', {})).status).toBe(200);
  await lock();
  expect((await unlock('4831')).json()).toMatchObject({ code: 'PIN_USED_UP' });
});

test('who guesses a PIN gets no more tries because its owner comes and goes', async () => {
  const person = await as('siobhan');
  await person.post('/api/auth/screen/pin/set', { password: demoPassword, pin: '4831' });
  const unlock = (pin: string) => person.post('/api/auth/screen/unlock', { pin });
  const codes: unknown[] = [];
  for (const guess of ['7001', '7002', '7003', '7004', '7005', '7006']) {
    await person.post('/api/auth/screen/lock', {});
    codes.push((await unlock(guess)).json()['code']);
    // As long as the PIN is good, its owner comes back by it.
    await unlock('4831');
  }
  expect(codes).toEqual([...Array(5).fill('INVALID_PIN'), 'PIN_USED_UP']);
  expect((await person.post('/api/auth/screen/unlock', { password: demoPassword })).status).toBe(200);
  await person.post('/api/auth/screen/lock', {});
  expect((await unlock('4831')).status).toBe(200);
});

test('a second factor that was begun is not finished at a locked screen, and the next person signs in there with theirs', async () => {
  const begin = async (of: TestBrowser) => {
    const Begun = z.object({ totpURI: z.string() });
    const answer = await of.post('/api/auth/two-factor/enable', { password: demoPassword });
    return new URL(Begun.parse(answer.json()).totpURI).searchParams.get('secret') ?? '';
  };
  const verify = (of: TestBrowser, secret: string) =>
    of.post('/api/auth/two-factor/verify-totp', { code: totpAt(secret, Date.now()) });
  const next = await as('siobhan');
  const nextSecret = await begin(next);
  expect((await verify(next, nextSecret)).status).toBe(200);
  const person = await as('jose');
  const secret = await begin(person);
  await person.post('/api/auth/screen/lock', {});
  expect((await verify(person, secret)).json()).toMatchObject({ code: 'SCREEN_LOCKED' });
  expect((await person.get('/api/auth/get-session')).json()).toMatchObject({ user: { twoFactorEnabled: false } });
  const answer = await trySignIn('siobhan@clinikit.example', demoPassword, person);
  expect(answer.json()).toMatchObject({ twoFactorRedirect: true });
  expect((await verify(person, nextSecret)).status).toBe(200);
  expect(await patients(person)).toBe(200);
});

test('the password is changed by whoever knows it: other sessions end, the PIN too, and the owner hears of it', async () => {
  const email = 'jose@clinikit.example';
  const person = await as('jose');
  const other = await as('jose');
  await person.post('/api/auth/screen/pin/set', { password: demoPassword, pin: '4831' });
  const change = (given: string, newPassword: string) =>
    person.post('/api/auth/account/password', { password: given, newPassword });
  expect((await change('wrong', password)).json()).toMatchObject({ code: 'INVALID_PASSWORD' });
  expect((await change(demoPassword, 'short')).status).toBe(400);
  expect(await patients(other)).toBe(200);
  expect((await change(demoPassword, password)).status).toBe(200);
  expect([await patients(person), await patients(other)]).toEqual([200, 401]);
  expect((await person.get('/api/auth/screen/pin')).json()).toEqual({ state: 'none' });
  expect((await trySignIn(email, demoPassword)).status).toBe(401);
  expect((await trySignIn(email, password)).status).toBe(200);
  expect(await mailTo(email)).toMatch(/password of your account was changed/);
});

test('a PIN is over with the password that is forgotten', async () => {
  const email = 'jose@clinikit.example';
  const person = await as('jose');
  await person.post('/api/auth/screen/pin/set', { password: demoPassword, pin: '4831' });
  await browser().post('/api/auth/email-otp/request-password-reset', { email });
  const otp = /\b(\d{6})\b/.exec(await mailTo(email))?.[1] ?? '';
  expect((await browser().post('/api/auth/email-otp/reset-password', { email, otp, password })).status).toBe(200);
  expect((await (await as('jose')).get('/api/auth/screen/pin')).json()).toEqual({ state: 'none' });
});
