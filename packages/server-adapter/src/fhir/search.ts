import { setImmediate } from 'node:timers/promises';
import { type ExpressionBuilder, type RawBuilder, sql } from 'kysely';
import { type Principal, patientsOf } from '../access/principal.ts';
import { visibleTo } from '../access/visible.ts';
import type { Queries, Tables } from '../database/schema.ts';
import { indexConditions, literal } from './searchCondition.ts';
import {
  cursorText,
  readSearchRequest,
  type SearchCondition,
  type SearchCursor,
  type SearchRequest,
} from './searchRequest.ts';
import type { ResourceType } from './types.ts';

/** One page of a search. */
export interface SearchPage {
  /** The resources as they are stored: JSON that is passed on without being read. */
  resources: { id: string; content: string }[];
  /** The number of all matches; undefined where they are many and nobody asked for it. */
  total: number | undefined;
  /** The `_cursor` of the next page; undefined on the last one. */
  next: string | undefined;
}

/** A parameter that holds for fewer resources than this is looked up; one that holds for more is checked in passing. */
const fewMatches = 1000;
/** How many resources are looked at before other requests have their turn: few at first, since a page is soon full. */
const sliceSizes = { first: 200, most: 1600 };

interface Search {
  db: Queries;
  principal: Principal;
  type: ResourceType;
  conditions: readonly SearchCondition[];
}

interface Found {
  /** One more than the page holds, if there are so many. */
  rows: SearchCursor[];
  total: number | undefined;
}

/**
 * Searches the index tables: all parameters must match.
 *
 * The order is that in which resources were created, the newest first. It does not change when a resource is written
 * again, so whoever follows the `next` links sees every resource once, also while others are created.
 *
 * @throws HandlerError as {@link readSearchRequest} does.
 */
export async function searchResources(
  db: Queries,
  principal: Principal,
  type: ResourceType,
  query: URLSearchParams,
): Promise<SearchPage> {
  const request = readSearchRequest(type, query);
  const search: Search = { db, principal, type, conditions: request.conditions };
  const { rows, total } = await find(search, request);
  const page = rows.slice(0, request.count);
  const last = page.at(-1);
  return {
    resources: await contentsOf(search, page),
    total,
    next: last && rows.length > request.count ? cursorText(last) : undefined,
  };
}

async function find(search: Search, request: SearchRequest): Promise<Found> {
  // Somebody's own compartment is small: nothing narrower is needed.
  if (patientsOf(search.principal) !== 'all' || search.conditions.length === 0) return lookUp(search, request);
  const few = await fewest(search);
  return few ? lookUpFew(search, request, few) : walk(search, request);
}

/** The condition that the fewest resources can meet, if these are few. */
async function fewest(search: Search): Promise<SearchCondition | undefined> {
  let best: { condition: SearchCondition; matches: number } | undefined;
  for (const condition of search.conditions) {
    if (isId(condition)) return condition;
    const { matches } = await search.db
      .selectFrom(idsOf(search, condition).limit(fewMatches).as('few'))
      .select((eb) => eb.fn.countAll<number>().as('matches'))
      .executeTakeFirstOrThrow();
    if (Number(matches) < (best?.matches ?? fewMatches)) best = { condition, matches: Number(matches) };
  }
  return best?.condition;
}

/** Counted, sorted and cut by the database. */
async function lookUp(search: Search, { count, offset, cursor }: SearchRequest): Promise<Found> {
  const matches = visible(search).where((eb) => eb.and(search.conditions.map((each) => holds(eb, search, each))));
  const { total } = await matches.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await (cursor ? matches.where((eb) => isBehind(eb, cursor)) : matches)
    .select(['resource.id', 'created_at as createdAt'])
    .orderBy('created_at', 'desc')
    .orderBy('resource.id', 'desc')
    .limit(count + 1)
    .offset(offset)
    .execute();
  return { rows, total: Number(total) };
}

/** Begins with the few and sorts here: asked for an order, a database may walk through all resources to find the few. */
async function lookUpFew(
  search: Search,
  { count, offset, cursor }: SearchRequest,
  few: SearchCondition,
): Promise<Found> {
  const candidates = visible(search)
    .where((eb) =>
      eb.and(search.conditions.filter((each) => each !== few || isId(each)).map((each) => holds(eb, search, each))),
    )
    .select(['resource.id', 'created_at as createdAt']);
  const found = isId(few)
    ? await candidates.execute()
    : await search.db
        .selectFrom(idsOf(search, few).as('few'))
        .innerJoin(candidates.as('candidate'), 'candidate.id', 'few.resource_id')
        .select(['candidate.id', 'createdAt'])
        .distinct()
        .execute();
  const rows = found.sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1));
  const behind = cursor ? rows.filter((row) => isLater(row, cursor)) : rows;
  return { rows: behind.slice(offset, offset + count + 1), total: rows.length };
}

const isLater = (row: SearchCursor, { createdAt, id }: SearchCursor): boolean =>
  row.createdAt < createdAt || (row.createdAt === createdAt && row.id < id);

/** Where very many match, the first ones in order are soon found, and sorting all of them would take longer. */
async function walk(search: Search, { count, offset, cursor, exactTotal }: SearchRequest): Promise<Found> {
  const rows: SearchCursor[] = [];
  let matches = 0;
  for await (const slice of slices(search, cursor)) {
    for (const row of slice) {
      matches += 1;
      if (matches > offset) rows.push(row);
      if (rows.length > count) return { rows, total: exactTotal ? await countMatches(search) : undefined };
    }
  }
  return { rows, total: cursor ? undefined : matches };
}

async function countMatches(search: Search): Promise<number> {
  let total = 0;
  for await (const slice of slices(search, undefined)) total += slice.length;
  return total;
}

/** What matches of some resources, in their order, and then of the next ones. Other requests have their turn between two slices. */
async function* slices(search: Search, cursor: SearchCursor | undefined): AsyncGenerator<SearchCursor[]> {
  let from = cursor;
  for (let size = sliceSizes.first; ; size = Math.min(size * 2, sliceSizes.most)) {
    const behind = from;
    const slice = await (behind ? visible(search).where((eb) => isBehind(eb, behind)) : visible(search))
      .select(['resource.id', 'created_at as createdAt'])
      .select((eb) => eb.and(search.conditions.map((condition) => holds(eb, search, condition))).as('matches'))
      .orderBy('created_at', 'desc')
      .orderBy('resource.id', 'desc')
      .limit(size)
      .execute();
    yield slice.filter(({ matches }) => Boolean(matches)).map(({ id, createdAt }) => ({ id, createdAt }));
    from = slice.at(-1);
    if (slice.length < size) return;
    await setImmediate();
  }
}

async function contentsOf(
  { db, principal, type }: Search,
  rows: readonly SearchCursor[],
): Promise<SearchPage['resources']> {
  if (rows.length === 0) return [];
  const found = await db
    .selectFrom('resource')
    .select(['id', 'content'])
    .where(visibleTo(principal, 'resource'))
    .where('type', '=', type)
    .where(
      'id',
      'in',
      rows.map(({ id }) => id),
    )
    .execute();
  const contents = new Map(found.map(({ id, content }) => [id, content]));
  return rows.flatMap(({ id }) => {
    const content = contents.get(id);
    return content === undefined ? [] : [{ id, content }];
  });
}

const isId = ({ kind }: SearchCondition): boolean => kind === 'id';

type ResourceBuilder = ExpressionBuilder<Tables, 'resource'>;

const visible = ({ db, principal, type }: Search) =>
  db.selectFrom('resource').where(visibleTo(principal, 'resource')).where('resource.type', '=', type);

const isBehind = (eb: ResourceBuilder, { createdAt, id }: SearchCursor) =>
  eb.and([eb('created_at', '<=', createdAt), eb.or([eb('created_at', '<', createdAt), eb('resource.id', '<', id)])]);

/** The ids of the resources that meet a condition, each range of the index by itself. */
function idsOf(search: Search, condition: SearchCondition) {
  const [first = sql<boolean>`1 = 0`, ...others] = conditionsOf(condition);
  const ids = (where: RawBuilder<boolean>) => indexRows(search, condition).where(where);
  return others.reduce((all, other) => all.unionAll(ids(other)), ids(first));
}

/** Whether a resource meets a condition. */
const holds = (eb: ResourceBuilder, search: Search, condition: SearchCondition) =>
  isId(condition)
    ? eb('resource.id', 'in', condition.alternatives.map(literal))
    : eb.exists(
        indexRows(search, condition)
          .where(sql.ref('resource_id'), '=', sql.ref('resource.id'))
          .where((row) => row.or(conditionsOf(condition))),
      );

const indexRows = ({ db, principal, type }: Search, { parameter }: SearchCondition) =>
  db
    .selectFrom('resource_index')
    .select('resource_id')
    .where('resource_index.tenant', '=', principal.tenant)
    .where('resource_index.type', '=', type)
    .where('parameter', '=', parameter);

const conditionsOf = ({ kind, alternatives }: SearchCondition) =>
  kind === 'id' ? [] : indexConditions(kind, alternatives);
