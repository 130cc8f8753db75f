import { countRequests } from '../database/requestCount.ts';
import type { UnscopedQueries } from '../database/schema.ts';
import { HandlerError } from './errors.ts';

/** How many requests a minute are answered. */
export interface RequestLimits {
  /**
   * @param count how many requests it stands for; one unless told.
   * @throws HandlerError `too_many_requests` with `Retry-After`, when `who` has sent `most` this minute already.
   */
  take(who: string, most: number, count?: number): void;
}

interface Count {
  /** Taken by this process. */
  own: number;
  /** As many of them are in the database. */
  shared: number;
  /** Taken by other processes, as last heard. */
  others: number;
  writing: boolean;
}

const minuteMs = 60_000;

/**
 * Counts requests by the minute. Each process counts in memory, and tells the others through the database what it has
 * counted since, but only of those who have used a good part of what they may: the usual request costs no query. A limit
 * may be passed by what each process takes between two looks, a twentieth of it.
 */
export function createRequestLimits(db: UnscopedQueries, now: () => number): RequestLimits {
  const counts = new Map<string, Count>();
  let minute = 0;
  const share = async (who: string, count: Count, at: number) => {
    const { own } = count;
    count.writing = true;
    try {
      const all = await countRequests(db, { who, minute: at, more: own - count.shared });
      count.shared = own;
      count.others = all - own;
    } catch {
      // The database is asked again with the next request; until then each process counts for itself.
    } finally {
      count.writing = false;
    }
  };
  return {
    take(who, most, requests = 1) {
      const at = Math.floor(now() / minuteMs);
      if (at !== minute) counts.clear();
      minute = at;
      const count = counts.get(who) ?? { own: 0, shared: 0, others: 0, writing: false };
      counts.set(who, count);
      if (count.own + count.others >= most) {
        const seconds = Math.max(1, Math.ceil(((at + 1) * minuteMs - now()) / 1000));
        throw new HandlerError('too_many_requests', `Too many requests. Try again in ${seconds} s.`, {
          headers: { 'retry-after': String(seconds) },
        });
      }
      count.own += requests;
      if (!count.writing && count.own - count.shared >= Math.max(1, most / 20)) void share(who, count, at);
    },
  };
}
