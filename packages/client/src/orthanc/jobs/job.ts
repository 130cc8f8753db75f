import type * as z from 'zod/mini';
import { ClientError, isClientError } from '../../errors.ts';
import type { Http } from '../../http/http.ts';
import { sleep } from '../../http/sleep.ts';
import { within } from '../../http/within.ts';
import { tell } from '../../tell.ts';
import { below } from '../at.ts';
import { longMs } from '../longMs.ts';
import { jobFailure } from './jobFailure.ts';
import { OrthancJobInfo, type OrthancJobStart } from './jobSchemas.ts';

/** How a job is followed. An abort of `signal` cancels the job in Orthanc, too, which ends what it has in hand first. */
export interface FollowJobOptions {
  readonly signal?: AbortSignal | undefined;
  /** Told after every look at the job; `Progress` is in percent. */
  readonly onProgress?: ((job: OrthancJobInfo) => void) | undefined;
  /** The longest wait between two looks, in milliseconds: 1000 by default. The first ones are closer together. */
  readonly pollMs?: number | undefined;
}

/** What every job may be started with. */
export interface JobOptions extends FollowJobOptions {
  /** Jobs with a higher one come first; 0 by default. */
  readonly priority?: number | undefined;
  /** Goes on when single files fail: see `FailedInstancesCount`. */
  readonly permissive?: boolean | undefined;
  /** Travels along with the job; from 1.12.9. */
  readonly userData?: unknown;
}

/**
 * Work that Orthanc does in the background: a promise of its result. Orthanc begins at once; the job is looked at from the
 * moment it is awaited, so one that is merely started costs nothing more.
 *
 * @example
 * const { ID } = await orthanc.studies.anonymize(study, { keep: [StudyDescription], onProgress, signal });
 * const id = await orthanc.studies.anonymize(study).started; // leaves it to Orthanc: see `orthanc.jobs`
 */
export interface OrthancJob<Result> extends Promise<Result> {
  /** The id of the job once Orthanc has it; undefined where it ran at once (C-MOVE before 1.11.1). */
  readonly started: Promise<string | undefined>;
}

/** What becomes of a job that is done; `id` is undefined for one that ran at once. */
export type Finish<Result> = (content: unknown, id: string | undefined) => Result | Promise<Result>;

const at = below('/jobs');
const firstWaitMs = 50;

/**
 * The promise of a job that `start` begins, by its answer. It gets no signal: an abort in mid-request would leave a job
 * behind that nobody knows.
 */
export function startJob<Result>(
  http: Http,
  start: () => Promise<OrthancJobStart>,
  options: FollowJobOptions,
  finish: Finish<Result>,
): OrthancJob<Result> {
  const { signal } = options;
  const begun = start();
  let cancelled: Promise<void> | undefined;
  const cancel = () => {
    cancelled ??= cancelJob(http, begun);
    return cancelled;
  };
  // Also for a job that nobody waits for.
  signal?.addEventListener('abort', cancel, { once: true });

  const run = async (): Promise<Result> => {
    try {
      const answer = await within(begun, { timeoutMs: longMs, signal, what: 'The job' });
      if (answer.ID === undefined) return await finish(answer, undefined);
      const { Content } = await followJob(http, answer.ID, options);
      return await finish(Content, answer.ID);
    } catch (error) {
      if (signal?.aborted === true) await cancel();
      throw error;
    } finally {
      signal?.removeEventListener('abort', cancel);
    }
  };
  let result: Promise<Result> | undefined;
  const promise = () => {
    result ??= run();
    return result;
  };
  return {
    // The promise is made only when it is asked for: the platform reports every rejection that nobody handles.
    get started() {
      return begun.then(({ ID }) => ID);
    },
    // biome-ignore lint/suspicious/noThenProperty: it is a promise, which begins to poll when it is awaited.
    then: (done, failed) => promise().then(done, failed),
    catch: (failed) => promise().catch(failed),
    finally: (ended) => promise().finally(ended),
    [Symbol.toStringTag]: 'OrthancJob',
  };
}

/**
 * Looks at a job until it is done.
 *
 * @throws ClientError for a job that failed; `not_found` for one that Orthanc no longer knows; `server` for a modification
 * that Orthanc was stopped in; `aborted`.
 */
export async function followJob(http: Http, id: string, options: FollowJobOptions): Promise<OrthancJobInfo> {
  const { signal, onProgress, pollMs = 1000 } = options;
  for (let waitMs = firstWaitMs; ; waitMs *= 1.5) {
    // More retries than usual: an Orthanc that restarts takes its jobs up again.
    const job = await http.json(at`/${id}`, OrthancJobInfo, { signal, retries: 5 }).catch((error: unknown) => {
      throw isClientError(error) && error.status === 404 ? lost() : error;
    });
    tell(onProgress, job);
    if (job.State === 'Success') {
      if (!isHalfDone(job)) return job;
      throw new ClientError('server', 'Orthanc was stopped in the middle of this job. Start it again.');
    }
    if (job.State === 'Failure') throw jobFailure(job);
    await sleep(Math.min(waitMs, pollMs), signal);
  }
}

// What Orthanc before 1.13.0 says of a modification that it was stopped in.
const isHalfDone = ({ Type, Progress }: OrthancJobInfo) => Type === 'ResourceModification' && Progress < 100;

async function cancelJob(http: Http, begun: Promise<OrthancJobStart>): Promise<void> {
  // Briefly: whoever cancels does not want to wait for an Orthanc that is gone.
  const limit = { timeoutMs: 3000, what: 'The job' };
  try {
    const { ID } = await within(begun, limit);
    if (ID !== undefined) await http.done(at`/${ID}/cancel`, { method: 'POST', json: {}, timeoutMs: limit.timeoutMs });
  } catch {
    // It may be done already, or never have begun.
  }
}

const lost = () =>
  new ClientError(
    'not_found',
    'Orthanc has forgotten this job: it was restarted, or its JobsHistorySize is too small.',
    { status: 404 },
  );

/** The result of a job by its schema. */
export function contentOf<Result>(schema: z.ZodMiniType<Result>): Finish<Result> {
  return (content) => {
    const parsed = schema.safeParse(content);
    if (parsed.success) return parsed.data;
    throw new ClientError('bad_response', 'The result of an Orthanc job has an unexpected form.');
  };
}
