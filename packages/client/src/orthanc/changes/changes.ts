import { ClientError, isClientError } from '../../errors.ts';
import type { Http } from '../../http/http.ts';
import { path } from '../../http/path.ts';
import { type OrthancChange, OrthancChangesPage } from '../schemas.ts';
import type { ChangeCursor } from './changeCursor.ts';
import { type FollowOptions, followChanges } from './followChanges.ts';
import { nowCursor } from './nowCursor.ts';

/** One change, and what is needed to handle it once. */
export type FollowedChange = OrthancChange & {
  /** Names one life of the change log; a wiped or restored database begins a new one. */
  readonly epoch: string;
  /**
   * `epoch:Seq:ID`, the same whenever this change is read again. An Orthanc id alone comes again when a file is
   * overwritten.
   *
   * A reader without a cursor names the epoch by the first row that there is, which may be deleted, or committed late,
   * before it has saved its first cursor: begin with a saved `startChangeCursor()`.
   */
  readonly changeId: string;
  /** To save once the change is handled: reading goes on behind it and neither loses nor repeats anything. */
  readonly cursor: ChangeCursor;
};

/** New changes, and the cursor to save once they are handled. */
export interface ChangeBatch {
  /** In order of Seq, filtered by `changeTypes`; may be empty when only other types came. */
  readonly changes: readonly OrthancChange[];
  readonly cursor: ChangeCursor;
  /** True for the first batch of a new epoch: the database was wiped or restored, and reading began again at its start. */
  readonly reset: boolean;
}

/** The change log of one Orthanc. */
export interface OrthancChanges {
  /**
   * Every change, once, from the cursor on and without end; leaves the loop when `signal` aborts.
   *
   * Survives an Orthanc that is down or restarts, and looks again for what is committed late (PostgreSQL), so that a
   * change may come after one with a higher Seq. Deletions leave no trace in Orthanc's log. A database that was wiped, or
   * restored from a backup, is read from its start under a new epoch.
   *
   * @throws ClientError whatever the reason for which Orthanc does not answer, with `wait: false` only.
   * @source https://orthanc.uclouvain.be/book/users/rest.html#tracking-changes
   *
   * @example
   * for await (const change of orthanc.changes({ cursor, changeTypes: ['NewInstance'], signal })) {
   *   await handle(change);
   *   await save(change.cursor);
   * }
   */
  (options?: FollowOptions): AsyncGenerator<FollowedChange, void, undefined>;
  /**
   * The same, a page at a time: for who saves less often, or wants the cursor also when only other types came.
   *
   * @throws ClientError whatever the reason for which Orthanc does not answer, with `wait: false` only.
   *
   * @example
   * for await (const batch of orthanc.changes.follow({ cursor, signal })) {
   *   for (const change of batch.changes) await handle(change);
   *   await save(batch.cursor);
   * }
   */
  follow(options?: FollowOptions): AsyncGenerator<ChangeBatch, void, undefined>;
  /**
   * One page: the changes after `since` (exclusive, default 0), at most `limit` (1 to 10,000, default 100).
   *
   * @throws ClientError `bad_request` for other numbers: Orthanc reads a bad `since` as 0, and `limit=0` differently in
   * every version.
   */
  page(options?: { since?: number; limit?: number; signal?: AbortSignal | undefined }): Promise<OrthancChangesPage>;
  /** The highest Seq given out so far, 0 for an empty log (1 with some versions of the PostgreSQL plugin). */
  last(options?: { signal?: AbortSignal | undefined }): Promise<number>;
  /** A cursor that stands at the present end of the log, for a reader that wants no history. */
  now(options?: { signal?: AbortSignal | undefined }): Promise<ChangeCursor>;
  /** Deletes the log, also for everybody else who reads it; Seqs go on from where they were. */
  clear(options?: { signal?: AbortSignal | undefined }): Promise<void>;
}

export function createChanges(http: Http): OrthancChanges {
  const read = async (options: Parameters<OrthancChanges['page']>[0], retries?: number) => {
    const { since = 0, limit = 100, signal } = options ?? {};
    if (!Number.isSafeInteger(since) || since < 0 || !Number.isInteger(limit) || limit < 1 || limit > 10_000) {
      throw new ClientError('bad_request', 'since must be a whole number from 0, limit one from 1 to 10,000.');
    }
    return http.json(path`/changes`, OrthancChangesPage, { query: { since, limit }, signal, retries });
  };
  const page: OrthancChanges['page'] = (options) => read(options);
  // A follower reports an outage and waits by itself. A single lost connection may only have been idle for too long.
  const followedPage: typeof page = (options) =>
    read(options, 0).catch((error: unknown) => {
      if (isClientError(error) && error.code === 'network') return read(options, 0);
      throw error;
    });
  const pageFor = ({ wait = true }: FollowOptions) => (wait ? followedPage : page);
  const last: OrthancChanges['last'] = async ({ signal } = {}) =>
    (await http.json(path`/changes?last`, OrthancChangesPage, { signal })).Last;
  const now: OrthancChanges['now'] = ({ signal } = {}) => nowCursor({ page, last }, signal);

  async function* each(options: FollowOptions = {}): AsyncGenerator<FollowedChange, void, undefined> {
    for await (const { steps } of followChanges(pageFor(options), options)) {
      for (const { change, cursor } of steps) {
        if (options.signal?.aborted === true) return;
        const { epoch } = cursor;
        yield { ...change, epoch, changeId: `${epoch}:${change.Seq}:${change.ID}`, cursor };
      }
    }
  }
  async function* follow(options: FollowOptions = {}): AsyncGenerator<ChangeBatch, void, undefined> {
    for await (const { steps, cursor, reset } of followChanges(pageFor(options), options)) {
      yield { changes: steps.map(({ change }) => change), cursor, reset };
    }
  }
  const clear: OrthancChanges['clear'] = ({ signal } = {}) => http.done(path`/changes`, { method: 'DELETE', signal });
  return Object.assign(each, { follow, page, last, now, clear });
}
