import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browserOf } from '../test/browserOf.ts';
import { listen, type RunningServer } from './listen.ts';
import { openSecrets } from './secrets.ts';

// A clinic that is no demo, behind a proxy that speaks HTTPS.
const origin = 'https://clinic.example';
const proxied = {
  'x-forwarded-proto': 'https',
  'x-forwarded-for': '203.0.113.7',
  'x-forwarded-host': 'clinic.example',
};
let folder: string;
let server: RunningServer;
let smtpUrl: string;
/** A mail server that keeps silent: no request waits for it. */
const silent = createServer(() => undefined);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clinikit-production-'));
  silent.listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const address = silent.address();
  smtpUrl = `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  await start();
});
afterAll(async () => {
  await server?.close();
  silent.close();
  await rm(folder, { recursive: true, force: true });
});

async function start() {
  server = await listen({
    port: 0,
    folder,
    demo: false,
    preset: 'clinic',
    secrets: openSecrets(folder),
    publicUrl: origin,
    administrator: 'lucja@clinic.example',
    mail: { from: 'clinic@clinic.example', smtpUrl },
  });
}
const browser = () => browserOf(server.port, origin, proxied);
const password = 'a long new password';

test('offers nobody to sign in as, and no mails', async () => {
  expect((await browser().get('/start.json')).json()).toEqual({ preset: 'clinic', clinicName: 'Clinikit Clinic' });
  expect((await browser().get('/demo/mails.json')).status).toBe(404);
  expect((await browser().post('/api/auth/demo/sign-in', { person: 'lucja' })).status).toBe(404);
  // At the machine itself no less.
  const here = browserOf(server.port);
  expect((await here.get('/start.json')).json()).not.toHaveProperty('demo');
  expect((await here.post('/api/auth/demo/sign-in', { person: 'lucja' })).status).toBe(404);
  expect((await here.get('/api/clinic/fhir/Patient')).status).toBe(401);
});

test('begins with one administrator, by a link that works once', async () => {
  const token = server.firstInvitation?.split('#')[1] ?? '';
  expect(server.firstInvitation).toBe(`${origin}/invitation#${token}`);
  const first = browser();
  const accept = { token, name: 'Łucja Żółkiewska-Brzęczyszczykiewicz', password };
  const answer = await first.post('/api/auth/invitations/accept', accept);
  expect(answer.status).toBe(200);
  // Secure: the browser sends it over HTTPS alone.
  expect(answer.headers['set-cookie']).toEqual([
    expect.stringMatching(/^__Secure-clinikit\.session_token=.*; HttpOnly; Secure; SameSite=Lax$/),
  ]);
  expect((await first.get('/api/clinic/fhir/Patient')).status).toBe(200);
  expect((await first.get('/api/auth/people/list')).status).toBe(200);
  expect((await browser().post('/api/auth/invitations/accept', accept)).status).toBe(410);
  await server.close();
  await start();
  expect(server.firstInvitation).toBeUndefined();
  // The session outlives a restart.
  const again = browser();
  for (const [name, value] of first.cookies) again.cookies.set(name, value);
  expect((await again.get('/api/clinic/fhir/Patient')).status).toBe(200);
});

test('an invitation is answered though the mail server is silent, and waits for it', async () => {
  const administrator = browser();
  const email = 'lucja@clinic.example';
  expect((await administrator.post('/api/auth/sign-in/email', { email, password })).status).toBe(200);
  const invited = { email: 'nowa@clinic.example', name: 'Nowa', role: 'doctor' };
  expect((await administrator.post('/api/auth/invitations/create', invited)).status).toBe(200);
  const listed = await administrator.get('/api/clinic/mail/messages');
  expect(listed.json()).toMatchObject({ messages: [{ to: 'nowa@clinic.example', state: 'waiting' }] });
});

test('an address from which too many wrong passwords came is refused, and another one is not', async () => {
  const from = (address: string) => browserOf(server.port, origin, { ...proxied, 'x-forwarded-for': address });
  const guess = (address: string, at: number) =>
    from(address).post('/api/auth/sign-in/email', { email: `somebody${at}@clinic.example`, password: 'wrong' });
  const statuses: number[] = [];
  for (let at = 0; at < 55; at += 1) statuses.push((await guess('198.51.100.9', at)).status);
  expect(statuses.slice(0, 50).every((status) => status === 401)).toBe(true);
  expect(statuses.slice(50).every((status) => status === 429)).toBe(true);
  expect((await guess('198.51.100.10', 99)).status).toBe(401);
  // What a client says of itself in our own header counts for nothing.
  const faked = { 'x-clinikit-peer': '198.51.100.77' };
  const answer = await from('198.51.100.9').post(
    '/api/auth/sign-in/email',
    { email: 'else@clinic.example', password: 'wrong' },
    faked,
  );
  expect(answer.status).toBe(429);
});
