import type { Outbox } from './outbox.ts';
import { type PostOutcome, postMessage } from './postMessage.ts';
import type { OnLog } from './relayLog.ts';
import type { OutboxMessage } from './relayState.ts';

export interface DeliveryOptions {
  readonly webhookUrl: string;
  readonly secret: string;
  /** Posts under way at once. */
  readonly concurrency: number;
  readonly timeoutMs?: number | undefined;
  readonly fetch?: typeof fetch | undefined;
  readonly onLog: OnLog;
  readonly onSettled: () => void;
  readonly signal: AbortSignal;
}

/** Posts what the outbox gives out. */
export interface Delivery {
  /** Looks at the outbox again: there are new messages. */
  wake(): void;
  /** Resolves after the next answer, and when `run` ends. */
  settled(): Promise<void>;
  /** Delivers until the signal aborts; then gives the posts under way a few seconds to end. */
  run(): Promise<void>;
}

const graceMs = 5000;

export function createDelivery(outbox: Outbox, options: DeliveryOptions): Delivery {
  const { signal, onLog, concurrency, timeoutMs = 60_000 } = options;
  const late = new AbortController();
  const post = { ...options, timeoutMs, fetch: options.fetch ?? fetch, signal: late.signal };
  const underWay = new Set<Promise<void>>();
  let wake = () => {};
  const settled: (() => void)[] = [];

  const deliver = async (message: OutboxMessage) => {
    const startedMs = Date.now();
    const outcome = await postMessage(message.event, post);
    // Given up because of the stop: that says nothing about the endpoint.
    if (late.signal.aborted && outcome.kind === 'failed') return;
    outbox.settle(message, outcome, Date.now());
    log(onLog, message, outcome, Date.now() - startedMs);
    options.onSettled();
    for (const resolve of settled.splice(0)) resolve();
  };
  const idle = async () => {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    const awake = () => resolve(undefined);
    wake = awake;
    const wakeAtMs = underWay.size < concurrency ? outbox.wakeAtMs() : undefined;
    const timer = wakeAtMs === undefined ? undefined : setTimeout(awake, clampMs(wakeAtMs - Date.now()));
    signal.addEventListener('abort', awake);
    await promise;
    signal.removeEventListener('abort', awake);
    clearTimeout(timer);
  };
  return {
    wake: () => wake(),
    settled: () =>
      new Promise((resolve) => {
        settled.push(resolve);
      }),
    run: async () => {
      while (!signal.aborted) {
        const message = underWay.size < concurrency ? outbox.take(Date.now()) : undefined;
        if (message === undefined) {
          await idle();
          continue;
        }
        const work: Promise<void> = deliver(message).finally(() => {
          underWay.delete(work);
          wake();
        });
        underWay.add(work);
      }
      // An answer that is heard now is a message that is not posted again after the next start.
      const grace = setTimeout(() => late.abort(), graceMs);
      await Promise.all(underWay);
      clearTimeout(grace);
      for (const resolve of settled.splice(0)) resolve();
    },
  };
}

// setTimeout takes more than 2^31 ms for 1 ms.
const clampMs = (ms: number) => Math.min(Math.max(ms, 0), 3_600_000);

function log(onLog: OnLog, { event, failures }: OutboxMessage, outcome: PostOutcome, durationMs: number) {
  const { seq, epoch, changeType } = event;
  const entry = { source: event.source, epoch, seq, changeType, durationMs };
  if (outcome.kind === 'filed' || outcome.kind === 'accepted') onLog({ level: 'info', event: outcome.kind, ...entry });
  else if (outcome.kind === 'failed')
    onLog({ level: 'warn', event: 'endpoint_failed', reason: outcome.reason, ...entry });
  else if (outcome.kind === 'refused')
    onLog({ level: 'error', event: 'refused', status: outcome.status, failures, ...entry });
}
