import type { Kysely } from 'kysely';

/** Studies that are being packed for somebody who asked for them, or are ready. */
export async function createDownloads(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('download')
    .ifNotExists()
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('person_id', 'text', (c) => c.notNull())
    .addColumn('study_instance_uid', 'text', (c) => c.notNull())
    .addColumn('stamp', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('error', 'text')
    .addColumn('files', 'integer', (c) => c.notNull())
    .addColumn('files_done', 'integer', (c) => c.notNull())
    .addColumn('object_key', 'text', (c) => c.notNull())
    .addColumn('size_bytes', 'bigint')
    .addColumn('fence', 'integer', (c) => c.notNull())
    .addColumn('leased_until', 'bigint', (c) => c.notNull())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addColumn('expires_at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('download_key', ['tenant', 'id'])
    .execute();
  for (const [name, columns] of Object.entries({
    download_study: ['tenant', 'study_instance_uid'],
    download_expiry: ['expires_at'],
    download_state: ['state', 'leased_until'],
  })) {
    await db.schema.createIndex(name).ifNotExists().on('download').columns(columns).execute();
  }
}
