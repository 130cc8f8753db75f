const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

// @source Standard Webhooks, retry schedule
const refusedMs = [5 * second, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 14 * hour, 20 * hour, 24 * hour];
const acceptedMs = [1 * second, 2 * second, 5 * second, 15 * second, 60 * second];

const at = (delays: readonly number[], count: number): number =>
  delays[Math.min(Math.max(count, 1), delays.length) - 1] ?? 0;

/**
 * The wait after the `failures`-th refusal of a message, in ms: the Standard Webhooks schedule, then once a day for ever.
 * With 10 % of jitter either way, so that messages refused together do not come back together.
 */
export function refusedDelayMs(failures: number, random: () => number = Math.random): number {
  return Math.round(at(refusedMs, failures) * (0.9 + 0.2 * random()));
}

/** The wait after the `count`-th answer that said `accepted`, in ms: soon, since the work is only waiting to be done. */
export function acceptedDelayMs(count: number): number {
  return at(acceptedMs, count);
}

/** The wait before the next probe of an endpoint that has failed `failures` times in a row: 0.25 s, doubling to 15 s. */
export function probeDelayMs(failures: number): number {
  return Math.min(15 * second, 250 * 2 ** Math.min(failures - 1, 10));
}
