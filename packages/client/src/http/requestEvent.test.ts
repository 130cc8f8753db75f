import { afterEach, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { type LocalServer, startServer } from '../../../../scripts/test/localServer.ts';
import { createHttp } from './http.ts';
import { path } from './path.ts';
import type { HttpOptions } from './request.ts';
import type { RequestEvent } from './requestEvent.ts';

let server: LocalServer | undefined;
afterEach(async () => {
  vi.unstubAllGlobals();
  await server?.close();
});

const Answer = z.looseObject({ ok: z.boolean() });

async function watched(options: Partial<HttpOptions> = {}) {
  server = await startServer((_request, response, count) =>
    count === 1
      ? response.writeHead(503, { 'retry-after': '0' }).end()
      : response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true}'),
  );
  const events: RequestEvent[] = [];
  const http = createHttp({ url: server.url, onRequestEvent: (event) => events.push(event), ...options });
  return { http, events, requests: server.requests };
}

test('every attempt is told, under one id that the server sees, and without ids of patients', async () => {
  const { http, events, requests } = await watched({ headers: () => ({ traceparent: '00-1-2-01' }) });
  await http.json(path`/patients/${'secret'}`, Answer, { query: { name: 'Łucja' } });
  expect(events.map(({ type, attempt }) => `${type} ${attempt}`)).toEqual([
    'request 1',
    'retry 1',
    'request 2',
    'response 2',
    'end 2',
  ]);
  const ids = new Set(events.map((event) => event.requestId));
  expect(ids.size).toBe(1);
  expect(requests.map((each) => each.headers['x-request-id'])).toEqual([...ids, ...ids]);
  expect(requests[0]?.headers['traceparent']).toBe('00-1-2-01');
  expect(events[0]).toMatchObject({ method: 'GET', route: '/patients/{}' });
  expect(JSON.stringify(events)).not.toMatch(/secret|Łucja/);
});

test('a failure is told with its error, which has the id', async () => {
  const { http, events } = await watched({ retries: 0, requestId: () => 'r-7' });
  await expect(http.json(path`/x`, Answer)).rejects.toMatchObject({ code: 'server', requestId: 'r-7' });
  expect(events.map((event) => event.type)).toEqual(['request', 'failure']);
});

test('a listener that throws breaks nothing', async () => {
  const { http } = await watched({
    onRequestEvent: () => {
      throw new Error('listener');
    },
  });
  expect(await http.json(path`/x`, Answer)).toEqual({ ok: true });
});

test('another origin than the page gets no header that it has not allowed, unless the caller makes it', async () => {
  vi.stubGlobal('location', { href: 'https://clinic.example/app' });
  const idOf = async (options: Partial<HttpOptions>) => {
    const { http, requests } = await watched({ retries: 0, ...options });
    await http.json(path`/x`, Answer).catch(() => undefined);
    await server?.close();
    return requests[0]?.headers['x-request-id'];
  };
  expect(await idOf({})).toBeUndefined();
  expect(await idOf({ requestId: () => 'mine' })).toBe('mine');
  vi.unstubAllGlobals();
  expect(await idOf({ requestId: false })).toBeUndefined();
});
