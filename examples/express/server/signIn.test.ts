import { DatabaseSync } from 'node:sqlite';
import { expect, test, vi } from 'vitest';
import * as z from 'zod';
import { enrollPeople } from '../demo/people.ts';
import { browserOf, type TestBrowser } from '../test/browserOf.ts';
import { patients, signInClinic } from '../test/signInClinic.ts';
import { totpAt } from '../test/totpAt.ts';
import { demoPassword } from './signIn/demoAccounts.ts';

const clinic = signInClinic();
const { as, browser, invite, mailTo, trySignIn } = clinic;
const password = 'a long new password';

test('each person sees what is theirs, and nobody sees anything', async () => {
  await enrollPeople(`http://localhost:${clinic.port}/api/clinic`, clinic.secrets);
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
  await clinic.restart();
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
  for (const headers of [evil, form, { origin: `http://localhost:${clinic.port + 1}` }]) {
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
    const outside = browserOf(clinic.port, origin, headers);
    expect((await outside.post('/api/auth/demo/sign-in', { person: 'lucja' })).status).toBe(403);
    expect((await trySignIn('lucja@clinikit.example', demoPassword, outside)).status).toBe(403);
    expect((await outside.get('/start.json')).json()).not.toHaveProperty('demo');
    expect((await outside.get('/demo/mails.json')).status).toBe(404);
    const bearer = { authorization: `Bearer ${clinic.secrets.serviceToken}` };
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
  const db = new DatabaseSync(clinic.file);
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
  // A code that was looked at over somebody's shoulder has been used; where two come with it, one gets in.
  const withCode = async (code: string) => {
    const other = browser();
    await trySignIn(email, demoPassword, other);
    return (await other.post('/api/auth/two-factor/verify-totp', { code })).status;
  };
  const later = totpAt(secret, Date.now() + 30_000);
  expect((await Promise.all([withCode(later), withCode(later)])).sort()).toEqual([200, 401]);
  expect(await withCode(later)).toBe(401);
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

test('an administrator removes the second factor of whoever has lost it, who hears of it; nobody else does', async () => {
  const person = await as('jose');
  const email = 'jose@clinikit.example';
  const Enabled = z.object({ totpURI: z.string() });
  const { totpURI } = Enabled.parse(
    (await person.post('/api/auth/two-factor/enable', { password: demoPassword })).json(),
  );
  const secret = new URL(totpURI).searchParams.get('secret') ?? '';
  await person.post('/api/auth/two-factor/verify-totp', { code: totpAt(secret, Date.now()) });
  const administrator = await as('lucja');
  const Listed = z.object({ people: z.array(z.object({ id: z.string(), email: z.string() })) });
  const { people } = Listed.parse((await administrator.get('/api/auth/people/list')).json());
  const idOf = (address: string) => people.find((each) => each.email === address)?.id ?? '';
  const remove = (of: TestBrowser, id: string) => of.post('/api/auth/people/second-factor/remove', { id });
  expect((await remove(await as('siobhan'), idOf(email))).status).toBe(403);
  expect((await remove(administrator, idOf('lucja@clinikit.example'))).status).toBe(409);
  expect((await remove(administrator, 'nobody')).status).toBe(404);
  expect((await remove(administrator, idOf(email))).status).toBe(200);
  expect(await patients(person)).toBe(401);
  expect(await mailTo(email)).toContain('An administrator has removed the second factor');
  const next = browser();
  expect((await trySignIn(email, demoPassword, next)).json()).not.toMatchObject({ twoFactorRedirect: true });
  expect(await patients(next)).toBe(200);
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

test('a therapist sees the patients whom an administrator chose, and no others', async () => {
  await enrollPeople(`http://localhost:${clinic.port}/api/clinic`, clinic.secrets);
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

test('patients who were chosen for a therapist are not those of a relative', async () => {
  const { token, administrator } = await invite('ewa@clinic.example', 'therapist', ['p1', 'p2']);
  await browser().post('/api/auth/invitations/accept', { token, name: 'Ewa', password });
  const { token: ofRelative } = await invite('jan@clinic.example', 'relative', ['p3']);
  await browser().post('/api/auth/invitations/accept', { token: ofRelative, name: 'Jan', password });
  const Listed = z.object({ id: z.string(), email: z.string(), role: z.string(), patientIds: z.array(z.string()) });
  const People = z.object({ people: z.array(Listed) });
  const person = async (name: string) =>
    People.parse((await administrator.get('/api/auth/people/list')).json()).people.find(({ email }) =>
      email.startsWith(`${name}@`),
    );
  const change = async (name: string, role: string) =>
    administrator.post('/api/auth/people/role', { id: (await person(name))?.id ?? '', role });
  for (const role of ['patient', 'relative']) {
    expect((await change('ewa', role)).json()).toMatchObject({ code: 'NO_PATIENT' });
  }
  expect(await person('ewa')).toMatchObject({ role: 'therapist', patientIds: ['p1', 'p2'] });
  // Of a relative who becomes a therapist nobody is a client yet.
  expect((await change('jan', 'patient')).status).toBe(200);
  expect(await person('jan')).toMatchObject({ role: 'patient', patientIds: ['p3'] });
  expect((await change('jan', 'therapist')).status).toBe(200);
  expect(await person('jan')).toMatchObject({ role: 'therapist', patientIds: [] });
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
  expect((await asked(`Bearer ${clinic.secrets.serviceToken}`)).status).toBe(200);
  const unsigned = [
    { alg: 'none', typ: 'JWT' },
    { sub: 'service', role: 'service' },
  ]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  for (const wrong of [`${clinic.secrets.serviceToken}x`, '', `${unsigned}.`, unsigned]) {
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
