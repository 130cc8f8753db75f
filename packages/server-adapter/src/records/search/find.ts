import { setImmediate } from 'node:timers/promises';
import { foldedText } from '@clinikit/dicom';
import { sql } from 'kysely';
import {
  holds,
  holdsOf,
  idsOf,
  isIndexed,
  isLookedUp,
  type ResourceBuilder,
  type Search,
  visible,
} from './condition.ts';
import { type CreatedCursor, createdCursorText } from './cursor.ts';
import { literal } from './escapes.ts';
import type { Found } from './found.ts';
import { areFewNamed, type Named, pageNamed, sliceNamed } from './named.ts';
import type { SearchCondition, SearchRequest } from './request.ts';
import { askShaped } from './shapedSearch.ts';
import { beginningOf, beginsWith, endOf, hasBeginning } from './string.ts';

/** A parameter that holds for fewer resources than this is looked up; one that holds for more is checked in passing. */
const fewMatches = 1000;
/** The same where the index has the resources of a text in the order of the list, in which a page is soon full. */
const fewOfText = 600;
/** Whoever looks for something that holds for even less loses more time than it gains. */
const veryFew = 50;
/** How many resources are looked at before other requests have their turn: few at first, since a page is soon full. */
const sliceSizes = { first: 200, most: 1600 };

interface Rows {
  rows: readonly CreatedCursor[];
  total: number | undefined;
}

type Page = Pick<SearchRequest, 'count' | 'offset' | 'exactTotal'> & { cursor: CreatedCursor | undefined };

/** Finds a page in the order in which resources were created, the newest first. */
export async function findCreated(
  search: Search,
  request: Omit<Page, 'cursor'>,
  cursor: CreatedCursor | undefined,
): Promise<Found> {
  const { rows, total } = await find(search, { ...request, cursor });
  return {
    ids: rows.map(({ id }) => id),
    total,
    cursorAt: (place) => {
      const row = rows[place];
      return row ? createdCursorText(row) : '';
    },
  };
}

async function find(search: Search, page: Page): Promise<Rows> {
  // Somebody's own compartment is small: nothing narrower is needed.
  if (search.scope.patientIds !== 'all' || search.conditions.length === 0) return lookUp(search, page);
  const text = longestText(search.conditions);
  if (text && search.conditions.length === 1) {
    const named = namedBy(search, text);
    if (!(await areFewNamed(search.scope, named, fewOfText))) return walk(search, page);
    return pageNamed(search.scope, named, { ...page, limit: page.count + 1 });
  }
  const few = await fewest(search);
  return few ? lookUpFew(search, page, few) : walk(search, page);
}

/** The condition that the fewest resources can meet, if these are few. */
export async function fewest(search: Search): Promise<SearchCondition | undefined> {
  const few = longestText(search.conditions) ? fewOfText : fewMatches;
  let best: { condition: SearchCondition; matches: number } | undefined;
  for (const condition of search.conditions) if (condition.kind === 'id') return condition;
  for (const condition of search.conditions.filter(isLookedUp).toSorted(byLikelyMatches)) {
    // Whether there are fewer is all that has to be known: a patient has few records, of a code there are many.
    const most = best?.matches ?? few;
    const matches = await countUpTo(most, search, condition);
    if (matches < most) best = { condition, matches };
    if (best && best.matches <= veryFew) break;
  }
  return best?.condition;
}

async function countUpTo(most: number, search: Search, condition: IndexCondition): Promise<number> {
  const [found] = await askShaped(
    { ...search, conditions: [condition] },
    { most },
    {
      name: 'count',
      build: ({ scope, ...one }, value) =>
        scope
          .selectFrom(
            idsOf({ scope, ...one }, looked(one.conditions))
              .limit(value('most'))
              .as('few'),
          )
          .select((eb) => eb.fn.countAll<number>().as('matches')),
    },
  );
  if (!found) throw new Error('A count gave no row.');
  return Number(found.matches);
}

/** The first of the conditions, by which records are looked up. */
function looked([first]: readonly SearchCondition[]): IndexCondition {
  if (first && isLookedUp(first)) return first;
  throw new Error('Nothing is looked up by this condition.');
}

/** What a reference or a number leads to is looked at first: that is mostly little. */
const byLikelyMatches = (a: IndexCondition, b: IndexCondition): number => rankOf(a) - rankOf(b);
const rankOf = ({ search: { type } }: IndexCondition): number => (type === 'reference' ? 0 : type === 'token' ? 1 : 2);

/** Counted, sorted and cut by the database. */
async function lookUp(search: Search, { count, offset, cursor }: Page): Promise<Rows> {
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

const namedBy = ({ type }: Search, text: IndexCondition): Named => ({
  type,
  parameter: text.parameter,
  text: foldedOf(text),
});

/** The one text of a condition, as the index has it. */
const foldedOf = ({ alternatives: [text = ''] }: IndexCondition): string => foldedText(literal(text));

/** Begins with the few and sorts here: asked for an order, a database may walk through all resources to find the few. */
async function lookUpFew(search: Search, page: Page, few: SearchCondition): Promise<Rows> {
  return cut(await candidatesOf(search, few), page);
}

/** The page of what was found, in the order of the list. */
function cut(found: CreatedCursor[], { count, offset, cursor }: Page): Rows {
  const rows = found.sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1));
  const behind = cursor ? rows.filter((row) => isLater(row, cursor)) : rows;
  return { rows: behind.slice(offset, offset + count + 1), total: rows.length };
}

/** What matches, where few can. */
async function candidatesOf(search: Search, few: SearchCondition): Promise<CreatedCursor[]> {
  if (!isLookedUp(few)) return meeting(search, search.conditions).execute();
  const others = search.conditions.filter((each) => each !== few);
  return askShaped(
    { ...search, conditions: [few, ...others] },
    {},
    {
      name: 'candidates',
      build: (one) =>
        one.scope
          .selectFrom(idsOf(one, looked(one.conditions)).as('few'))
          .innerJoin(meeting(one, one.conditions.slice(1)).as('candidate'), 'candidate.id', 'few.resource_id')
          .select(['candidate.id', 'createdAt'])
          .distinct(),
    },
  );
}

const meeting = (search: Search, conditions: readonly SearchCondition[]) =>
  visible(search)
    .where((eb) => eb.and(conditions.map((each) => holds(eb, search, each))))
    .select(['resource.id', 'created_at as createdAt']);

const isLater = (row: CreatedCursor, { createdAt, id }: CreatedCursor): boolean =>
  row.createdAt < createdAt || (row.createdAt === createdAt && row.id < id);

/** Where very many match, the first ones in order are soon found, and sorting all of them would take longer. */
async function walk(search: Search, { count, offset, cursor, exactTotal }: Page): Promise<Rows> {
  const rows: CreatedCursor[] = [];
  let matches = 0;
  // Without other conditions, what is looked at is what is found: a name stands there two or three times.
  const isAlone = search.conditions.length === 1 && longestText(search.conditions) !== undefined;
  const first = isAlone ? 3 * (count + offset + 1) : sliceSizes.first;
  for await (const slice of slices(search, cursor, Math.min(first, sliceSizes.first))) {
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
export async function* slices(
  search: Search,
  cursor: CreatedCursor | undefined,
  first = sliceSizes.first,
): AsyncGenerator<CreatedCursor[]> {
  const text = longestText(search.conditions);
  let from = cursor;
  for (let size = first; ; size = Math.min(size * 2, sliceSizes.most)) {
    const { looked, matching } = await (text ? sliceOfText(search, text, from, size) : sliceOfAll(search, from, size));
    // A resource with two names that match stands twice, one behind the other.
    yield matching.filter((row, at) => row.id !== matching[at - 1]?.id);
    from = looked.at(-1);
    if (looked.length < size) return;
    await setImmediate();
  }
}

interface Slice {
  looked: readonly CreatedCursor[];
  matching: readonly CreatedCursor[];
}

async function sliceOfAll(search: Search, behind: CreatedCursor | undefined, size: number): Promise<Slice> {
  const looked = await (behind ? visible(search).where((eb) => isBehind(eb, behind)) : visible(search))
    .select(['resource.id', 'created_at as createdAt'])
    .select((eb) => eb.and(search.conditions.map((condition) => holds(eb, search, condition))).as('matches'))
    .orderBy('created_at', 'desc')
    .orderBy('resource.id', 'desc')
    .limit(size)
    .execute();
  return { looked, matching: looked.filter(({ matches }) => Boolean(matches)) };
}

type IndexCondition = Extract<SearchCondition, { kind: 'index' }>;

/** One text that is long enough for the index to give it in the order of the list. */
function longestText(conditions: readonly SearchCondition[]): IndexCondition | undefined {
  return conditions.find(
    (condition): condition is IndexCondition =>
      condition.kind === 'index' &&
      condition.search.type === 'string' &&
      condition.alternatives.length === 1 &&
      hasBeginning(foldedOf(condition)),
  );
}

/** Of those with a text that begins alike, which the index has in the order of the list. */
async function sliceOfText(
  search: Search,
  text: IndexCondition,
  behind: CreatedCursor | undefined,
  size: number,
): Promise<Slice> {
  const { scope, type } = search;
  const value = foldedOf(text);
  const others = search.conditions.filter((condition) => condition !== text);
  if (others.length === 0) {
    const looked = await sliceNamed(scope, namedBy(search, text), { cursor: behind, size });
    return { looked, matching: looked };
  }
  const named = scope
    .selectFrom('index_string as row')
    .select(['row.resource_id as id', 'row.created_at as createdAt'])
    .where('row.type', '=', type)
    .where('row.parameter', '=', text.parameter)
    .where('row.beginning', '=', beginningOf(value))
    .where(beginsWith(value, endOf(value)))
    .$if(behind !== undefined, (query) =>
      query.where((row) =>
        row.and([
          row('row.created_at', '<=', behind?.createdAt ?? 0),
          row.or([row('row.created_at', '<', behind?.createdAt ?? 0), row('row.resource_id', '<', behind?.id ?? '')]),
        ]),
      ),
    )
    .orderBy('row.created_at', 'desc')
    .orderBy('row.resource_id', 'desc')
    .limit(size);
  if (others.every(isIndexed)) {
    const looked = await scope
      .selectFrom(named.as('named'))
      .select(['named.id', 'named.createdAt'])
      .select((eb) => eb.and(others.map((each) => holdsOf(search, each, sql.ref('named.id')))).as('matches'))
      .orderBy('named.createdAt', 'desc')
      .orderBy('named.id', 'desc')
      .execute();
    return { looked, matching: looked.filter(({ matches }) => Boolean(matches)) };
  }
  const looked = await scope
    .selectFrom(named.as('named'))
    .innerJoin('resource', (join) => join.onRef('resource.id', '=', 'named.id'))
    .where('resource.type', '=', type)
    .select(['named.id', 'named.createdAt'])
    .select((eb) => eb.and(others.map((condition) => holds(eb, search, condition))).as('matches'))
    .orderBy('named.createdAt', 'desc')
    .orderBy('named.id', 'desc')
    .execute();
  return { looked, matching: looked.filter(({ matches }) => Boolean(matches)) };
}

const isBehind = (eb: ResourceBuilder, { createdAt, id }: CreatedCursor) =>
  eb.and([eb('created_at', '<=', createdAt), eb.or([eb('created_at', '<', createdAt), eb('resource.id', '<', id)])]);
