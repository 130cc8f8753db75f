import { getEventListeners, once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { ClientError } from '../errors.ts';
import { createHttp } from './http.ts';
import { path } from './path.ts';
import type { HttpOptions } from './request.ts';

const Answer = z.looseObject({ ok: z.boolean() });
const good = '{"ok":true}';

let end: (() => Promise<void>) | undefined;
afterEach(async () => end?.());

/** A server of bare sockets, which may break every rule of HTTP; `answer` writes to the socket of each request. */
async function socketServer(answer: (socket: Socket, count: number) => void, options: Partial<HttpOptions> = {}) {
  const sockets = new Set<Socket>();
  let count = 0;
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('data', () => {
      count += 1;
      answer(socket, count);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  end = async () => {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, 'close');
  };
  return { http: createHttp({ url: `http://127.0.0.1:${address.port}`, ...options }), requests: () => count };
}

const head = (status: string, ...headers: string[]) => [`HTTP/1.1 ${status}`, ...headers, '', ''].join('\r\n');
const json = (body: string, declared = body.length) =>
  `${head('200 OK', 'Content-Type: application/json', `Content-Length: ${declared}`)}${body}`;
const failure = (work: Promise<unknown>) =>
  work.then(
    (value): unknown => value,
    (error: unknown) => error,
  );

describe('a connection that drops', () => {
  test('in mid-answer is made up for where that is safe', async () => {
    const { http, requests } = await socketServer((socket, count) => {
      if (count < 3) {
        socket.write(json(good).slice(0, -4));
        setTimeout(() => socket.destroy(), 10);
      } else socket.end(json(good));
    });
    expect(await http.json(path`/x`, Answer)).toEqual({ ok: true });
    expect(requests()).toBe(3);
  });

  test('again and again ends in network', async () => {
    const { http, requests } = await socketServer((socket) => socket.destroy());
    expect(await failure(http.json(path`/x`, Answer, { retries: 1 }))).toMatchObject({ code: 'network' });
    expect(requests()).toBe(2);
  });

  test('under a POST ends in network at once: it may have been done', async () => {
    const { http, requests } = await socketServer((socket) => {
      socket.write(json(good).slice(0, -4));
      setTimeout(() => socket.destroy(), 10);
    });
    const posted = await failure(http.json(path`/x`, Answer, { method: 'POST', json: {} }));
    expect(posted).toMatchObject({ code: 'network' });
    expect(requests()).toBe(1);
  });

  test('under a search by POST is made up for', async () => {
    const { http } = await socketServer((socket, count) => (count === 1 ? socket.destroy() : socket.end(json(good))));
    const request = { method: 'POST', json: {}, repeatable: true } as const;
    expect(await http.json(path`/x`, Answer, request)).toEqual({ ok: true });
  });

  test('under a stream gives what came, and then network', async () => {
    const { http, requests } = await socketServer((socket) => {
      socket.write(json('12345', 100));
      setTimeout(() => socket.destroy(), 20);
    });
    const { body } = await http.stream(path`/x`);
    const reader = body.getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe('12345');
    expect(await failure(reader.read())).toMatchObject({ name: 'ClientError', code: 'network' });
    expect(requests()).toBe(1);
  });

  test('in mid-chunk of an answer without a length ends in network, never in half an answer', async () => {
    const { http } = await socketServer((socket) => {
      socket.write(`${head('200 OK', 'Transfer-Encoding: chunked')}5\r\n{"ok"\r\n`);
      setTimeout(() => socket.destroy(), 10);
    });
    expect(await failure(http.bytes(path`/x`, { retries: 0 }))).toMatchObject({ code: 'network' });
  });
});

describe('a wrong length', () => {
  test('that is too long ends in network when the connection closes, in timeout when it stays', async () => {
    const { http } = await socketServer((socket, count) => {
      socket.write(json(good, 50));
      if (count === 1) setTimeout(() => socket.end(), 10);
    });
    expect(await failure(http.json(path`/x`, Answer, { retries: 0 }))).toMatchObject({ code: 'network' });
    expect(await failure(http.json(path`/x`, Answer, { timeoutMs: 80 }))).toMatchObject({ code: 'timeout' });
  });

  test('that is too short ends in bad_response', async () => {
    const { http } = await socketServer((socket) => socket.end(json(good, 5)));
    expect(await failure(http.json(path`/x`, Answer))).toMatchObject({ code: 'bad_response' });
  });

  test.each([5, 50])('is noticed where the platform does not: %i declared, 11 there', async (declared) => {
    const answer = () => new Response(good, { headers: { 'content-length': String(declared) } });
    const http = createHttp({ url: 'http://invented', fetch: async () => answer(), retries: 0 });
    expect(await failure(http.json(path`/x`, Answer))).toMatchObject({ code: 'network' });
  });

  test('means nothing for a body that came compressed', async () => {
    const headers = { 'content-length': '7', 'content-encoding': 'gzip' };
    const http = createHttp({ url: 'http://invented', fetch: async () => new Response(good, { headers }) });
    expect(await http.json(path`/x`, Answer)).toEqual({ ok: true });
  });
});

describe('something other than an answer', () => {
  test('a web page in the place of JSON ends in bad_response, and says so without a word of it', async () => {
    const page = '<!doctype html><title>Zaloguj się, Łucjo</title>';
    const { http, requests } = await socketServer((socket) =>
      socket.end(`${head('200 OK', 'Content-Type: text/html', 'Connection: close')}${page}`),
    );
    const error = await failure(http.json(path`/x`, Answer));
    expect(error).toMatchObject({ code: 'bad_response', status: 200 });
    expect(String(error)).toMatch(/web page/);
    expect(String(error)).not.toMatch(/Zaloguj/);
    expect(requests()).toBe(1);
  });

  test('a web page with a status keeps the code of the status', async () => {
    const { http } = await socketServer((socket) =>
      socket.end(`${head('502 Bad Gateway', 'Content-Type: text/html', 'Connection: close')}<h1>nginx</h1>`),
    );
    expect(await failure(http.json(path`/x`, Answer, { retries: 0 }))).toMatchObject({ code: 'server', status: 502 });
  });

  test('no HTTP at all ends in network', async () => {
    const { http } = await socketServer((socket) => socket.end('220 smtp.example ready\r\n'));
    expect(await failure(http.json(path`/x`, Answer, { retries: 0 }))).toMatchObject({ code: 'network' });
  });
});

describe('a busy server', () => {
  const busy = (...headers: string[]) => head('503 Busy', 'Content-Length: 0', 'Connection: close', ...headers);
  const waitsOf = async (...headers: string[]) => {
    const waits: number[] = [];
    const { http } = await socketServer((socket, count) => socket.end(count === 1 ? busy(...headers) : json(good)), {
      onRequestEvent: (event) => event.type === 'retry' && waits.push(event.waitMs),
    });
    const result = await failure(http.json(path`/x`, Answer));
    await end?.();
    return { result, waits };
  };

  test('is asked again after the time that it names', async () => {
    expect(await waitsOf('Retry-After: 1')).toEqual({ result: { ok: true }, waits: [1000] });
  });

  test('names a time by its own clock, however wrong ours is', async () => {
    const date = (ms: number) => new Date(ms).toUTCString();
    for (const skewMs of [-86_400_000, 3_600_000]) {
      const serverMs = Date.now() + skewMs;
      const { result, waits } = await waitsOf(`Date: ${date(serverMs)}`, `Retry-After: ${date(serverMs + 1000)}`);
      expect(result).toEqual({ ok: true });
      expect(waits).toEqual([1000]);
    }
  });

  test('that names a longer time than anybody waits is reported, with the time', async () => {
    const { result, waits } = await waitsOf('Retry-After: 120');
    expect(result).toMatchObject({ code: 'server', status: 503, retryAfterMs: 120_000 });
    expect(waits).toEqual([]);
  });

  test('that names no time, or none that can be read, is asked again a little later', async () => {
    const { result, waits } = await waitsOf('Retry-After: soon');
    expect(result).toEqual({ ok: true });
    expect(waits).toHaveLength(1);
    expect(waits[0]).toBeLessThanOrEqual(300);
  });
});

test('an answer whose reader gives up lets go of the connection', async () => {
  let closed = 0;
  const { http } = await socketServer((socket) => {
    socket.on('close', () => {
      closed += 1;
    });
    socket.write(json('12345', 100));
  });
  const refuse = () => Promise.reject(new ClientError('bad_response', 'No.'));
  expect(await failure(http.read(path`/x`, {}, refuse))).toMatchObject({ code: 'bad_response' });
  await expect.poll(() => closed).toBe(1);
});

test('a stream that is cancelled between two reads lets go of the connection and of the signal', async () => {
  let closed = 0;
  const { http } = await socketServer((socket) => {
    socket.on('close', () => {
      closed += 1;
    });
    socket.write(json('12345', 100));
  });
  const { signal } = new AbortController();
  const before = getEventListeners(signal, 'abort').length;
  const { body } = await http.stream(path`/x`, { signal });
  const reader = body.getReader();
  await reader.read();
  await reader.cancel();
  await expect.poll(() => closed).toBe(1);
  expect(getEventListeners(signal, 'abort')).toHaveLength(before);
});

test('a stream that is cancelled lets go of the connection, also one that stands still', async () => {
  let closed = 0;
  const { http } = await socketServer((socket) => {
    socket.on('close', () => {
      closed += 1;
    });
    socket.write(json('12345', 100));
  });
  const { body } = await http.stream(path`/x`);
  const reader = body.getReader();
  await reader.read();
  const waiting = failure(reader.read());
  await reader.cancel();
  await waiting;
  await expect.poll(() => closed).toBe(1);
});
