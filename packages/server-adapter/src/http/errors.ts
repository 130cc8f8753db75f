import { jsonResponse } from './textResponse.ts';

const statusOf = {
  bad_request: 400,
  bad_signature: 401,
  stale: 401,
  unauthorized: 401,
  forbidden: 403,
  not_found: 404,
  method_not_allowed: 405,
  not_acceptable: 406,
  conflict: 409,
  outcome_unknown: 409,
  gone: 410,
  precondition_failed: 412,
  too_large: 413,
  unsupported_media_type: 415,
  range_not_satisfiable: 416,
  too_many_requests: 429,
  internal: 500,
  not_implemented: 501,
  upstream: 502,
  unavailable: 503,
} as const;

/** Why a request was refused; every code has one HTTP status. */
export type HandlerErrorCode = keyof typeof statusOf;

/** What a refusal may carry beside its message. */
export interface HandlerErrorOptions extends ErrorOptions {
  /** Headers of the answer, as `allow` of a 405. */
  headers?: Readonly<Record<string, string>>;
  /** FHIRPath of the elements that are meant: `Observation.value`. */
  expression?: readonly string[];
}

/**
 * A refusal that may be shown to the caller.
 *
 * Its message says what happened and what to do next, and never holds patient data. Anything else that is thrown
 * becomes `internal`, whose body says nothing.
 */
export class HandlerError extends Error {
  override readonly name = 'HandlerError';
  readonly code: HandlerErrorCode;
  /** HTTP status, 400 to 599. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly expression: readonly string[];

  constructor(code: HandlerErrorCode, message: string, options: HandlerErrorOptions = {}) {
    super(message, options);
    this.code = code;
    this.status = statusOf[code];
    this.headers = options.headers ?? {};
    this.expression = options.expression ?? [];
  }
}

/** True for a `HandlerError`, also one that comes from another copy of this package. */
export function isHandlerError(error: unknown): error is HandlerError {
  return error instanceof Error && error.name === 'HandlerError' && 'code' in error && 'status' in error;
}

/** What the caller may be told of `error`: a `HandlerError` as it is, anything else as `internal`. */
export function toHandlerError(error: unknown): HandlerError {
  if (isHandlerError(error)) return error;
  return new HandlerError('internal', 'The server could not answer this request. Its log has the reason.', {
    cause: error,
  });
}

/** What every answer to a refused request says in its headers, whatever its body is written in. */
export function refusalHeaders({ status, headers }: HandlerError): Record<string, string> {
  return {
    'cache-control': 'no-store',
    ...(status === 401 && { 'www-authenticate': 'Bearer' }),
    ...(status === 503 && { 'retry-after': '5' }),
    ...headers,
  };
}

/** The JSON answer to a refused request: `{ error: { code, message, requestId? } }`. */
export function errorResponse(error: unknown, requestId?: string): Response {
  const refusal = toHandlerError(error);
  const { code, status, message } = refusal;
  const body = { error: { code, message, ...(requestId && { requestId }) } };
  return jsonResponse(body, { status, headers: refusalHeaders(refusal) });
}
