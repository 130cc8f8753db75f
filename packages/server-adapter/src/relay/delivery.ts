import { messageIdOf } from '../webhook/changeEvent.ts';
import type { Outbox } from './outbox.ts';
import { type PostOutcome, postBatch, postMessage } from './postMessage.ts';
import type { OnLog } from './relayLog.ts';
import type { OutboxMessage } from './relayState.ts';

export interface DeliveryOptions {
  readonly webhookUrl: string;
  readonly secret: string;
  /** Posts under way at once. */
  readonly concurrency?: number | undefined;
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
/** Changes of one message: few enough that one who comes now need not wait long for those before, here and at the receiver. */
const mostTogether = 4;
/** Posts beyond the usual number, each of one change of a series of which few wait: an exposure in the middle of a CT. */
const postsBeside = 4;
/** How a receiver answers that knows of no messages with several changes, or takes no long ones. */
const notUnderstood: ReadonlySet<number> = new Set([400, 413, 422]);

export function createDelivery(outbox: Outbox, options: DeliveryOptions): Delivery {
  const { signal, onLog, concurrency = 4, timeoutMs = 60_000 } = options;
  const late = new AbortController();
  const post = { ...options, timeoutMs, fetch: options.fetch ?? fetch, signal: late.signal };
  const underWay = new Set<Promise<void>>();
  let wake = () => {};
  const settled: (() => void)[] = [];

  /** A receiver of an older version takes one change in a message. */
  let takesBatches = true;

  const deliver = async (messages: readonly OutboxMessage[]) => {
    const startedMs = Date.now();
    const outcomes = await postAll(messages);
    for (const [at, message] of messages.entries()) {
      const outcome = outcomes[at];
      // Given up because of the stop: that says nothing about the endpoint.
      if (!outcome || (late.signal.aborted && outcome.kind === 'failed')) continue;
      outbox.settle(message, outcome, Date.now());
      log(onLog, message, outcome, Date.now() - startedMs);
    }
    options.onSettled();
    for (const resolve of settled.splice(0)) resolve();
  };
  const postAll = async (messages: readonly OutboxMessage[]): Promise<PostOutcome[]> => {
    const [only, ...others] = messages;
    if (only && others.length === 0) return [await postMessage(only.event, post)];
    const { outcome, filed } = await postBatch(
      messages.map(({ event }) => event),
      post,
    );
    if (outcome.kind === 'refused' && notUnderstood.has(outcome.status)) {
      takesBatches = false;
      return Promise.all(messages.map(({ event }) => postMessage(event, post)));
    }
    if (outcome.kind !== 'accepted' && outcome.kind !== 'filed') return messages.map(() => outcome);
    return messages.map(({ event }) => ({ kind: filed.has(messageIdOf(event)) ? 'filed' : 'accepted' }));
  };
  const takeNext = (): OutboxMessage[] => {
    const nowMs = Date.now();
    if (underWay.size < concurrency) return outbox.takeSome(takesBatches ? mostTogether : 1, nowMs);
    const one = underWay.size < concurrency + postsBeside ? outbox.takeOfFew(nowMs) : undefined;
    return one ? [one] : [];
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
        const messages = takeNext();
        if (messages.length === 0) {
          await idle();
          continue;
        }
        const work: Promise<void> = deliver(messages).finally(() => {
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
