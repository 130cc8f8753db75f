import ky, { isHTTPError, isTimeoutError } from 'ky';
import { ClientError, isClientError } from '../errors.ts';
import { failureOf } from './failure.ts';
import type { HttpOptions, HttpRequest } from './request.ts';

/** How one attempt goes out. */
interface Sending extends Pick<HttpOptions, 'fetch' | 'credentials'> {
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly redirect?: 'error' | 'follow';
}

/**
 * What is done before anything goes out: that it fails is no fault of the connection, and would fail again.
 *
 * @throws ClientError `bad_request`
 */
export function beforeSending<Value>(work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    if (isClientError(error)) throw error;
    throw new ClientError(
      'bad_request',
      'The request was not sent: its URL, a header or its body is none. Check the URL of the client.',
    );
  }
}

/** Sends a request once; what it is rejected with goes through {@link clientError}. */
export function attempt(url: string, request: HttpRequest, sending: Sending): Promise<Response> {
  const { json, signal, method = 'GET' } = request;
  const body = typeof request.body === 'function' ? request.body() : request.body;
  // Called without an object before it: a browser's own fetch refuses to be anybody's method.
  const platformFetch = sending.fetch;
  return ky(url, {
    method,
    headers: sending.headers,
    ...(json !== undefined && { json }),
    ...(body !== undefined && { body }),
    ...(signal !== undefined && { signal }),
    ...(platformFetch && { fetch: (input, init) => platformFetch(input, init) }),
    throwHttpErrors: (status) => !isSuccess(status, request),
    // By hand is not at all: a body, and credentials in a header of one's own, would go to wherever they are sent.
    redirect: sending.redirect === 'error' || method !== 'GET' ? 'manual' : 'follow',
    credentials: sending.credentials ?? 'same-origin',
    timeout: sending.timeoutMs,
    retry: 0,
  });
}

/** True for an answer that is no failure. */
export function isSuccess(status: number, request: HttpRequest): boolean {
  return (status >= 200 && status < 300) || request.acceptStatus?.includes(status) === true;
}

/**
 * Whatever a request failed with, as a `ClientError` that is safe to log.
 *
 * `route` is `GET /studies/{}`; `signal` the caller's own, which makes of any failure a cancellation.
 */
export function clientError(
  error: unknown,
  route: string,
  requestId: string,
  signal: AbortSignal | undefined,
): ClientError {
  if (isClientError(error)) {
    return error.requestId === undefined ? new ClientError(error.code, error.message, { ...error, requestId }) : error;
  }
  const fail = (code: ClientError['code'], message: string) => new ClientError(code, message, { requestId });
  if (signal?.aborted === true) return fail('aborted', `${route} was cancelled.`);
  if (isHTTPError(error)) {
    return failureOf(error.response.status, error.response.headers, error.data, route, requestId);
  }
  if (isTimeoutError(error)) return fail('timeout', `${route} was not answered in time. Try again.`);
  return fail('network', `${route} could not reach the server. Check the address and the connection.`);
}
