import type { Kysely } from 'kysely';

/** The instances of a series are found in the order of their UIDs, of which the first stands for it in lists. */
export async function orderInstances(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createIndex('instance_series')
    .ifNotExists()
    .on('instance')
    .columns(['tenant', 'study_instance_uid', 'series_instance_uid', 'sop_instance_uid'])
    .execute();
  // Whatever the shorter one found, the longer one finds.
  await db.schema.dropIndex('instance_study').ifExists().execute();
}
