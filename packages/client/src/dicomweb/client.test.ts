import { Buffer } from 'node:buffer';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { type LocalServer, startServer } from '../../../../scripts/test/localServer.ts';
import { createDicomwebClient } from './client.ts';
import { isStoreCancelled } from './store.ts';

let server: LocalServer | undefined;
afterEach(async () => server?.close());

async function clientOf(answer: (request: IncomingMessage, response: ServerResponse, count: number) => void) {
  server = await startServer(answer);
  return { client: createDicomwebClient({ url: server.url }), requests: server.requests };
}

const at = { studyInstanceUid: '1.2.3', seriesInstanceUid: '1.2.4', sopInstanceUid: '1.2.5' };
const pixels = Buffer.from([13, 10, 13, 10, 0, 255, 45, 45, 13, 10, 45, 45, 98]);

const multipart = (boundary: string, headers: string, body: Buffer) =>
  Buffer.concat([Buffer.from(`--${boundary}\r\n${headers}\r\n\r\n`), body, Buffer.from(`\r\n--${boundary}--\r\n`)]);

describe('a frame', () => {
  test('is asked for in parts, and may come alone', async () => {
    const { client, requests } = await clientOf((_request, response) =>
      response.writeHead(200, { 'content-type': 'image/jls; transfer-syntax=1.2.840.10008.1.2.4.80' }).end(pixels),
    );
    const frame = await client.frame({ ...at, frame: 3 });
    expect(frame).toEqual({
      bytes: new Uint8Array(pixels),
      mediaType: 'image/jls',
      transferSyntaxUid: '1.2.840.10008.1.2.4.80',
    });
    expect(requests[0]?.url).toBe('/studies/1.2.3/series/1.2.4/instances/1.2.5/frames/3');
    expect(requests[0]?.headers.accept).toBe('multipart/related; type="application/octet-stream"; transfer-syntax=*');
  });

  test('comes out of a multipart answer byte for byte, though it holds what looks like a delimiter', async () => {
    const { client } = await clientOf((_request, response) =>
      response
        .writeHead(200, { 'content-type': 'multipart/related; type="application/octet-stream"; boundary="bb"' })
        .end(multipart('bb', 'Content-Type: application/octet-stream; transfer-syntax="1.2.840.10008.1.2.1"', pixels)),
    );
    expect(await client.frame({ ...at, frame: 1 })).toEqual({
      bytes: new Uint8Array(pixels),
      mediaType: 'application/octet-stream',
      transferSyntaxUid: '1.2.840.10008.1.2.1',
    });
  });

  test('is asked for again when the connection is lost in the middle', async () => {
    const { client, requests } = await clientOf((_request, response, count) => {
      const type = { 'content-type': 'application/octet-stream' };
      if (count === 1)
        response.writeHead(200, { ...type, 'content-length': '100' }).write('half', () => response.destroy());
      else response.writeHead(200, type).end(pixels);
    });
    expect((await client.frame({ ...at, frame: 1 })).bytes).toEqual(new Uint8Array(pixels));
    expect(requests).toHaveLength(2);
  });

  test('a web page is refused, and the rest of it is not read', async () => {
    let closed: (() => void) | undefined;
    const whenClosed = new Promise<void>((resolve) => {
      closed = resolve;
    });
    const { client } = await clientOf((_request, response) => {
      response.on('close', () => closed?.());
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write('<html>without end');
    });
    await expect(client.frame({ ...at, frame: 1 })).rejects.toMatchObject({ code: 'bad_response' });
    await whenClosed;
  });

  test('is limited, and its UIDs are checked', async () => {
    const { client, requests } = await clientOf((_request, response) => response.end(Buffer.alloc(100)));
    await expect(client.frame({ ...at, frame: 1 }, { maxBytes: 99 })).rejects.toMatchObject({ code: 'too_large' });
    await expect(client.frame({ ...at, studyInstanceUid: '1/../2', frame: 1 })).rejects.toMatchObject({
      code: 'bad_request',
    });
    expect(requests).toHaveLength(1);
  });
});

describe('searches', () => {
  test('take 204 for no match, and a failure for a failure', async () => {
    const { client } = await clientOf((_request, response, count) => response.writeHead(count === 1 ? 204 : 500).end());
    expect(await client.searchStudies({ PatientID: '7', limit: 5 })).toMatchObject({ matches: [], complete: true });
    await expect(client.searchStudies({})).rejects.toMatchObject({ code: 'server' });
  });
});

describe('store', () => {
  const item = (tags: object) => JSON.stringify({ '00081199': { vr: 'SQ', Value: [tags] } });

  test('sends each file by itself, so that one bad file spoils no other', async () => {
    let most = 0;
    let underWay = 0;
    const { client, requests } = await clientOf(async (request, response, count) => {
      underWay += 1;
      most = Math.max(most, underWay);
      let size = 0;
      for await (const chunk of request) size += chunk.length;
      await new Promise((resolve) => setTimeout(resolve, 20));
      underWay -= 1;
      response.setHeader('content-type', 'application/dicom+json');
      if (count === 2) {
        const failed = { '00081197': { vr: 'US', Value: [0xa700] } };
        return response.writeHead(409).end(JSON.stringify({ '00081198': { vr: 'SQ', Value: [failed] } }));
      }
      if (count === 3) return response.writeHead(413).end();
      if (count === 4) return response.writeHead(200).end('{}');
      const url = `http://x/studies/1.2.${size > 100 ? 1 : 0}/series/1`;
      const stored = { '00081155': { vr: 'UI', Value: [`9.${count}`] }, '00081190': { vr: 'UR', Value: [url] } };
      response.writeHead(200).end(item(stored));
    });
    const files = Array.from({ length: 7 }, (_each, index) => new File([new Uint8Array(100)], `f${index}.dcm`));
    const seen: number[] = [];
    const result = await client.store(files, {
      concurrency: 2,
      onProgress: ({ sentBytes, totalBytes }) => seen.push(sentBytes / totalBytes),
    });
    expect(requests).toHaveLength(7);
    expect(requests[0]?.headers['content-type']).toMatch(/^multipart\/related; type="application\/dicom"; boundary=/);
    expect(most).toBe(2);
    expect(result.stored).toHaveLength(4);
    expect(result.stored[0]).toMatchObject({ studyInstanceUid: '1.2.1' });
    expect(result.failed.map((each) => each.code).toSorted()).toEqual([
      'bad_response',
      'out_of_resources',
      'too_large',
    ]);
    expect(result.failed.every((each) => each.name === `f${each.index}.dcm`)).toBe(true);
    expect(seen.toSorted((a, b) => a - b)).toEqual(seen);
    expect(seen.at(-1)).toBe(1);
  });

  test('tells after it was cancelled what had arrived by then, what had failed, and what may have arrived', async () => {
    const { client } = await clientOf(async (request, response, count) => {
      for await (const _chunk of request);
      if (count === 1) return response.end(item({ '00081155': { vr: 'UI', Value: ['9.1'] } }));
      if (count === 2) return response.writeHead(413).end();
    });
    const files = Array.from({ length: 5 }, (_each, index) => new File([new Uint8Array(10)], `f${index}.dcm`));
    const controller = new AbortController();
    const sending = client.store(files, {
      signal: controller.signal,
      concurrency: 1,
      onProgress: ({ filesDone }) => {
        if (filesDone === 2) setTimeout(() => controller.abort(), 30);
      },
    });
    const error: unknown = await sending.catch((thrown) => thrown);
    if (!isStoreCancelled(error)) throw error;
    expect(error).toMatchObject({ code: 'aborted', stored: [{ sopInstanceUid: '9.1' }] });
    expect(error.failed).toMatchObject([{ index: 1, name: 'f1.dcm', code: 'too_large' }]);
    expect(error.cancelled).toEqual([
      { index: 2, name: 'f2.dcm', underWay: true },
      { index: 3, name: 'f3.dcm', underWay: false },
      { index: 4, name: 'f4.dcm', underWay: false },
    ]);
  });

  test('sends nothing when it was cancelled before', async () => {
    const { client, requests } = await clientOf(() => undefined);
    const error = await client.store([new Uint8Array(10)], { signal: AbortSignal.abort() }).catch((thrown) => thrown);
    expect(isStoreCancelled(error) && error.cancelled).toEqual([{ index: 0, underWay: false }]);
    expect(requests).toEqual([]);
  });
});
