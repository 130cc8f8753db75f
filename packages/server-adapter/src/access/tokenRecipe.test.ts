import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Authenticate } from './principal.ts';

// The recipe of docs/sign-in.md for signed tokens, as it stands there, against a project that publishes its keys.
const here = import.meta.dirname;
let server: Server;
let folder: string;
let authenticate: Authenticate;
let issuer: string;
const signing = await generateKeyPair('ES256');
const foreign = await generateKeyPair('ES256');

beforeAll(async () => {
  const jwk = { ...(await exportJWK(signing.publicKey)), kid: 'k1', alg: 'ES256', use: 'sig' };
  server = createServer((_request, response) => response.end(JSON.stringify({ keys: [jwk] })));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  issuer = `${url}/auth/v1`;
  const document = await readFile(join(here, '../../docs/sign-in.md'), 'utf8');
  const [, recipe] = /```ts\n\/\/ supabase\.ts\n([\s\S]*?)```/.exec(document) ?? [];
  if (recipe === undefined) throw new Error('The recipe is not there.');
  // Within the package, which has what it imports.
  const cache = join(here, '../../../../node_modules/.cache');
  await mkdir(cache, { recursive: true });
  folder = await mkdtemp(join(cache, 'recipe-'));
  const file = join(folder, 'supabase.mjs');
  const own = stripTypeScriptTypes(recipe.replace("process.env['SUPABASE_URL']", JSON.stringify(url)));
  await writeFile(file, own);
  ({ authenticate } = await import(/* @vite-ignore */ pathToFileURL(file).href));
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true, force: true });
});

const claims = { app_metadata: { clinic_role: 'doctor' } };
const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const now = () => Math.floor(Date.now() / 1000);

/** A good token, but for what is told. */
const sign = (payload: Record<string, unknown> = {}, key = signing.privateKey) =>
  new SignJWT({ iss: issuer, aud: 'authenticated', sub: 'u1', exp: now() + 60, ...claims, ...payload })
    .setProtectedHeader({ alg: 'ES256', kid: 'k1' })
    .sign(key);
const ask = async (token: string) =>
  authenticate(new Request('https://clinic.example/', { headers: { authorization: `Bearer ${token}` } }), {});

test('a token of the project is who it says, with the role that the clinic gave', async () => {
  expect(await ask(await sign())).toEqual({ id: 'u1', tenant: 'north', roles: ['doctor'], compartments: 'all' });
  const patient = { app_metadata: { clinic_role: 'patient', patient_ids: ['p1'] } };
  expect(await ask(await sign(patient))).toMatchObject({ roles: ['patient'], compartments: { patientIds: ['p1'] } });
});

test('alg none, a public key taken for a secret, and the keys of others are refused', async () => {
  const payload = { iss: issuer, aud: 'authenticated', sub: 'u1', exp: now() + 60, ...claims };
  for (const alg of ['none', 'None', 'NONE']) {
    for (const signature of ['', 'c2lnbmF0dXJl']) {
      expect(await ask(`${base64({ alg, typ: 'JWT', kid: 'k1' })}.${base64(payload)}.${signature}`)).toBeUndefined();
    }
  }
  const secret = new TextEncoder().encode(await exportSPKI(signing.publicKey));
  const confused = await new SignJWT(payload).setProtectedHeader({ alg: 'HS256', kid: 'k1' }).sign(secret);
  expect(await ask(confused)).toBeUndefined();
  expect(await ask(await sign({}, foreign.privateKey))).toBeUndefined();
  const [head = '', , signature = ''] = (await sign()).split('.');
  expect(await ask(`${head}.${base64({ ...payload, sub: 'u2' })}.${signature}`)).toBeUndefined();
});

test.each<[string, () => Record<string, unknown>]>([
  ['has expired', () => ({ exp: now() - 60 })],
  ['never expires', () => ({ exp: undefined })],
  ['is of another project', () => ({ iss: 'https://evil.example/auth/v1' })],
  ['is for somebody who is not signed in', () => ({ aud: 'anon' })],
  ['has no role', () => ({ app_metadata: {} })],
  ['has a role that its owner wrote', () => ({ app_metadata: {}, user_metadata: { clinic_role: 'administrator' } })],
  ['has a role that is none here', () => ({ app_metadata: { clinic_role: 'service' } })],
])('a token that %s is refused', async (_what, payload) => {
  expect(await ask(await sign(payload()))).toBeUndefined();
});

test('nobody without a token', async () => {
  expect(await authenticate(new Request('https://clinic.example/'), {})).toBeUndefined();
  expect(await ask('x.y.z')).toBeUndefined();
});
