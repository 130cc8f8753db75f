/** Every code of a `ClientError`. */
export const clientErrorCodes = [
  'network',
  'timeout',
  'aborted',
  'unauthorized',
  'forbidden',
  'not_found',
  'conflict',
  'rate_limited',
  'too_large',
  'bad_request',
  'unsupported',
  'server',
  'bad_response',
] as const;

/** Why a request failed; `docs/errors` of this package has a page for each that says what to do. */
export type ClientErrorCode = (typeof clientErrorCodes)[number];

/** What is known about a failure beyond its code. */
export interface ClientErrorDetails {
  /** HTTP status, when an answer came. */
  readonly status?: number | undefined;
  /** The id of the request in the server's log: the server's own, or the one that was sent with it. */
  readonly requestId?: string | undefined;
  /** The server's own short code for the failure, e.g. `not_dicom`, or the number of Orthanc's error. */
  readonly serverCode?: string | undefined;
  /** How long the server asked to wait before the next try. */
  readonly retryAfterMs?: number | undefined;
  /** See {@link ClientError.serverMessage}. */
  readonly serverMessage?: string | undefined;
}

/**
 * A request that did not succeed.
 *
 * The message names the method and the path with its ids left out (`GET /studies/{}/metadata`). It never holds a query,
 * a body or an id, since those can name a patient; for the same reason the underlying error is not attached, and the
 * server's own words stand apart in `serverMessage`.
 */
export class ClientError extends Error {
  override readonly name = 'ClientError';
  readonly code: ClientErrorCode;
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  readonly serverCode: string | undefined;
  readonly retryAfterMs: number | undefined;
  readonly #serverMessage: string | undefined;

  constructor(code: ClientErrorCode, message: string, details: ClientErrorDetails = {}) {
    super(message);
    this.code = code;
    this.status = details.status;
    this.requestId = details.requestId;
    this.serverCode = details.serverCode;
    this.retryAfterMs = details.retryAfterMs;
    this.#serverMessage = details.serverMessage;
  }

  /**
   * What the server says about the failure in its own words, at most 500 characters, when it says anything.
   *
   * Show it to the developer, but do not log it: other servers than Clinikit's may repeat the values of the request here,
   * and those can name a patient. It is a getter, so that logging, spreading or serializing the error leaves it out.
   */
  get serverMessage(): string | undefined {
    return this.#serverMessage;
  }
}

/** True for a `ClientError`, also for one from another copy of this package. */
export function isClientError(error: unknown): error is ClientError {
  return error instanceof Error && error.name === 'ClientError' && 'code' in error;
}
