/**
 * What a promise gives, if it does so in time.
 *
 * @throws what `late` gives, when it takes longer than `mostMs`.
 */
export function inTime<T>(work: Promise<T>, mostMs: number, late: () => Error): Promise<T> {
  return raced(work, mostMs, (_resolve, reject) => reject(late()));
}

/**
 * Waits for some work, `mostMs` at the most. What it gives or throws later is the work's own affair.
 *
 * @throws what the work throws in that time.
 */
export async function waitAtMost(work: Promise<unknown>, mostMs: number): Promise<void> {
  await raced(work, mostMs, (resolve) => resolve(undefined));
}

/** The work, or what `over` makes of the end of its time; no timer is left behind. */
function raced<T>(
  work: Promise<T>,
  mostMs: number,
  over: (resolve: (value: T) => void, reject: (error: Error) => void) => void,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<T>((resolve, reject) => {
    timer = setTimeout(over, mostMs, resolve, reject);
  });
  return Promise.race([work, end]).finally(() => clearTimeout(timer));
}
