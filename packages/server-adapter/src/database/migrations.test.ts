import { Kysely, PostgresAdapter, sql } from 'kysely';
import { expect, test } from 'vitest';
import { migrate } from '../migrate.ts';
import { putResource } from '../records/resourceStore.ts';
import { describeOnEmptyDatabases } from '../testing/testDatabases.ts';
import type { Tables } from './schema.ts';
import { createGate } from './scopedQueries.ts';

describeOnEmptyDatabases('a database of an earlier version', (open) => {
  test('is brought to the present one: names are found by the present rules', async () => {
    const db = new Kysely<Tables>({ dialect: (await open()).dialect });
    await migrate(db);
    for (let n = 0; n < 250; n += 1) {
      const patient = { resourceType: 'Patient' as const, id: `p${n}`, name: [{ family: 'राम' }] };
      await putResource(createGate(db).tenant(n % 2 ? 'north' : 'south'), patient, { patientId: patient.id, now: 1 });
    }
    await db.updateTable('index_string').set({ value: 'रम' }).execute();
    await db.schema.dropIndex('inbox_resource').execute();
    await sql`delete from kysely_migration`.execute(db);

    await migrate(db);
    const values = await db.selectFrom('index_string').select('value').distinct().execute();
    expect(values).toEqual([{ value: 'राम' }]);
    await db.schema.dropIndex('inbox_resource').execute();
    // A start that was cut off begins again.
    await sql`delete from kysely_migration`.execute(db);
    await migrate(db);
    await migrate(db);
    await db.destroy();
  });

  test('gives a place in the list to what an earlier version wrote without one', async () => {
    const db = new Kysely<Tables>({ dialect: (await open()).dialect });
    await migrate(db);
    const row = { tenant: 'north', type: 'Patient', version: 1, last_updated: 7, patient_id: null };
    const content = '{"resourceType":"Patient","id":"before"}';
    await db
      .insertInto('resource')
      .values({ ...row, id: 'before', created_at: 1, content })
      .execute();
    await takePlaces(db);
    await migrate(db);
    const placeOf = async (id: string) =>
      (await db.selectFrom('resource').select('created_at').where('id', '=', id).executeTakeFirst())?.created_at;
    expect(await placeOf('before')).toBe(7);
    // Where several servers are replaced one after the other, those of the version before go on writing.
    if (db.getExecutor().adapter instanceof PostgresAdapter) {
      const before = Date.now();
      await sql`insert into resource (tenant, type, id, version, last_updated, content)
        values ('north', 'Patient', 'meanwhile', 1, 7, '{"resourceType":"Patient","id":"meanwhile"}')`.execute(db);
      expect(await placeOf('meanwhile')).toBeGreaterThan(before - 60_000);
    }
    await db.destroy();
  });

  test('gives a place in the list to what an earlier version was writing while it was brought to the present one', async () => {
    const db = new Kysely<Tables>({ dialect: (await open()).dialect });
    if (db.getExecutor().adapter instanceof PostgresAdapter) {
      await migrate(db);
      await takePlaces(db);
      let migrating: Promise<void> | undefined;
      await db.transaction().execute(async (earlier) => {
        await sql`insert into resource (tenant, type, id, version, last_updated, content)
          values ('north', 'Patient', 'meanwhile', 1, 7, '{"resourceType":"Patient","id":"meanwhile"}')`.execute(
          earlier,
        );
        migrating = migrate(db);
        // It waits for this transaction.
        await expect.poll(() => waiting(db)).toBe(1);
      });
      await migrating;
      expect(await db.selectFrom('resource').select(['id', 'created_at']).execute()).toEqual([
        { id: 'meanwhile', created_at: 7 },
      ]);
    }
    await db.destroy();
  });
});

/** As a database of the version before: resources have no place in their list, and need none. */
async function takePlaces(db: Kysely<Tables>): Promise<void> {
  if (db.getExecutor().adapter instanceof PostgresAdapter) {
    await sql`alter table resource alter column created_at drop not null, alter column created_at drop default`.execute(
      db,
    );
  }
  await sql`update resource set created_at = null`.execute(db);
  await sql`delete from kysely_migration where name > '006_event_patient'`.execute(db);
}

/** How many statements wait for another transaction to let go of a table. */
async function waiting(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ pid: number }>`select pid from pg_locks where not granted and locktype = 'relation'
    and database = (select oid from pg_database where datname = current_database())`.execute(db);
  return rows.length;
}
