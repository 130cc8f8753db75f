import { type Kysely, PostgresAdapter, sql } from 'kysely';
import { addColumn } from './addColumn.ts';

/** What the processes of a clinic tell each other, for a minute; and the log names the record that changed. */
export async function createChannel(db: Kysely<unknown>): Promise<void> {
  await addColumn(db, 'event', 'resource_type', 'text');
  await addColumn(db, 'event', 'resource_id', 'text');
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
  const createTable = (name: string) => {
    const table = db.schema.createTable(name).ifNotExists();
    // Nothing of it need survive a crash.
    return isPostgres ? table.modifyFront(sql`unlogged`) : table;
  };
  await createTable('channel_message')
    // An id is never given twice, also when the table was emptied.
    .addColumn('id', isPostgres ? 'bigserial' : 'integer', (c) =>
      isPostgres ? c.primaryKey() : c.primaryKey().autoIncrement(),
    )
    .addColumn('sender', 'text', (c) => c.notNull())
    .addColumn('content', 'text', (c) => c.notNull())
    .addColumn('sent_at', 'bigint', (c) => c.notNull())
    .execute();
  await createTable('channel_poller')
    .addColumn('id', 'text', (c) => c.notNull().primaryKey())
    .addColumn('until', 'bigint', (c) => c.notNull())
    .execute();
}
