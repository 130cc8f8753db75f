import * as z from 'zod/mini';
import type { Http } from '../http/http.ts';
import { path } from '../http/path.ts';

interface CallOptions {
  readonly signal?: AbortSignal | undefined;
}

const count = z.int().check(z.nonnegative());

/** An Orthanc of the clinic. */
export const ImageSource = z.looseObject({
  /** The name under which its images are announced. */
  id: z.string(),
  /** `silent`: it does not answer the clinic now. */
  state: z.enum(['answers', 'silent']),
  /** As it calls itself. */
  name: z.optional(z.string()),
  version: z.optional(z.string()),
  /** The machines that it speaks to, by the names of its configuration. */
  machines: z.array(z.looseObject({ name: z.string(), aeTitle: z.optional(z.string()) })),
  /** Announced and not yet filed. */
  waiting: count,
  failed: count,
  /** ISO instant of the newest announcement, as far as it is remembered. */
  lastReceivedAt: z.optional(z.string()),
});
export type ImageSource = z.infer<typeof ImageSource>;

/** Work that was tried again and again, and failed for good. */
export const FailedJob = z.looseObject({
  source: z.string(),
  messageId: z.string(),
  kind: z.string(),
  attempts: count,
  error: z.optional(z.nullable(z.string())),
  /** ISO instant. */
  receivedAt: z.string(),
});
export type FailedJob = z.infer<typeof FailedJob>;

export const ImageSourceList = z.looseObject({ sources: z.array(ImageSource) });
export type ImageSourceList = z.infer<typeof ImageSourceList>;
/** `complete: false`: there are more than are shown, and the list must say so. */
export const FailedJobList = z.looseObject({ jobs: z.array(FailedJob), complete: z.boolean() });
export type FailedJobList = z.infer<typeof FailedJobList>;
const Retried = z.looseObject({ retried: count });

/** The running of a clinic: for whoever has the task `operate`; others are refused with `forbidden`. */
export interface AdminClient {
  /** The Orthancs of the clinic. Each is asked now, which takes three seconds at the most. */
  sources(options?: CallOptions): Promise<ImageSourceList>;
  /** The newest hundred. */
  failedJobs(options?: CallOptions): Promise<FailedJobList>;
  /** Puts all that failed for good back to wait; answers how many. */
  retryFailedJobs(options?: CallOptions): Promise<number>;
}

export const adminClientOn = (http: Http): AdminClient => ({
  sources: ({ signal } = {}) => http.json(path`/admin/sources`, ImageSourceList, { signal }),
  failedJobs: ({ signal } = {}) => http.json(path`/jobs/dead`, FailedJobList, { signal }),
  async retryFailedJobs({ signal } = {}) {
    const { retried } = await http.json(path`/jobs/dead/retry`, Retried, { method: 'POST', json: {}, signal });
    return retried;
  },
});
