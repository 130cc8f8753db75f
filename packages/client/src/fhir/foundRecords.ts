import { ClientError } from '../errors.ts';
import type { FhirPage, IncludedRecords } from './page.ts';

/** What was gathered of a search, and whether that is all of it. */
export interface GatheredRecords<Resource> {
  readonly resources: readonly Resource[];
  readonly included: IncludedRecords;
  readonly includedAll: boolean;
  /** How many match in all, when the server says so, or when all of them are here. */
  readonly total: number | undefined;
  /** False when more match than were gathered: a list that is shown must say so. */
  readonly complete: boolean;
}

/**
 * The records that a search finds, page by page as they are taken: `for await (const one of found)`. A page that fails, or
 * that the server leaves out, throws and never looks like the end. Each use asks anew.
 */
export interface FoundRecords<Resource> extends AsyncIterable<Resource> {
  pages(options?: { readonly signal?: AbortSignal | undefined }): AsyncIterable<FhirPage<Resource>>;
  /** Up to `limit` of them, 1,000 unless told. */
  gather(options?: {
    readonly limit?: number;
    readonly signal?: AbortSignal | undefined;
  }): Promise<GatheredRecords<Resource>>;
}

const usualLimit = 1000;

/** Walks from page to page. */
export function foundRecords<Resource>(
  first: (signal: AbortSignal | undefined) => Promise<FhirPage<Resource>>,
): FoundRecords<Resource> {
  async function* pages({ signal }: { readonly signal?: AbortSignal | undefined } = {}) {
    let page: FhirPage<Resource> | undefined = await first(signal);
    let empty = 0;
    while (page) {
      yield page;
      // A server that leads round in a circle would be asked forever.
      empty = page.resources.length === 0 ? empty + 1 : 0;
      if (empty > mostEmptyPages) throw new ClientError('bad_response', 'The pages of a search lead to no end.');
      page = await page.next?.(signal ? { signal } : {});
    }
  }
  return {
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const page of pages()) {
        yield* page.resources;
        if (page.next || page.complete) continue;
        throw new ClientError('bad_response', 'The server counts more than it shows, and gives no way to the rest.');
      }
    },
    async gather({ limit = usualLimit, signal } = {}) {
      const resources: Resource[] = [];
      const included: { [type: string]: readonly { readonly id?: string | undefined }[] } = {};
      let includedAll = true;
      let total: number | undefined;
      let complete = true;
      for await (const page of pages({ signal })) {
        const room = limit - resources.length;
        resources.push(...page.resources.slice(0, room));
        for (const [type, some] of Object.entries(page.included)) {
          const known = included[type] ?? [];
          const ids = new Set(known.map(({ id }) => id));
          included[type] = [...known, ...some.filter(({ id }) => !ids.has(id))];
        }
        includedAll &&= page.includedAll;
        total ??= page.total;
        complete = page.complete && page.resources.length <= room;
        if (resources.length >= limit) break;
      }
      return {
        resources,
        included: included as IncludedRecords,
        includedAll,
        total: total ?? (complete ? resources.length : undefined),
        complete,
      };
    },
  };
}

const mostEmptyPages = 20;
