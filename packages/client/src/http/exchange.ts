import ky, { isHTTPError, isTimeoutError } from 'ky';
import { ClientError, isClientError } from '../errors.ts';
import type { Authorization, Authorizer } from './auth.ts';
import { failureOf } from './failure.ts';
import { type Path, queryString } from './path.ts';
import type { HttpOptions, HttpRequest } from './request.ts';
import type { RequestEvent } from './requestEvent.ts';
import { requestIds } from './requestId.ts';
import { sleep } from './sleep.ts';
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
  /** The same around another way of sending. */
  runWith<Result>(
    base: string,
    path: Path,
    request: HttpRequest,
    send: (prepared: PreparedRequest) => Promise<Result>,
  ): Promise<Result>;
}

const defaultTimeoutMs = 30_000;
const defaultRetries = 2;
const firstBackoffMs = 300;
// Whoever is told to wait longer is told so, and decides.
const longestWaitMs = 30_000;
const passing: readonly (number | undefined)[] = [408, 425, 429, 502, 503, 504];

/** See {@link Exchange}; requests of one exchange share their refreshes of a token. */
export function createExchange(
  options: HttpOptions & { readonly redirect?: 'error' | 'follow' },
  authorizer: Authorizer,
): Exchange {
  // Called without an object before it: a browser's own fetch refuses to be anybody's method.
  const platformFetch = options.fetch;
  const newId = requestIds(options.url, options.requestId);
  const timeoutOf = (request: HttpRequest) => request.timeoutMs ?? options.timeoutMs ?? defaultTimeoutMs;
  const tell = (event: RequestEvent) => {
    try {
      options.onRequestEvent?.(event);
    } catch {
      // Whoever listens must not break what it listens to.
    }
  };

  const runWith: Exchange['runWith'] = async (base, path, request, send) => {
    const { signal } = request;
    const id = newId();
    const method = request.method ?? 'GET';
    const names = { requestId: id.value, method, route: path.template };
    const mayRepeat = isRepeatable(request);
    let retriesLeft = mayRepeat ? (request.retries ?? options.retries ?? defaultRetries) : 0;
    let backoffMs = firstBackoffMs;
    let authorization: Authorization | undefined;
    let isRenewed = false;
    for (let attempt = 1; ; attempt += 1) {
      const startedAt = performance.now();
      const about = { ...names, attempt };
      let error: ClientError;
      try {
        if (signal?.aborted === true) throw new ClientError('aborted', `${method} ${path.template} was cancelled.`);
        const limit = { timeoutMs: timeoutOf(request), signal, what: 'The token function' };
        authorization ??= await within(authorizer.current(), limit);
        tell({ ...about, type: 'request' });
        const headers = {
          ...(request.accept !== undefined && { accept: request.accept }),
          ...(authorization.header !== undefined && { authorization: authorization.header }),
          ...(id.isSent && { 'x-request-id': id.value }),
          ...(typeof options.headers === 'function' ? options.headers() : options.headers),
          ...request.headers,
        };
        const url = base + path.value + queryString(request.query);
        let status = 0;
        const onAnswer = (answered: number) => {
          status = answered;
          tell({ ...about, type: 'response', status, durationMs: performance.now() - startedAt });
        };
        const result = await send({ url, headers, timeoutMs: timeoutOf(request), signal, onAnswer });
        tell({ ...about, type: 'end', status, durationMs: performance.now() - startedAt });
        return result;
      } catch (thrown) {
        error = clientError(thrown, `${method} ${path.template}`, id.value, signal);
      }
      const durationMs = performance.now() - startedAt;
      let waitMs: number | undefined;
      if (error.status === 401 && authorization !== undefined && !isRenewed && !isStream(request.body)) {
        isRenewed = true;
        const limit = { timeoutMs: timeoutOf(request), signal, what: 'The token function' };
        try {
          authorization = await within(authorizer.renewed(authorization), limit);
          if (authorization !== undefined) waitMs = 0;
        } catch (thrown) {
          error = clientError(thrown, `${method} ${path.template}`, id.value, signal);
        }
      } else if (retriesLeft > 0 && isPassing(error)) {
        retriesLeft -= 1;
        const wait = error.retryAfterMs ?? backoffMs * (0.5 + Math.random() / 2);
        if (wait <= longestWaitMs) waitMs = wait;
        backoffMs *= 3;
      }
      if (waitMs === undefined) {
        tell({ ...about, type: 'failure', error, durationMs });
        throw error;
      }
      tell({ ...about, type: 'retry', error, waitMs, durationMs });
      await sleep(waitMs, signal);
    }
  };

  return {
    usesPlatform: platformFetch === undefined,
    withCredentials: options.credentials === 'include',
    timeoutOf,
    runWith,
    run: (base, path, request, read) =>
      runWith(base, path, request, async ({ url, headers, timeoutMs, signal, onAnswer }) => {
        const response = await ky(url, {
          method: request.method ?? 'GET',
          headers,
          ...(request.json !== undefined && { json: request.json }),
          ...(request.body !== undefined && { body: request.body }),
          ...(signal !== undefined && { signal }),
          ...(platformFetch && { fetch: (input, init) => platformFetch(input, init) }),
          throwHttpErrors: (status) => !isSuccess(status, request),
          redirect: options.redirect ?? 'follow',
          credentials: options.credentials ?? 'same-origin',
          timeout: timeoutMs,
          retry: 0,
        });
        onAnswer(response.status);
        return read(response);
      }),
  };
}

/** True for an answer that is no failure. */
export function isSuccess(status: number, request: HttpRequest): boolean {
  return (status >= 200 && status < 300) || request.acceptStatus?.includes(status) === true;
}

const isStream = (body: HttpRequest['body']): boolean => body instanceof ReadableStream;

function isRepeatable(request: HttpRequest): boolean {
  return (request.repeatable ?? (request.method ?? 'GET') === 'GET') && !isStream(request.body);
}

// A timeout has taken its time already; what is over at once may be different a moment later.
function isPassing(error: ClientError): boolean {
  return error.status === undefined ? error.code === 'network' : passing.includes(error.status);
}

// What a redirect becomes when it is refused; trying again would only meet it again.
function isRedirect(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && (/redirect/i.test(cause.message) || isRedirect(cause));
}

function clientError(error: unknown, route: string, requestId: string, signal: AbortSignal | undefined): ClientError {
  if (isClientError(error)) return error;
  const fail = (code: ClientError['code'], message: string) => new ClientError(code, message, { requestId });
  if (signal?.aborted === true) return fail('aborted', `${route} was cancelled.`);
  if (isHTTPError(error)) {
    return failureOf(error.response.status, error.response.headers, error.data, route, requestId);
  }
  if (isTimeoutError(error)) return fail('timeout', `${route} was not answered in time. Try again.`);
  if (isRedirect(error)) {
    return fail('bad_response', `${route} was answered with a redirect, which is refused. Configure the final URL.`);
  }
  if (error instanceof RangeError) return fail('bad_request', `${route} was not sent: a value is out of range.`);
  return fail('network', `${route} could not reach the server. Check the address and the connection.`);
}
