import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen, type RunningServer } from './listen.ts';
import { openSecrets, type ServerSecrets } from './secrets.ts';

let folder: string;
let secrets: ServerSecrets;
let server: RunningServer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clinikit-app-'));
  secrets = openSecrets(folder);
  server = await listen({ port: 0, folder, demo: true, preset: 'dental', secrets });
});
afterAll(async () => {
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

interface Got {
  encoding: string | undefined;
  first: Buffer;
}

/** The first bytes as they come over the line, with what a browser accepts. */
const get = (path: string) =>
  new Promise<Got>((resolve, reject) => {
    const headers = { 'accept-encoding': 'gzip, deflate, br', authorization: `Bearer ${secrets.serviceToken}` };
    request({ port: server.port, path, headers, agent: false }, (response) => {
      response.once('data', (first: Buffer) => {
        resolve({ encoding: response.headers['content-encoding'], first });
        response.destroy();
      });
    })
      .once('error', reject)
      .end();
  });

// The pages are there once they were built.
const assets = join(import.meta.dirname, '../dist/assets');
const scripts = await readdir(assets)
  .then((names) => names.filter((name) => name.endsWith('.js')))
  .catch(() => []);

test.skipIf(scripts.length === 0)('scripts are sent compressed', async () => {
  let sent = 0;
  for (const name of scripts) {
    // Of a small one nothing would be left to save.
    if ((await stat(join(assets, name))).size <= 1024) continue;
    expect((await get(`/assets/${name}`)).encoding, name).toMatch(/^(br|gzip)$/);
    sent += 1;
  }
  expect(sent).toBeGreaterThan(0);
});

test('events flow at once, and nothing of the clinic is compressed', async () => {
  const events = await get('/api/clinic/events');
  expect([events.encoding, events.first.toString()]).toEqual([undefined, expect.stringContaining('event: ready')]);
  expect((await get('/api/clinic/fhir/Patient')).encoding).toBeUndefined();
});

test('a chart is printed for whom the clinic shows it, and for nobody else', async () => {
  const clinicUrl = `http://localhost:${server.port}/api/clinic`;
  const auth = { authorization: `Bearer ${secrets.serviceToken}` };
  const created = await fetch(`${clinicUrl}/fhir/Patient`, {
    method: 'POST',
    headers: { ...auth, 'content-type': 'application/fhir+json' },
    body: JSON.stringify({ resourceType: 'Patient', name: [{ family: 'Źdźbło' }] }),
  });
  const { id } = await created.json();
  const print = (headers: HeadersInit, query = 'language=pl&timeZone=Europe/Warsaw') =>
    fetch(`http://localhost:${server.port}/charts/${id}.pdf?${query}`, { headers });
  const pdf = await print(auth);
  expect([pdf.status, pdf.headers.get('content-type'), pdf.headers.get('cache-control')]).toEqual([
    ...[200, 'application/pdf', 'private, no-store'],
  ]);
  expect(
    Buffer.from(await pdf.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  expect((await print({})).status).toBe(401);
  expect((await print(auth, 'language=pl&timeZone=Nowhere')).status).toBe(400);
  const nobody = await fetch(`http://localhost:${server.port}/charts/nobody.pdf?timeZone=UTC`, { headers: auth });
  expect(nobody.status).toBe(404);
});
