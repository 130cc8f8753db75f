import { afterEach, describe, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { createHttp } from './http.ts';
import { path } from './path.ts';
import type { HttpOptions, HttpRequest } from './request.ts';
import type { RequestEvent } from './requestEvent.ts';

const Answer = z.looseObject({ ok: z.boolean() });
const good = async () => Response.json({ ok: true });
afterEach(() => vi.unstubAllGlobals());

async function outcome(options: Partial<HttpOptions>, request: HttpRequest = {}) {
  const events: RequestEvent[] = [];
  const onRequestEvent = (event: RequestEvent) => events.push(event);
  const http = createHttp({ url: 'http://invented', fetch: good, onRequestEvent, ...options });
  const result: unknown = await http.json(path`/x`, Answer, request).catch((error: unknown) => error);
  return { result, attempts: events.filter(({ type }) => type === 'request').length };
}

const fail = () => {
  throw new Error('Kowalska');
};
const circle: { self?: unknown } = {};
circle.self = circle;

describe('what can never be sent', () => {
  test.each<[string, Partial<HttpOptions>, HttpRequest]>([
    ['a user in the URL', { url: 'http://anna:secret@invented' }, {}],
    ['a relative URL outside a page', { url: '/api' }, {}],
    ['an invalid header', { headers: { 'x-name': 'Łucja' } }, {}],
    ['a headers function that throws', { headers: fail }, {}],
    ['a request id function that throws', { requestId: fail }, {}],
    ['a circular object as JSON', {}, { method: 'POST', json: circle, repeatable: true }],
    ['a body function that throws', {}, { method: 'POST', body: fail, repeatable: true }],
  ])('%s ends in bad_request at once', async (_name, options, request) => {
    const { result, attempts } = await outcome(options, request);
    expect(result).toMatchObject({ name: 'ClientError', code: 'bad_request' });
    expect(String(result)).not.toMatch(/Kowalska|Łucja|secret|invented/);
    expect(attempts).toBeLessThanOrEqual(1);
  });
});

describe('odd limits', () => {
  test.each([0, -1, Number.NaN])('%d ms is no time limit', async (timeoutMs) => {
    expect((await outcome({ timeoutMs })).result).toMatchObject({ code: 'bad_request' });
  });

  test('an infinite limit waits as long as it takes, for the token too', async () => {
    const token = () => new Promise<string>((resolve) => setTimeout(resolve, 20, 't'));
    const { result } = await outcome({ timeoutMs: Number.POSITIVE_INFINITY, auth: { token } });
    expect(result).toEqual({ ok: true });
  });

  test.each([-1, Number.NaN])('%d retries count as 0', async (retries) => {
    const lost = async () => {
      throw new TypeError('fetch failed');
    };
    const { result, attempts } = await outcome({ fetch: lost, retries });
    expect([result, attempts]).toMatchObject([{ code: 'network' }, 1]);
  });
});

test('every failure has the id of its request', async () => {
  const requestId = () => 'r-1';
  const empty = async () => new Response();
  expect((await outcome({ requestId, fetch: empty })).result).toMatchObject({ code: 'bad_response', requestId: 'r-1' });
  const token = () => Promise.reject(new Error('secret'));
  expect((await outcome({ requestId, auth: { token } })).result).toMatchObject({
    code: 'unauthorized',
    requestId: 'r-1',
  });
});

test('a page on plain http, which has no randomUUID, has requests and ids all the same', async () => {
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
  const sent: (string | null)[] = [];
  const fetch: HttpOptions['fetch'] = async (input) => {
    if (input instanceof Request) sent.push(input.headers.get('x-request-id'));
    return Response.json({ ok: true });
  };
  for (let count = 0; count < 2; count += 1) expect((await outcome({ fetch })).result).toEqual({ ok: true });
  for (const id of sent) expect(id).toMatch(/^[0-9a-f]{32}$/);
  expect(new Set(sent).size).toBe(2);
});

test('whoever watches the progress of an answer cannot break it', async () => {
  const uncaught: unknown[] = [];
  vi.stubGlobal('queueMicrotask', (task: () => void) =>
    Promise.resolve()
      .then(task)
      .catch((error) => uncaught.push(error)),
  );
  const http = createHttp({ url: 'http://invented', fetch: good });
  const { bytes } = await http.bytes(path`/x`, { onProgress: fail });
  expect(new TextDecoder().decode(bytes)).toBe('{"ok":true}');
  expect(uncaught).toMatchObject([{ message: 'Kowalska' }]);
});
