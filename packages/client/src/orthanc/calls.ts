import type * as z from 'zod/mini';
import { ClientError } from '../errors.ts';
import type { Http } from '../http/http.ts';
import type { Path } from '../http/path.ts';
import type { HttpRequest } from '../http/request.ts';
import { type Asking, createAsking } from './asking.ts';
import { bodyOf } from './body.ts';
import { type Capabilities, createCapabilities } from './capabilities.ts';
import type { OrthancFeature } from './features.ts';
import { type Finish, type JobOptions, type OrthancJob, startJob } from './jobs/job.ts';
import { OrthancJobStart } from './jobs/jobSchemas.ts';
import { longMs } from './longMs.ts';
import { readAhead } from './readAhead.ts';

/** What the groups of routes share. */
export interface Calls extends Capabilities {
  readonly http: Http;
  readonly ask: Asking;
  /** POSTs what Orthanc answers only once it is done. */
  post<Answer>(
    path: Path,
    schema: z.ZodMiniType<Answer>,
    request: Pick<HttpRequest, 'json' | 'body' | 'headers' | 'signal'>,
  ): Promise<Answer>;
  /** Starts a job: `body` and the options that Orthanc knows make up what is sent. */
  job<Result>(request: JobRequest, options: JobOptions, finish: Finish<Result>): OrthancJob<Result>;
}

/**
 * Bytes are asked for as they are. Node's fetch accepts gzip, and an Orthanc that compresses answers packs every file
 * then: 29 instead of 3 ms for one. A browser decides this by itself and leaves the header out.
 */
const asIs = ({ headers }: HttpRequest) => ({ 'accept-encoding': 'identity', ...headers });

interface JobRequest {
  readonly path: () => Path;
  readonly body?: () => Record<string, unknown>;
  readonly feature?: OrthancFeature;
}

export function createCalls(plain: Http): Calls {
  const http: Http = {
    ...plain,
    bytes: (path, request = {}) => plain.bytes(path, { ...request, headers: asIs(request) }),
    stream: async (path, request = {}) => readAhead(await plain.stream(path, { ...request, headers: asIs(request) })),
  };
  const capabilities = createCapabilities(http);
  const post: Calls['post'] = (path, schema, request) =>
    http.json(path, schema, { ...request, method: 'POST', timeoutMs: longMs });
  return {
    ...capabilities,
    http,
    post,
    ask: createAsking(http, capabilities),
    job: ({ path, body, feature }, options, finish) => {
      const { signal, onProgress: _, pollMs: __, ...rest } = options;
      const start = async () => {
        await capabilities.demandFor(rest, signal);
        const json = { Asynchronous: true, ...bodyOf(rest), ...body?.() };
        if (signal?.aborted === true) throw new ClientError('aborted', 'The job was cancelled.');
        // Some are run at once by an old Orthanc.
        const work = post(path(), OrthancJobStart, { json });
        return feature === undefined ? work : capabilities.explain(feature, work);
      };
      return startJob(http, start, options, finish);
    },
  };
}

/** @throws ClientError `bad_request` unless both, where given, are whole numbers, `since` from 0 and `limit` from 1. */
export function checkPage(since: number | undefined, limit: number | undefined): void {
  if (isWhole(since ?? 0, 0) && isWhole(limit ?? 1, 1)) return;
  throw new ClientError('bad_request', 'since must be a whole number from 0, limit one from 1.');
}

const isWhole = (value: number, least: number) => Number.isSafeInteger(value) && value >= least;
