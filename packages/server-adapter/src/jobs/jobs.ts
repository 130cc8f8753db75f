import { isClientError } from '@clinikit/client/orthanc';
import type { InboxTable, UnscopedQueries } from '../database/schema.ts';
import type { Gate } from '../database/scopedQueries.ts';
import { isHandlerError } from '../http/errors.ts';
import { faultOf, type Log } from '../log.ts';
import {
  type Announced,
  bury,
  claim,
  claimDue,
  defer,
  type InboxKey,
  isDone,
  keepLease,
  pendingOfAll,
  postpone,
  prune,
  settle,
  takeAnnounced,
} from './inbox.ts';

/** What came of a job. */
export type JobOutcome =
  /** The work is done; `setAside` names why it did not end as it was meant to. */
  | { readonly done: true; readonly setAside?: string }
  /** It cannot be done yet, which is no failure. In milliseconds since the epoch. */
  | { readonly againAt: number };

/**
 * Does the work of one kind of job. A job is done at least once: after a process was killed, or slept longer than its
 * lease, it is done again, so doing it twice must change nothing.
 *
 * @param signal aborted when the run is to end, and when another process has taken the job.
 */
export type JobHandler = (job: InboxTable, signal: AbortSignal) => Promise<JobOutcome>;

/** What jobs work with. */
export interface JobsRoom {
  /** Of all tenants: whoever's job is due is next. */
  readonly db: UnscopedQueries;
  readonly gate: Gate;
  /** By kind. */
  readonly handlers: ReadonlyMap<string, JobHandler>;
  /** Kinds of which many are done at once; the jobs of others are done one after the other. */
  readonly together?: ReadonlySet<string>;
  readonly now: () => number;
  readonly log: Log;
}

/** What a run of the jobs did. */
export interface JobsReport {
  /** Done, and as they were meant to. */
  done: number;
  /** Done, but what they were about was set aside. */
  setAside: number;
  /** Failed for now and tried again later. */
  postponed: number;
  /** Failed for good: somebody must look, see `deadJobs`. */
  dead: number;
  /** Jobs that still wait. */
  pending: number;
}

/** Some weeks, as attempts become rarer: a fault of ours, which an update mends, loses nothing until then. */
const mostFaults = 200;

/**
 * The longest wait after a failure of this clinic's own database, memory or threads: it passes for all jobs at once, and an
 * image that met it several times must not wait for hours after it is over.
 */
const ownOutageMs = 30_000;

const pruneEveryMs = 60 * 60_000;

/** Jobs under way at once in one run. What they hold in memory is bounded by their own budgets. */
const mostAtOnce = 16;

/** How long a run takes, and what it begins with. */
export interface JobsRun {
  readonly maxMs: number;
  readonly signal?: AbortSignal | undefined;
  /** The job to begin with, whether it is due or not. */
  readonly first?: InboxKey;
}

/** Works off the jobs that are due until there are none, or `maxMs` have passed; a job that was begun is finished. */
export function createJobs(room: JobsRoom): (run: JobsRun) => Promise<JobsReport> {
  const { db, now, together } = room;
  const isTogether = (job: InboxTable) => together?.has(job.change_type) === true;
  let prunedAt = 0;
  return async ({ maxMs, signal, first }) => {
    const endsAt = performance.now() + maxMs;
    const report: JobsReport = { done: 0, setAside: 0, postponed: 0, dead: 0, pending: 0 };
    const underWay = new Set<Promise<void>>();
    /** What the first of them failed with that could not even be put off: the database is gone. */
    const failures: unknown[] = [];
    /** Never rejected: nobody waits for one of many while another one fails. */
    const begin = (job: InboxTable): Promise<void> => {
      const work = workOff(room, job, signal)
        .then(
          (outcome) => {
            report[outcome] += 1;
          },
          (error: unknown) => void failures.push(error),
        )
        .finally(() => underWay.delete(work));
      underWay.add(work);
      return work;
    };
    const isOver = () => performance.now() >= endsAt || signal?.aborted === true || failures.length > 0;
    try {
      const wanted = first && (await claim(room, now(), first));
      if (wanted) await begin(wanted);
      for (let isFirst = first === undefined; isFirst || !isOver(); isFirst = false) {
        const jobs = await claimDue(room, now(), { most: mostAtOnce - underWay.size, isTogether });
        if (jobs.length === 0 && underWay.size === 0) break;
        for (const job of jobs) {
          const work = begin(job);
          if (!isTogether(job)) await work;
        }
        // Nothing else is due, or enough is under way: what comes free goes on with a part of what it may.
        const enough = jobs.length === 0 ? 0 : mostAtOnce / 2;
        while (underWay.size > enough) await Promise.race(underWay);
      }
    } finally {
      await Promise.all(underWay);
    }
    if (failures.length > 0) throw failures[0];
    if (now() - prunedAt > pruneEveryMs) {
      prunedAt = now();
      await prune(db, now());
    }
    return { ...report, pending: await pendingOfAll(db) };
  };
}

/**
 * Writes down what is announced and works on it at once, whatever else waits.
 *
 * @returns whether it is done; false as well while somebody else works on it.
 */
export async function workOffAnnounced(room: JobsRoom, message: Announced, signal: AbortSignal): Promise<boolean> {
  const job = (await takeAnnounced(room.gate)(message)) ?? (await claim(room, room.now(), message));
  if (!job) return isDone(room.gate.tenant(message.tenant), message);
  const outcome = await workOff(room, job, signal);
  return outcome === 'done' || outcome === 'setAside';
}

async function workOff(
  room: JobsRoom,
  job: InboxTable,
  signal: AbortSignal | undefined,
): Promise<'done' | 'setAside' | 'postponed' | 'dead'> {
  const lease = keepLease(room.gate, job, room.now);
  try {
    const handler = room.handlers.get(job.change_type);
    if (!handler) throw new Error('Nobody here does this kind of job.');
    const outcome = await handler(job, signal ? AbortSignal.any([signal, lease.lost]) : lease.lost);
    if ('againAt' in outcome) {
      await defer(room.gate, job, outcome.againAt);
      return 'postponed';
    }
    await settle(room.gate, job, room.now(), outcome.setAside ?? null);
    return outcome.setAside === undefined ? 'done' : 'setAside';
  } catch (error) {
    const code = isClientError(error) || isHandlerError(error) ? error.code : 'internal';
    const { source, resource_id: resourceId } = job;
    room.log({ level: 'warn', event: 'job.postponed', source, resourceId, code });
    if (code === 'internal') room.log({ level: 'error', event: 'job.failed', error: faultOf(error) });
    // What another machine has to do with comes right some day; what is wrong here needs a person in the end.
    if (code === 'internal' && job.attempts >= mostFaults) {
      await bury(room.gate, job, room.now(), code);
      return 'dead';
    }
    const isOwnOutage = isHandlerError(error) && code === 'unavailable';
    await postpone(room.gate, job, room.now(), { error: code, ...(isOwnOutage && { mostMs: ownOutageMs }) });
    return 'postponed';
  } finally {
    lease.stop();
  }
}
