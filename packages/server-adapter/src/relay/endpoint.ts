import { probeDelayMs } from './retrySchedule.ts';

/** Whether the receiver as a whole can be spoken to. While it fails, one probe at a time goes out, ever more rarely. */
export interface Endpoint {
  /** May a message be posted now? */
  open(nowMs: number): boolean;
  /** The earliest time at which `open` can be true; infinite while a probe is under way. */
  openAtMs(): number;
  begin(): void;
  /** Took a message. */
  succeeded(): void;
  /** Answered, but refused the message. */
  answered(): void;
  failed(nowMs: number, retryAfterMs: number | undefined): void;
  /** How many messages it has taken so far. */
  readonly successes: number;
}

// A mistaken Retry-After must not silence a clinic for a day.
const longestWaitMs = 3600 * 1000;

export function createEndpoint(): Endpoint {
  let failures = 0;
  let successes = 0;
  let notBeforeMs = 0;
  let underWay = 0;
  const probing = () => failures > 0 && underWay > 0;
  return {
    open: (nowMs) => !probing() && nowMs >= notBeforeMs,
    openAtMs: () => (probing() ? Number.POSITIVE_INFINITY : notBeforeMs),
    begin: () => {
      underWay += 1;
    },
    succeeded: () => {
      underWay -= 1;
      successes += 1;
      failures = 0;
      notBeforeMs = 0;
    },
    answered: () => {
      underWay -= 1;
      failures = 0;
      notBeforeMs = 0;
    },
    failed: (nowMs, retryAfterMs) => {
      underWay -= 1;
      // Those that were under way together failed together: that is one failure.
      if (notBeforeMs <= nowMs) {
        failures += 1;
        notBeforeMs = nowMs + probeDelayMs(failures);
      }
      notBeforeMs = Math.max(notBeforeMs, nowMs + Math.min(retryAfterMs ?? 0, longestWaitMs));
    },
    get successes() {
      return successes;
    },
  };
}
