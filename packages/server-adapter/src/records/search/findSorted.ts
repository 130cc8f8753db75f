import { setImmediate } from 'node:timers/promises';
import { type RawBuilder, sql } from 'kysely';
import type { ParameterType } from '../definition.ts';
import { definitionOf } from '../definitions.ts';
import { indexEntries } from '../indexRows.ts';
import { parseStored } from '../storedResource.ts';
import type { StoredResource } from '../types.ts';
import { holds, type Search, visible } from './condition.ts';
import { readSortedCursor, sortedCursorText } from './cursor.ts';
import { fewest, slices } from './find.ts';
import type { Found } from './found.ts';
import { asRow } from './indexType.ts';
import { indexTypes } from './indexTypes.ts';
import type { SearchRequest } from './request.ts';
import { comparePlaces, type SortKey, type SortPlace, type SortRule } from './sort.ts';

/**
 * Finds a page in the order of `_sort`.
 *
 * Every resource has one place while somebody pages: that of its last version before the first page was read, whatever is
 * written meanwhile. So nobody comes twice, and nobody is passed over who was there from the beginning.
 */
export async function findSorted(
  search: Search,
  { sort, cursor, count, offset }: SearchRequest,
  now: number,
): Promise<Found> {
  const from = cursor === undefined ? undefined : readSortedCursor(cursor, sort.length);
  const asOf = from?.asOf ?? now;
  const places = await placesOf(search, sort, asOf);
  places.sort((a, b) => comparePlaces(sort, a, b));
  const behind = from ? places.filter((place) => comparePlaces(sort, place, from) > 0) : places;
  const page = behind.slice(offset, offset + count + 1);
  return {
    ids: page.map(({ id }) => id),
    total: places.length,
    cursorAt: (at) => {
      const place = page[at];
      return place ? sortedCursorText({ asOf, ...place }) : '';
    },
  };
}

/** How many resources are looked at before other requests have their turn. */
const atOnce = 500;

async function placesOf(search: Search, sort: readonly SortRule[], asOf: number): Promise<SortPlace[]> {
  const places: SortPlace[] = [];
  for await (const ids of matchingIds(search)) {
    for (let at = 0; at < ids.length; at += atOnce) {
      const rows = await keysOf(search, sort, ids.slice(at, at + atOnce));
      const changed = rows.filter((row) => row.lastUpdated >= asOf && row.createdAt <= asOf);
      const before = await earlierKeys(
        search,
        sort,
        changed.map(({ id }) => id),
        asOf,
      );
      for (const { id, keys, createdAt } of rows) {
        // Whoever was created after the first page was read has no place in this list.
        if (createdAt <= asOf) places.push({ id, keys: before.get(id) ?? keys });
      }
      await setImmediate();
    }
  }
  return places;
}

/** All that match, some at a time. */
async function* matchingIds(search: Search): AsyncGenerator<string[]> {
  const isSmall = search.scope.patientIds !== 'all';
  if (isSmall || (await fewest(search))) {
    const rows = await visible(search)
      .where((eb) => eb.and(search.conditions.map((each) => holds(eb, search, each))))
      .select('resource.id')
      .execute();
    yield rows.map(({ id }) => id);
    return;
  }
  for await (const slice of slices(search, undefined)) yield slice.map(({ id }) => id);
}

interface Row extends SortPlace {
  createdAt: number;
  lastUpdated: number;
}

async function keysOf(search: Search, sort: readonly SortRule[], ids: readonly string[]): Promise<Row[]> {
  const rows = await visible(search)
    .select(['resource.id', 'created_at as createdAt', 'last_updated as lastUpdated'])
    .select(sort.map((rule, at) => keyOf(search, rule).as(`key${at}`)))
    .where('resource.id', 'in', [...ids])
    .execute();
  return rows.map((row) => {
    const values = new Map<string, unknown>(Object.entries(row));
    const keys = sort.map((_, at): SortKey => {
      const key = values.get(`key${at}`);
      return typeof key === 'string' || typeof key === 'number' ? key : null;
    });
    return { id: row.id, createdAt: row.createdAt, lastUpdated: row.lastUpdated, keys };
  });
}

/** The value of a resource by which it is sorted: the least, or the greatest where the order is reversed. */
function keyOf({ scope, type }: Search, { search, parameter, descending }: SortRule): RawBuilder<unknown> {
  if (!search) return sql.ref(parameter === '_id' ? 'resource.id' : 'resource.last_updated');
  const { table, sortedBy } = indexTypes[search.type];
  const column = sql.ref(`row.${sortedBy}`);
  // A computed value: for the column itself SQLite would walk through all records in the order of an index.
  const value = isText(search.type) ? sql<string>`${column} || ''` : sql<number>`${column} + 0`;
  const rows = scope
    .selectFrom(asRow(table))
    .select((eb) => (descending ? eb.fn.max(value) : eb.fn.min(value)).as('key'))
    .where('row.type', '=', type)
    .where('row.parameter', '=', parameter)
    .where('row.resource_id', '=', sql.ref<string>('resource.id'))
    .$if(search.type === 'string', (query) => query.where(sql<boolean>`whole = 1`));
  return sql`(${rows})`;
}

const isText = (type: ParameterType): boolean => ['string', 'token', 'reference', 'uri'].includes(type);

/** The keys of resources as they were before the first page was read. */
async function earlierKeys(
  search: Search,
  sort: readonly SortRule[],
  ids: readonly string[],
  asOf: number,
): Promise<Map<string, SortKey[]>> {
  if (ids.length === 0) return new Map();
  const rows = await search.scope
    .selectFrom('resource_history')
    .select(['id', 'version', 'last_updated', 'content'])
    .where('type', '=', search.type)
    .where('id', 'in', [...ids])
    .orderBy('version')
    .execute();
  const versions = new Map<string, { resource: StoredResource; at: number }>();
  for (const { id, content, last_updated: at } of rows) {
    if (content !== null && (at < asOf || !versions.has(id))) versions.set(id, { resource: parseStored(content), at });
  }
  return new Map([...versions].map(([id, version]) => [id, keysFrom(search.type, version, sort)]));
}

function keysFrom(
  type: string,
  { resource, at }: { resource: StoredResource; at: number },
  sort: readonly SortRule[],
): SortKey[] {
  const entries = indexEntries(definitionOf(type), resource);
  return sort.map(({ search, parameter, descending }) => {
    if (!search) return parameter === '_id' ? resource.id : at;
    const { sortedBy } = indexTypes[search.type];
    const values = entries.flatMap(({ row }) =>
      row.parameter === parameter && row['whole'] !== 0 ? (row[sortedBy] ?? []) : [],
    );
    return values.reduce<SortKey>((best, value) => {
      if (best === null) return value;
      return (descending ? value > best : value < best) ? value : best;
    }, null);
  });
}
