import { createHttp, type HttpOptions } from '../http.ts';
import { path } from '../path.ts';
import { runSubscription, type SubscribeOptions } from './subscription.ts';

export interface EventsOptions extends HttpOptions {
  /** A stream without a byte for this long is taken as dead; 45,000 by default, three heartbeats. */
  readonly heartbeatTimeoutMs?: number | undefined;
}

export interface Subscription {
  /** Ends the stream; `onState` hears `closed`. */
  close(): void;
}

export interface EventsClient {
  readonly url: string;
  /**
   * Events until closed, through lost connections and restarts of the server.
   *
   * Each reconnection resumes after the last id, so nothing is missed; whoever subscribes again after `closed` with a
   * `lastEventId` of its own may pass it.
   */
  subscribe(options: SubscribeOptions): Subscription;
}

/** A client of one server-sent event stream, over `fetch` so that it can carry a token; `url` is the stream's own. */
export function createEventsClient(options: EventsOptions): EventsClient {
  const http = createHttp(options);
  const open = (lastEventId: string | undefined, signal: AbortSignal) =>
    http.send(path``, {
      accept: 'text/event-stream',
      headers: lastEventId === undefined ? {} : { 'last-event-id': lastEventId },
      signal,
      retries: 0,
    });
  return {
    url: http.url,
    subscribe: (subscription) => {
      const controller = new AbortController();
      const close = () => controller.abort();
      if (subscription.signal?.aborted === true) close();
      subscription.signal?.addEventListener('abort', close, { once: true });
      const done = runSubscription(open, subscription, options.heartbeatTimeoutMs ?? 45_000, controller.signal);
      void done.finally(() => subscription.signal?.removeEventListener('abort', close));
      return { close };
    },
  };
}
