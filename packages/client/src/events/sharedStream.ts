import type { ClientError } from '../errors.ts';
import type { ConnectionState, Run, SubscribeOptions } from './subscription.ts';

type Subscriber = Pick<SubscribeOptions, 'onEvent' | 'onMessage' | 'onState'>;

// A page that changes unsubscribes and subscribes within one breath: the stream outlives it.
const lingerMs = 1000;

/**
 * One stream for all subscribers of a client: a browser allows a page only six connections to a server, and a page has
 * many lists that want to stay up to date.
 */
export function createSharedStream(run: Run): (subscriber: Subscriber) => { close(): void; retry(): void } {
  const subscribers = new Set<Subscriber>();
  let stream: AbortController | undefined;
  let state: ConnectionState = 'connecting';
  let lingering: ReturnType<typeof setTimeout> | undefined;

  const tell = (next: ConnectionState, error?: ClientError): void => {
    state = next;
    for (const subscriber of [...subscribers]) subscriber.onState?.(next, error);
  };
  const start = (): void => {
    const started = new AbortController();
    stream = started;
    const onState = (next: ConnectionState, error?: ClientError) => {
      // What the server refuses for good, the next subscriber may ask for again.
      if (stream === started && next === 'closed') stream = undefined;
      if (!started.signal.aborted) tell(next, error);
    };
    const onEvent: SubscribeOptions['onEvent'] = (event) => {
      for (const subscriber of [...subscribers]) subscriber.onEvent(event);
    };
    const onMessage: SubscribeOptions['onMessage'] = (message) => {
      for (const subscriber of [...subscribers]) subscriber.onMessage?.(message);
    };
    void run({ onEvent, onMessage, onState }, started.signal);
  };

  return (subscriber) => {
    clearTimeout(lingering);
    const joined = { ...subscriber };
    subscribers.add(joined);
    if (stream) joined.onState?.(state);
    else start();
    return {
      close: () => {
        if (!subscribers.delete(joined)) return;
        joined.onState?.('closed');
        if (subscribers.size > 0) return;
        lingering = setTimeout(() => {
          stream?.abort();
          stream = undefined;
        }, lingerMs);
      },
      retry: () => {
        if (!stream && subscribers.has(joined)) start();
      },
    };
  };
}
