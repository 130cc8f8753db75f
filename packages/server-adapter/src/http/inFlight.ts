import { waitAtMost } from '../inTime.ts';
import { HandlerError } from './errors.ts';

/** The work under way, so that a clinic closes after it and not under it. */
export interface InFlight {
  /** Does the work and counts it until it is done. @throws HandlerError `unavailable` once closing has begun. */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** Takes nothing new. Resolves when nothing is under way any more, or after `maxMs`. */
  close(maxMs: number): Promise<void>;
}

export function createInFlight(): InFlight {
  const underWay = new Set<Promise<unknown>>();
  let closing = false;
  return {
    async run(work) {
      if (closing) throw new HandlerError('unavailable', 'The server is closing. Try again soon.');
      const running = work();
      underWay.add(running);
      try {
        return await running;
      } finally {
        underWay.delete(running);
      }
    },
    async close(maxMs) {
      closing = true;
      await waitAtMost(Promise.allSettled(underWay), maxMs);
    },
  };
}
