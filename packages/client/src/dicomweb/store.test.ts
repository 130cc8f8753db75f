import { Buffer } from 'node:buffer';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type LocalServer, startServer } from '../../../../scripts/test/localServer.ts';
import { createDicomwebClient } from './client.ts';
import { parseMultipart } from './multipart.ts';

let server: LocalServer | undefined;
afterEach(async () => {
  vi.unstubAllGlobals();
  await server?.close();
});

async function clientOf(
  answer: (body: Uint8Array<ArrayBuffer>, response: ServerResponse, count: number, request: IncomingMessage) => void,
) {
  server = await startServer(async (request, response, count) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    answer(new Uint8Array(Buffer.concat(chunks)), response, count, request);
  });
  return { client: createDicomwebClient({ url: server.url }), requests: server.requests };
}

const sequence = (tag: string, item: object) => JSON.stringify({ [tag]: { vr: 'SQ', Value: [item] } });
const stored = sequence('00081199', { '00081155': { vr: 'UI', Value: ['9.1'] } });
const failed = (reason: number) =>
  sequence('00081198', { '00081155': { vr: 'UI', Value: ['9.1'] }, '00081197': { vr: 'US', Value: [reason] } });
const file = () => new File([new Uint8Array(100).fill(7)], 'a.dcm');

describe('a file that is stored', () => {
  test('is told apart from the others, with what the server changed of it', async () => {
    const changed = sequence('00081199', {
      '00081155': { vr: 'UI', Value: ['9.1'] },
      '00081196': { vr: 'US', Value: [0xb000] },
    });
    const { client } = await clientOf((body, response) =>
      Buffer.from(body).includes('seven') ? response.end(changed) : response.writeHead(409).end(failed(0xc000)),
    );
    const files = [new File(['one'], 'a.dcm'), new File(['seven'], 'b.dcm')];
    const result = await client.store(files);
    expect(result.stored).toEqual([{ index: 1, name: 'b.dcm', sopInstanceUid: '9.1', warningReason: 0xb000 }]);
    expect(result.failed).toMatchObject([{ index: 0, name: 'a.dcm', code: 'not_understood' }]);
  });

  test('is sent again to a busy server, when it says so', async () => {
    const { client, requests } = await clientOf((_body, response, count) =>
      count === 1 ? response.writeHead(503, { 'retry-after': '0' }).end() : response.end(stored),
    );
    expect(await client.store([file()])).toMatchObject({ stored: [{ sopInstanceUid: '9.1' }], failed: [] });
    expect(requests).toHaveLength(2);
  });

  test('is sent again after a lost connection, and is then welcome to be there already', async () => {
    for (const reason of [0x0111, 45_070]) {
      const { client, requests } = await clientOf((_body, response, count) =>
        count === 1 ? response.destroy() : response.writeHead(409).end(failed(reason)),
      );
      expect(await client.store([file()])).toMatchObject({ stored: [{ sopInstanceUid: '9.1' }], failed: [] });
      expect(requests).toHaveLength(2);
      await server?.close();
    }
  });

  test('has failed when another one was there before', async () => {
    const { client, requests } = await clientOf((_body, response) => response.writeHead(409).end(failed(45_070)));
    const result = await client.store([file()]);
    expect(result).toMatchObject({ stored: [], failed: [{ index: 0, name: 'a.dcm', code: 'already_stored' }] });
    expect(requests).toHaveLength(1);
  });

  test('is not sent again when that was not wanted, or would take too long, or would change nothing', async () => {
    const answers: [status: number, headers: Record<string, string>][] = [
      [503, {}],
      [429, { 'retry-after': '3600' }],
      [413, {}],
      [500, {}],
    ];
    const { client, requests } = await clientOf((_body, response, count) => {
      const [status, headers] = answers[count - 1] ?? [200, {}];
      response.writeHead(status, headers).end();
    });
    const codes: (string | undefined)[] = [];
    for (const retries of [0, 2, 2, 2]) codes.push((await client.store([file()], { retries })).failed[0]?.code);
    expect(codes).toEqual(['server', 'rate_limited', 'too_large', 'server']);
    expect(requests).toHaveLength(4);
  });

  test('is stored though the progress listener throws; an invalid concurrency sends nothing', async () => {
    const uncaught: unknown[] = [];
    vi.stubGlobal('queueMicrotask', (task: () => void) =>
      Promise.resolve()
        .then(task)
        .catch((error) => uncaught.push(error)),
    );
    const { client, requests } = await clientOf((_body, response) => response.end(stored));
    const mistake = new Error('A mistake of the page.');
    const onProgress = () => {
      throw mistake;
    };
    expect(await client.store([file(), file()], { onProgress })).toMatchObject({ stored: { length: 2 }, failed: [] });
    expect(new Set(uncaught)).toEqual(new Set([mistake]));
    for (const concurrency of [0, Number.NaN]) {
      await expect(client.store([file()], { concurrency })).rejects.toMatchObject({ code: 'bad_request' });
    }
    expect(requests).toHaveLength(2);
  });

  test('may be a stream, which is opened again when it is sent again', async () => {
    const bodies: string[] = [];
    const { client } = await clientOf((body, response, count, request) => {
      const [part] = parseMultipart(request.headers['content-type'] ?? '', body);
      bodies.push(Buffer.from(part?.body ?? []).toString());
      if (count === 1) response.writeHead(503, { 'retry-after': '0' }).end();
      else response.end(stored);
    });
    let opened = 0;
    const sent: number[] = [];
    const source = {
      stream: () => {
        opened += 1;
        return new Blob(['abc', 'defg']).stream();
      },
      sizeBytes: 7,
      name: 'streamed',
    };
    const result = await client.store([source], { onProgress: ({ sentBytes }) => sent.push(sentBytes) });
    expect(result.stored).toHaveLength(1);
    expect([bodies, opened]).toEqual([['abcdefg', 'abcdefg'], 2]);
    expect(sent.at(-1)).toBe(7);
    const broken = {
      stream: () => new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(new Error('disk')) }),
      sizeBytes: 7,
      name: 'broken',
    };
    expect((await client.store([broken], { retries: 0 })).failed).toMatchObject([{ name: 'broken', code: 'network' }]);
  });

  test('is reported with the word of the server: of dcm4chee, Google, Orthanc, and our own', async () => {
    const answers: [status: number, body: string, code: string][] = [
      [409, failed(0xa900), 'dataset_mismatch'],
      [409, failed(272), 'processing_failure'],
      [400, JSON.stringify({ '00081198': { vr: 'SQ' }, '00081199': { vr: 'SQ' } }), 'not_understood'],
      [400, JSON.stringify({ '00081199': { vr: 'SQ' } }), 'not_understood'],
      [400, '{}', 'bad_request'],
      [400, '{"errorMessage":"Missing Boundary Parameter"}', 'bad_request'],
      [409, '{"error":{"code":"patient_gone"}}', 'patient_gone'],
      [200, '<html>', 'bad_response'],
    ];
    const { client } = await clientOf((_body, response, count) => {
      const [status, body] = answers[count - 1] ?? [500, ''];
      response.writeHead(status, { 'content-type': 'application/dicom+json' }).end(body);
    });
    for (const [status, , code] of answers) {
      expect((await client.store([file()])).failed, `${status} ${code}`).toMatchObject([{ code }]);
    }
  });
});
