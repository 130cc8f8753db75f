import { type Kysely, sql } from 'kysely';
import { addColumn } from './addColumn.ts';
import type { Tables } from './schema.ts';

/**
 * Series count their instances, so that nobody reads all of them to say how many there are; small pictures of previews
 * stand beside them, for lists. Previews that are there stay as they are, and have none.
 */
export async function countSeries(db: Kysely<Tables>): Promise<void> {
  await addColumn(db, 'instance', 'thumbnail', 'text');
  await addColumn(db, 'series', 'instances', 'bigint', 0);
  await sql`
    update series set instances = (
      select count(*) from instance
      where instance.tenant = series.tenant
        and instance.study_instance_uid = series.study_instance_uid
        and instance.series_instance_uid = series.series_instance_uid
    )`.execute(db);
}
