import { refusal } from './refusal.ts';

/**
 * How a request shall fail.
 *
 * - `network`: no answer, as when the server is down.
 * - `timeout`: no answer ever; the request hangs until its sender gives up.
 * - `html`: a web page in place of the answer, as of a proxy or a sign-in.
 * - `cut`: the work is done, and half of the answer comes.
 * - `unauthorized`: 401, as for a token that has expired.
 * - a status, with the server's code for it and how long it asks to wait.
 */
export type TestFailure =
  | 'network'
  | 'timeout'
  | 'html'
  | 'cut'
  | 'unauthorized'
  | { readonly status: number; readonly code?: string; readonly retryAfterSeconds?: number };

/** Part of a URL, or an expression for the method and the URL: `/^POST .*\/studies$/`. */
export type RequestPattern = string | RegExp;

/** What a test switches on and off. */
export interface TestFaults {
  /** The next request that fits fails, or the next `times` of them. */
  failNext(pattern: RequestPattern, failure: TestFailure, times?: number): void;
  /** Every request that fits fails until the returned function is called. */
  fail(pattern: RequestPattern, failure: TestFailure): () => void;
  /** Every answer that fits takes so many milliseconds more, until the returned function is called. */
  delay(pattern: RequestPattern, ms: number): () => void;
  /** Nothing answers, and the event streams break, until `offline(false)`. */
  offline(isOffline: boolean): void;
}

/** The switches, and what they do to one request; `answer` is asked where the server would have been. */
export function createTestFaults(dropStreams: () => void): TestFaults & {
  readonly apply: (request: Request, answer: () => Promise<Response>) => Promise<Response>;
} {
  const failures: { pattern: RequestPattern; failure: TestFailure; times: number }[] = [];
  const delays: { pattern: RequestPattern; ms: number }[] = [];
  let isOffline = false;
  const add = <Item>(list: Item[], item: Item) => {
    list.push(item);
    return () => {
      const at = list.indexOf(item);
      if (at >= 0) list.splice(at, 1);
    };
  };
  return {
    failNext: (pattern, failure, times = 1) => {
      failures.push({ pattern, failure, times });
    },
    fail: (pattern, failure) => add(failures, { pattern, failure, times: Number.POSITIVE_INFINITY }),
    delay: (pattern, ms) => add(delays, { pattern, ms }),
    offline: (becomesOffline) => {
      isOffline = becomesOffline;
      if (isOffline) dropStreams();
    },
    apply: async (request, answer) => {
      const fits = ({ pattern }: { pattern: RequestPattern }) => matches(pattern, request);
      const waitMs = delays.filter(fits).reduce((sum, { ms }) => sum + ms, 0);
      if (waitMs > 0) await wait(waitMs, request.signal);
      request.signal.throwIfAborted();
      if (isOffline) return fail('network', request, answer);
      const failing = failures.find((each) => each.times > 0 && fits(each));
      if (failing === undefined) return answer();
      failing.times -= 1;
      return fail(failing.failure, request, answer);
    },
  };
}

async function fail(failure: TestFailure, request: Request, answer: () => Promise<Response>): Promise<Response> {
  if (failure === 'network') throw new TypeError('Failed to fetch');
  if (failure === 'timeout') {
    await wait(undefined, request.signal);
    throw request.signal.reason;
  }
  if (failure === 'html') {
    return new Response('<!doctype html><title>Sign in</title>', { headers: { 'content-type': 'text/html' } });
  }
  if (failure === 'cut') return cut(await answer());
  if (failure === 'unauthorized') return refusal(request, 401, 'unauthorized');
  const response = refusal(request, failure.status, failure.code ?? 'test_failure');
  if (failure.retryAfterSeconds !== undefined) response.headers.set('retry-after', String(failure.retryAfterSeconds));
  return response;
}

async function cut(whole: Response): Promise<Response> {
  const bytes = new Uint8Array(await whole.arrayBuffer());
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(bytes.subarray(0, bytes.length / 2)),
    pull: (controller) => controller.error(new TypeError('terminated')),
  });
  return new Response(body, whole);
}

function matches(pattern: RequestPattern, { method, url }: Request): boolean {
  return typeof pattern === 'string' ? url.includes(pattern) : pattern.test(`${method} ${url}`);
}

/** Waits for `ms`, or without it forever, until the signal aborts. */
function wait(ms: number | undefined, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = ms === undefined ? undefined : setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
