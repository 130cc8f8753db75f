import { type Kysely, PostgresAdapter, sql } from 'kysely';
import { addColumn } from './addColumn.ts';

/** How frames are checked as they leave, and the metadata of series, which is made once and kept. */
export async function createServedImages(db: Kysely<unknown>): Promise<void> {
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
  await addColumn(db, 'instance', 'frame_crcs', 'text');
  await addColumn(db, 'series', 'revision', 'bigint', 0);
  await db.schema
    .createTable('series_metadata')
    .ifNotExists()
    .addColumn('tenant', 'text', (c) => c.notNull())
    .addColumn('series_instance_uid', 'text', (c) => c.notNull())
    .addColumn('study_instance_uid', 'text', (c) => c.notNull())
    .addColumn('variant', 'text', (c) => c.notNull())
    .addColumn('stamp', 'text', (c) => c.notNull())
    .addColumn('content', isPostgres ? 'bytea' : 'blob', (c) => c.notNull())
    .addColumn('size_bytes', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('series_metadata_key', ['tenant', 'series_instance_uid', 'variant'])
    .execute();
  await db.schema
    .createIndex('series_metadata_study')
    .ifNotExists()
    .on('series_metadata')
    .columns(['tenant', 'study_instance_uid'])
    .execute();
  // Compressed already: PostgreSQL tries no second time.
  if (isPostgres) await sql`alter table series_metadata alter column content set storage external`.execute(db);
}
