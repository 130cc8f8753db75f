/** A timer that is set to more than 2^31 - 1 ms goes off at once. */
export const longestTimerMs = 2 ** 31 - 1;

/** Waits `ms`, or until `signal` aborts; never rejects, so look at the signal afterwards. */
export function sleep(ms: number, signal?: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted === true) return resolve();
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, Math.min(ms, longestTimerMs));
    signal?.addEventListener('abort', done);
  });
}
