import { afterEach, beforeEach, expect, test } from 'vitest';
import * as z from 'zod';
import { createClinic } from '../createClinic.ts';
import type { UnscopedQueries } from '../database/schema.ts';
import { sqlite } from '../database/sqlite.ts';
import { HandlerError } from '../http/errors.ts';
import { shareDatabase } from '../testing/sharedDatabase.ts';
import { leastOptions, openTestClinic, staff, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';
import type { Capability } from './capability.ts';

interface LockerTables {
  locker: { tenant: string; number: number; patient_id: string; opened: number };
}

/** Every new patient gets a locker, of which there are two; a job opens it; a route lists them. */
const lockers = (): Capability<LockerTables> => ({
  name: 'lockers',
  tables: { locker: { reach: 'patient', column: 'patient_id' } },
  migrations: {
    '001_locker': {
      up: async (db) => {
        await db.schema
          .createTable('locker')
          .ifNotExists()
          .addColumn('tenant', 'text', (c) => c.notNull())
          .addColumn('number', 'integer', (c) => c.notNull())
          .addColumn('patient_id', 'text', (c) => c.notNull())
          .addColumn('opened', 'integer', (c) => c.notNull())
          .execute();
      },
    },
  },
  rules: {
    Patient: async ({ trx, principal: { tenant }, resource }) => {
      const { taken } = await trx
        .selectFrom('locker')
        .select((eb) => eb.fn.countAll<number>().as('taken'))
        .where('tenant', '=', tenant)
        .executeTakeFirstOrThrow();
      const number = Number(taken) + 1;
      if (number > 2) throw new HandlerError('conflict', 'No locker is free.');
      await trx.insertInto('locker').values({ tenant, number, patient_id: resource.id, opened: 0 }).execute();
      return { ...resource, language: `locker-${number}` };
    },
  },
  operations: ({ scopeOf, addJob }) => [
    {
      method: 'POST',
      path: '/lockers/:patient/open',
      access: 'principal',
      maxBodyBytes: 100,
      handle: async ({ principal: { tenant }, param }) => {
        await addJob({ tenant, kind: 'open', key: param('patient'), subject: param('patient') });
        return Response.json({}, { status: 202 });
      },
    },
    {
      method: 'GET',
      path: '/fhir/Patient/:patient/$locker',
      access: 'principal',
      refusal: 'OperationOutcome',
      handle: async ({ principal, param }) => {
        const row = await scopeOf(principal)
          .selectFrom('locker')
          .select(['number', 'opened'])
          .where('patient_id', '=', param('patient'))
          .executeTakeFirst();
        if (!row) throw new HandlerError('not_found', 'This patient has no locker.');
        return Response.json(row);
      },
    },
  ],
  events: ['lockers.opened'],
  jobs: (room) => ({
    open: async ({ tenant, resource_id: patientId }) => {
      await room.tenant(tenant).transaction(async (trx) => {
        await trx.updateTable('locker').set({ opened: 1 }).where('patient_id', '=', patientId).execute();
        const about = { patientId, resourceType: 'Patient', resourceId: patientId };
        await room.appendEvent(trx, { type: 'lockers.opened', ...about });
        expect(() => room.appendEvent(trx, { type: 'study.filed', ...about })).toThrow(TypeError);
      });
      return { done: true };
    },
  }),
});

describeOnDatabases('a capability', (open) => {
  let clinic: TestClinic;
  let db: UnscopedQueries;
  beforeEach(async () => {
    const shared = shareDatabase(await open());
    db = shared.db;
    clinic = await openTestClinic(shared.database, { capabilities: [lockers()] });
  });
  afterEach(() => clinic.close());

  const create = (family: string) =>
    clinic.post(
      '/api/fhir/Patient',
      JSON.stringify({ resourceType: 'Patient', name: [{ family }] }),
      'application/fhir+json',
    );
  const Created = z.looseObject({ id: z.string(), language: z.string().optional() });

  test('completes a write and refuses one, and nothing is left of what it refused', async () => {
    const first = Created.parse(await (await create('One')).json());
    expect(first.language).toBe('locker-1');
    expect(Created.parse(await (await create('Two')).json()).language).toBe('locker-2');
    const refused = await create('Three');
    expect(refused.status).toBe(409);
    expect(await refused.json()).toMatchObject({ resourceType: 'OperationOutcome' });
    const read = await clinic.get(`/api/fhir/Patient/${first.id}`);
    expect(await read.json()).toMatchObject({ language: 'locker-1', name: [{ family: 'One' }] });
    const rows = await db.selectFrom('resource').select('id').where('type', '=', 'Patient').execute();
    expect(rows).toHaveLength(2);
    const events = await db.selectFrom('event').select('position').execute();
    expect(events).toHaveLength(2);
  });

  test('adds routes and jobs, which are listed and done like any other', async () => {
    const { id } = Created.parse(await (await create('One')).json());
    const locker = async () => (await clinic.get(`/api/fhir/Patient/${id}/$locker`)).json();
    expect(await locker()).toEqual({ number: 1, opened: 0 });
    expect((await clinic.post(`/api/lockers/${id}/open`, '{}', 'application/json')).status).toBe(202);
    expect((await clinic.post(`/api/lockers/${id}/open`, '{}', 'application/json')).status).toBe(202);
    expect(await clinic.clinic.runJobs({ maxMs: 10_000 })).toMatchObject({ done: 1, pending: 0 });
    expect(await locker()).toEqual({ number: 1, opened: 1 });
    const told = await db.selectFrom('event').select(['type', 'patient_id']).orderBy('position', 'desc').execute();
    expect(told[0]).toEqual({ type: 'lockers.opened', patient_id: id });
    const { paths } = z
      .object({ paths: z.record(z.string(), z.unknown()) })
      .parse(await (await clinic.get('/api/openapi.json')).json());
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining(['/lockers/{patient}/open', '/fhir/Patient/{patient}/$locker']),
    );
    const patient = (patientIds: readonly string[]) =>
      ({ ...staff, roles: ['patient'], compartments: { patientIds } }) as const;
    clinic.principal = patient([id]);
    expect(await locker()).toEqual({ number: 1, opened: 1 });
    for (const other of [patient(['somebody']), patient([]), { ...staff, tenant: 'south' }]) {
      clinic.principal = other;
      expect((await clinic.get(`/api/fhir/Patient/${id}/$locker`)).status).toBe(404);
    }
    clinic.principal = undefined;
    expect((await clinic.get(`/api/fhir/Patient/${id}/$locker`)).status).toBe(401);
  });
});

test('a capability stays within its name', () => {
  const options = { ...leastOptions, database: sqlite({ file: ':memory:' }) };
  const route = { method: 'GET', access: 'public', handle: () => new Response() } as const;
  const wrong: Capability[][] = [
    [{ name: 'Scheduling' }],
    [{ name: 'a' }, { name: 'a' }],
    [{ name: 'a', operations: () => [{ ...route, path: '/b/x' }] }],
    [{ name: 'a', operations: () => [{ ...route, path: '/fhir/Patient' }] }],
    [{ name: 'a', events: ['study.filed'] }],
  ];
  for (const capabilities of wrong) expect(() => createClinic({ ...options, capabilities })).toThrow(TypeError);
});
