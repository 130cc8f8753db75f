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
 * Runs what prepares a request. A failure here is the caller's mistake and not the connection's: trying again is useless.
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
      'The request was not sent: its URL, a header or its body is not valid. Check the URL of the client.',
    );
  }
}

/** Sends a request once; pass what it rejects with to {@link clientError}. */
export function attempt(url: string, request: HttpRequest, sending: Sending): Promise<Response> {
  const { json, signal, method = 'GET' } = request;
  const body = typeof request.body === 'function' ? request.body() : request.body;
  // Called as a plain function: a browser's fetch throws when it is called as a method of another object.
  const platformFetch = sending.fetch;
  return ky(url, {
    method,
    headers: sending.headers,
    ...(json !== undefined && { json }),
    ...(body !== undefined && { body }),
    ...(signal !== undefined && { signal }),
    ...(platformFetch && { fetch: (input, init) => platformFetch(input, init) }),
    throwHttpErrors: (status) => !isSuccess(status, request),
    // 'manual' follows no redirect: it would carry the body, and credentials in custom headers, to another server.
    redirect: sending.redirect === 'error' || method !== 'GET' ? 'manual' : 'follow',
    credentials: sending.credentials ?? 'same-origin',
    timeout: sending.timeoutMs,
    retry: 0,
  });
}

/** True when the status means success for this request. */
export function isSuccess(status: number, request: HttpRequest): boolean {
  return (status >= 200 && status < 300) || request.acceptStatus?.includes(status) === true;
}

/**
 * Turns whatever a request failed with into a `ClientError` that is safe to log.
 *
 * `route` is `GET /studies/{}`. Once the caller's own `signal` is aborted, every failure is reported as `aborted`.
 */
export function clientError(
  error: unknown,
  route: string,
  requestId: string,
  signal: AbortSignal | undefined,
): ClientError {
  if (isClientError(error)) {
    if (error.requestId !== undefined) return error;
    const { code, message, serverMessage } = error;
    return new ClientError(code, message, { ...error, serverMessage, requestId });
  }
  const fail = (code: ClientError['code'], message: string) => new ClientError(code, message, { requestId });
  if (signal?.aborted === true) return fail('aborted', `${route} was cancelled.`);
  if (isHTTPError(error)) {
    return failureOf(error.response.status, error.response.headers, error.data, route, requestId);
  }
  if (isTimeoutError(error)) return fail('timeout', `${route} was not answered in time. Try again.`);
  return fail('network', `${route} could not reach the server. Check the address and the connection.`);
}
