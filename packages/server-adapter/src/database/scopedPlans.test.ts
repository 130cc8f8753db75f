import { Kysely, PostgresAdapter, sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrate } from '../migrate.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';
import type { Tables, UnscopedQueries } from './schema.ts';
import { createGate, type ScopedQueries } from './scopedQueries.ts';

describeOnDatabases('the conditions of a scope', (open) => {
  let db: UnscopedQueries;
  beforeEach(async () => {
    db = new Kysely<Tables>({ dialect: (await open()).dialect });
    await migrate(db);
  });
  afterEach(() => db.destroy());

  const queries = {
    'a study': (scope: ScopedQueries) => scope.selectFrom('study').selectAll().where('study_instance_uid', '=', '1'),
    'the newest studies': (scope: ScopedQueries) =>
      scope.selectFrom('study').selectAll().orderBy('received_at', 'desc').limit(10),
    'the series of a study': (scope: ScopedQueries) =>
      scope.selectFrom('series').selectAll().where('study_instance_uid', '=', '1'),
    'the instances of a study': (scope: ScopedQueries) =>
      scope.selectFrom('instance').selectAll().where('study_instance_uid', '=', '1'),
    'an instance': (scope: ScopedQueries) =>
      scope.selectFrom('instance').selectAll().where('sop_instance_uid', '=', '1'),
    'instances with their series': (scope: ScopedQueries) =>
      scope
        .selectFrom('instance')
        .innerJoin('series', 'series.series_instance_uid', 'instance.series_instance_uid')
        .selectAll('series')
        .where('instance.study_instance_uid', '=', '1'),
    'the texts of a parameter': (scope: ScopedQueries) =>
      scope.selectFrom('index_string').selectAll().where('type', '=', 'Patient').where('parameter', '=', 'name'),
    'a code': (scope: ScopedQueries) =>
      scope
        .selectFrom('index_token')
        .selectAll()
        .where('type', '=', 'Observation')
        .where('parameter', '=', 'code')
        .where('value', '=', '8867-4'),
    'what refers to a record': (scope: ScopedQueries) =>
      scope
        .selectFrom('index_reference')
        .selectAll()
        .where('target_type', '=', 'Patient')
        .where('target_id', '=', 'p1'),
    'a resource': (scope: ScopedQueries) =>
      scope.selectFrom('resource').selectAll().where('type', '=', 'Patient').where('id', '=', '1'),
    'missed events': (scope: ScopedQueries) =>
      scope.selectFrom('event').selectAll().where('position', '>', 1).orderBy('position').limit(10),
  };

  test.each(Object.entries(queries))('are looked up by an index: %s', async (_name, query) => {
    await db.connection().execute(async (connection) => {
      const isPostgres = connection.getExecutor().adapter instanceof PostgresAdapter;
      // The tables are empty: without an index there would be nothing better than to read them.
      if (isPostgres) await sql`set enable_seqscan = off`.execute(connection);
      const gate = createGate(connection);
      for (const patientIds of ['all', ['p1'], ['p1', 'p2']] as const) {
        const explained = query(gate.open({ tenant: 'north', patientIds }));
        const plan = JSON.stringify(
          isPostgres ? await explained.explain() : await explained.explain(undefined, sql`query plan`),
        );
        expect(plan).toMatch(/index/i);
        expect(plan).not.toMatch(/Seq Scan|\bSCAN\b/);
      }
    });
  });
});
