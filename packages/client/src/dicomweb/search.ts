import type { DicomJson } from '@clinikit/dicom/json';
import { ClientError } from '../errors.ts';
import type { Http } from '../http/http.ts';
import type { Path } from '../http/path.ts';
import type { Level } from '../query/attributes.ts';
import { DicomJsonDatasets } from './dicomJson.ts';
import { askInWords, type QueryHabits } from './queryText.ts';
import { type InstanceSearch, searchQuery } from './searchQuery.ts';
import { warningsOf } from './warnings.ts';

/** What a search found. */
export interface SearchPage {
  /** One dataset for each match, in the server's order. */
  readonly matches: readonly DicomJson[];
  /**
   * False when there are more or may be: the server says so, as many came as were asked for, or a multiple of 100, at which
   * servers stop that do not say so (Google at 100 studies and 1000 instances). A list that is shown must say it or go on.
   * A server that stops anywhere else in silence shows only in {@link allMatches}.
   */
  readonly complete: boolean;
  /** What the server says of the search: that it cannot do `fuzzymatching`, that there are more. */
  readonly warnings: readonly string[];
  /** Searches for those behind these. */
  next(options?: { readonly signal?: AbortSignal | undefined }): Promise<SearchPage>;
}

/** One page of a search. @source DICOM PS3.18 10.6 */
export async function searchPage(
  http: Http,
  habits: QueryHabits,
  at: Path,
  level: Level,
  search: InstanceSearch,
  signal: AbortSignal | undefined,
): Promise<SearchPage> {
  const answer = await askInWords(habits, at, searchQuery(search, level), (asked) =>
    http.jsonAnswer(asked, DicomJsonDatasets, { accept: 'application/dicom+json', signal, emptyAs: [] }),
  );
  const matches = answer.value;
  const warnings = warningsOf(answer.headers);
  const isFull = matches.length >= (search.limit ?? Number.POSITIVE_INFINITY);
  const isCap = matches.length > 0 && matches.length % 100 === 0;
  const offset = (search.offset ?? 0) + matches.length;
  return {
    matches,
    complete:
      !isFull && !isCap && answer.status !== 206 && warnings.every((warning) => /fuzzy|not included/i.test(warning)),
    warnings,
    next: (options) => searchPage(http, habits, at, level, { ...search, offset }, options?.signal),
  };
}

/**
 * Every match of a search, asked for page by page until a page is empty: only then none is missing, since servers cap
 * what they send and some do not say so. The `limit` of the search is the size of a page.
 *
 * @throws ClientError `unsupported` when the server begins from the start again, as one without `offset` does.
 * @example
 * for await (const study of allMatches(await client.searchStudies({ StudyDate: { from: '20260101' }, limit: 500 }))) {}
 */
export async function* allMatches(
  page: SearchPage | Promise<SearchPage>,
  options: { readonly signal?: AbortSignal | undefined } = {},
): AsyncGenerator<DicomJson, void, undefined> {
  let { matches, next } = await page;
  while (matches.length > 0) {
    yield* matches;
    const first = JSON.stringify(matches[0]);
    ({ matches, next } = await next(options));
    if (matches.length > 0 && JSON.stringify(matches[0]) === first) {
      throw new ClientError('unsupported', 'The server answers every page of the search with the first one.');
    }
  }
}
