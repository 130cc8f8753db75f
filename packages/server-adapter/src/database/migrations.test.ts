import { Kysely, sql } from 'kysely';
import { expect, test } from 'vitest';
import { putResource } from '../fhir/resourceStore.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';
import { migrate } from './migrations.ts';
import type { Tables } from './schema.ts';

describeOnDatabases('a database of an earlier version', (open) => {
  test('is brought to the present one: names are found by the present rules', async () => {
    const db = new Kysely<Tables>({ dialect: (await open()).dialect });
    await migrate(db);
    for (let n = 0; n < 250; n += 1) {
      const patient = { resourceType: 'Patient' as const, id: `p${n}`, name: [{ family: 'राम' }] };
      await putResource(db, n % 2 ? 'north' : 'south', patient, { patientId: patient.id, now: 1 });
    }
    await db.updateTable('resource_index').set({ value: 'रम' }).execute();
    await db.schema.dropIndex('inbox_resource').execute();
    await sql`delete from kysely_migration where name > '002_filed_at'`.execute(db);

    await migrate(db);
    const values = await db.selectFrom('resource_index').select('value').distinct().execute();
    expect(values).toEqual([{ value: 'राम' }]);
    await db.schema.dropIndex('inbox_resource').execute();
    // A start that was cut off begins again.
    await sql`delete from kysely_migration where name > '002_filed_at'`.execute(db);
    await migrate(db);
    await migrate(db);
    await db.destroy();
  });
});
