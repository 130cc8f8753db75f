import { setTimeout as sleep } from 'node:timers/promises';
import { type DatabaseConnection, type Driver, Kysely } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Tables, UnscopedQueries } from '../database/schema.ts';
import { createGate, type ScopedQueries } from '../database/scopedQueries.ts';
import { unavailable } from '../database/unavailable.ts';
import { operationOutcome } from '../http/operationOutcome.ts';
import { migrate } from '../migrate.ts';
import { asPerson } from '../testing/asPerson.ts';
import { staff } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';
import { recordScopes } from './recordScopes.ts';
import { createRecord, readDraft } from './recordWrites.ts';
import { settled } from './settled.ts';
import type { StoredResource } from './types.ts';

/** As PostgreSQL breaks off: before a commit is done, behind it, when only its answer is lost, or while it goes on. */
type Broken = 'before' | 'behind' | 'while it goes on';

describeOnDatabases('a new patient whose commit broke off', (open) => {
  let db: UnscopedQueries;
  /** How the next commit breaks off, and how many transactions are then refused. */
  let next: { broken: Broken; refused: number } | undefined;
  let refused: number;
  beforeEach(async () => {
    const { dialect } = await open();
    const inner = dialect.createDriver();
    /** Connections of transactions that broke off, until these have ended by themselves. */
    const ending = new Map<DatabaseConnection, Promise<void>>();
    const end = async (connection: DatabaseConnection, broken: Broken) => {
      if (broken === 'while it goes on') await sleep(300);
      await (broken === 'before' ? inner.rollbackTransaction(connection) : inner.commitTransaction(connection));
    };
    const driver: Driver = {
      init: () => inner.init(),
      destroy: () => inner.destroy(),
      acquireConnection: () => inner.acquireConnection(),
      releaseConnection: (connection) => {
        const ended = ending.get(connection) ?? Promise.resolve();
        ending.delete(connection);
        void ended.then(() => inner.releaseConnection(connection));
        return Promise.resolve();
      },
      beginTransaction: async (connection, settings) => {
        if (refused === 0) return inner.beginTransaction(connection, settings);
        refused -= 1;
        throw unavailable(new Error('away'));
      },
      rollbackTransaction: async (connection) => {
        if (!ending.has(connection)) await inner.rollbackTransaction(connection);
      },
      commitTransaction: async (connection) => {
        if (!next) return inner.commitTransaction(connection);
        const ended = end(connection, next.broken);
        ending.set(connection, ended);
        if (next.broken !== 'while it goes on') await ended;
        refused = next.refused;
        next = undefined;
        throw unavailable(new Error('The connection ended.'));
      },
    };
    db = new Kysely<Tables>({
      dialect: {
        createDriver: () => driver,
        createAdapter: () => dialect.createAdapter(),
        createQueryCompiler: () => dialect.createQueryCompiler(),
        createIntrospector: (of) => dialect.createIntrospector(of),
      },
    });
    next = undefined;
    refused = 0;
    await migrate(db);
  });
  afterEach(() => db.destroy());

  const create = (lookMs?: number) => {
    const writing = {
      principal: asPerson(staff),
      scopesIn: (trx: ScopedQueries) => recordScopes(createGate(db), asPerson(staff), trx),
      now: 1,
      base: 'http://clinic.test/api/fhir',
      owns: () => false,
      ruleOf: () => (write: { resource: StoredResource }) => write.resource,
    };
    const draft = readDraft(writing, 'Patient', { resourceType: 'Patient', name: [{ family: 'Nowak' }] });
    const work = async (trx: ScopedQueries) => {
      const written = await createRecord(trx, writing, draft);
      return { result: written, written };
    };
    return settled(createGate(db).tenant('north'), work, lookMs);
  };
  const patients = async () => (await db.selectFrom('resource').select('id').execute()).map(({ id }) => id);
  /** As a client gets it. */
  const refusal = async (creating: Promise<unknown>) => {
    const response = await creating.then(
      () => undefined,
      (error) => operationOutcome(error, 'request'),
    );
    const { issue } = JSON.parse((await response?.text()) ?? '{}');
    return { status: response?.status, retryAfter: response?.headers.get('retry-after'), issue: issue[0] };
  };

  test.each([
    ['when it is', 'behind', 0],
    ['when it is once the database is back', 'behind', 3],
    ['when it is a moment later', 'while it goes on', 0],
  ] as const)('is answered as stored %s', async (_when, broken, refusedThen) => {
    next = { broken, refused: refusedThen };
    const patient = await create();
    expect(await patients()).toEqual([patient.id]);
  });

  test('is asked for again when it is not stored', async () => {
    next = { broken: 'before', refused: 1 };
    expect(await refusal(create())).toMatchObject({ status: 503, retryAfter: '5', issue: { code: 'transient' } });
    expect(await patients()).toEqual([]);
  });

  test('is not asked for again when nobody can tell: it may be stored', async () => {
    next = { broken: 'behind', refused: 1000 };
    expect(await refusal(create(600))).toMatchObject({
      status: 409,
      retryAfter: null,
      issue: {
        code: 'incomplete',
        details: { text: 'outcome_unknown' },
        diagnostics: expect.stringContaining('Look whether the record is there'),
      },
    });
    refused = 0;
    expect(await patients()).toHaveLength(1);
  });
});
