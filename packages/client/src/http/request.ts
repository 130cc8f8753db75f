import type { Auth } from './auth.ts';
import type { Query } from './path.ts';
import type { OnRequestEvent } from './requestEvent.ts';

/** Where a service is, and how to speak to it. */
export interface HttpOptions {
  /** Absolute, or in a browser also relative to the page's origin (`/api/clinic`). */
  readonly url: string;
  readonly auth?: Auth | undefined;
  /** Stands in for the platform's `fetch`, e.g. in tests. */
  readonly fetch?: typeof fetch | undefined;
  /** How long one attempt may take, 30,000 by default; for a body, how long it may stand still. `Infinity`: no limit. */
  readonly timeoutMs?: number | undefined;
  /** How often a request that is safe to repeat is sent again after a lost connection or a busy server; 2 by default. */
  readonly retries?: number | undefined;
  /** Sent with every request: a tenant, a trace (`traceparent`). A function is asked before each one. */
  readonly headers?: Readonly<Record<string, string>> | (() => Readonly<Record<string, string>>) | undefined;
  /**
   * Makes the `X-Request-Id` of each call, which all its attempts share. Random ids by default; none to another origin
   * than the page's, where the header would have to be allowed first, unless this is given. `false`: never.
   */
  readonly requestId?: (() => string) | false | undefined;
  /** Whether cookies go along; those of the same origin by default. */
  readonly credentials?: 'omit' | 'same-origin' | 'include' | undefined;
  /** Hears of every request, answer, retry and failure; for logs, metrics and traces. What it throws is ignored. */
  readonly onRequestEvent?: OnRequestEvent | undefined;
}

/** What a request may carry. */
export type RequestBody = Blob | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | string;

/** One request. */
export interface HttpRequest {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | undefined;
  readonly query?: Query | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly accept?: string | undefined;
  /** Sent as JSON. */
  readonly json?: unknown;
  /** A function is asked before every attempt, so that a stream can be sent again, too. */
  readonly body?: RequestBody | (() => RequestBody) | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs?: number | undefined;
  readonly retries?: number | undefined;
  /** True for a request other than GET that may be sent twice without harm, as a search by POST. */
  readonly repeatable?: boolean | undefined;
  /** Statuses beyond 2xx that are answers and no failures. */
  readonly acceptStatus?: readonly number[] | undefined;
  /** What 204 stands for; without it, that is a `bad_response`, as an empty body is with any other status. */
  readonly emptyAs?: unknown;
}

/** The answer with its body as bytes. */
export interface HttpBytes {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly headers: Headers;
  readonly status: number;
}

/** The answer with its body as it arrives. A body that breaks off or stands still fails with a `ClientError`. */
export interface HttpStream {
  readonly body: ReadableStream<Uint8Array<ArrayBuffer>>;
  readonly headers: Headers;
  readonly status: number;
}

/** The answer with its body read as JSON. */
export interface HttpJson<Output> {
  readonly value: Output;
  readonly headers: Headers;
  readonly status: number;
}

/** An upload: its body, and who hears of its progress. */
export interface UploadOptions extends Omit<HttpRequest, 'method' | 'json' | 'body'> {
  /** A stream is opened anew for every attempt; Chromium sends it over HTTP/2 only, Firefox and Safari cannot. */
  readonly body: Blob | (() => ReadableStream<Uint8Array>);
  /** For a stream; a blob knows its own. */
  readonly sizeBytes?: number | undefined;
  /** Called before every attempt. */
  readonly onAttempt?: (() => void) | undefined;
  readonly onSent: (bytes: number) => void;
}
