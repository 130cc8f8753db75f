import type { ScopedQueries } from '../../database/scopedQueries.ts';
import { definitionOf } from '../definitions.ts';
import type { RecordScopes } from '../recordScopes.ts';
import { holds, type Search, visible } from './condition.ts';
import { contentsOf } from './contents.ts';
import { readCreatedCursor } from './cursor.ts';
import { findCreated } from './find.ts';
import { findSorted } from './findSorted.ts';
import { followChains } from './followChains.ts';
import type { FoundResource } from './found.ts';
import { includedWith } from './include.ts';
import type { Parts } from './parts.ts';
import { readSearchRequest, type SearchCondition } from './request.ts';

/** One page of a search. */
export interface SearchPage {
  readonly resources: FoundResource[];
  /** What came with them by `_include` and `_revinclude`. */
  readonly included: FoundResource[];
  /** False where there would be more to come with the page than a page may have. */
  readonly includedAll: boolean;
  /** The number of all matches; undefined where they are many and nobody asked for it. */
  readonly total: number | undefined;
  /** The `_cursor` of the next page; undefined on the last one. */
  readonly next: string | undefined;
  /** Which parts of them are to be answered; undefined for whole records. */
  readonly parts: Parts | undefined;
}

/**
 * Searches the index tables: all parameters must match.
 *
 * Without `_sort` the order is that in which resources were created, the newest first. It does not change when a resource
 * is written again, so whoever follows the `next` links sees every resource once, also while others are created. With
 * `_sort` every resource keeps the place that it had when the first page was read.
 *
 * @param asked.base the address of the server in full: references that begin with it are to its own records.
 * @throws HandlerError as {@link readSearchRequest} does; `forbidden` for a type that is not theirs to read.
 */
export async function searchResources(
  scopes: RecordScopes,
  type: string,
  query: URLSearchParams,
  { now, base }: { now: number; base: string },
): Promise<SearchPage> {
  const request = readSearchRequest(definitionOf(type), query, base);
  requireReadable(scopes, type, request.conditions);
  const conditions = await followChains(scopes, type, request.conditions);
  const search: Search = { scope: scopeFor(scopes, type, conditions), type, conditions };
  const { count, cursor, sort } = request;
  const found =
    sort.length > 0
      ? await findSorted(search, request, now)
      : await findCreated(search, request, cursor === undefined ? undefined : readCreatedCursor(cursor));
  const { resources, shown } = await contentsOf(search, found.ids.slice(0, count));
  const last = resources.length === 0 && shown === 0 ? undefined : shown - 1;
  const { resources: included, complete } = await includedWith(
    scopes,
    { type, ids: resources.map(({ id }) => id) },
    request.includes,
  );
  const hasMore = count > 0 && found.ids.length > shown;
  return {
    resources,
    included,
    includedAll: complete,
    total: found.total,
    parts: request.parts,
    next: hasMore && last !== undefined ? found.cursorAt(last) : undefined,
  };
}

/** What a statement reads of the type that is searched, and of those to which its chains lead. */
const scopeFor = (scopes: RecordScopes, type: string, conditions: readonly SearchCondition[]): ScopedQueries =>
  scopes.of(type, ...conditions.flatMap((one) => (one.kind === 'chain' ? one.target : [])));

/** What a chain leads to is asked as much as what is searched. @throws HandlerError `forbidden` */
function requireReadable(scopes: RecordScopes, type: string, conditions: readonly SearchCondition[]): void {
  scopes.require(type);
  for (const condition of conditions) if (condition.kind === 'chain') scopes.require(condition.target);
}

/**
 * Reads a search as `searchResources` does, and asks the database nothing.
 *
 * @throws HandlerError as {@link readSearchRequest} does, and for a value that its parameter cannot have.
 */
export function checkSearch(
  scopes: RecordScopes,
  type: string,
  { query, base }: { query: URLSearchParams; base: string },
): void {
  const { conditions } = readSearchRequest(definitionOf(type), query, base);
  requireReadable(scopes, type, conditions);
  const search: Search = { scope: scopeFor(scopes, type, conditions), type, conditions };
  visible(search).where((eb) => eb.and(conditions.map((each) => holds(eb, search, each))));
}
