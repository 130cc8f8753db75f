import { type Kysely, PostgresAdapter, sql } from 'kysely';

/** Who was merged into whom, and what moved with them, so that a merge can be undone; and studies that were deleted. */
export async function createPatientMerges(db: Kysely<unknown>): Promise<void> {
  // Ids compare by their bytes, as they do where they are joined.
  const text = db.getExecutor().adapter instanceof PostgresAdapter ? sql`text collate "C"` : ('text' as const);
  await db.schema
    .createTable('patient_merge')
    .ifNotExists()
    .addColumn('tenant', text, (c) => c.notNull())
    .addColumn('id', text, (c) => c.notNull())
    .addColumn('source_id', text, (c) => c.notNull())
    .addColumn('target_id', text, (c) => c.notNull())
    .addColumn('source_version', 'integer', (c) => c.notNull())
    .addColumn('target_version', 'integer', (c) => c.notNull())
    .addColumn('merged_at', 'bigint', (c) => c.notNull())
    .addColumn('merged_by', 'text', (c) => c.notNull())
    .addColumn('undone_at', 'bigint')
    .addColumn('undone_by', 'text')
    .addPrimaryKeyConstraint('patient_merge_key', ['tenant', 'id'])
    .execute();
  await db.schema
    .createIndex('patient_merge_source')
    .ifNotExists()
    .on('patient_merge')
    .columns(['tenant', 'source_id'])
    .execute();
  await db.schema
    .createTable('patient_merge_item')
    .ifNotExists()
    .addColumn('tenant', text, (c) => c.notNull())
    .addColumn('merge_id', text, (c) => c.notNull())
    .addColumn('kind', text, (c) => c.notNull())
    .addColumn('item_id', text, (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('patient_merge_item_key', ['tenant', 'merge_id', 'kind', 'item_id'])
    .execute();
  await db.schema
    .createTable('deleted_study')
    .ifNotExists()
    .addColumn('tenant', text, (c) => c.notNull())
    .addColumn('study_instance_uid', text, (c) => c.notNull())
    .addColumn('patient_id', text)
    .addColumn('study', 'text', (c) => c.notNull())
    .addColumn('reason', 'text', (c) => c.notNull())
    .addColumn('deleted_by', 'text', (c) => c.notNull())
    .addColumn('deleted_at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('deleted_study_key', ['tenant', 'study_instance_uid'])
    .execute();
}
