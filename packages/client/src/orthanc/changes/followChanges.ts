import { ClientError, isClientError } from '../../errors.ts';
import { sleep } from '../../http/sleep.ts';
import type { OrthancChange, OrthancChangesPage } from '../schemas.ts';
import { type ChangeCursor, cursorBefore } from './changeCursor.ts';
import { closeGaps, defaultOverlap, type Overlap, receive, reopenGaps, sinceOf } from './changeWindow.ts';
import { inOrder, isSameLog, originOf, type ReadPage } from './sameLog.ts';

/** Whether Orthanc answers. */
export type FollowState = { readonly state: 'up' } | { readonly state: 'down'; readonly error: ClientError };

export interface FollowOptions {
  /** Where to go on; from the first change when absent. */
  readonly cursor?: ChangeCursor | undefined;
  /** Only changes of these types are delivered; all when absent. Filtered here, since Orthanc before 1.12.5 cannot. */
  readonly changeTypes?: readonly string[] | undefined;
  /**
   * False: ends at the end of the log instead of waiting for more, and fails when Orthanc does not answer; for a reader
   * that runs on a schedule. True by default.
   */
  readonly wait?: boolean | undefined;
  /** Time between polls of an idle Orthanc; 100 by default, at a cost of about 1 ms each. */
  readonly pollMs?: number | undefined;
  readonly overlap?: Partial<Overlap> | undefined;
  /** Rows asked for at once, 2 to 10,000; 1,000 by default. */
  readonly pageSize?: number | undefined;
  /** Told when Orthanc stops answering and when it answers again. */
  readonly onState?: ((state: FollowState) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A change with the cursor that stands behind it. */
interface Step {
  readonly change: OrthancChange;
  readonly cursor: ChangeCursor;
}

/** What one page brought; the steps are of the wanted types only. */
interface Received {
  readonly steps: readonly Step[];
  readonly cursor: ChangeCursor;
  /** Whether anything in it had not been received before, of whatever type. */
  readonly isNews: boolean;
}

/** News, and whether it is the first of a new epoch. */
export type Steps = Omit<Received, 'isNews'> & { readonly reset: boolean };

const firstBackoffMs = 100;
const lastBackoffMs = 2000;
const checkEveryMs = 10_000;

/** See `OrthancChanges`. */
export async function* followChanges(page: ReadPage, options: FollowOptions): AsyncGenerator<Steps, void, undefined> {
  const { signal, pollMs = 100, wait = true } = options;
  const overlap = { ...defaultOverlap, ...options.overlap };
  const limit = options.pageSize ?? 1000;
  // A page of one row would only ever hold the last row received.
  if (!(Number.isInteger(limit) && limit >= 2 && limit <= 10_000)) {
    throw new ClientError('bad_request', 'pageSize must be a whole number from 2 to 10,000.');
  }
  let { cursor } = options;
  // The epoch that has ended, from a reset until the first row of the new log names the next one.
  let endedEpoch: string | undefined;
  // How far the present pass over the gaps and the end of the log has come.
  let position: number | undefined;
  // 'up', or the code of the failure; undefined before the first answer.
  let link: string | undefined;
  let backoffMs = 0;
  let checkedAtMs = 0;
  while (signal?.aborted !== true) {
    const since = cursor === undefined ? 0 : sinceOf(cursor, position);
    const askedAtMs = Date.now();
    let answer: OrthancChangesPage;
    let received: Received | undefined;
    try {
      answer = await page({ since, limit, signal });
      const rows = inOrder(answer.Changes);
      const [first] = rows;
      const start = cursor ?? (first && cursorBefore(first, endedEpoch));
      // What was committed late during an outage, or while nobody read, has not been looked for yet.
      const before = start && link !== 'up' ? reopenGaps(start, askedAtMs) : start;
      received = before && receiveAll(before, rows, askedAtMs, options);
      if (cursor !== undefined) {
        let origin = originOf(answer, cursor);
        // An answer that proves nothing is not delivered before a check has: the log may have been wiped just now.
        if (origin === 'unknown' && (received?.isNews === true || askedAtMs - checkedAtMs > checkEveryMs)) {
          origin = (await isSameLog(page, cursor, signal)) ? 'same' : 'other';
          checkedAtMs = Date.now();
        }
        if (origin === 'other') {
          endedEpoch = cursor.epoch;
          cursor = position = undefined;
          continue;
        }
      }
    } catch (error) {
      if (!isClientError(error)) throw error;
      if (error.code === 'aborted') return;
      if (!wait) throw error;
      if (link !== error.code) options.onState?.({ state: 'down', error });
      link = error.code;
      position = undefined;
      backoffMs = Math.min(lastBackoffMs, Math.max(firstBackoffMs, backoffMs * 2));
      await sleep(backoffMs, signal);
      continue;
    }
    if (link !== 'up') options.onState?.({ state: 'up' });
    link = 'up';
    backoffMs = 0;
    const lastSeq = Math.max(since, ...answer.Changes.map(({ Seq }) => Seq));
    if (received !== undefined) {
      const to = answer.Done ? Number.POSITIVE_INFINITY : lastSeq;
      cursor = closeGaps(received.cursor, { from: since + 1, to, askedAtMs }, overlap);
      const reset = endedEpoch !== undefined;
      endedEpoch = undefined;
      if (received.isNews) yield { steps: received.steps, cursor, reset };
    }
    // A page that is not the last one is followed at once, if it got on.
    position = !answer.Done && lastSeq > (position ?? since) ? lastSeq : undefined;
    if (position !== undefined) continue;
    if (!wait) return;
    await sleep(pollMs, signal);
  }
}

function receiveAll(
  before: ChangeCursor,
  rows: readonly OrthancChange[],
  nowMs: number,
  { changeTypes }: FollowOptions,
): Received {
  let cursor = before;
  const steps: Step[] = [];
  for (const change of rows) {
    const next = receive(cursor, change, nowMs);
    if (next === undefined) continue;
    cursor = next;
    if (changeTypes?.includes(change.ChangeType) ?? true) steps.push({ change, cursor });
  }
  return { steps, cursor, isNews: cursor !== before };
}
