import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { enrollPeople } from '../demo/people.ts';
import { browserOf, type TestBrowser } from '../test/browserOf.ts';
import { totpAt } from '../test/totpAt.ts';
import { listen, type RunningServer } from './listen.ts';
import { openSecrets, type ServerSecrets } from './secrets.ts';
import { demoPassword } from './signIn/demoAccounts.ts';

let folder: string;
let secrets: ServerSecrets;
let server: RunningServer;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clinikit-sign-in-'));
  secrets = openSecrets(folder);
  await start();
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

async function start() {
  server = await listen({ port: 0, folder, demo: true, preset: 'dental', secrets, recheckMs: 50 });
}
const browser = () => browserOf(server.port);
const password = 'a long new password';

async function as(person: string): Promise<TestBrowser> {
  const signedIn = browser();
  expect((await signedIn.post('/api/auth/demo/sign-in', { person })).status).toBe(200);
  return signedIn;
}
const patients = async (of: TestBrowser) => (await of.get('/api/clinic/fhir/Patient')).status;
const trySignIn = (email: string, given: string, of = browser()) =>
  of.post('/api/auth/sign-in/email', { email, password: given });

const Mails = z.object({ mails: z.array(z.object({ to: z.string(), text: z.string() })) });
/** The newest mail to an address. */
async function mailTo(address: string): Promise<string> {
  const { mails } = Mails.parse((await browser().get('/demo/mails.json')).json());
  return mails.find(({ to }) => to === address)?.text ?? '';
}
async function invite(email = 'nowa@clinic.example', role = 'doctor', patientIds: string[] = []) {
  const administrator = await as('lucja');
  const invited = { email, name: 'Nowa Osoba', role, patientIds };
  const answer = await administrator.post('/api/auth/invitations/create', invited);
  const token = /#([\w-]+)/.exec(await mailTo(email))?.[1] ?? '';
  return { administrator, answer, token };
}

test('each person sees what is theirs, and nobody sees anything', async () => {
  await enrollPeople(`http://localhost:${server.port}/api/clinic`, secrets);
  const Found = z.object({ total: z.number() });
  const count = async (person: string) =>
    Found.parse((await (await as(person)).get('/api/clinic/fhir/Patient')).json()).total;
  expect(await patients(browser())).toBe(401);
  expect(await count('siobhan')).toBeGreaterThanOrEqual(2);
  expect(await count('zaneta')).toBe(1);
  expect(await count('sukarno')).toBe(1);
  const patient = await as('zaneta');
  expect((await patient.get('/api/clinic/imaging/triage')).status).toBe(403);
  expect((await patient.get('/api/auth/people/list')).status).toBe(403);
  expect((await (await as('siobhan')).get('/api/auth/people/list')).status).toBe(403);
});

test('the cookie is out of reach of scripts and of other sites', async () => {
  const answer = await browser().post('/api/auth/demo/sign-in', { person: 'siobhan' });
  expect(answer.headers['set-cookie']).toEqual([expect.stringMatching(/HttpOnly; SameSite=Lax$/)]);
});

test('brute force: after ten wrong passwords the right one is refused, too, also after a restart', async () => {
  const email = 'siobhan@clinikit.example';
  const wrong: number[] = [];
  // All at the same time: none gets past the count before it is counted.
  await Promise.all(
    Array.from({ length: 25 }, async (_each, at) =>
      wrong.push((await trySignIn(email, `wrong password ${at}`)).status),
    ),
  );
  expect(wrong.filter((status) => status === 401)).toHaveLength(10);
  expect(wrong.filter((status) => status === 429)).toHaveLength(15);
  expect((await trySignIn(email, demoPassword)).status).toBe(429);
  // Others are not locked out with it, and an address without an account looks the same.
  expect((await trySignIn('jose@clinikit.example', demoPassword)).status).toBe(200);
  for (let at = 0; at < 10; at += 1) expect((await trySignIn('nobody@clinic.example', 'x')).status).toBe(401);
  expect((await trySignIn('nobody@clinic.example', 'x')).status).toBe(429);
  await server.close();
  await start();
  expect((await trySignIn(email, demoPassword)).status).toBe(429);
});

test('fixation: a session that somebody else has put into the browser is not the one that is signed in', async () => {
  const attacker = await as('zaneta');
  const victim = browser();
  for (const [name, value] of attacker.cookies) victim.cookies.set(name, value);
  await victim.post('/api/auth/demo/sign-in', { person: 'siobhan' });
  expect([...victim.cookies.values()]).not.toEqual([...attacker.cookies.values()]);
  // What the attacker holds is worth nothing any more: one browser has one session.
  expect(await patients(attacker)).toBe(401);
  expect(await patients(victim)).toBe(200);
  // Two cookies of one name, as a page of another port can plant them, are nobody's.
  const [name = '', value = ''] = [...victim.cookies][0] ?? [];
  const two = { cookie: `${name}=${value}; ${name}=${[...attacker.cookies.values()][0]}` };
  expect((await browser().get('/api/clinic/fhir/Patient', two)).status).toBe(401);
  const made = browser();
  made.cookies.set([...victim.cookies.keys()][0] ?? '', 'chosen-by-the-attacker.c2lnbmF0dXJl');
  expect(await patients(made)).toBe(401);
});

test('CSRF: what another page sends with the cookies of a person is refused', async () => {
  const person = await as('lucja');
  const evil = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
  const form = { 'content-type': 'text/plain', origin: 'null', 'sec-fetch-site': 'cross-site' };
  for (const headers of [evil, form, { origin: `http://localhost:${server.port + 1}` }]) {
    expect((await person.post('/api/auth/sign-out', {}, headers)).status).toBe(403);
    expect((await person.post('/api/auth/demo/sign-in', { person: 'zaneta' }, headers)).status).toBe(403);
    const patient = { resourceType: 'Patient', name: [{ family: 'X' }] };
    expect((await person.post('/api/clinic/fhir/Patient', patient, headers)).status).toBe(401);
  }
  expect((await person.get('/api/clinic/fhir/Patient', evil)).status).toBe(401);
  expect(await patients(person)).toBe(200);
});

test('the demo is for this machine: nobody signs in through a proxy, a tunnel or another name', async () => {
  for (const [origin, headers] of [
    ['http://clinic.example', {}],
    [undefined, { 'x-forwarded-for': '203.0.113.9' }],
    [undefined, { via: '1.1 tunnel' }],
  ] as const) {
    const outside = browserOf(server.port, origin, headers);
    expect((await outside.post('/api/auth/demo/sign-in', { person: 'lucja' })).status).toBe(403);
    expect((await trySignIn('lucja@clinikit.example', demoPassword, outside)).status).toBe(403);
    expect((await outside.get('/start.json')).json()).not.toHaveProperty('demo');
    expect((await outside.get('/demo/mails.json')).status).toBe(404);
    const bearer = { authorization: `Bearer ${secrets.serviceToken}` };
    expect((await outside.get('/api/clinic/fhir/Patient', bearer)).status).toBe(401);
  }
});

test('a session that is revoked during an open event stream ends the stream', async () => {
  const person = await as('siobhan');
  const other = await as('siobhan');
  const stream = person.get('/api/clinic/events');
  const Sessions = z.array(z.object({ token: z.string() }));
  const sessions = Sessions.parse((await other.get('/api/auth/list-sessions')).json());
  expect(sessions).toHaveLength(2);
  expect((await other.post('/api/auth/revoke-other-sessions', {})).status).toBe(200);
  const ended = await stream;
  expect(ended.text).toContain('event: ready');
  expect((await person.get('/api/clinic/events')).status).toBe(401);
  expect(await patients(other)).toBe(200);
});

test('a session that has expired is over, also for whoever was known a moment ago', async () => {
  const person = await as('siobhan');
  expect([await patients(person), await patients(person)]).toEqual([200, 200]);
  const db = new DatabaseSync(join(folder, 'clinic.sqlite'));
  db.prepare('update auth_session set "expiresAt" = ?').run(new Date(Date.now() - 1000).toISOString());
  db.close();
  expect(await patients(person)).toBe(401);
});

test('an invitation opens one account, whoever comes first, with the role that was given', async () => {
  const { answer, token } = await invite('Nowa@Clinic.example', 'reception');
  expect(answer.status).toBe(200);
  const people = Array.from({ length: 5 }, () => browser());
  const accept = (each: TestBrowser) =>
    each.post('/api/auth/invitations/accept', { token, name: 'Łucja', password, role: 'administrator' });
  const answers = await Promise.all(people.map(accept));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 410, 410, 410, 410]);
  const first = people[answers.findIndex(({ status }) => status === 200)];
  if (!first) throw new Error('Nobody came in.');
  expect((await first.get('/api/auth/get-session')).json()).toMatchObject({
    user: { role: 'reception', email: 'nowa@clinic.example' },
  });
  expect((await first.get('/api/auth/people/list')).status).toBe(403);
  expect((await accept(browser())).status).toBe(410);
  expect((await browser().post('/api/auth/invitations/look', { token })).status).toBe(410);
  expect((await trySignIn('nowa@clinic.example', password)).status).toBe(200);
});

test('an invitation that was withdrawn, or followed by another one, opens nothing', async () => {
  const { token: first } = await invite();
  const { token: second, administrator } = await invite();
  const look = async (token: string) => (await browser().post('/api/auth/invitations/look', { token })).status;
  expect([await look(first), await look(second)]).toEqual([410, 200]);
  const Listed = z.object({ invitations: z.array(z.object({ id: z.string(), state: z.string() })) });
  const { invitations } = Listed.parse((await administrator.get('/api/auth/people/list')).json());
  expect(invitations.map(({ state }) => state)).toEqual(['open', 'revoked']);
  await administrator.post('/api/auth/invitations/revoke', { id: invitations[0]?.id ?? '' });
  expect(await look(second)).toBe(410);
  expect((await invite('jose@clinikit.example')).answer.status).toBe(409);
  expect((await invite('x@clinic.example', 'patient')).answer.status).toBe(400);
  expect((await invite('x@clinic.example', 'doctor', ['p1'])).answer.status).toBe(400);
});

test('nobody signs up, and nobody makes themselves more than they are', async () => {
  const own = { email: 'me@evil.example', password, name: 'Me', role: 'administrator' };
  expect((await browser().post('/api/auth/sign-up/email', own)).status).toBe(404);
  const person = await as('jose');
  for (const path of ['update-user', 'people/role', 'update-session']) {
    const answer = await person.post(`/api/auth/${path}`, { role: 'administrator', id: 'x' });
    expect([403, 404]).toContain(answer.status);
  }
  expect((await person.get('/api/auth/get-session')).json()).toMatchObject({ user: { role: 'assistant' } });
});

test('a code by mail opens the account once, and guessing it locks the account', async () => {
  const email = 'jose@clinikit.example';
  const send = () => browser().post('/api/auth/email-otp/send-verification-otp', { email, type: 'sign-in' });
  const enter = (otp: string) => browser().post('/api/auth/sign-in/email-otp', { email, otp });
  const code = async () => /\b(\d{6})\b/.exec(await mailTo(email))?.[1] ?? '';
  expect((await send()).status).toBe(200);
  const otp = await code();
  expect(otp).toHaveLength(6);
  const answers = await Promise.all([enter(otp), enter(otp), enter(otp)]);
  expect(answers.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1);
  expect((await enter(otp)).status).not.toBe(200);
  // Three tries for each code, ten for the account however many codes are asked for.
  await trySignIn(email, demoPassword);
  const wrong = (right: string) => String((Number(right) + 1) % 1_000_000).padStart(6, '0');
  const statuses: number[] = [];
  for (let round = 0; round < 4; round += 1) {
    await send();
    const guess = wrong(await code());
    for (let at = 0; at < 3; at += 1) statuses.push((await enter(guess)).status);
  }
  expect(statuses.at(-1)).toBe(429);
  expect(statuses).not.toContain(200);
  expect((await enter(await code())).status).toBe(429);
});

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

test('a second factor is asked for after the password, and no code by mail goes around it', async () => {
  const person = await as('jose');
  const email = 'jose@clinikit.example';
  const Enabled = z.object({ totpURI: z.string(), backupCodes: z.array(z.string()) });
  const { totpURI, backupCodes } = Enabled.parse(
    (await person.post('/api/auth/two-factor/enable', { password: demoPassword })).json(),
  );
  const secret = new URL(totpURI).searchParams.get('secret') ?? '';
  const now = () => totpAt(secret, Date.now());
  expect((await person.post('/api/auth/two-factor/verify-totp', { code: now() })).status).toBe(200);
  const next = browser();
  expect((await trySignIn(email, demoPassword, next)).json()).toMatchObject({ twoFactorRedirect: true });
  expect(await patients(next)).toBe(401);
  expect((await next.post('/api/auth/two-factor/verify-totp', { code: '000000' })).status).toBe(401);
  expect((await next.post('/api/auth/two-factor/verify-totp', { code: now() })).status).toBe(200);
  expect(await patients(next)).toBe(200);
  // A backup code, once.
  const use = async () => {
    const other = browser();
    await trySignIn(email, demoPassword, other);
    return (await other.post('/api/auth/two-factor/verify-backup-code', { code: backupCodes[0] })).status;
  };
  expect([await use(), await use()]).toEqual([200, 401]);
  await browser().post('/api/auth/email-otp/send-verification-otp', { email, type: 'sign-in' });
  expect(await mailTo(email)).not.toMatch(/\d{6}/);
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

test('what better-auth offers beyond that is not there', async () => {
  const person = await as('jose');
  for (const path of [
    'verify-password',
    'change-password',
    'email-otp/check-verification-otp',
    '/sign-up/email',
    'ok',
    'error',
    'sign-up/email/',
    '%73ign-up/email',
  ]) {
    expect((await person.post(`/api/auth/${path}`, {})).status, path).toBe(404);
    expect((await person.get(`/api/auth/${path}`)).status, path).toBe(404);
  }
});

test('what cannot be read is refused, without a word about the server', async () => {
  const long = await browser().post('/api/auth/sign-in/email', { email: 'x'.repeat(20_000), password: 'x' });
  expect([long.status, long.text]).toEqual([413, '{"code":"BAD_REQUEST"}']);
  const strange = await browser().get('/api/auth/get-session', { host: 'a b' });
  expect(strange.status).toBeGreaterThanOrEqual(400);
  expect(strange.text).not.toMatch(/node_modules|\.ts/);
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
  const db = new DatabaseSync(join(folder, 'clinic.sqlite'));
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
  const db = new DatabaseSync(join(folder, 'clinic.sqlite'));
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
  // Five wrong ones, all at the same time: then only the password opens it, and the PIN is good again.
  await lock();
  const wrong = await Promise.all(Array.from({ length: 9 }, (_each, at) => unlock(String(7000 + at))));
  expect(wrong.filter((answer) => answer.json()['code'] === 'INVALID_PIN')).toHaveLength(5);
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

test('a therapist sees the patients whom an administrator chose, and no others', async () => {
  await enrollPeople(`http://localhost:${server.port}/api/clinic`, secrets);
  const Found = z.object({ entry: z.array(z.object({ resource: z.object({ id: z.string() }) })).default([]) });
  const seenBy = async (of: TestBrowser) =>
    Found.parse((await of.get('/api/clinic/fhir/Patient')).json()).entry.map(({ resource }) => resource.id);
  const [first = '', second = ''] = await seenBy(await as('siobhan'));
  const { token, administrator } = await invite('ewa@clinic.example', 'therapist', [first]);
  const therapist = browser();
  await therapist.post('/api/auth/invitations/accept', { token, name: 'Ewa', password });
  expect(await seenBy(therapist)).toEqual([first]);
  expect((await therapist.get(`/api/clinic/fhir/Patient/${second}`)).status).toBe(404);
  const People = z.object({ people: z.array(z.object({ id: z.string(), email: z.string(), role: z.string() })) });
  const { people } = People.parse((await administrator.get('/api/auth/people/list')).json());
  const idOf = (role: string) => people.find((each) => each.role === role)?.id ?? '';
  const choose = (id: string, patientIds: string[]) =>
    administrator.post('/api/auth/people/patients', { id, patientIds });
  expect((await choose(idOf('therapist'), [second])).status).toBe(200);
  expect(await seenBy(therapist)).toEqual([second]);
  expect((await choose(idOf('therapist'), [])).status).toBe(200);
  expect(await seenBy(therapist)).toEqual([]);
  // Whose account is of a patient always names one; who sees all names none.
  expect((await choose(idOf('patient'), [])).json()).toMatchObject({ code: 'PATIENTS_AND_ROLE' });
  expect((await choose(idOf('doctor'), [first])).json()).toMatchObject({ code: 'PATIENTS_AND_ROLE' });
  expect((await therapist.post('/api/auth/people/patients', { id: 'x', patientIds: [first] })).status).toBe(403);
  // In an emergency another one's, for a reason that is kept.
  const reason = 'Found unconscious in the waiting room';
  expect((await therapist.post('/api/clinic/access/break-glass', { patientId: first, reason })).status).toBe(200);
  expect(await seenBy(therapist)).toEqual([first]);
});

test('whoever is blocked is out at once, and the last administrator stays', async () => {
  const administrator = await as('lucja');
  const doctor = await as('siobhan');
  const People = z.object({ people: z.array(z.object({ id: z.string(), role: z.string() })) });
  const { people } = People.parse((await administrator.get('/api/auth/people/list')).json());
  const idOf = (role: string) => people.find((each) => each.role === role)?.id ?? '';
  const block = (role: string) => administrator.post('/api/auth/people/block', { id: idOf(role), blocked: true });
  expect((await block('doctor')).status).toBe(200);
  expect(await patients(doctor)).toBe(401);
  expect((await trySignIn('siobhan@clinikit.example', demoPassword)).json()).toMatchObject({ code: 'BLOCKED' });
  expect((await browser().post('/api/auth/demo/sign-in', { person: 'siobhan' })).status).toBe(403);
  expect((await block('administrator')).status).toBe(409);
  const less = { id: idOf('administrator'), role: 'doctor' };
  expect((await administrator.post('/api/auth/people/role', less)).status).toBe(409);
  // A role that is changed counts from the next request on.
  const assistant = await as('jose');
  await administrator.post('/api/auth/people/role', { id: idOf('assistant'), role: 'administrator' });
  expect((await assistant.get('/api/auth/people/list')).status).toBe(200);
});

test('programs have a token of their own, and no other works', async () => {
  const asked = (authorization: string) => browser().get('/api/clinic/fhir/Patient', { authorization });
  expect((await asked(`Bearer ${secrets.serviceToken}`)).status).toBe(200);
  const unsigned = [
    { alg: 'none', typ: 'JWT' },
    { sub: 'service', role: 'service' },
  ]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  for (const wrong of [`${secrets.serviceToken}x`, '', `${unsigned}.`, unsigned]) {
    expect((await asked(`Bearer ${wrong}`)).status).toBe(401);
  }
  // A wrong token is not made good by a cookie.
  const person = await as('siobhan');
  expect((await person.get('/api/clinic/fhir/Patient', { authorization: 'Bearer wrong' })).status).toBe(401);
});

test('mails are written down with the request, and leave by themselves', async () => {
  await invite('nowa@clinic.example');
  const Listed = z.object({ mails: z.array(z.object({ state: z.string() })) });
  await vi.waitFor(async () => {
    const { mails } = Listed.parse((await browser().get('/demo/mails.json')).json());
    expect(mails).toEqual([expect.objectContaining({ state: 'sent' })]);
  });
});
