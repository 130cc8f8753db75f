import { Kysely } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrate } from '../migrate.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';
import { listStatement } from './listStatement.ts';
import type { Tables } from './schema.ts';
import { createGate, type Gate } from './scopedQueries.ts';

const studiesOf = listStatement((scope, list) =>
  scope.selectFrom('study').select('study_instance_uid').where('study_instance_uid', 'in', list),
);

describeOnDatabases('a statement about a list', (open) => {
  let db: Kysely<Tables>;
  let gate: Gate;
  const all = Array.from({ length: 450 }, (_, at) => `1.2.${at}`);
  beforeEach(async () => {
    db = new Kysely<Tables>({ dialect: (await open()).dialect });
    await migrate(db);
    gate = createGate(db);
    for (const tenant of ['north', 'south']) {
      const rows = all.map((uid) => ({
        ...{ tenant, study_instance_uid: uid, patient_id: tenant === 'north' ? 'p1' : null, arrived_as: '{}' },
        ...{ source: 'upload', received_at: 1, updated_at: 1 },
      }));
      for (let at = 0; at < rows.length; at += 50) {
        await db
          .insertInto('study')
          .values(rows.slice(at, at + 50))
          .execute();
      }
    }
  });
  afterEach(() => db?.destroy());

  test.each([0, 1, 2, 10, 11, 101, 199, 200, 201, 450])('finds each of %i once', async (count) => {
    const list = all.slice(0, count);
    const rows = await studiesOf(gate.tenant('north'), list);
    expect(rows.map((row) => row.study_instance_uid).sort()).toEqual([...list].sort());
  });

  test('finds nothing beyond the scope, and not what is not there', async () => {
    const other = gate.open({ tenant: 'north', patientIds: ['p2'] });
    expect(await studiesOf(other, all)).toEqual([]);
    expect(await studiesOf(gate.tenant('nowhere'), all)).toEqual([]);
    expect(await studiesOf(gate.tenant('north'), ['1.2.3', '', "' or 1=1 --"])).toEqual([
      { study_instance_uid: '1.2.3' },
    ]);
  });
});
