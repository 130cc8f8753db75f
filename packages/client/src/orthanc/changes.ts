import { ClientError } from '../errors.ts';
import type { Http } from '../http/http.ts';
import { path } from '../http/path.ts';
import type { ChangeCursor } from './changeCursor.ts';
import { type ChangeBatch, type FollowOptions, followChanges } from './followChanges.ts';
import { nowCursor } from './nowCursor.ts';
import { OrthancChangesPage } from './schemas.ts';

/** The change log of one Orthanc. */
export interface OrthancChanges {
  /**
   * One page: the changes after `since` (exclusive, default 0), at most `limit` (1 to 10,000, default 100).
   *
   * @throws ClientError `bad_request` for other numbers: Orthanc reads a bad `since` as 0, and `limit=0` differently in
   * every version.
   */
  page(options?: { since?: number; limit?: number; signal?: AbortSignal | undefined }): Promise<OrthancChangesPage>;
  /** The highest Seq given out so far, 0 for an empty log. */
  last(options?: { signal?: AbortSignal | undefined }): Promise<number>;
  /** A cursor that stands at the present end of the log, for a reader that wants no history. */
  now(options?: { signal?: AbortSignal | undefined }): Promise<ChangeCursor>;
  /**
   * Every change, once, from the cursor on and without end; leaves the loop when `signal` aborts.
   *
   * Survives an Orthanc that is down or restarts, reads again what may have been committed late, and begins a new epoch
   * when the database was wiped.
   *
   * @example
   * for await (const batch of orthanc.changes.follow({ cursor, signal })) {
   *   for (const change of batch.changes) await handle(change);
   *   await save(batch.cursor);
   * }
   */
  follow(options?: FollowOptions): AsyncGenerator<ChangeBatch, void, undefined>;
}

export function createChanges(http: Http): OrthancChanges {
  const page: OrthancChanges['page'] = async ({ since = 0, limit = 100, signal } = {}) => {
    if (!Number.isSafeInteger(since) || since < 0 || !Number.isInteger(limit) || limit < 1 || limit > 10_000) {
      throw new ClientError('bad_request', 'since must be a whole number from 0, limit one from 1 to 10,000.');
    }
    // No retries: whoever follows the log has its own patience.
    return http.json(path`/changes`, OrthancChangesPage, { query: { since, limit }, signal, retries: 0 });
  };
  const last: OrthancChanges['last'] = async ({ signal } = {}) =>
    (await http.json(path`/changes?last`, OrthancChangesPage, { signal, retries: 0 })).Last;
  return {
    page,
    last,
    now: ({ signal } = {}) => nowCursor({ page, last }, signal),
    follow: (options = {}) => followChanges(page, options),
  };
}
