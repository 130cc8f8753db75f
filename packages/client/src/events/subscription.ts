import { ClientError, type ClientErrorCode, isClientError } from '../errors.ts';
import type { HttpStream } from '../http/request.ts';
import { sleep } from '../http/sleep.ts';
import { readStream } from './readStream.ts';
import type { ChannelMessage, ClinicEvent } from './schemas.ts';

/** `open`: no event is missed. `reconnecting`: events that are missed now will be sent again. */
export type ConnectionState = 'connecting' | 'open' | 'reconnecting' | 'closed';

export interface SubscribeOptions {
  readonly onEvent: (event: ClinicEvent) => void;
  /** What others tell those who listen now (see `ChannelClient`). What is told while the stream is lost is missed. */
  readonly onMessage?: ((message: ChannelMessage) => void) | undefined;
  /** `error` comes with `reconnecting` after a failure, and with `closed` when the server refuses for good. */
  readonly onState?: ((state: ConnectionState, error?: ClientError) => void) | undefined;
  /** Where to go on; events from now on when absent. */
  readonly lastEventId?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** What only those hear of who pass the stream on. */
export interface StreamOptions extends SubscribeOptions {
  /** Where the stream begins, as the server says, and the id it was asked to begin after. */
  readonly onReady?: ((id: string, lastEventId: string | undefined) => void) | undefined;
}

/** Runs one stream until the signal aborts or the server refuses; never rejects. */
export type Run = (options: StreamOptions, signal: AbortSignal) => Promise<void>;

type Open = (lastEventId: string | undefined, signal: AbortSignal) => Promise<HttpStream>;

const firstBackoffMs = 500;
const lastBackoffMs = 30_000;
// A stream that lived this long, or brought an event, did its work: its end does not count as a failure.
const healthyMs = 5000;
const final: ReadonlySet<ClientErrorCode> = new Set(['unauthorized', 'forbidden', 'not_found', 'bad_request']);

// A token function that fails is not a refusal by the server: a page that is offline cannot refresh its token.
const isFinal = ({ code, status }: ClientError) =>
  final.has(code) && !(code === 'unauthorized' && status === undefined);

/** Reads stream after stream, each from where the last one ended, until `signal` aborts or the server refuses. */
export async function runSubscription(open: Open, options: StreamOptions, signal: AbortSignal): Promise<void> {
  let { lastEventId } = options;
  let failures = 0;
  let baseMs = firstBackoffMs;
  options.onState?.('connecting');
  while (!signal.aborted) {
    const startedMs = Date.now();
    let healthy = false;
    let error: ClientError | undefined;
    try {
      const asked = lastEventId;
      const response = await open(asked, signal);
      options.onState?.('open');
      await readStream(response, {
        onEvent: (event) => {
          healthy = true;
          options.onEvent(event);
        },
        onMessage: (message) => options.onMessage?.(message),
        onReady: (id) => options.onReady?.(id, asked),
        onId: (id) => {
          lastEventId = id;
        },
        onRetry: (ms) => {
          baseMs = Math.min(Math.max(ms, 100), lastBackoffMs);
        },
      });
    } catch (thrown) {
      if (signal.aborted) break;
      error = isClientError(thrown) ? thrown : new ClientError('network', 'The event stream broke off.');
    }
    if (signal.aborted) break;
    if (error !== undefined && isFinal(error)) {
      options.onState?.('closed', error);
      return;
    }
    options.onState?.('reconnecting', error);
    if (Date.now() - startedMs > healthyMs) healthy = true;
    if (healthy) failures = 0;
    // A server that ends a working stream in good order expects us back at once.
    if (healthy && error === undefined) continue;
    const backoffMs = Math.min(lastBackoffMs, baseMs * 2 ** failures);
    failures += 1;
    await sleep(Math.max(backoffMs * (0.5 + Math.random() / 2), error?.retryAfterMs ?? 0), signal);
  }
  options.onState?.('closed');
}
