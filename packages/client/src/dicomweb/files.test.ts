import { Buffer } from 'node:buffer';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { type LocalServer, startServer } from '../../../../scripts/test/localServer.ts';
import { bulkDataPath } from './bulkdata.ts';
import { createDicomwebClient } from './client.ts';

let server: LocalServer | undefined;
afterEach(async () => server?.close());

async function clientOf(answer: (request: IncomingMessage, response: ServerResponse, count: number) => void) {
  const started = await startServer(answer);
  server = started;
  const client = createDicomwebClient({ url: `${started.url}/dicom-web`, auth: { token: 'secret' }, retries: 0 });
  return { client, requests: started.requests, url: started.url };
}

const study = { studyInstanceUid: '1.2.3' };
const instance = { ...study, seriesInstanceUid: '1.2.4', sopInstanceUid: '1.2.5' };
const related = { 'content-type': 'multipart/related; type="application/dicom"; boundary=b' };
const part = (text: string) => `--b\r\nContent-Type: application/dicom\r\n\r\n${text}\r\n`;
const textOf = async (stream: ReadableStream<Uint8Array<ArrayBuffer>>) => new Response(stream).text();

describe('files', () => {
  test('of a study come as they arrive, as bytes, as streams, or not at all', async () => {
    let finish: (() => void) | undefined;
    const { client, requests } = await clientOf((_request, response) => {
      response.writeHead(200, related).write(`${part('one')}${part('two')}${part('three')}`);
      finish = () => response.end(`${part('four')}--b--`);
    });
    const files = client.studyFiles(study);
    const first = (await files.next()).value;
    expect(first?.mediaType).toBe('application/dicom');
    expect(first && Buffer.from(await first.bytes()).toString()).toBe('one');
    await files.next();
    const third = (await files.next()).value;
    finish?.();
    expect(third && (await textOf(third.body()))).toBe('three');
    const fourth = (await files.next()).value;
    expect(fourth && Buffer.from(await fourth.bytes()).toString()).toBe('four');
    expect(await files.next()).toMatchObject({ done: true });
    expect(requests[0]).toMatchObject({ url: '/dicom-web/studies/1.2.3' });
    expect(requests[0]?.headers.accept).toBe('multipart/related; type="application/dicom"; transfer-syntax=*');
  });

  test('of one instance come in parts or alone', async () => {
    const { client } = await clientOf((_request, response, count) =>
      count % 2 === 1
        ? response.writeHead(200, related).end(`${part('file')}--b--`)
        : response
            .writeHead(200, { 'content-type': 'application/dicom; transfer-syntax=1.2.840.10008.1.2.1' })
            .end('file'),
    );
    expect(Buffer.from(await (await client.instanceFile(instance)).bytes()).toString()).toBe('file');
    const alone = await client.instanceFile(instance);
    expect(alone).toMatchObject({ mediaType: 'application/dicom', transferSyntaxUid: '1.2.840.10008.1.2.1' });
    expect(Buffer.from(await alone.bytes()).toString()).toBe('file');
    expect(await textOf((await client.instanceFile(instance)).body())).toBe('file');
    expect(await textOf((await client.instanceFile(instance)).body())).toBe('file');
  });

  test('are read once, so that nobody takes a second reading for an empty file', async () => {
    const { client } = await clientOf((_request, response, count) =>
      count === 1
        ? response.writeHead(200, related).end(`${part('one')}${part('two')}--b--`)
        : response.writeHead(200, { 'content-type': 'application/dicom' }).end('alone'),
    );
    for await (const file of client.studyFiles(study)) {
      const [first, second] = await Promise.allSettled([file.bytes(), file.bytes()]);
      expect(first).toMatchObject({ value: { length: 3 } });
      expect(second).toMatchObject({ reason: { code: 'bad_request' } });
      expect(() => file.body()).toThrow(expect.objectContaining({ code: 'bad_request' }));
    }
    const alone = await client.instanceFile(instance);
    expect(await textOf(alone.body())).toBe('alone');
    await expect(alone.bytes()).rejects.toMatchObject({ code: 'bad_request' });
  });

  test('that do not say what they are, are what the answer around them is of', async () => {
    const type = 'multipart/related; type="image/jp2"; transfer-syntax=1.2.840.10008.1.2.4.90; boundary=b';
    const { client } = await clientOf((_request, response) =>
      response.writeHead(200, { 'content-type': type }).end('--b\r\n\r\nimage\r\n--b--'),
    );
    const wanted = { mediaType: 'image/jp2', transferSyntaxUid: '1.2.840.10008.1.2.4.90' };
    expect(await client.instanceFile(instance)).toMatchObject(wanted);
    expect(await client.frame({ ...instance, frame: 1 })).toMatchObject(wanted);
  });

  test('and frames leave their connection to the next ones', async () => {
    const ends: Promise<boolean>[] = [];
    let finish: (() => void) | undefined;
    const { client } = await clientOf((request, response) => {
      if (request.url?.endsWith('metadata')) return response.end('[]');
      ends.push(new Promise((resolve) => response.on('close', () => resolve(response.writableFinished))));
      response.writeHead(200, related).write(`${part('whole')}--b--`);
      finish = () => response.end('an epilogue');
    });
    const reads: (() => Promise<unknown>)[] = [
      async () => (await client.instanceFile(instance)).bytes(),
      async () => textOf((await client.instanceFile(instance)).body()),
      async () => client.frame({ ...instance, frame: 1 }),
    ];
    for (const read of reads) {
      // The file is there before the answer is over; the other request gives a broken connection time to show.
      await read();
      await client.studyMetadata(study);
      finish?.();
    }
    expect(await Promise.all(ends)).toEqual([true, true, true]);
  });

  test('that nobody reads to the end close their connection', async () => {
    const closed: (() => void)[] = [];
    const waits = [0, 1].map((index) => new Promise<void>((resolve) => closed.splice(index, 0, resolve)));
    const { client } = await clientOf((_request, response, count) => {
      response.on('close', () => closed[count - 1]?.());
      response.writeHead(200, count === 1 ? { 'content-type': 'application/dicom' } : related);
      response.write(count === 1 ? 'begun' : `${part('whole')}--b\r\n\r\nbegun`);
    });
    await (await client.instanceFile(instance)).body().cancel();
    await waits[0];
    for await (const _file of client.studyFiles(study)) break;
    await waits[1];
  });

  test('are not all there when the server says so of their metadata', async () => {
    const { client } = await clientOf((_request, response) =>
      response.writeHead(206, { 'content-type': 'application/dicom+json' }).end('[]'),
    );
    await expect(client.studyMetadata(study)).rejects.toMatchObject({ code: 'bad_response', status: 206 });
  });

  test('are never taken for whole when they are not', async () => {
    const answers: [status: number, headers: Record<string, string>, body: string][] = [
      [200, related, part('one')],
      [200, { 'content-type': 'text/html' }, '<html>Sign in</html>'],
      [200, related, '<html>Sign in</html>'],
      [200, { 'content-type': 'multipart/related' }, `${part('one')}--b--`],
      [206, { ...related, warning: '299 arc:8080 "2 objects no longer accessible."' }, `${part('one')}--b--`],
    ];
    const { client } = await clientOf((_request, response, count) => {
      const [status, headers, body] = answers[count - 1] ?? [500, {}, ''];
      response.writeHead(status, headers).end(body);
    });
    for (const _answer of answers) {
      const reading = async () => {
        for await (const file of client.studyFiles(study)) await file.bytes();
      };
      await expect(reading()).rejects.toMatchObject({ code: 'bad_response' });
    }
  });

  test('that a server leaves out are the business of whoever wants to know', async () => {
    const warning = '299 arc:8080 "2 objects no longer accessible."';
    const { client } = await clientOf((_request, response) =>
      response.writeHead(206, { ...related, warning }).end(`${part('one')}--b--`),
    );
    const told: (readonly string[])[] = [];
    let count = 0;
    for await (const _file of client.seriesFiles(instance, { onIncomplete: (warnings) => told.push(warnings) }))
      count += 1;
    expect([count, told]).toEqual([1, [['2 objects no longer accessible.']]]);
  });

  test('are lost with the connection, limited each, and cancelled', async () => {
    let drop: (() => void) | undefined;
    const { client } = await clientOf((_request, response) => {
      response.writeHead(200, related).write(`--b\r\n\r\n${'x'.repeat(100)}`);
      drop = () => response.destroy();
    });
    const lost = (await client.studyFiles(study).next()).value;
    drop?.();
    await expect(lost?.bytes()).rejects.toMatchObject({ code: 'network' });
    const large = await client.instanceFile(instance, { maxBytes: 99 });
    await expect(large.bytes()).rejects.toMatchObject({ code: 'too_large' });
    const controller = new AbortController();
    const cancelled = await client.instanceFile(instance, { signal: controller.signal });
    const reading = textOf(cancelled.body());
    controller.abort();
    await expect(reading).rejects.toMatchObject({ code: 'aborted' });
  });
});

describe('bulk data', () => {
  test('are asked for below the base URL and nowhere else', async () => {
    const { client, requests, url } = await clientOf((_request, response) =>
      response.writeHead(200, { 'content-type': 'application/octet-stream' }).end('value'),
    );
    const uri = `${url}/dicom-web/studies/1.2.3/series/1.2.4/instances/1.2.5/bulk/7fe00010?x=1`;
    for await (const part of client.bulkData(uri)) expect(Buffer.from(await part.bytes()).toString()).toBe('value');
    expect(requests[0]).toMatchObject({ url: uri.slice(url.length) });
    expect(requests[0]?.headers.authorization).toBe('Bearer secret');
    for (const elsewhere of ['https://evil.example/x', '//evil.example/', 'data:,x', `${url}/admin`, 'http://[']) {
      await expect(client.bulkData(elsewhere).next()).rejects.toMatchObject({ code: 'bad_request' });
    }
    expect(requests).toHaveLength(1);
  });

  test('have addresses relative to the metadata, and of hosts that only a proxy knows', () => {
    const base = 'https://clinic.example/api/dicom-web';
    const value = (uri: string, metadataOf?: Parameters<typeof bulkDataPath>[2], url = base) =>
      bulkDataPath(url, uri, metadataOf).value;
    expect(value('bulkdata/1')).toBe('/bulkdata/1');
    expect(value('instances/1.2.5/bulkdata/1', instance)).toBe(
      '/studies/1.2.3/series/1.2.4/instances/1.2.5/instances/1.2.5/bulkdata/1',
    );
    expect(value('../../bulkdata/x.gz', { ...study, seriesInstanceUid: '1.2.4' })).toBe('/studies/1.2.3/bulkdata/x.gz');
    expect(value('http://10.0.0.7:8042/dicom-web/studies/1/bulk/2')).toBe('/studies/1/bulk/2');
    expect(value('http://10.0.0.7/studies/dicom-web/studies/1/bulk/2')).toBe('/studies/1/bulk/2');
    expect(value('/api/dicom-web/studies/1', undefined, '/api/dicom-web')).toBe('/studies/1');
    const climbing = [
      '../../admin',
      '/api/dicom-web/%2e%2e/admin',
      '/api/dicom-web/a%2f..%2f..',
      '/api/dicom-webx',
      '.',
    ];
    for (const uri of climbing) expect(() => value(uri), uri).toThrow(/not below/);
    expect(() => value('../../../../x', study)).toThrow(/not below/);
  });
});

test('pictures are asked for in the words of the standard', async () => {
  const { client, requests } = await clientOf((_request, response) =>
    response.writeHead(200, { 'content-type': 'image/png' }).end('png'),
  );
  const image = await client.rendered(
    { ...instance, frame: 2 },
    {
      mediaType: 'image/png',
      window: { center: -40.5, width: 400, shape: 'sigmoid' },
      viewport: { width: 64, height: 32, region: { x: 0, y: 1, width: 2, height: 3 } },
      quality: 80,
      annotation: ['patient', 'technique'],
    },
  );
  expect([image.mediaType, Buffer.from(image.bytes).toString()]).toEqual(['image/png', 'png']);
  await client.rendered(instance);
  await client.thumbnail(study, { viewport: { width: 9, height: 9 } });
  await client.thumbnail({ ...instance, frame: 1 });
  const below = '/dicom-web/studies/1.2.3/series/1.2.4/instances/1.2.5';
  expect(requests.map(({ url, headers }) => [url, headers.accept])).toEqual([
    [
      `${below}/frames/2/rendered?window=-40.5,400,sigmoid&viewport=64,32,0,1,2,3&quality=80&annotation=patient,technique`,
      'image/png',
    ],
    [`${below}/rendered`, 'image/jpeg'],
    ['/dicom-web/studies/1.2.3/thumbnail?viewport=9,9', 'image/jpeg'],
    [`${below}/frames/1/thumbnail`, 'image/jpeg'],
  ]);
  await expect(client.rendered(instance, { quality: 0 })).rejects.toMatchObject({ code: 'bad_request' });
});

test('a picture is asked for again when the connection is lost in the middle', async () => {
  server = await startServer((_request, response, count) => {
    response.writeHead(200, { 'content-type': 'image/jpeg', 'content-length': '7' });
    if (count === 1) response.write('pict', () => response.destroy());
    else response.end('picture');
  });
  const picture = await createDicomwebClient({ url: server.url }).rendered(instance);
  expect(Buffer.from(picture.bytes).toString()).toBe('picture');
});
