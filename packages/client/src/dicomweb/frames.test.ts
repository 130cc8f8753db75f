import { Buffer } from 'node:buffer';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { type LocalServer, startServer } from '../../../../scripts/test/localServer.ts';
import { createDicomwebClient } from './client.ts';
import type { NumberedFrame } from './frames.ts';

let server: LocalServer | undefined;
afterEach(async () => server?.close());

async function clientOf(answer: (request: IncomingMessage, response: ServerResponse, count: number) => void) {
  server = await startServer(answer);
  return { client: createDicomwebClient({ url: server.url, retries: 0 }), requests: server.requests };
}

const at = { studyInstanceUid: '1.2.3', seriesInstanceUid: '1.2.4', sopInstanceUid: '1.2.5' };
const route = '/studies/1.2.3/series/1.2.4/instances/1.2.5/frames/';
const numbersOf = (request: IncomingMessage) => decodeURIComponent(request.url?.slice(route.length) ?? '').split(',');
const related = { 'content-type': 'multipart/related; type="application/octet-stream"; boundary="b"' };
const pixels = (frame: string | number) => `pixels of ${frame}`;
const part = (frame: string) =>
  `--b\r\nContent-Type: image/jls\r\nContent-Location: ${route}${frame}\r\n\r\n${pixels(frame)}\r\n`;
const numbersRead = (frames: readonly NumberedFrame[]) => frames.map(({ frame }) => frame);
const isRight = ({ frame, bytes }: NumberedFrame) => Buffer.from(bytes).toString() === pixels(frame);

async function gathered<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describe('frames', () => {
  test('come in one answer, each as soon as it has arrived', async () => {
    let finish: (() => void) | undefined;
    const { client, requests } = await clientOf((_request, response) => {
      response.writeHead(200, related).write(`${part('7')}${part('2')}--b\r\n\r\nhalf a`);
      finish = () => response.end('nd half\r\n--b--');
    });
    const frames = client.frames(at, [7, 2, 3]);
    expect((await frames.next()).value).toMatchObject({ frame: 7, mediaType: 'image/jls' });
    expect((await frames.next()).value).toMatchObject({ frame: 2 });
    // Both came while the server had not even sent the third.
    finish?.();
    const third = (await frames.next()).value;
    expect(third && Buffer.from(third.bytes).toString()).toBe('half and half');
    expect(await frames.next()).toMatchObject({ done: true });
    expect(requests.map(({ url, headers }) => [url, headers.accept])).toEqual([
      [`${route}7,2,3`, 'multipart/related; type="application/octet-stream"; transfer-syntax=*'],
    ]);
  });

  test('are asked for in lists that fit into a URL', async () => {
    const { client, requests } = await clientOf((request, response) =>
      response.writeHead(200, related).end(`${numbersOf(request).map(part).join('')}--b--`),
    );
    const numbers = Array.from({ length: 250 }, (_each, index) => index + 1);
    const frames = await gathered(client.frames(at, numbers));
    expect(numbersRead(frames)).toEqual(numbers);
    expect(frames.every(isRight)).toBe(true);
    expect(requests).toHaveLength(3);
    expect(await gathered(client.frames(at, []))).toEqual([]);
  });

  test('that are left are asked for again when the connection is lost', async () => {
    let drop: (() => void) | undefined;
    const { client, requests } = await clientOf((request, response, count) => {
      const parts = numbersOf(request).map(part);
      if (count > 2) return response.writeHead(200, related).end(`${parts.join('')}--b--`);
      // Two whole ones and a half, and then the line is dead.
      response.writeHead(200, { ...related, 'content-length': '100000' });
      response.write(`${parts.slice(0, 2).join('')}${parts[2]?.slice(0, -6)}`);
      drop = () => response.destroy();
    });
    const frames: NumberedFrame[] = [];
    for await (const frame of client.frames(at, [1, 2, 3, 4, 5, 6])) {
      frames.push(frame);
      if (frame.frame % 2 === 0) drop?.();
    }
    expect(numbersRead(frames)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(frames.every(isRight)).toBe(true);
    expect(requests.map(({ url }) => url.slice(route.length))).toEqual(['1,2,3,4,5,6', '3,4,5,6', '5,6']);
  });

  test('come one by one, in order, from a server that knows no lists', async () => {
    let underWay = 0;
    let most = 0;
    const { client, requests } = await clientOf((request, response) => {
      const [number = '', another] = numbersOf(request);
      if (another !== undefined) return response.writeHead(400).end();
      underWay += 1;
      most = Math.max(most, underWay);
      // The first ones take longest.
      setTimeout(
        () => {
          underWay -= 1;
          response.writeHead(200, { 'content-type': 'image/jls' }).end(pixels(number));
        },
        60 - Number(number) * 8,
      );
    });
    const frames = await gathered(client.frames(at, [1, 2, 3, 4, 5], { concurrency: 2 }));
    expect(numbersRead(frames)).toEqual([1, 2, 3, 4, 5]);
    expect(frames.every(isRight)).toBe(true);
    expect(most).toBe(2);
    expect(requests).toHaveLength(6);
    await gathered(client.frames(at, [1, 2]));
    expect(requests).toHaveLength(8);
  });

  test('are not taken from an answer without parts, which may hold one frame or all of them', async () => {
    const { client, requests } = await clientOf((request, response) =>
      response.writeHead(200, { 'content-type': 'image/jls' }).end(numbersOf(request).map(pixels).join('')),
    );
    const frames = await gathered(client.frames(at, [1, 2, 3], { concurrency: Number.POSITIVE_INFINITY }));
    expect(numbersRead(frames)).toEqual([1, 2, 3]);
    expect(frames.every(isRight)).toBe(true);
    expect(requests).toHaveLength(4);
  });

  test('that do not exist are not taken for a server without lists', async () => {
    const { client, requests } = await clientOf((request, response) => {
      const numbers = numbersOf(request);
      if (numbers.includes('9')) return response.writeHead(404).end();
      response.writeHead(200, related).end(`${numbers.map(part).join('')}--b--`);
    });
    await expect(gathered(client.frames(at, [9, 9]))).rejects.toMatchObject({ code: 'not_found' });
    const read: number[] = [];
    const reading = async () => {
      for await (const { frame } of client.frames(at, [1, 9])) read.push(frame);
    };
    await expect(reading()).rejects.toMatchObject({ code: 'not_found' });
    expect(read).toEqual([1]);
    await gathered(client.frames(at, [1, 2, 3]));
    expect(requests.at(-1)?.url).toBe(`${route}1,2,3`);
  });

  test('are refused when the answer holds fewer, others, or is cut off', async () => {
    const bodies = [`${part('1')}--b--`, `${part('1')}${part('3')}--b--`, `${part('1')}${part('2')}`, part('1')];
    const { client } = await clientOf((_request, response, count) =>
      response.writeHead(200, related).end(bodies[count - 1]),
    );
    for (const _body of bodies) {
      await expect(gathered(client.frames(at, [1, 2]))).rejects.toMatchObject({ code: 'bad_response' });
    }
  });

  test('end with whoever stops reading them, down to the socket', async () => {
    let closed: (() => void) | undefined;
    const whenClosed = new Promise<void>((resolve) => {
      closed = resolve;
    });
    const { client } = await clientOf((_request, response) => {
      response.on('close', () => closed?.());
      response.writeHead(200, related).write(`${part('1')}--b\r\n\r\nand more`);
    });
    for await (const { frame } of client.frames(at, [1, 2])) {
      expect(frame).toBe(1);
      break;
    }
    await whenClosed;
    const controller = new AbortController();
    const frames = client.frames(at, [1, 2], { signal: controller.signal });
    await frames.next();
    controller.abort();
    await expect(frames.next()).rejects.toMatchObject({ code: 'aborted' });
  });

  test('are limited each, and their numbers count from 1', async () => {
    const { client, requests } = await clientOf((_request, response) =>
      response.writeHead(200, related).end(`${part('1')}${part('200')}--b--`),
    );
    const frames = client.frames(at, [1, 200], { maxBytes: 11 });
    expect((await frames.next()).value).toMatchObject({ frame: 1 });
    await expect(frames.next()).rejects.toMatchObject({ code: 'too_large' });
    for (const numbers of [[0], [1, -1], [1.5]]) {
      await expect(client.frames(at, numbers).next()).rejects.toMatchObject({ code: 'bad_request' });
    }
    for (const concurrency of [0, Number.NaN]) {
      const none = client.frames(at, [1], { concurrency });
      await expect(none.next()).rejects.toMatchObject({ code: 'bad_request' });
    }
    expect(requests).toHaveLength(1);
  });

  test('come as what is asked for', async () => {
    const { client, requests } = await clientOf((_request, response) =>
      response.writeHead(200, { 'content-type': 'image/jp2' }).end('x'),
    );
    await client.frame({ ...at, frame: 1 }, { mediaType: 'image/jp2', transferSyntax: '1.2.840.10008.1.2.4.90' });
    expect(requests[0]?.headers.accept).toBe(
      'multipart/related; type="image/jp2"; transfer-syntax=1.2.840.10008.1.2.4.90',
    );
    const injected = client.frame({ ...at, frame: 1 }, { transferSyntax: '1\r\nX-Evil: 1' });
    await expect(injected).rejects.toMatchObject({ code: 'bad_request' });
  });
});
