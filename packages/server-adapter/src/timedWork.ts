/** How often something is done, and who hears that it failed. */
export interface TimedWorkOptions {
  readonly everyMs: number;
  /** How long after it was made it is done first; with the first run unless told. */
  readonly firstAfterMs?: number;
  readonly now: () => number;
  readonly onFailure: (error: unknown) => void;
}

/**
 * Work that is a part of many runs of the jobs and is done so often at the most. A failure is told, and the work is tried
 * again with a later run.
 *
 * @returns resolves when it is done, or when the time for it is over; the work itself goes on then.
 */
export function createTimedWork(
  work: (signal: AbortSignal) => Promise<unknown>,
  { everyMs, firstAfterMs = 0, now, onFailure }: TimedWorkOptions,
): (signal: AbortSignal) => Promise<void> {
  const madeAt = now();
  let doneAt: number | undefined;
  let running: Promise<void> | undefined;
  return (signal) => {
    // Whoever comes while it runs does not wait for it; whoever has no time left takes nobody's turn.
    if (running || signal.aborted) return Promise.resolve();
    // A clock that was ahead and was set right must not stop it until then.
    const sinceMs = now() - (doneAt ?? madeAt);
    const dueMs = doneAt === undefined ? Math.min(firstAfterMs, everyMs) : everyMs;
    if (sinceMs >= 0 && sinceMs < dueMs) return Promise.resolve();
    doneAt = now();
    running = work(signal)
      .then(() => undefined, onFailure)
      .finally(() => {
        running = undefined;
      });
    return untilAborted(running, signal);
  };
}

function untilAborted(work: Promise<void>, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  const { promise, resolve } = Promise.withResolvers<void>();
  const stop = () => resolve();
  signal.addEventListener('abort', stop, { once: true });
  return Promise.race([work, promise]).finally(() => signal.removeEventListener('abort', stop));
}
