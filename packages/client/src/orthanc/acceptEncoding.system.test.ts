import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startOrthanc, type TestOrthanc } from '../../../../scripts/test/orthanc.ts';
import { createOrthancClient } from './client.ts';

let orthanc: TestOrthanc;
beforeAll(async () => {
  orthanc = await startOrthanc({ configuration: { HttpCompressionEnabled: true } });
});
afterAll(() => orthanc?.stop());

test('an Orthanc that compresses its answers sends files as they are', async () => {
  const demo = join(import.meta.dirname, '../../../../examples/express/demo/studies/patient3/bw/IO0001.dcm');
  const file = new Uint8Array(await readFile(demo));
  const encodings: (string | null)[] = [];
  const client = createOrthancClient({
    url: orthanc.url,
    auth: orthanc,
    fetch: async (input, init) => {
      const response = await fetch(input, init);
      encodings.push(response.headers.get('content-encoding'));
      return response;
    },
  });
  const { ID } = await client.instances.upload(file);
  const authorization = `Basic ${btoa(`${orthanc.username}:${orthanc.password}`)}`;
  const plain = await fetch(`${orthanc.url}/instances/${ID}/file`, { headers: { authorization } });
  // What Node's fetch asks for by itself.
  expect(plain.headers.get('content-encoding')).toMatch(/gzip|deflate/);
  await plain.arrayBuffer();
  encodings.length = 0;
  expect(Buffer.compare(await client.instances.file(ID), file)).toBe(0);
  await client.instances.preview(ID);
  const { body } = await client.instances.attachments.data(ID, 'dicom');
  expect(Buffer.compare(await new Response(body).bytes(), file)).toBe(0);
  expect(encodings.length).toBeGreaterThanOrEqual(3);
  expect(new Set(encodings)).toEqual(new Set([null]));
});
