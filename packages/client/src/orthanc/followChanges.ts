import { type ClientError, isClientError } from '../errors.ts';
import { sleep } from '../http/sleep.ts';
import { type ChangeCursor, startCursor } from './changeCursor.ts';
import { defaultOverlap, type Overlap, receive, reopenGaps, sinceOf } from './changeWindow.ts';
import { isSameLog } from './sameLog.ts';
import type { OrthancChange, OrthancChangesPage } from './schemas.ts';

/** New changes, and the cursor to save once they are handled. */
export interface ChangeBatch {
  /** In order of Seq, filtered by `changeTypes`; may be empty when only other types came. */
  readonly changes: readonly OrthancChange[];
  readonly cursor: ChangeCursor;
  /** True for the first batch of a new epoch: the database was wiped or restored, and reading began again at its start. */
  readonly reset: boolean;
}

/** Whether Orthanc answers. */
export type FollowState = { readonly state: 'up' } | { readonly state: 'down'; readonly error: ClientError };

export interface FollowOptions {
  /** Where to go on; from the first change when absent. */
  readonly cursor?: ChangeCursor | undefined;
  /** Only changes of these types are delivered; all when absent. Filtered here, since Orthanc before 1.12.5 cannot. */
  readonly changeTypes?: readonly string[] | undefined;
  /** Time between polls of an idle Orthanc; 100 by default, at a cost of about 1 ms each. */
  readonly pollMs?: number | undefined;
  readonly overlap?: Partial<Overlap> | undefined;
  /** Rows asked for at once, more than `overlap.seqs`; 1,000 by default. */
  readonly pageSize?: number | undefined;
  /** Told when Orthanc stops answering and when it answers again. */
  readonly onState?: ((state: FollowState) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

type ReadPage = (options: {
  since: number;
  limit: number;
  signal?: AbortSignal | undefined;
}) => Promise<OrthancChangesPage>;

const firstBackoffMs = 100;
const lastBackoffMs = 2000;
const checkEveryMs = 10_000;

/** See `OrthancChanges.follow`. */
export async function* followChanges(
  page: ReadPage,
  options: FollowOptions,
): AsyncGenerator<ChangeBatch, void, undefined> {
  const { signal, pollMs = 100, changeTypes } = options;
  const overlap = { ...defaultOverlap, ...options.overlap };
  const limit = Math.max(options.pageSize ?? 1000, overlap.seqs + 1);
  let cursor = options.cursor ?? startCursor();
  let reset = false;
  // 'up', or the code of the failure; undefined before the first answer.
  let link: string | undefined;
  let backoffMs = 0;
  // Undefined asks for a check: at the start, after an outage, and whenever the end of the log looks odd.
  let checkedAtMs: number | undefined;
  while (signal?.aborted !== true) {
    let answer: OrthancChangesPage;
    try {
      // Also now and then: a restart can be too quick to be noticed.
      if (checkedAtMs === undefined || Date.now() - checkedAtMs > checkEveryMs) {
        if (!(await isSameLog(page, cursor, signal))) {
          cursor = startCursor();
          reset = true;
        }
        checkedAtMs = Date.now();
      }
      answer = await page({ since: sinceOf(cursor), limit, signal });
    } catch (error) {
      if (!isClientError(error)) throw error;
      if (error.code === 'aborted') return;
      checkedAtMs = undefined;
      if (link !== error.code) options.onState?.({ state: 'down', error });
      link = error.code;
      backoffMs = Math.min(lastBackoffMs, Math.max(firstBackoffMs, backoffMs * 2));
      await sleep(backoffMs, signal);
      continue;
    }
    if (link !== 'up') {
      // What was committed late during the outage, or while nobody read, has not been looked for yet.
      cursor = reopenGaps(cursor, Date.now());
      link = 'up';
      backoffMs = 0;
      options.onState?.({ state: 'up' });
    }
    const highest = answer.Changes.at(-1)?.Seq ?? answer.Last;
    if (highest < cursor.seq) checkedAtMs = undefined;
    const before = cursor;
    const received = receive(cursor, answer.Changes, overlap, Date.now());
    cursor = received.cursor;
    if (received.fresh.length > 0 || reset) {
      const changes = received.fresh.filter((change) => changeTypes?.includes(change.ChangeType) ?? true);
      yield { changes, cursor, reset };
      reset = false;
    }
    // A page that is not the last one is followed at once, if it brought the cursor further.
    if (answer.Done || cursor.seq === before.seq) await sleep(pollMs, signal);
  }
}
