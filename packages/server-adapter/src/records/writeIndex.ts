import type { Tables } from '../database/schema.ts';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import { Statement, type ValueOf } from '../database/statement.ts';
import { definitionOf } from './definitions.ts';
import { type IndexEntry, indexEntries } from './indexRows.ts';
import type { IndexTable } from './search/indexType.ts';
import { indexTables } from './search/indexTypes.ts';
import type { StoredResource } from './types.ts';

interface Key {
  readonly type: string;
  readonly id: string;
}

/** Both databases have a limit of parameters for one statement. */
const rowsAtOnce = 400;

/**
 * Writes everything by which a resource is found, in place of what stood there.
 *
 * @param options.isNew nothing stands there.
 * @param options.before what stands there, as it was indexed: what both are found by stays as it is.
 * @param options.mostEntries of more the resource is refused; as many as a record may have unless told.
 */
export async function writeIndex(
  trx: ScopedQueries,
  resource: StoredResource,
  {
    createdAt,
    isNew = false,
    before,
    mostEntries,
  }: { createdAt: number; isNew?: boolean; before?: StoredResource | undefined; mostEntries?: number },
): Promise<void> {
  const { resourceType: type, id } = resource;
  const byTable = entriesByTable(resource, mostEntries);
  const known = before && entriesByTable(before, Number.POSITIVE_INFINITY);
  const changed = indexTables.filter((table) => !known || !isSame(known.get(table), byTable.get(table)));
  if (!isNew) await removeFrom(trx, changed, { type, id });
  for (const table of changed) {
    const some = byTable.get(table) ?? [];
    const place = table === 'index_string' ? { created_at: createdAt } : {};
    const rows = some.map(({ row }) => ({ ...row, ...place, type, resource_id: id }));
    for (let at = 0; at < rows.length; at += rowsAtOnce) {
      await insert(trx, table, rows.slice(at, at + rowsAtOnce));
    }
  }
}

type Row = Readonly<Record<string, string | number>>;
/** Of each row its columns, as `0.value`. */
type Values = Record<string, string | number>;

const entriesByTable = (resource: StoredResource, most?: number): Map<IndexTable, IndexEntry[]> =>
  Map.groupBy(indexEntries(definitionOf(resource.resourceType), resource, most), (entry) => entry.table);

const isSame = (known: readonly IndexEntry[] | undefined, now: readonly IndexEntry[] | undefined): boolean =>
  JSON.stringify(known) === JSON.stringify(now);

/** @param rows all with the same columns. */
async function insert(trx: ScopedQueries, table: IndexTable, rows: readonly Row[]): Promise<void> {
  const values: Values = {};
  for (const [at, row] of rows.entries()) {
    for (const [column, value] of Object.entries(row)) values[`${at}.${column}`] = value;
  }
  await trx.run(insertOf(table, Object.keys(rows[0] ?? {}), rows.length), values);
}

const makeInsert = (table: IndexTable, columns: readonly string[], count: number) =>
  new Statement((trx: ScopedQueries, value: ValueOf<Values>) => {
    const rows: readonly object[] = Array.from({ length: count }, (_, at) =>
      Object.fromEntries(columns.map((column) => [column, value(`${at}.${column}`)])),
    );
    return trx.insertInto(table).values(rows as readonly Omit<Tables[typeof table], 'tenant'>[]);
  });

const inserts = new Map<string, ReturnType<typeof makeInsert>>();

/** The statement for as many rows: most records have few of a kind. */
function insertOf(table: IndexTable, columns: readonly string[], count: number): ReturnType<typeof makeInsert> {
  const key = `${table} ${columns} ${count}`;
  const known = inserts.get(key) ?? makeInsert(table, columns, count);
  inserts.set(key, known);
  return known;
}

/** Takes a resource out of every search. */
export const removeIndex = (trx: ScopedQueries, key: Key): Promise<void> => removeFrom(trx, indexTables, key);

async function removeFrom(trx: ScopedQueries, tables: readonly IndexTable[], { type, id }: Key): Promise<void> {
  for (const table of tables) await trx.run(removals[table], { type, id });
}

const removalFrom = (table: IndexTable) =>
  new Statement((trx: ScopedQueries, value: ValueOf<Key>) =>
    trx.deleteFrom(table).where('type', '=', value('type')).where('resource_id', '=', value('id')),
  );

const removals = {
  index_string: removalFrom('index_string'),
  index_token: removalFrom('index_token'),
  index_date: removalFrom('index_date'),
  index_number: removalFrom('index_number'),
  index_quantity: removalFrom('index_quantity'),
  index_reference: removalFrom('index_reference'),
  index_uri: removalFrom('index_uri'),
} as const satisfies Readonly<Record<IndexTable, unknown>>;
