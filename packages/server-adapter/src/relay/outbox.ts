import { messageIdOf, type OrthancChangeEvent } from '../webhook/changeEvent.ts';
import { createEndpoint } from './endpoint.ts';
import { createFairLine } from './fairLine.ts';
import type { PostOutcome } from './postMessage.ts';
import type { OutboxMessage } from './relayState.ts';
import { acceptedDelayMs, refusedDelayMs } from './retrySchedule.ts';

/** The messages that are not yet filed, and which of them is to be posted when. Times are ms since 1970. */
export interface Outbox {
  add(events: readonly OrthancChangeEvent[]): void;
  /** The next message to post now, taken out of the queue until `settle`; undefined when there is none. */
  take(nowMs: number): OutboxMessage | undefined;
  /**
   * Those to post now in one message, `most` at the most. One that met a failure is alone, so that whatever it has to do with
   * that is not laid on others.
   */
  takeSome(most: number, nowMs: number): OutboxMessage[];
  /** One of a series of which few wait, while many of another one do; undefined when there is none. */
  takeOfFew(nowMs: number): OutboxMessage | undefined;
  settle(message: OutboxMessage, outcome: PostOutcome, nowMs: number): void;
  /** When `take` may next have something, without new messages; undefined when only new ones can change that. */
  wakeAtMs(): number | undefined;
  /** Ids of instances that wait for their first post and whose series is not known, those that came last first. */
  unsorted(most: number): string[];
  /** The series of instances, by their ids; empty for one that nobody knows. */
  sort(series: ReadonlyMap<string, string>): void;
  /** Messages that wait for their first post. */
  freshCount(): number;
  readonly size: number;
  snapshot(): OutboxMessage[];
}

// Wrong secret or clock, wrong path, wrong server: a person repairs that for all messages at once. The webhook itself
// never answers 410: whoever does stands in its place, and an image must not be lost by that.
const misconfigurations: ReadonlySet<number> = new Set([401, 403, 404, 405, 410]);

interface Entry extends OutboxMessage {
  tried: boolean;
  /** The series of an instance. */
  lane: string | undefined;
  /** How many messages the endpoint had taken when this one last met a failure of it. */
  failedAfter: number | undefined;
  /** Refused for a reason that lies in the configuration, so the first message that gets through redeems it. */
  misconfigured: boolean;
}

const hasFailed = ({ failedAfter, failures }: Entry): boolean => failedAfter !== undefined || failures > 0;

/** An outbox with what was saved; all of it is due at once, since a restart is often the repair. */
export function createOutbox(saved: readonly OutboxMessage[]): Outbox {
  const all = new Map<string, Entry>();
  const endpoint = createEndpoint();
  const ready = createFairLine<Entry>();
  /** Those that wait for their first post and whose series is not known, by the id of the instance. */
  const unsorted = new Map<string, Entry>();
  const waiting = new Set<Entry>();
  let fresh = 0;

  const insert = (message: OutboxMessage) => {
    const id = messageIdOf(message.event);
    if (all.has(id)) return;
    const state = { notBeforeMs: 0, tried: false, failedAfter: undefined, misconfigured: false, lane: undefined };
    const entry: Entry = { ...message, ...state };
    all.set(id, entry);
    ready.add(entry);
    if (entry.event.changeType === 'NewInstance') unsorted.set(entry.event.id, entry);
    fresh += 1;
  };
  const wait = (entry: Entry, untilMs: number) => {
    entry.notBeforeMs = untilMs;
    waiting.add(entry);
  };
  const wakeDue = (nowMs: number) => {
    for (const entry of waiting) {
      if (entry.notBeforeMs > nowMs) continue;
      waiting.delete(entry);
      ready.add(entry);
    }
  };
  const redeem = () => {
    for (const entry of waiting) if (entry.misconfigured) entry.notBeforeMs = 0;
  };
  saved.forEach(insert);
  /** The next one of `ready`, which another one could not go with. */
  let heldBack: Entry | undefined;
  const next = (): Entry | undefined => {
    const entry = heldBack ?? ready.take();
    heldBack = undefined;
    return entry;
  };
  const begin = (entry: Entry): Entry => {
    if (!entry.tried) fresh -= 1;
    entry.tried = true;
    unsorted.delete(entry.event.id);
    endpoint.begin();
    return entry;
  };
  const takeSome = (most: number, nowMs: number): Entry[] => {
    const taken: Entry[] = [];
    while (taken.length < most && endpoint.open(nowMs)) {
      wakeDue(nowMs);
      const entry = next();
      if (entry === undefined) break;
      if (taken.length > 0 && hasFailed(entry)) {
        heldBack = entry;
        break;
      }
      taken.push(begin(entry));
      if (hasFailed(entry)) break;
    }
    return taken;
  };

  return {
    add: (events) => {
      for (const event of events) insert({ event, failures: 0, accepted: 0, notBeforeMs: 0 });
    },
    take: (nowMs) => takeSome(1, nowMs)[0],
    takeSome,
    takeOfFew: (nowMs) => {
      const entry = endpoint.open(nowMs) ? ready.takeOfFew() : undefined;
      return entry && begin(entry);
    },
    settle: (message, outcome, nowMs) => {
      const id = messageIdOf(message.event);
      const entry = all.get(id);
      if (entry === undefined) return;
      if (outcome.kind === 'failed') {
        // Others got through since this one last failed: then it is this message that the receiver stumbles over.
        const itsOwn = entry.failedAfter !== undefined && endpoint.successes > entry.failedAfter;
        entry.failedAfter = endpoint.successes;
        endpoint.failed(nowMs, outcome.retryAfterMs);
        if (itsOwn) {
          entry.failures += 1;
          wait(entry, nowMs + refusedDelayMs(entry.failures));
        } else {
          ready.add(entry);
        }
        return;
      }
      if (outcome.kind === 'refused') {
        endpoint.answered();
        entry.failures += 1;
        entry.misconfigured = misconfigurations.has(outcome.status);
        wait(entry, nowMs + Math.max(refusedDelayMs(entry.failures), outcome.retryAfterMs ?? 0));
        return;
      }
      endpoint.succeeded();
      redeem();
      entry.misconfigured = false;
      if (outcome.kind === 'accepted') {
        entry.accepted += 1;
        wait(entry, nowMs + acceptedDelayMs(entry.accepted));
        return;
      }
      all.delete(id);
    },
    wakeAtMs: () => {
      if (all.size === 0) return undefined;
      let earliest = ready.length > 0 || heldBack ? 0 : Number.POSITIVE_INFINITY;
      for (const entry of waiting) earliest = Math.min(earliest, entry.notBeforeMs);
      const wakeAtMs = Math.max(earliest, endpoint.openAtMs());
      return Number.isFinite(wakeAtMs) ? wakeAtMs : undefined;
    },
    unsorted: (most) => [...unsorted.keys()].slice(-most).reverse(),
    sort: (series) => {
      for (const [id, lane] of series) {
        const entry = unsorted.get(id);
        unsorted.delete(id);
        if (entry && lane !== '') ready.setLane(entry, lane);
      }
    },
    freshCount: () => fresh,
    get size() {
      return all.size;
    },
    snapshot: () =>
      [...all.values()].map(({ event, failures, accepted, notBeforeMs }) => ({
        event,
        failures,
        accepted,
        notBeforeMs,
      })),
  };
}
