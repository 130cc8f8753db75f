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
/** Of each index, where one statement writes all of them: each form of it is prepared by the server. */
const mostTogether = 8;

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
  const written = changed.flatMap((table) => {
    const place = table === 'index_string' ? { created_at: createdAt } : {};
    const rows = (byTable.get(table) ?? []).map(({ row }) => ({ ...row, ...place, type, resource_id: id }));
    const pieces = Math.ceil(rows.length / rowsAtOnce);
    return Array.from({ length: pieces }, (_, at) => ({
      table,
      rows: rows.slice(at * rowsAtOnce, (at + 1) * rowsAtOnce),
    }));
  });
  const isOneStatement =
    trx.locksRows && written.length > 1 && written.every(({ rows }) => rows.length <= mostTogether);
  if (isOneStatement) await insert(trx, written);
  else for (const one of written) await insert(trx, [one]);
}

type Row = Readonly<Record<string, string | number>>;
/** Of each row its columns, as `0.value`. */
type Values = Record<string, string | number>;

const entriesByTable = (resource: StoredResource, most?: number): Map<IndexTable, IndexEntry[]> =>
  Map.groupBy(indexEntries(definitionOf(resource.resourceType), resource, most), (entry) => entry.table);

const isSame = (known: readonly IndexEntry[] | undefined, now: readonly IndexEntry[] | undefined): boolean =>
  JSON.stringify(known) === JSON.stringify(now);

/** Rows of one index, all with the same columns. */
interface IndexRows {
  readonly table: IndexTable;
  readonly rows: readonly Row[];
}

/** Writes them all by one statement; SQLite has none for several tables. */
async function insert(trx: ScopedQueries, all: readonly IndexRows[]): Promise<void> {
  const values: Values = {};
  for (const { table, rows } of all) {
    for (const [at, row] of rows.entries()) {
      for (const [column, value] of Object.entries(row)) values[`${table}.${at}.${column}`] = value;
    }
  }
  await trx.run(insertOf(all.map(formOf)), values);
}

/** Tables that one statement writes; nothing is read from those of the others. */
type Together = Pick<ScopedQueries, 'with' | 'insertInto'>;

/** How many rows of an index, and which columns these have. */
interface IndexForm {
  readonly table: IndexTable;
  readonly columns: readonly string[];
  readonly count: number;
}

const formOf = ({ table, rows }: IndexRows): IndexForm => ({
  table,
  columns: Object.keys(rows[0] ?? {}),
  count: rows.length,
});

const makeInsert = (forms: readonly IndexForm[]) =>
  new Statement((trx: ScopedQueries, value: ValueOf<Values>) => {
    const rowsOf = ({ table, columns, count }: IndexForm) => {
      const rows: readonly object[] = Array.from({ length: count }, (_, at) =>
        Object.fromEntries(columns.map((column) => [column, value(`${table}.${at}.${column}`)])),
      );
      return rows as readonly Omit<Tables[typeof table], 'tenant'>[];
    };
    const [first, ...others] = forms;
    if (!first) throw new Error('There is nothing to write.');
    let together: Together = trx;
    for (const [at, form] of others.entries()) {
      together = together.with(`others_${at}`, (queries) =>
        queries.insertInto(form.table).values(rowsOf(form)),
      ) as Together;
    }
    return together.insertInto(first.table).values(rowsOf(first));
  });

const inserts = new Map<string, ReturnType<typeof makeInsert>>();

/** The statement for as many rows: most records have few of a kind. */
function insertOf(forms: readonly IndexForm[]): ReturnType<typeof makeInsert> {
  const key = forms.map(({ table, columns, count }) => `${table} ${columns} ${count}`).join(' and ');
  const known = inserts.get(key);
  if (known) return known;
  if (inserts.size >= mostForms) inserts.clear();
  const made = makeInsert(forms);
  inserts.set(key, made);
  return made;
}

/** Records that are written in more forms than this have their statements built again. */
const mostForms = 500;

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
