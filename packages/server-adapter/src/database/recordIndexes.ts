import { type ColumnDataType, type Kysely, PostgresAdapter, sql } from 'kysely';
import type { Tables, UnscopedQueries } from './schema.ts';

type Column = readonly [name: string, type: ColumnDataType];

const own: readonly Column[] = [
  ['tenant', 'text'],
  ['type', 'text'],
  ['resource_id', 'text'],
  ['parameter', 'text'],
];

/** The columns of each index beside those of every index, and by what it is searched. */
const indexes: Readonly<Record<string, { columns: readonly Column[]; searched: readonly (readonly string[])[] }>> = {
  index_string: {
    columns: [
      ['value', 'text'],
      ['beginning', 'text'],
      ['whole', 'integer'],
      ['created_at', 'bigint'],
    ],
    searched: [
      ['value', 'created_at', 'resource_id'],
      ['beginning', 'created_at', 'resource_id', 'value'],
    ],
  },
  index_token: {
    columns: [
      ['value', 'text'],
      ['system', 'text'],
    ],
    searched: [['value', 'resource_id', 'system']],
  },
  index_date: {
    columns: [
      ['clock_start', 'bigint'],
      ['clock_end', 'bigint'],
      ['start_at', 'bigint'],
      ['end_at', 'bigint'],
    ],
    searched: [['clock_start', 'clock_end']],
  },
  index_number: { columns: [['value', 'double precision']], searched: [['value']] },
  index_quantity: {
    columns: [
      ['value', 'double precision'],
      ['system', 'text'],
      ['code', 'text'],
    ],
    searched: [['value', 'code', 'system']],
  },
  index_reference: {
    columns: [
      ['target_type', 'text'],
      ['target_id', 'text'],
    ],
    searched: [['target_id', 'resource_id', 'target_type']],
  },
  index_uri: { columns: [['value', 'text']], searched: [['value']] },
};

/** Writes what all records of a type are found by. Which values these are is known where records are. */
export type FillIndex = (db: UnscopedQueries, type: string, isNew?: boolean) => Promise<void>;

/** Columns of no value by which anything is looked up. */
const placeColumns = new Set(['beginning', 'created_at', 'whole']);

/**
 * A table for each kind of search parameter, and the versions of records that were replaced. Everything is found by the
 * new tables before the old one goes. A start that was cut off begins again.
 */
export async function createRecordIndexes(db: Kysely<Tables>, fillIndex: FillIndex): Promise<void> {
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
  // A server of the version before would write what no search finds: it waits, and then does not find its table.
  if (isPostgres) await sql`lock table resource in share row exclusive mode`.execute(db);
  // Texts compare by their bytes, as in SQLite.
  const textType = isPostgres ? sql`text collate "C"` : ('text' as const);
  const typeOf = (type: ColumnDataType) => (type === 'text' ? textType : type);
  await db.schema
    .createTable('resource_history')
    .ifNotExists()
    .addColumn('tenant', textType, (c) => c.notNull())
    .addColumn('type', textType, (c) => c.notNull())
    .addColumn('id', textType, (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('last_updated', 'bigint', (c) => c.notNull())
    .addColumn('patient_id', textType)
    .addColumn('content', 'text')
    .addPrimaryKeyConstraint('resource_history_key', ['tenant', 'type', 'id', 'version'])
    .execute();
  for (const [table, { columns }] of Object.entries(indexes)) {
    let creating = db.schema.createTable(table).ifNotExists();
    for (const [name, type] of [...own, ...columns])
      creating = creating.addColumn(name, typeOf(type), (c) => c.notNull());
    await creating.execute();
    // What a start that was cut off has written.
    await sql`delete from ${sql.table(table)}`.execute(db);
  }
  for (const type of ['Patient', 'ImagingStudy']) await fillIndex(db, type);
  // Rows are written faster before their indexes are there.
  for (const [table, { columns, searched }] of Object.entries(indexes)) {
    const index = (name: string, by: readonly string[]) =>
      db.schema
        .createIndex(`${table}_${name}`)
        .ifNotExists()
        .on(table)
        .columns([...by])
        .execute();
    // What one resource has under a parameter, as many resources are looked at in their order.
    const values = columns.map(([name]) => name).filter((name) => !placeColumns.has(name));
    await index('resource', ['tenant', 'type', 'resource_id', 'parameter', ...values]);
    for (const [at, by] of searched.entries()) {
      const rest = by.includes('resource_id') ? by : [...by, 'resource_id'];
      await index(`search_${at + 1}`, ['tenant', 'type', 'parameter', ...rest]);
    }
  }
  await db.schema
    .createIndex('index_reference_target')
    .ifNotExists()
    .on('index_reference')
    .columns(['tenant', 'target_type', 'target_id'])
    .execute();
  await db.schema.dropTable('resource_index').ifExists().execute();
}

/** Types have more parameters than when their records were written: without this a search would not find these. */
export async function addMoreParameters(db: Kysely<Tables>, fillIndex: FillIndex): Promise<void> {
  const isPostgres = db.getExecutor().adapter instanceof PostgresAdapter;
  // What is written meanwhile would be written without them.
  if (isPostgres) await sql`lock table resource in share row exclusive mode`.execute(db);
  const types = await db.selectFrom('resource').select('type').distinct().orderBy('type').execute();
  for (const { type } of types) await fillIndex(db, type, false);
}
