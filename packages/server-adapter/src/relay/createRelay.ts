import { setTimeout } from 'node:timers/promises';
import {
  type ChangeCursor,
  createOrthancClient,
  type FollowState,
  type HttpOptions,
  type OrthancChange,
  type OrthancClient,
  startChangeCursor,
} from '@clinikit/client/orthanc';
import { secretBytes } from '../webhook/signature.ts';
import { askForJobs } from './askForJobs.ts';
import { createDelivery } from './delivery.ts';
import { createOutbox } from './outbox.ts';
import { readChanges, type UnreadableChange } from './readChanges.ts';
import type { OnLog } from './relayLog.ts';
import type { RelayState, RelayStateStore } from './relayState.ts';
import { createSeriesSorter } from './sortBySeries.ts';
import { createStateSaver } from './stateSaver.ts';

export interface RelayOptions {
  readonly orthanc: OrthancClient | HttpOptions;
  /** The name of this Orthanc in the clinic's configuration: letters, digits, `_`, `.`, `-`. */
  readonly source: string;
  readonly webhookUrl: string;
  /** The clinic's `/jobs/run`, asked each minute where the clinic's host has no timers; not asked unless told. */
  readonly jobsUrl?: string | undefined;
  /** `whsec_` and the base64 of 24 to 64 bytes. */
  readonly secret: string;
  readonly state: RelayStateStore;
  /** Which changes are posted; `NewInstance` and `StableStudy` by default. */
  readonly changeTypes?: readonly string[] | undefined;
  /** Posts under way at once; 4 by default. A post holds up to 4 changes. */
  readonly concurrency?: number | undefined;
  /** Time between polls of an idle Orthanc; 100 by default. */
  readonly pollMs?: number | undefined;
  /** How long one post may take; 60,000 by default. */
  readonly timeoutMs?: number | undefined;
  /** Where to begin without a saved state: with all that Orthanc holds (`start`, the default), or with what comes. */
  readonly from?: 'start' | 'now' | undefined;
  readonly onLog?: OnLog | undefined;
  /** Stands in for the platform's `fetch` for the posts. */
  readonly fetch?: typeof fetch | undefined;
}

export interface Relay {
  /**
   * Posts every change until `signal` aborts; then saves its state and resolves.
   *
   * @throws when the state cannot be read or written, or the secret is malformed. An Orthanc or a receiver that is down
   * is waited for.
   */
  run(signal: AbortSignal): Promise<void>;
}

const usualTimeoutMs = 60_000;
// Beyond this, reading waits for delivering: what is not read yet is safe in Orthanc's own log.
const maxFresh = 2000;
/** With fewer that wait, all are under way soon. */
const enoughAtOnce = 16;

/**
 * The way of a change from Orthanc to the webhook: reads the change log with a saved cursor and posts each change,
 * signed, until the receiver says `filed`. Delivery is at least once, under the same id every time. Nothing is given up: what
 * is refused is posted again ever more rarely, and what cannot be read stays in the state.
 */
export function createRelay(options: RelayOptions): Relay {
  const { source, state, onLog = () => undefined } = options;
  const changeTypes = options.changeTypes ?? ['NewInstance', 'StableStudy'];
  const orthanc = 'changes' in options.orthanc ? options.orthanc : createOrthancClient(options.orthanc);

  const run = async (stop: AbortSignal): Promise<void> => {
    secretBytes(options.secret);
    const failure = new AbortController();
    const fail = (error: unknown) => failure.abort(error);
    const signal = AbortSignal.any([stop, failure.signal]);
    const saved = await state.load();
    let cursor = saved?.cursor ?? (await firstCursor(orthanc, options.from ?? 'start', signal));
    const outbox = createOutbox(saved?.messages ?? []);
    const unreadable: UnreadableChange[] = [];
    const add = (changes: readonly OrthancChange[], epoch: string) => {
      const read = readChanges(changes, { epoch, source });
      outbox.add(read.events);
      unreadable.push(...read.unreadable);
      for (const { change } of read.unreadable) {
        onLog({ level: 'error', event: 'change_unreadable', source, epoch, seq: change.Seq });
      }
    };
    outbox.add(saved?.undelivered ?? []);
    // A later version of the relay may be able to read them.
    for (const { change, epoch } of saved?.unreadable ?? []) add([change], epoch);
    const snapshot = (): RelayState => ({ version: 1, cursor, messages: outbox.snapshot(), unreadable });
    const saver = createStateSaver(state, snapshot, fail);
    // The first save also proves that the state can be written, before anything depends on it.
    await saver.save();
    onLog({ level: 'info', event: 'started', source, outstanding: outbox.size, seq: cursor.seq });

    const delivery = createDelivery(outbox, { ...options, onLog, onSettled: saver.changed, signal });
    const sorter = createSeriesSorter(orthanc, outbox, { enough: enoughAtOnce, onSorted: delivery.wake, signal });
    sorter.wake();
    const read = async () => {
      const onState = (link: FollowState) =>
        onLog(
          link.state === 'up'
            ? { level: 'info', event: 'orthanc_up', source }
            : { level: 'warn', event: 'orthanc_down', source, reason: link.error.code },
        );
      const { pollMs } = options;
      for await (const batch of orthanc.changes.follow({ cursor, changeTypes, pollMs, signal, onState })) {
        if (batch.reset) onLog({ level: 'warn', event: 'orthanc_reset', source, epoch: batch.cursor.epoch });
        // Messages and cursor change in one step, and are saved as one value: neither is on disk without the other.
        add(batch.changes, batch.cursor.epoch);
        cursor = batch.cursor;
        saver.changed();
        delivery.wake();
        sorter.wake();
        while (outbox.freshCount() > maxFresh && !signal.aborted) await delivery.settled();
      }
    };
    const { jobsUrl, secret, timeoutMs = usualTimeoutMs, fetch: send = fetch } = options;
    const asking =
      jobsUrl === undefined ? [] : [askForJobs({ jobsUrl, source, secret, timeoutMs, fetch: send, onLog, signal })];
    await Promise.all([read().catch(fail), delivery.run().catch(fail), ...asking]);
    await saver.close();
    onLog({ level: 'info', event: 'stopped', source, outstanding: outbox.size, seq: cursor.seq });
    if (failure.signal.aborted) throw failure.signal.reason;
  };
  return { run };
}

async function firstCursor(orthanc: OrthancClient, from: 'start' | 'now', signal: AbortSignal): Promise<ChangeCursor> {
  while (from === 'now' && !signal.aborted) {
    const cursor = await orthanc.changes.now({ signal }).catch(() => undefined);
    if (cursor !== undefined) return cursor;
    await setTimeout(1000, undefined, { signal }).catch(() => undefined);
  }
  return startChangeCursor();
}
