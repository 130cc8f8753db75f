import type { HttpStream } from '../../http/request.ts';
import { below, to } from '../at.ts';
import type { CallOptions, DownloadOptions } from '../callOptions.ts';
import type { Calls } from '../calls.ts';
import { list } from '../collections.ts';
import { OrthancNames } from '../schemas.ts';
import { type FollowJobOptions, followJob } from './job.ts';
import { OrthancJobInfo } from './jobSchemas.ts';

type Act = (id: string, options?: CallOptions) => Promise<void>;

/**
 * Orthanc's background work, by the ids of jobs.
 *
 * @source https://orthanc.uclouvain.be/book/users/advanced-rest.html#jobs
 */
export interface OrthancJobs {
  list(options?: CallOptions): Promise<string[]>;
  listExpanded(options?: CallOptions): Promise<OrthancJobInfo[]>;
  /** @throws ClientError `not_found` */
  get(id: string, options?: CallOptions): Promise<OrthancJobInfo>;
  /**
   * Waits until it is done. An abort of `signal` ends the wait and leaves the job alone.
   *
   * @throws ClientError for a job that failed; `not_found` for one that Orthanc no longer knows.
   */
  wait(id: string, options?: FollowJobOptions): Promise<OrthancJobInfo>;
  /** It ends as a failure, with error 37. */
  readonly cancel: Act;
  readonly pause: Act;
  readonly resume: Act;
  /** Starts a failed one again. */
  readonly resubmit: Act;
  /** Forgets a job that has ended; from 1.12.2. */
  readonly delete: Act;
  /** What it has made: the `archive` of an archive or a media. */
  output(id: string, key: string, options?: DownloadOptions): Promise<HttpStream>;
  /** From 1.12.1. */
  deleteOutput(id: string, key: string, options?: CallOptions): Promise<void>;
}

export function createJobs({ http, ask }: Calls): OrthancJobs {
  const at = below('/jobs');
  const act = (what: string): Act => ask.act('POST', (id: string) => to(at`/${id}`, what), { json: {} });
  return {
    list: ask.json(() => at``, OrthancNames),
    listExpanded: ask.json(() => at``, list(OrthancJobInfo), { query: { expand: '' } }),
    get: ask.json((id: string) => at`/${id}`, OrthancJobInfo),
    wait: async (id, options = {}) => followJob(http, id, options),
    cancel: act('cancel'),
    pause: act('pause'),
    resume: act('resume'),
    resubmit: act('resubmit'),
    delete: ask.act('DELETE', (id: string) => at`/${id}`, { feature: 'jobDelete' }),
    output: async (id, key, options = {}) => http.stream(at`/${id}/${key}`, options),
    deleteOutput: ask.act('DELETE', (id: string, key: string) => at`/${id}/${key}`, { feature: 'jobOutputDelete' }),
  };
}
