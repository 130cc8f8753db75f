import { createHttp, type Http } from '../http/http.ts';
import { path } from '../http/path.ts';
import type { HttpOptions } from '../http/request.ts';
import { tell } from '../tell.ts';
import { acrossTabs } from './acrossTabs.ts';
import { createSharedStream } from './sharedStream.ts';
import { type Run, runSubscription, type SubscribeOptions } from './subscription.ts';
import { type SharingOptions, tabSharing } from './tabSharing.ts';

/** What there is to choose about a stream. */
export interface StreamSettings extends SharingOptions {
  /** A stream without a byte for this long is taken as dead; 45,000 by default, three heartbeats. */
  readonly heartbeatTimeoutMs?: number | undefined;
}

export interface EventsOptions extends HttpOptions, StreamSettings {}

export interface Subscription {
  /** Ends it here; `onState` hears `closed`. Others who share the stream, in this tab or another, go on. */
  close(): void;
  /**
   * Opens the stream anew after the server has refused it for good; does nothing while it is alive. A refusal closes the
   * subscriptions of all tabs that share the stream; each asks again for itself.
   */
  retry(): void;
}

export interface EventsClient {
  readonly url: string;
  /**
   * Events until closed, through lost connections and restarts of the server.
   *
   * Subscribers of one client share one stream, and so do the tabs of a browser (see `shareAs`); one with a `lastEventId`
   * has its own.
   *
   * Each reconnection resumes after the last id, so nothing is missed; whoever subscribes again after `closed` with a
   * `lastEventId` of its own may pass it.
   */
  subscribe(options: SubscribeOptions): Subscription;
}

/** A client of one server-sent event stream, over `fetch` so that it can carry a token; `url` is the stream's own. */
export function createEventsClient(options: EventsOptions): EventsClient {
  return eventsClientOn(createHttp(options), options);
}

/** The same over requests that share their credentials with others. */
export function eventsClientOn(
  http: Http,
  options: StreamSettings & Pick<HttpOptions, 'auth' | 'fetch' | 'headers'>,
): EventsClient {
  const heartbeatTimeoutMs = options.heartbeatTimeoutMs ?? 45_000;
  const open = (lastEventId: string | undefined, signal: AbortSignal) =>
    http.stream(path``, {
      accept: 'text/event-stream',
      headers: lastEventId === undefined ? {} : { 'last-event-id': lastEventId },
      signal,
      timeoutMs: heartbeatTimeoutMs,
      retries: 0,
    });
  const run: Run = (subscription, signal) => runSubscription(open, subscription, signal);
  const sharing = tabSharing(http.url, options);
  const join = createSharedStream(sharing ? acrossTabs(run, sharing) : run);
  return {
    url: http.url,
    subscribe: (subscription) => {
      const { signal } = subscription;
      if (signal?.aborted === true) {
        tell(subscription.onState, 'closed');
        return { close: () => undefined, retry: () => undefined };
      }
      let isClosed = false;
      const told: SubscribeOptions = {
        ...subscription,
        onEvent: (event) => {
          if (!isClosed) tell(subscription.onEvent, event);
        },
        onMessage: (message) => {
          if (!isClosed) tell(subscription.onMessage, message);
        },
        onState: (state, error) => tell(subscription.onState, state, error),
      };
      const joined = told.lastEventId === undefined ? join(told) : openAlone(run, told);
      const close = () => {
        isClosed = true;
        signal?.removeEventListener('abort', close);
        joined.close();
      };
      signal?.addEventListener('abort', close, { once: true });
      return { close, retry: joined.retry };
    },
  };
}

/** A subscriber with a place of its own in the log needs a stream of its own. */
function openAlone(run: Run, subscription: SubscribeOptions): Subscription {
  const controller = new AbortController();
  let { lastEventId } = subscription;
  let running = false;
  const start = (): void => {
    if (running || controller.signal.aborted) return;
    running = true;
    const onEvent: SubscribeOptions['onEvent'] = (event) => {
      lastEventId = String(event.position);
      subscription.onEvent(event);
    };
    void run({ ...subscription, lastEventId, onEvent }, controller.signal).finally(() => {
      running = false;
    });
  };
  start();
  return { close: () => controller.abort(), retry: start };
}
