import { Kysely } from 'kysely';
import { expect, test } from 'vitest';
import { migrate } from '../migrate.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';
import type { Tables } from './schema.ts';
import { countSeries } from './seriesCountMigration.ts';

describeOnDatabases('the count of the instances of series', (open) => {
  test('is made of what is there, and once more where it was cut off', async () => {
    const { dialect } = await open();
    const db = new Kysely<Tables>({ dialect });
    await migrate(db);
    const series = (tenant: string, uid: string) => ({
      ...{ tenant, series_instance_uid: uid, study_instance_uid: '1.2', modality: 'CT' },
      ...{ series_number: 1, description: null, instances: 0 },
    });
    const instance = (tenant: string, seriesUid: string, number: number) => ({
      ...{
        tenant,
        sop_instance_uid: `${seriesUid}.${number}`,
        series_instance_uid: seriesUid,
        study_instance_uid: '1.2',
      },
      ...{
        sop_class_uid: '1.2',
        transfer_syntax_uid: '1.2.840.10008.1.2',
        instance_number: number,
        rows: 1,
        columns: 1,
      },
      ...{ number_of_frames: 1, sha256: 'none', object_key: 'none', size_bytes: 1, metadata: '{}', frames: '[]' },
      ...{ preview_key: null, preview_error: null, thumbnail: null, source: 'main', resource_id: null, received_at: 1 },
    });
    await db
      .insertInto('series')
      .values([series('north', '1.2.1'), series('north', '1.2.2'), series('south', '1.2.1')])
      .execute();
    await db
      .insertInto('instance')
      .values([
        ...[1, 2, 3].map((number) => instance('north', '1.2.1', number)),
        instance('north', '1.2.2', 1),
        instance('south', '1.2.1', 1),
      ])
      .execute();
    await countSeries(db);
    await countSeries(db);
    const rows = await db
      .selectFrom('series')
      .select(['tenant', 'series_instance_uid', 'instances'])
      .orderBy('tenant')
      .orderBy('series_instance_uid')
      .execute();
    expect(rows.map(({ instances }) => Number(instances))).toEqual([3, 1, 1]);
    await db.destroy();
  });
});
