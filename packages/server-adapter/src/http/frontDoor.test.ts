import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { createClinic } from '../createClinic.ts';
import type { UnscopedQueries } from '../database/schema.ts';
import { sqlite } from '../database/sqlite.ts';
import { shareDatabase } from '../testing/sharedDatabase.ts';
import { leastOptions, openTestClinic, staff, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';
import { createRequestLimits } from './requestLimits.ts';

const OpenApi = z.object({
  paths: z.record(
    z.string(),
    z.record(z.string(), z.looseObject({ 'x-access': z.enum(['public', 'signed', 'principal']) })),
  ),
});

/** Routes that anybody may ask, and those that verify a signature of their own. Everything else needs a principal. */
const open = {
  public: ['get /fhir/metadata', 'get /health', 'get /openapi.json'],
  signed: ['get /imaging/previews/{instance}', 'post /jobs/run', 'post /webhooks/orthanc'],
};
const origin = 'https://app.clinic.example';

describeOnDatabases('the front door', (openDatabase) => {
  let clinic: TestClinic;
  let db: UnscopedQueries;
  beforeEach(async () => {
    const shared = shareDatabase(await openDatabase());
    db = shared.db;
    clinic = await openTestClinic(shared.database, {
      allowedOrigins: [origin],
      limits: { personRequestsPerMinute: 40, addressRequestsPerMinute: 20 },
    });
  });
  afterEach(() => clinic.close());

  async function routes() {
    const { paths } = OpenApi.parse(await (await clinic.get('/api/openapi.json')).json());
    return Object.entries(paths).flatMap(([path, operations]) =>
      Object.entries(operations).map(([method, operation]) => ({ method, path, access: operation['x-access'] })),
    );
  }
  const ask = (path: string, init: RequestInit = {}, remoteAddress?: string) =>
    clinic.clinic.fetch(
      new Request(`http://clinic.test/api${path}`, init),
      remoteAddress === undefined ? {} : { remoteAddress },
    );

  test('is open to nobody but where it is listed', async () => {
    const all = await routes();
    expect(all.length).toBeGreaterThan(15);
    const withAccess = (access: string) =>
      all
        .filter((route) => route.access === access)
        .map(({ method, path }) => `${method} ${path}`)
        .sort();
    expect(withAccess('public')).toEqual(open.public);
    expect(withAccess('signed')).toEqual(open.signed);
    clinic.principal = undefined;
    for (const { method, path, access } of all) {
      const { status } = await ask(path.replaceAll(/\{\w+\}/g, '1'), { method: method.toUpperCase() });
      expect([method, path, status]).toEqual([method, path, access === 'public' ? 200 : status]);
      if (access !== 'public') expect([401, 404]).toContain(status);
      if (access === 'principal') expect(status).toBe(401);
    }
  });

  test('says which methods a path takes, and what a large body is refused for', async () => {
    const options = await ask('/fhir/Patient', { method: 'OPTIONS' });
    expect([options.status, options.headers.get('allow')]).toEqual([204, 'GET, HEAD, POST, PUT']);
    expect((await ask('/nowhere', { method: 'OPTIONS' })).status).toBe(404);
    const body = new Uint8Array(1024 * 1024 + 1);
    const headers = { 'content-type': 'application/fhir+json', 'content-length': String(body.byteLength) };
    const refused = await ask('/fhir/Patient', { method: 'POST', body, headers });
    expect([refused.status, refused.headers.get('content-type')]).toEqual([
      413,
      'application/fhir+json; charset=utf-8',
    ]);
  });

  test('lets pages of the origins that are listed read answers, and no others', async () => {
    const preflight = (from: string) =>
      ask('/fhir/Patient', { method: 'OPTIONS', headers: { origin: from, 'access-control-request-method': 'POST' } });
    const allowed = await preflight(origin);
    expect(allowed.headers.get('access-control-allow-origin')).toBe(origin);
    expect(allowed.headers.get('access-control-allow-credentials')).toBe('true');
    expect(allowed.headers.get('access-control-allow-methods')).toBe('GET, HEAD, POST, PUT');
    expect(allowed.headers.get('access-control-allow-headers')).toContain('content-type');
    for (const from of ['https://elsewhere.example', `${origin}.evil.example`, 'null']) {
      const refused = await preflight(from);
      expect([...refused.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
    // Refusals, previews and the event stream, too: a page that may not read them cannot say what is wrong.
    clinic.principal = undefined;
    for (const path of ['/fhir/Patient', '/imaging/previews/1.2', '/events', '/health']) {
      const answer = await ask(path, { headers: { origin } });
      expect([path, answer.headers.get('access-control-allow-origin')]).toEqual([path, origin]);
      expect(answer.headers.get('vary')).toMatch(/origin/);
    }
  });

  test('answers one person, or one address, so many requests a minute', async () => {
    const statuses = async (count: number, address?: string) => {
      const found: number[] = [];
      for (let at = 0; at < count; at += 1) found.push((await ask('/metrics', {}, address)).status);
      return found;
    };
    expect(new Set(await statuses(40))).toEqual(new Set([200]));
    const refused = await ask('/fhir/Patient');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    // Somebody else is not refused with them.
    clinic.principal = { ...staff, id: 'hygienist' };
    expect(await statuses(1)).toEqual([200]);
    // Whoever guesses is counted by where they come from.
    clinic.principal = undefined;
    expect((await statuses(25, '192.0.2.1')).filter((status) => status === 429)).toHaveLength(5);
    expect(await statuses(1, '192.0.2.2')).toEqual([401]);
    // A load balancer takes a server that refuses it for a dead one.
    const asked = await Promise.all(Array.from({ length: 30 }, () => ask('/health', {}, '192.0.2.1')));
    expect(new Set(asked.map(({ status }) => status))).toEqual(new Set([200]));
  });

  test('counts for all processes together', async () => {
    await ask('/health');
    const at = Date.UTC(2026, 0, 1, 12, 0, 30);
    const processes = [1, 2, 3].map(() => createRequestLimits(db, () => at));
    let answered = 0;
    for (let round = 0; round < 100; round += 1) {
      for (const { take } of processes) {
        try {
          take('person north a', 100);
          answered += 1;
        } catch {
          // Refused.
        }
      }
      // What one has counted reaches the others.
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(answered).toBeGreaterThanOrEqual(100);
    expect(answered).toBeLessThanOrEqual(100 + 3 * 10);
  });
});

describe('options of the front door', () => {
  test('name an origin that is none', () => {
    const options = { ...leastOptions, database: sqlite({ file: ':memory:' }) };
    for (const wrong of ['https://app.example/', 'app.example', '*']) {
      expect(() => createClinic({ ...options, allowedOrigins: [wrong] })).toThrow(/allowedOrigins/);
    }
  });
});
