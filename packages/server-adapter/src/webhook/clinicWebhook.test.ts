import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createClinic } from '../createClinic.ts';
import type { Tables, UnscopedQueries } from '../database/schema.ts';
import { sqlite } from '../database/sqlite.ts';
import type { Route } from '../http/route.ts';
import { files } from '../objects/files.ts';
import { event } from '../testing/changeEvent.ts';
import { shareDatabase } from '../testing/sharedDatabase.ts';
import { openTestClinic, patientIdSystem, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';
import { messageIdOf } from './changeEvent.ts';
import { signWebhook } from './signature.ts';

// The table that the clinic itself looks into, so that a new route is in it without anybody thinking of this test.
const table = vi.hoisted((): { routes: readonly Route[] } => {
  // Another file of this worker may have loaded what is replaced here.
  vi.resetModules();
  return { routes: [] };
});
vi.mock('../http/findRoute.ts', async (importOriginal) => {
  const original = await importOriginal<typeof import('../http/findRoute.ts')>();
  return {
    ...original,
    findRoute: (...[routes, method, path]: Parameters<typeof original.findRoute>) => {
      table.routes = routes;
      return original.findRoute(routes, method, path);
    },
  };
});

const secretOf = (fill: number) => `whsec_${Buffer.alloc(32, fill).toString('base64')}`;
const secret = secretOf(1);
const marker = 'Kowalska-7c1f';

describeOnDatabases('the webhook of a clinic', (open) => {
  let clinic: TestClinic;
  let db: UnscopedQueries;
  beforeEach(async () => {
    const shared = shareDatabase(await open());
    db = shared.db;
    clinic = await openTestClinic(shared.database, {
      // Nobody listens there: what is accepted stays in the inbox.
      orthanc: { id: 'main', tenant: 'north', url: 'http://127.0.0.1:9', webhookSecrets: [secret], patientIdSystem },
    });
  });
  afterEach(() => clinic.close());

  async function post(text: string, { signedWith = secret, ageSeconds = 0 } = {}): Promise<Response> {
    const body = new TextEncoder().encode(text);
    const signedAt = new Date(Date.now() - ageSeconds * 1000);
    const signature = await signWebhook({ id: messageIdOf(event), body }, [signedWith], signedAt);
    const headers = { 'content-type': 'application/json', ...signature };
    return clinic.clinic.fetch(
      new Request('http://clinic.test/api/webhooks/orthanc', { method: 'POST', headers, body }),
    );
  }

  async function rowsWritten(): Promise<number> {
    const tables: (keyof Tables)[] = [
      'inbox',
      'event',
      'event_head',
      'resource',
      'study',
      'series',
      'instance',
      'quarantine',
    ];
    let rows = 0;
    for (const name of tables) {
      const { count } = await db
        .selectFrom(name)
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
      rows += Number(count);
    }
    return rows;
  }

  const told = JSON.stringify({ ...event, note: marker });
  test.each<[string, number, string, string, Parameters<typeof post>[1]]>([
    ['a wrong signature', 401, 'bad_signature', told, { signedWith: secretOf(2) }],
    ['an old timestamp', 401, 'stale', told, { ageSeconds: 301 }],
    ['a timestamp of the future', 401, 'stale', told, { ageSeconds: -360 }],
    ['a body over the limit', 413, 'too_large', `${marker}${' '.repeat(64 * 1024)}`, {}],
    ['a body that is not JSON', 400, 'bad_request', `{"${marker}`, {}],
    ['a body that is another event', 400, 'bad_request', JSON.stringify({ ...event, type: marker }), {}],
    ['a source that is not configured', 401, 'bad_signature', JSON.stringify({ ...event, source: marker }), {}],
  ])('refuses %s and writes nothing', async (_name, status, code, body, how) => {
    const response = await post(body, how);
    const text = await response.text();
    expect([response.status, JSON.parse(text)]).toEqual([
      status,
      { error: { code, message: expect.stringMatching(/^[A-Z][^\n]{10,150}$/) } },
    ]);
    for (const secretive of [marker, secret, secret.slice(6), event.id, 'node_modules', '.ts:', '  at ']) {
      expect(`${text}\n${JSON.stringify([...response.headers])}`).not.toContain(secretive);
    }
    expect(await rowsWritten()).toBe(0);
  });

  test('refuses a message without a signature and writes nothing', async () => {
    const response = await clinic.post('/api/webhooks/orthanc', JSON.stringify(event), 'application/json');
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    expect(await rowsWritten()).toBe(0);
  });

  test('writes down a message that is in order', async () => {
    expect((await post(JSON.stringify(event))).status).toBe(202);
    expect(await rowsWritten()).toBe(1);
  });

  test('is, with health and the list of routes, the only one that answers without a principal', async () => {
    expect((await clinic.get('/api/nothing')).status).toBe(404);
    const { routes } = table;
    expect(routes.map(({ path }) => path)).toEqual(expect.arrayContaining(['/events', '/metrics', '/fhir/:type/:id']));
    clinic.principal = undefined;
    const ask = (method: string, path: string) =>
      clinic.clinic.fetch(
        new Request(`http://clinic.test/api${path}`, {
          method,
          ...(method !== 'GET' && { body: '{}', headers: { 'content-type': 'application/json' } }),
        }),
      );
    for (const { method, path, access } of routes) {
      if (access !== 'principal') continue;
      const response = await ask(method, path.replaceAll(/:\w+/g, '1.2.3'));
      expect([response.status, response.headers.get('www-authenticate')], `${method} ${path}`).toEqual([401, 'Bearer']);
      expect(JSON.stringify(await response.json())).toContain('Sign in first.');
    }
    // Its address is signed instead; without that it is as closed as the others.
    expect((await ask('GET', '/imaging/previews/1.2.3')).status).toBe(401);
    expect((await ask('GET', '/nothing')).status).toBe(401);
    const others = routes.filter(({ access }) => access !== 'principal').map(({ path }) => path);
    expect(others.sort()).toEqual([
      '/fhir/metadata',
      '/health',
      '/imaging/previews/:instance',
      '/jobs/run',
      '/openapi.json',
      '/webhooks/orthanc',
    ]);
    expect((await ask('GET', '/health')).status).toBe(200);
    expect(await rowsWritten()).toBe(0);
  });
});

describe('createClinic', () => {
  test.each([undefined, null, true, {}])('throws when authenticate is %j', (authenticate) => {
    const options = {
      basePath: '/api',
      database: sqlite({ file: ':memory:' }),
      objects: files({ folder: '/nowhere' }),
      patientIdSystem,
      signingKey: 'x'.repeat(32),
      authenticate,
    };
    // @ts-expect-error authenticate must be a function
    expect(() => createClinic(options)).toThrow(/authenticate \(a function: there is no open default\)/);
  });
});
