import ky, { isHTTPError, isTimeoutError, type Options, SchemaValidationError } from 'ky';
import type { z } from 'zod';
import { type Auth, authorization } from './auth.ts';
import { type BodyLimits, readBytes } from './bodyBytes.ts';
import { ClientError, isClientError } from './errors.ts';
import { failureOf } from './failure.ts';
import { type Path, type Query, queryString } from './path.ts';
import { findXhr, type UploadAnswer, xhrUpload } from './xhrUpload.ts';

/** Where a service is, and how to speak to it. */
export interface HttpOptions {
  /** Absolute, or in a browser also relative to the page's origin (`/api/clinic`). */
  readonly url: string;
  readonly auth?: Auth | undefined;
  /** Stands in for the platform's `fetch`, e.g. in tests. */
  readonly fetch?: typeof fetch | undefined;
  /** How long one attempt may take, 30,000 by default; for a streamed body, how long it may stand still. */
  readonly timeoutMs?: number | undefined;
}

/** One request. */
export interface HttpRequest {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE' | undefined;
  readonly query?: Query | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly accept?: string | undefined;
  /** Sent as JSON. */
  readonly json?: unknown;
  readonly body?: Blob | Uint8Array<ArrayBuffer> | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs?: number | undefined;
  /** Retries of a GET after a lost connection or a busy server; 2 by default. Other methods are never repeated. */
  readonly retries?: number | undefined;
  /** Statuses beyond 2xx that are answers and no failures. */
  readonly acceptStatus?: readonly number[] | undefined;
  /** What an answer without a body (204) stands for; without it, that is a `bad_response`. */
  readonly emptyAs?: unknown;
}

/** The answer with its body as bytes. */
export interface HttpBytes {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly headers: Headers;
  readonly status: number;
}

/** The body of an upload, and who hears of its progress. */
export interface UploadOptions {
  readonly body: Blob;
  readonly onSent: (bytes: number) => void;
}

/** Requests below one base URL. Every method rejects with a `ClientError` and nothing else. */
export interface Http {
  /** The base URL without a slash at its end. */
  readonly url: string;
  json<Output>(path: Path, schema: z.ZodType<Output>, request?: HttpRequest): Promise<Output>;
  bytes(path: Path, request?: HttpRequest & BodyLimits): Promise<HttpBytes>;
  /** POSTs a body, telling how much of it has gone out where the platform knows; in full at the end everywhere. */
  upload(path: Path, request: HttpRequest & UploadOptions): Promise<UploadAnswer>;
  /** The successful answer, its body unread. */
  send(path: Path, request?: HttpRequest): Promise<Response>;
}

const defaultTimeoutMs = 30_000;

/**
 * The one door to the network: authentication, timeouts, retries of safe requests (honouring Retry-After), and every
 * failure as a `ClientError` that is safe to log.
 */
export function createHttp(options: HttpOptions & { readonly redirect?: 'error' | 'follow' }): Http {
  const url = options.url.replace(/\/+$/, '');
  // Called without an object before it: a browser's own fetch refuses to be anybody's method.
  const platformFetch = options.fetch;
  const timeoutOf = (request: HttpRequest) => request.timeoutMs ?? options.timeoutMs ?? defaultTimeoutMs;
  const headersOf = async (request: HttpRequest): Promise<Record<string, string>> => {
    const token = await authorization(options.auth);
    return {
      ...(request.accept !== undefined && { accept: request.accept }),
      ...(token !== undefined && { authorization: token }),
      ...request.headers,
    };
  };
  const prepare = async (request: HttpRequest): Promise<Options> => {
    request.signal?.throwIfAborted();
    return {
      method: request.method ?? 'GET',
      headers: await headersOf(request),
      ...(request.json !== undefined && { json: request.json }),
      ...(request.body !== undefined && { body: request.body }),
      ...(request.signal !== undefined && { signal: request.signal }),
      ...(platformFetch && { fetch: (input, init) => platformFetch(input, init) }),
      throwHttpErrors: (status) => !isSuccess(status, request),
      redirect: options.redirect ?? 'follow',
      timeout: timeoutOf(request),
      retry: {
        limit: request.retries ?? 2,
        methods: ['get'],
        statusCodes: [408, 425, 429, 502, 503, 504],
        afterStatusCodes: [429, 503],
        maxRetryAfter: 30_000,
        jitter: true,
        shouldRetry: ({ error }) => (isRedirect(error) ? false : undefined),
      },
    };
  };
  const guard = async <Result>(path: Path, request: HttpRequest, run: () => Promise<Result>): Promise<Result> => {
    try {
      return await run();
    } catch (error) {
      throw clientError(error, `${request.method ?? 'GET'} ${path.template}`, request.signal);
    }
  };
  const urlOf = (path: Path, request: HttpRequest) => url + path.value + queryString(request.query);
  return {
    url,
    json: (path, schema, request = {}) =>
      guard(path, request, async () => {
        const prepared = await prepare(request);
        const parseJson = (text: string) => (text === '' && 'emptyAs' in request ? request.emptyAs : JSON.parse(text));
        return ky(urlOf(path, request), { ...prepared, parseJson }).json(schema);
      }),
    bytes: (path, request = {}) =>
      guard(path, request, async () => {
        const response = await ky(urlOf(path, request), await prepare(request));
        const limits = { idleTimeoutMs: timeoutOf(request), ...request };
        return { bytes: await readBytes(response, limits), headers: response.headers, status: response.status };
      }),
    upload: (path, request) =>
      guard(path, request, async () => {
        const route = `POST ${path.template}`;
        // Slow lines are common at clinics: an upload may take its time, as long as it moves.
        const timeoutMs = Math.max(timeoutOf(request), 120_000) + request.body.size / 50;
        const Xhr = platformFetch === undefined ? findXhr() : undefined;
        const url = urlOf(path, request);
        if (Xhr === undefined) {
          const response = await ky(url, await prepare({ ...request, method: 'POST', timeoutMs }));
          request.onSent(request.body.size);
          return { status: response.status, headers: response.headers, text: await response.text() };
        }
        const { body, onSent, signal } = request;
        const answer = await xhrUpload(Xhr, {
          url,
          headers: await headersOf(request),
          body,
          onSent,
          timeoutMs,
          signal,
        });
        if (isSuccess(answer.status, request)) return answer;
        throw failureOf(answer.status, answer.headers, jsonOrNothing(answer.text), route);
      }),
    send: (path, request = {}) => guard(path, request, async () => ky(urlOf(path, request), await prepare(request))),
  };
}

function isSuccess(status: number, request: HttpRequest): boolean {
  return (status >= 200 && status < 300) || request.acceptStatus?.includes(status) === true;
}

function jsonOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

// What a redirect becomes when it is refused; trying again would only meet it again.
function isRedirect(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && (/redirect/i.test(cause.message) || isRedirect(cause));
}

function clientError(error: unknown, route: string, signal: AbortSignal | undefined): ClientError {
  if (isClientError(error)) return error;
  if (signal?.aborted === true) return new ClientError('aborted', `${route} was cancelled.`);
  if (isHTTPError(error)) return failureOf(error.response.status, error.response.headers, error.data, route);
  if (isTimeoutError(error)) return new ClientError('timeout', `${route} was not answered in time. Try again.`);
  if (error instanceof SchemaValidationError || error instanceof SyntaxError) {
    return new ClientError(
      'bad_response',
      `The answer to ${route} has an unexpected form. Check the URL and version of the server.`,
    );
  }
  if (isRedirect(error)) {
    return new ClientError(
      'bad_response',
      `${route} was answered with a redirect, which is refused. Configure the final URL.`,
    );
  }
  if (error instanceof RangeError)
    return new ClientError('bad_request', `${route} was not sent: a value is out of range.`);
  return new ClientError('network', `${route} could not reach the server. Check the address and the connection.`);
}
