import { ClientError } from '../errors.ts';
import { attempt, beforeSending, clientError } from './attempt.ts';
import type { Authorization, Authorizer } from './auth.ts';
import { type Path, queryString } from './path.ts';
import type { HttpOptions, HttpRequest } from './request.ts';
import type { RequestEvent, RequestNames } from './requestEvent.ts';
import { requestIds } from './requestId.ts';
import { retryWaits } from './retryWaits.ts';
import { longestTimerMs, sleep } from './sleep.ts';
import { within } from './within.ts';

/** A request that is ready to go out. */
export interface PreparedRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
  /** To be called when the headers of the answer are there. */
  readonly onAnswer: (status: number) => void;
}

/** Sends requests: credentials, retries, events. */
export interface Exchange {
  /** Whether requests go through the platform's own network stack. */
  readonly usesPlatform: boolean;
  /** Whether cookies go to another origin, too. */
  readonly withCredentials: boolean;
  timeoutOf(request: HttpRequest): number;
  /** Sends a request and reads its answer; both are repeated where that is safe. */
  run<Result>(
    base: string,
    path: Path,
    request: HttpRequest,
    read: (response: Response) => Promise<Result>,
  ): Promise<Result>;
  /** The same with a `send` of the caller's. */
  runWith<Result>(
    base: string,
    path: Path,
    request: HttpRequest,
    send: (prepared: PreparedRequest) => Promise<Result>,
  ): Promise<Result>;
}

const defaultTimeoutMs = 30_000;

/** See {@link Exchange}; requests of one exchange share their refreshes of a token. */
export function createExchange(
  options: HttpOptions & { readonly redirect?: 'error' | 'follow' },
  authorizer: Authorizer,
): Exchange {
  const newId = requestIds(options.url, options.requestId);
  const timeoutOf = (request: HttpRequest) => {
    const timeoutMs = request.timeoutMs ?? options.timeoutMs ?? defaultTimeoutMs;
    if (timeoutMs > 0) return Math.min(timeoutMs, longestTimerMs);
    throw new ClientError('bad_request', 'A time limit must be above 0 ms; Infinity means no limit.');
  };
  const tell = (event: RequestEvent) => {
    try {
      options.onRequestEvent?.(event);
    } catch {
      // A listener that throws must not break the request.
    }
  };

  const runWith: Exchange['runWith'] = async (base, path, request, send) => {
    const { signal } = request;
    const id = beforeSending(newId);
    const names = { requestId: id.value, method: request.method ?? 'GET', route: path.template };
    const route = `${names.method} ${names.route}`;
    const timeoutMs = timeoutOf(request);
    const inTime = <Value>(work: Promise<Value>) => within(work, { timeoutMs, signal, what: 'The token function' });
    const waitAfter = retryWaits(isRepeatable(request) ? (request.retries ?? options.retries ?? 2) : 0);
    let authorization: Authorization | undefined;
    let mayRenew = !isStream(request.body);

    const once = async (about: RequestNames, startedAt: number) => {
      if (signal?.aborted === true) throw new ClientError('aborted', `${route} was cancelled.`);
      authorization ??= await inTime(authorizer.current());
      tell({ ...about, type: 'request' });
      const { header } = authorization;
      const headers = beforeSending(() => ({
        ...(request.accept !== undefined && { accept: request.accept }),
        ...(header !== undefined && { authorization: header }),
        ...(id.isSent && { 'x-request-id': id.value }),
        ...(typeof options.headers === 'function' ? options.headers() : options.headers),
        ...request.headers,
      }));
      let status = 0;
      const durationMs = () => performance.now() - startedAt;
      const onAnswer = (answered: number) => {
        status = answered;
        tell({ ...about, type: 'response', status, durationMs: durationMs() });
      };
      const url = base + path.value + queryString(request.query);
      const result = await send({ url, headers, timeoutMs, signal, onAnswer });
      tell({ ...about, type: 'end', status, durationMs: durationMs() });
      return result;
    };
    // Undefined when the request is not sent again.
    const waitBeforeNext = async (error: ClientError): Promise<number | undefined> => {
      if (error.status !== 401 || authorization === undefined || !mayRenew) return waitAfter(error);
      mayRenew = false;
      authorization = await inTime(authorizer.renewed(authorization));
      return authorization && 0;
    };

    for (let count = 1; ; count += 1) {
      const startedAt = performance.now();
      const about = { ...names, attempt: count };
      try {
        return await once(about, startedAt);
      } catch (thrown) {
        let error = clientError(thrown, route, id.value, signal);
        const waitMs = await waitBeforeNext(error).catch((renewing) => {
          error = clientError(renewing, route, id.value, signal);
          return undefined;
        });
        const durationMs = performance.now() - startedAt;
        if (waitMs === undefined) {
          tell({ ...about, type: 'failure', error, durationMs });
          throw error;
        }
        tell({ ...about, type: 'retry', error, waitMs, durationMs });
        await sleep(waitMs, signal);
      }
    }
  };

  return {
    // XMLHttpRequest has no way to leave out the cookies of the page's own origin.
    usesPlatform: options.fetch === undefined && options.credentials !== 'omit',
    withCredentials: options.credentials === 'include',
    timeoutOf,
    runWith,
    run: (base, path, request, read) =>
      runWith(base, path, request, async ({ url, headers, timeoutMs, onAnswer }) => {
        const response = await beforeSending(() => attempt(url, request, { ...options, headers, timeoutMs }));
        onAnswer(response.status);
        return read(response);
      }),
  };
}

const isStream = (body: HttpRequest['body']): boolean => body instanceof ReadableStream;

function isRepeatable(request: HttpRequest): boolean {
  return (request.repeatable ?? (request.method ?? 'GET') === 'GET') && !isStream(request.body);
}
