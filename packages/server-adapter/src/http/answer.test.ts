import { describe, expect, test } from 'vitest';
import type { Principal } from '../access/principal.ts';
import type { LogEntry } from '../log.ts';
import { asPerson } from '../testing/asPerson.ts';
import { staff } from '../testing/testClinic.ts';
import { createAnswer } from './answer.ts';
import { HandlerError } from './errors.ts';
import { createInFlight } from './inFlight.ts';
import type { AskedBy, Route } from './route.ts';

const refusals: [string, HandlerError][] = [
  ['unauthorized', new HandlerError('unauthorized', 'Sign in first.')],
  ['unavailable', new HandlerError('unavailable', 'Try again.')],
  ['not-allowed', new HandlerError('method_not_allowed', 'No.', { headers: { allow: 'GET, HEAD' } })],
  ['conflict', new HandlerError('conflict', 'Another has it.')],
];

function answerOf(routes: Route[], principal: Principal = staff) {
  const logged: LogEntry[] = [];
  const answer = createAnswer({
    basePath: '/api',
    publicUrl: undefined,
    authenticate: () => principal,
    personOf: asPerson,
    start: async () => undefined,
    allowedOrigins: ['https://app.test'],
    limits: { take: () => undefined },
    perMinute: { person: 10, address: 10 },
    audit: { cover: () => undefined },
    inFlight: createInFlight(),
    routes,
    log: (entry) => logged.push(entry),
  });
  const ask = (path: string, method = 'GET') => answer(new Request(`http://clinic.test/api${path}`, { method }));
  return { logged, ask, answer };
}

const get = (path: string, handle: (asked: AskedBy) => Response): Route => ({
  method: 'GET',
  path,
  access: 'principal',
  ...(path.startsWith('/fhir/') && { refusal: 'OperationOutcome' }),
  handle,
});

describe('the answer of a clinic', () => {
  test.each(refusals)('has the same headers for %s in FHIR and elsewhere', async (_name, refusal) => {
    const fail = () => {
      throw refusal;
    };
    const { ask } = answerOf([get('/fhir/Patient', fail), get('/other', fail)]);
    const headersOf = async (path: string) => {
      const { status, headers } = await ask(path);
      const names = ['www-authenticate', 'retry-after', 'allow', 'cache-control'];
      return [status, ...names.map((name) => headers.get(name))];
    };
    const elsewhere = await headersOf('/other');
    expect(await headersOf('/fhir/Patient')).toEqual(elsewhere);
    expect(elsewhere.slice(1)).toEqual([
      refusal.status === 401 ? 'Bearer' : null,
      refusal.status === 503 ? '5' : null,
      refusal.status === 405 ? 'GET, HEAD' : null,
      'no-store',
    ]);
  });

  test('names the methods that a resource takes', async () => {
    const { ask } = answerOf([get('/fhir/Patient', () => new Response())]);
    const refused = await ask('/fhir/Patient', 'DELETE');
    expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  test('has its headers also where a route passes on what it has fetched, whose headers cannot be written', async () => {
    const fetched = await fetch('data:text/plain,from%20elsewhere');
    expect(() => fetched.headers.set('x-request-id', '1')).toThrow();
    const { ask } = answerOf([get('/other', () => fetched)]);
    const answer = await ask('/other');
    expect(answer.headers.get('x-request-id')).toMatch(/^[\w-]{8,}$/);
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect(await answer.text()).toBe('from elsewhere');
  });

  test('is not to be stored unless it says otherwise', async () => {
    const cached = () => new Response('x', { headers: { 'cache-control': 'private, max-age=900' } });
    const { ask } = answerOf([get('/a', () => new Response('x')), get('/b', cached)]);
    expect((await ask('/a')).headers.get('cache-control')).toBe('private, no-store');
    expect((await ask('/b')).headers.get('cache-control')).toBe('private, max-age=900');
  });

  test('to HEAD stops the making of the body', async () => {
    let cancelled = false;
    const cancel = () => {
      cancelled = true;
    };
    const { ask } = answerOf([
      get('/a', () => new Response(new ReadableStream({ cancel }), { headers: { etag: 'e' } })),
    ]);
    const head = await ask('/a', 'HEAD');
    expect([head.status, head.headers.get('etag'), head.body, cancelled]).toEqual([200, 'e', null, true]);
  });

  test('to a failure says nothing, and the log says where it was', async () => {
    const { ask, logged } = answerOf([
      get('/a', () => {
        throw Object.assign(new Error('Kowalska'), { code: '23505', detail: 'Key (value)=(Kowalska) exists.' });
      }),
    ]);
    const failed = await ask('/a');
    expect(failed.status).toBe(500);
    expect(await failed.text()).not.toContain('Kowalska');
    expect(logged).toMatchObject([
      { level: 'error', event: 'request.failed', code: 'internal', error: { name: 'Error', code: '23505' } },
    ]);
    expect(logged[0]?.['requestId']).toBe(failed.headers.get('x-request-id'));
    expect(JSON.stringify(logged)).not.toContain('Kowalska');
  });

  test('carries the id that the caller gave the request, if it can be nothing else', async () => {
    const { answer } = answerOf([get('/a', () => new Response('x'))]);
    const idOf = async (given: string) => {
      const headers = { 'x-request-id': given };
      return (await answer(new Request('http://clinic.test/api/a', { headers }))).headers.get('x-request-id');
    };
    expect(await idOf('4f2c-91aa')).toBe('4f2c-91aa');
    for (const given of ['short', 'Łucja Kowalska', 'x'.repeat(65), 'a b c d e f']) {
      expect(await idOf(encodeURI(given))).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  test.each<[string, number, Partial<Principal>]>([
    ['staff for all patients', 200, {}],
    ['staff for some patients', 200, { compartments: { patientIds: ['1'] } }],
    ['a patient for themselves', 200, { roles: ['patient'], compartments: { patientIds: ['1'] } }],
    ['a patient for all patients', 403, { roles: ['patient'] }],
    ['nobody in particular', 403, { roles: [] }],
    ['another tenant in a path', 500, { tenant: '../north' }],
  ])('is for %s: %i', async (_name, status, change) => {
    const { ask } = answerOf([get('/a', () => new Response('x'))], { ...staff, ...change });
    expect((await ask('/a')).status).toBe(status);
  });
});
