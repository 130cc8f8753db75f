import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildScript } from '../../../../scripts/test/buildScript.ts';
import { chromiumPath } from '../../../../scripts/test/chromium.ts';
import { openChromium } from '../../../../scripts/test/openChromium.ts';
import { sqlite } from '../database/sqlite.ts';
import { s3 } from '../objects/s3.ts';
import { startS3 } from '../objects/testing/startS3.ts';
import { toNodeListener } from '../platform/nodeListener.ts';
import { syntheticInstance, syntheticUid } from '../testing/syntheticInstance.ts';
import { openTestClinic, staff, type TestClinic } from '../testing/testClinic.ts';

/** What the page has of the client. */
declare const client: DicomwebOfPage;
interface DicomwebOfPage {
  frame(
    at: { studyInstanceUid: string; seriesInstanceUid: string; sopInstanceUid: string; frame: number },
    options?: { transferSyntax?: string },
  ): Promise<{ bytes: Uint8Array; mediaType: string; transferSyntaxUid?: string }>;
}

const [study = '', series = '', instance = ''] = (['study', 'series', 'instance'] as const).map((kind) =>
  syntheticUid(kind, 1),
);
const frames = `/api/dicomweb/studies/${study}/series/${series}/instances/${instance}/frames`;
const pixels = Uint8Array.from({ length: 16 * 16 * 3 }, (_, at) => (at * 7 + (at >> 8) * 30) % 251);
const frameOf = (number: number) => [...pixels.subarray(256 * (number - 1), 256 * number)];
const cors = `<CORSConfiguration><CORSRule><AllowedOrigin>*</AllowedOrigin><AllowedMethod>GET</AllowedMethod>
  <AllowedHeader>range</AllowedHeader></CORSRule></CORSConfiguration>`;

describe.skipIf(chromiumPath() === undefined)('frames out of a bucket, in Chromium', () => {
  let browser: Browser;
  let script: string;
  let bucket: Awaited<ReturnType<typeof startS3>>;
  let clinic: TestClinic;
  let server: Server;
  let page: Page;
  /** Every request of the page: where it went, by which path, and whether it carried a cookie. */
  let asked: string[];
  beforeAll(async () => {
    const entry = fileURLToPath(new URL('../../../client/src/dicomweb.ts', import.meta.url));
    [script, browser] = await Promise.all([buildScript(entry, 'dicomweb'), openChromium()]);
  });
  afterAll(() => browser?.close());

  async function open(rules: string | undefined): Promise<void> {
    bucket = await startS3(rules === undefined ? {} : { cors: rules });
    const objects = s3({ ...bucket.options, publicEndpoint: bucket.options.endpoint });
    clinic = await openTestClinic(sqlite({ file: ':memory:' }), { objects });
    const listener = toNodeListener(clinic.clinic);
    server = createServer((request, response) =>
      request.url === '/'
        ? response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'session=1' }).end('<!doctype html>')
        : listener(request, response),
    );
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const file = syntheticInstance({ number: 1, frames: 3, pixels });
    expect((await clinic.post('/api/dicomweb/studies', file, 'application/dicom')).status).toBe(200);
    page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.addScriptTag({ content: script });
    await page.evaluate("globalThis.client = dicomweb.createDicomwebClient({ url: '/api/dicomweb' })");
    asked = [];
    page.on('request', (request) => {
      const { origin, pathname } = new URL(request.url());
      if (request.method() !== 'OPTIONS') asked.push(`${origin === bucket.options.endpoint ? 'bucket' : pathname}`);
    });
  }
  beforeEach(() => open(cors));
  afterEach(async () => {
    await page?.close();
    server?.close();
    server?.closeAllConnections();
    await clinic?.close();
    await bucket?.stop();
  });

  const read = (frame: number, transferSyntax = '*') =>
    page.evaluate(
      async ([studyInstanceUid, seriesInstanceUid, sopInstanceUid, number, syntax]) => {
        const at = { studyInstanceUid, seriesInstanceUid, sopInstanceUid, frame: number };
        const { bytes, ...type } = await client.frame(at, { transferSyntax: syntax });
        return { bytes: [...bytes], ...type };
      },
      [study, series, instance, frame, transferSyntax] as const,
    );
  const original = async () => {
    const names = await readdir(bucket.folder, { recursive: true });
    const name = names.find((each) => /original.*_object$/.test(each)) ?? '';
    return join(bucket.folder, name);
  };

  test('come from the server until it says where they are, and then from the bucket, which learns nothing of the page', async () => {
    const first = await read(1);
    expect(first).toMatchObject({ bytes: frameOf(1), mediaType: 'application/octet-stream' });
    const sent: Record<string, string>[] = [];
    page.on('request', (request) => {
      if (request.url().startsWith(bucket.options.endpoint)) void request.allHeaders().then((all) => sent.push(all));
    });
    expect(await read(2)).toEqual({ ...first, bytes: frameOf(2) });
    expect(await read(3)).toEqual({ ...first, bytes: frameOf(3) });
    expect(asked).toEqual([`${frames}/1`, `${frames}/2/locations`, 'bucket', `${frames}/3/locations`, 'bucket']);
    await expect.poll(() => sent.length).toBe(2);
    for (const headers of sent) {
      expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['cookie']));
      expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['authorization']));
    }
    // Pixels in another form are made by the server.
    expect((await read(3, '1.2.840.10008.1.2.1')).bytes).toEqual(frameOf(3));
    expect(asked.at(-1)).toBe(`${frames}/3`);
  });

  test('whose bytes are others than they were never reach the page, wherever they lie', async () => {
    await read(1);
    const path = await original();
    const bytes = await readFile(path);
    const at = bytes.indexOf(Uint8Array.from(frameOf(2)));
    expect(at).toBeGreaterThan(0);
    bytes[at + 100] = (bytes[at + 100] ?? 0) ^ 1;
    await writeFile(path, bytes);
    expect(await read(3)).toMatchObject({ bytes: frameOf(3) });
    await expect(read(2)).rejects.toThrow();
    expect(asked.slice(-3)).toEqual([`${frames}/2/locations`, 'bucket', `${frames}/2`]);
  });

  test('are read by a signature that holds for one range alone, for whoever sees the study, and for a minute', async () => {
    const answer = await clinic.get(`${frames}/2/locations`);
    const { locations } = (await answer.json()) as { locations: { url: string; range: string; sizeBytes: number }[] };
    const [{ url = '', range = '', sizeBytes } = {}] = locations;
    expect(sizeBytes).toBe(256);
    const get = (headers: Record<string, string>) => fetch(url, { headers });
    const right = await get({ range });
    expect([right.status, [...new Uint8Array(await right.arrayBuffer())]]).toEqual([206, frameOf(2)]);
    for (const headers of [{}, { range: 'bytes=0-2000' }, { range: 'bytes=0-' }]) {
      const refused = await get(headers);
      expect([refused.status, (await refused.text()).includes('SignatureDoesNotMatch')]).toEqual([403, true]);
    }
    expect(new URL(url).searchParams.get('X-Amz-Expires')).toBe('60');
    expect(new URL(url).searchParams.get('X-Amz-SignedHeaders')).toBe('host;range');
    expect((await clinic.get(`${frames}/1,2,3/locations`)).headers.get('cache-control')).toBe('private, no-store');
    expect((await clinic.get(`${frames}/4/locations`)).status).toBe(404);
    clinic.principal = { ...staff, roles: ['patient'], compartments: { patientIds: ['another'] } };
    expect((await clinic.get(`${frames}/2/locations`)).status).toBe(404);
  });

  test('come from the server where the page may not ask the bucket, which is tried three times at the most', async () => {
    await page.close();
    server.closeAllConnections();
    server.close();
    await clinic.close();
    await bucket.stop();
    await open(cors.replace('*', 'https://elsewhere.example'));
    for (let turn = 0; turn < 6; turn += 1) expect((await read(2)).bytes).toEqual(frameOf(2));
    expect(asked.filter((each) => each === 'bucket')).toHaveLength(3);
    expect(asked.slice(-2)).toEqual([`${frames}/2`, `${frames}/2`]);
  });
});
