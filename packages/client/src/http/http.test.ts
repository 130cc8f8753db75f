import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { type LocalServer, startServer } from '../../../../scripts/test/localServer.ts';
import { isClientError } from '../errors.ts';
import { createHttp } from './http.ts';
import { path } from './path.ts';

let server: LocalServer | undefined;
afterEach(async () => server?.close());

const Answer = z.looseObject({ ok: z.boolean() });
type Handler = (request: IncomingMessage, response: ServerResponse, count: number) => void;

async function httpOf(answer: Handler, options: Partial<Parameters<typeof createHttp>[0]> = {}) {
  server = await startServer(answer);
  return { http: createHttp({ url: `${server.url}/`, ...options }), requests: server.requests };
}

const json = (response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}) =>
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));

const failure = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('requests', () => {
  test('carry basic credentials in UTF-8, or the token of each moment', async () => {
    const { http, requests } = await httpOf((_request, response) => json(response, 200, { ok: true }), {
      auth: { username: 'łucja', password: 'p:w' },
    });
    await http.json(path`/x`, Answer);
    expect(requests[0]?.headers.authorization).toBe(`Basic ${Buffer.from('łucja:p:w').toString('base64')}`);

    let count = 0;
    const token = async () => {
      count += 1;
      return `t${count}`;
    };
    const second = createHttp({ url: http.url, auth: { token } });
    await second.json(path`/x`, Answer);
    await second.json(path`/x`, Answer);
    expect(requests.slice(1).map((each) => each.headers.authorization)).toEqual(['Bearer t1', 'Bearer t2']);
  });

  test('encode what is put into a path, and refuse to climb', async () => {
    const { http, requests } = await httpOf((_request, response) => json(response, 200, { ok: true }));
    await http.json(path`/patients/${'ab?c'}`, Answer, { query: { name: 'Ł&x', skip: undefined } });
    expect(requests[0]?.url).toBe('/patients/ab%3Fc?name=%C5%81%26x');
    for (const name of ['', '.', '..', 'a/b', '../system', 'a\\b']) {
      expect(() => path`/patients/${name}`).toThrow(expect.objectContaining({ code: 'bad_request' }));
    }
  });

  test('fail without a word of the query, the ids or the answer', async () => {
    const { http } = await httpOf((_request, response) =>
      json(response, 400, { error: { code: 'bad_query', message: 'Łucja' } }, { 'x-request-id': 'r-1' }),
    );
    const error = await failure(http.json(path`/Patient/${'secret-id'}`, Answer, { query: { name: 'Łucja' } }));
    expect(error).toMatchObject({ code: 'bad_request', status: 400, serverCode: 'bad_query', requestId: 'r-1' });
    if (!isClientError(error)) throw error;
    const shown = `${error.message} ${error.stack} ${JSON.stringify(error)} ${String(error.cause)}`;
    expect(shown).not.toMatch(/Łucja|%C5%81|secret-id|127\.0\.0\.1/);
    expect(error.message).toContain('GET /Patient/{}');
  });

  test.each([
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'not_found'],
    [409, 'conflict'],
    [413, 'too_large'],
    [500, 'server'],
  ])('turn %i into %s', async (status, code) => {
    const { http } = await httpOf((_request, response) => json(response, status, {}));
    await expect(http.json(path`/x`, Answer)).rejects.toMatchObject({ name: 'ClientError', code, status });
  });

  test('repeat a GET after 503 when Retry-After says so, and never a POST', async () => {
    const { http, requests } = await httpOf((_request, response, count) =>
      count === 1 ? json(response, 503, {}, { 'retry-after': '1' }) : json(response, 200, { ok: true }),
    );
    const startedMs = Date.now();
    expect(await http.json(path`/x`, Answer)).toEqual({ ok: true });
    expect(Date.now() - startedMs).toBeGreaterThan(950);
    await server?.close();
    const posts = await httpOf((_request, response) => json(response, 503, {}, { 'retry-after': '7' }));
    const error = await failure(posts.http.json(path`/x`, Answer, { method: 'POST', json: {} }));
    expect(error).toMatchObject({ code: 'server', retryAfterMs: 7000 });
    expect(posts.requests).toHaveLength(1);
    expect(requests).toHaveLength(2);
  });

  test('refuse a redirect where they shall, at once and without following it', async () => {
    const { http, requests } = await httpOf(
      (_request, response) => response.writeHead(307, { location: '/elsewhere' }).end(),
      { redirect: 'error' },
    );
    await expect(http.json(path`/x`, Answer)).rejects.toMatchObject({ code: 'bad_response', status: 307 });
    expect(requests.map((each) => each.url)).toEqual(['/x']);
  });

  test('never follow a redirect with a body', async () => {
    const { http, requests } = await httpOf((request, response) =>
      request.url === '/x' ? response.writeHead(307, { location: '/y' }).end() : json(response, 200, { ok: true }),
    );
    expect(await http.json(path`/x`, Answer)).toEqual({ ok: true });
    const posted = http.json(path`/x`, Answer, { method: 'POST', json: { name: 'Łucja' }, repeatable: true });
    await expect(posted).rejects.toMatchObject({ code: 'bad_response' });
    expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual(['GET /x', 'GET /y', 'POST /x']);
  });

  test('leave the connection to the next one when nobody wants the answer', async () => {
    const ports = new Set<number | undefined>();
    const { http } = await httpOf((request, response) => {
      ports.add(request.socket.remotePort);
      response.write('{');
      setTimeout(() => response.end('}'), 5);
    });
    for (let count = 0; count < 10; count += 1) await http.done(path`/x`, { method: 'DELETE' });
    expect(ports.size).toBeLessThan(5);
  });

  test('end with aborted, timeout, network or bad_response', async () => {
    const { http } = await httpOf((request, response) => {
      if (request.url === '/html') response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Łucja</p>');
      if (request.url === '/other') json(response, 200, { ok: 'Łucja' });
    });
    const controller = new AbortController();
    const aborted = failure(http.json(path`/never`, Answer, { signal: controller.signal }));
    setTimeout(() => controller.abort(), 20);
    expect(await aborted).toMatchObject({ code: 'aborted' });
    expect(await failure(http.json(path`/never`, Answer, { timeoutMs: 30 }))).toMatchObject({ code: 'timeout' });
    for (const error of [
      await failure(http.json(path`/html`, Answer)),
      await failure(http.json(path`/other`, Answer)),
    ]) {
      expect(error).toMatchObject({ code: 'bad_response' });
      expect(String(error)).not.toContain('Łucja');
    }
    const gone = createHttp({ url: 'http://127.0.0.1:9' });
    expect(await failure(gone.json(path`/x`, Answer, { retries: 0 }))).toMatchObject({ code: 'network' });
  });
});

describe('bytes', () => {
  test('stop at the limit, though the server declares no length', async () => {
    const { http } = await httpOf((_request, response) => {
      const timer = setInterval(() => response.write(Buffer.alloc(1000)), 1);
      response.on('close', () => clearInterval(timer));
    });
    expect(await failure(http.bytes(path`/x`, { maxBytes: 10_000 }))).toMatchObject({ code: 'too_large' });
  });

  test('time out when the body stands still, and fail when it is cut off', async () => {
    const { http } = await httpOf((request, response) => {
      response.writeHead(200, { 'content-length': '10' }).write('12345');
      if (request.url === '/cut') setTimeout(() => response.destroy(), 10);
    });
    expect(await failure(http.bytes(path`/still`, { timeoutMs: 50 }))).toMatchObject({ code: 'timeout' });
    expect(await failure(http.bytes(path`/cut`))).toMatchObject({ code: 'network' });
  });

  test('tell how far they are', async () => {
    const { http } = await httpOf((_request, response) =>
      response.writeHead(200, { 'content-length': '4' }).end('1234'),
    );
    const seen: unknown[] = [];
    const { bytes } = await http.bytes(path`/x`, { onProgress: (progress) => seen.push(progress) });
    expect([bytes.length, seen.at(-1)]).toEqual([4, { receivedBytes: 4, totalBytes: 4 }]);
  });
});
