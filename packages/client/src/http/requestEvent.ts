import type { ClientError } from '../errors.ts';

/** Which request an event is about. It names no id, no query and no patient, so it may be logged. */
export interface RequestNames {
  /** What was sent as `X-Request-Id`; made also where it was not sent, so that the events of a call can be joined. */
  readonly requestId: string;
  readonly method: string;
  /** The path with its ids left out: `/studies/{}/metadata`. */
  readonly route: string;
  /** 1 for the first, also counting the one with a new token. */
  readonly attempt: number;
}

/**
 * What happens to a request; durations are of the attempt, `response` to its headers and `end` to its last byte, or where
 * the caller reads a stream itself to its headers, too. An answer that is a failure comes as `retry` or `failure` alone.
 */
export type RequestEvent = RequestNames &
  (
    | { readonly type: 'request' }
    | { readonly type: 'response'; readonly status: number; readonly durationMs: number }
    | { readonly type: 'end'; readonly status: number; readonly durationMs: number }
    | { readonly type: 'retry'; readonly error: ClientError; readonly waitMs: number; readonly durationMs: number }
    | { readonly type: 'failure'; readonly error: ClientError; readonly durationMs: number }
  );

/** Hears of requests. */
export type OnRequestEvent = (event: RequestEvent) => void;
