import type { ClientError } from '../errors.ts';

const firstBackoffMs = 300;
// Whoever is told to wait longer is told so, and decides.
const longestWaitMs = 30_000;
const passing: readonly number[] = [408, 425, 429, 502, 503, 504];

/**
 * How long to wait after each failure of one call, in milliseconds; undefined where it is not to be repeated.
 *
 * What the server asks for, else a growing time with jitter.
 */
export function retryWaits(retries: number): (error: ClientError) => number | undefined {
  let left = retries;
  let backoffMs = firstBackoffMs;
  return (error) => {
    if (!(left > 0) || !isPassing(error)) return undefined;
    left -= 1;
    const waitMs = error.retryAfterMs ?? backoffMs * (0.5 + Math.random() / 2);
    backoffMs = Math.min(backoffMs * 3, longestWaitMs);
    return waitMs <= longestWaitMs ? waitMs : undefined;
  };
}

// After a timeout enough time has passed; other failures are worth a short wait.
function isPassing({ status, code }: ClientError): boolean {
  return status === undefined ? code === 'network' : passing.includes(status);
}
