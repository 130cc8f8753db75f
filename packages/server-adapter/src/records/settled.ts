import { setTimeout as sleep } from 'node:timers/promises';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import { waitForAppends } from '../events/eventLog.ts';
import { HandlerError, isHandlerError } from '../http/errors.ts';
import { readVersions } from './history.ts';

/** A version that a transaction was about to write. */
export interface Written {
  readonly type: string;
  readonly id: string;
  readonly version: number;
  /** As it is stored; null where the record was deleted. */
  readonly content: string | null;
}

const mostLookMs = 10_000;
const pauseMs = 250;

/**
 * Does work in a transaction, and finds out what became of it where its commit broke off: what is stored is answered as
 * stored, since whoever is told otherwise sends it again, and there would be two.
 *
 * @param work says which version it has written, which is looked for; undefined where nothing is written.
 * @param lookMs how long is looked, after a commit that broke off.
 * @throws HandlerError `unavailable` when the database breaks off and nothing was stored; `outcome_unknown` when it
 *   breaks off and nobody can tell.
 */
export async function settled<Result>(
  scope: ScopedQueries,
  work: (trx: ScopedQueries) => Promise<{ result: Result; written: Written | undefined }>,
  lookMs = mostLookMs,
): Promise<Result> {
  let done: { result: Result; written: Written | undefined } | undefined;
  const writing = scope.transaction(async (trx) => {
    done = await work(trx);
    return done.result;
  });
  return writing.catch(async (error: unknown) => {
    if (!done?.written || !isHandlerError(error) || error.code !== 'unavailable') throw error;
    if (await isStored(scope, done.written, lookMs)) return done.result;
    throw error;
  });
}

/** @throws HandlerError `outcome_unknown` when nobody can tell in that time. */
async function isStored(scope: ScopedQueries, written: Written, lookMs: number): Promise<boolean> {
  const until = performance.now() + lookMs;
  for (;;) {
    try {
      return await look(scope, written);
    } catch (cause) {
      if (performance.now() + pauseMs > until) throw outcomeUnknown(cause);
      await sleep(pauseMs);
    }
  }
}

const look = (scope: ScopedQueries, { type, id, version, content }: Written): Promise<boolean> =>
  scope.transaction(async (trx) => {
    // A server that lost its client may still be committing: a look is good only behind that transaction's end.
    await trx.limitLockWait(2000);
    await waitForAppends(trx);
    const [found] = await readVersions(trx, { type, id }, { count: 1, before: version + 1 });
    return found?.version === version && found.content === content;
  });

/** Not 503, which clients repeat by themselves. */
const outcomeUnknown = (cause: unknown): HandlerError =>
  new HandlerError(
    'outcome_unknown',
    'The database broke off while it was stored. Look whether the record is there before you send it again.',
    { cause },
  );
