import type { Person } from '../access/rights.ts';
import { scopeOf } from '../access/scope.ts';
import type { Gate } from '../database/scopedQueries.ts';
import { HandlerError } from '../http/errors.ts';
import { inTime } from '../inTime.ts';
import { Audience } from './audience.ts';
import { type AddressedMessage, messageLines } from './channelMessage.ts';
import type { Doorbell } from './doorbell.ts';
import { headPosition, readMissedEvents, readNewEvents } from './eventLog.ts';
import { createReader, type Reader } from './eventReader.ts';

export interface EventHubOptions {
  gate: Gate;
  doorbell: Doorbell;
  /** Aborted when the clinic closes. */
  closing: AbortSignal;
  /** How often the log is read when nobody rings, as when another process files; 1,000 ms unless told. */
  pollMs?: number;
  /** How long one reading of the log may take before it is given up as lost; 30 s unless told. */
  readMs?: number;
  /** Called whenever somebody has come to listen, who is told that it begins when this resolves. */
  onReader?: () => Promise<void>;
}

/** Where the event streams of one process get their events from. */
export interface EventHub {
  /**
   * A reader of what the principal may see, from behind `after` on, or from now.
   *
   * @param after a position of the log; one beyond its end, as after a restore from a backup, is its end.
   */
  subscribe(principal: Person, after: number | undefined): Promise<Reader>;
  /** Gives a message of the channel to those here who may hear it. */
  tell(message: AddressedMessage): void;
  /** Whether anybody listens. */
  readonly hasReaders: boolean;
}

/** The log of one tenant, as far as it is followed. */
interface Followed {
  /** Everything up to here has been given to its readers. */
  head: number;
  readonly audience: Audience;
  readonly ended: AbortController;
}

/**
 * Reads each tenant's log once for all who listen, however many they are, and gives each what they may see. Who comes
 * with an older position, or is slow, reads what it missed by itself, with its scope in the query.
 */
export function createEventHub({
  gate,
  doorbell,
  closing,
  pollMs = 1000,
  readMs = 30_000,
  onReader,
}: EventHubOptions): EventHub {
  const logs = new Map<string, Followed>();

  const end = (tenant: string, log: Followed, error?: unknown) => {
    log.ended.abort();
    if (logs.get(tenant) === log) logs.delete(tenant);
    if (error === undefined) return;
    for (const reader of log.audience) reader.fail(error);
  };
  const follow = async (tenant: string, log: Followed) => {
    const stop = AbortSignal.any([closing, log.ended.signal]);
    try {
      while (!stop.aborted) {
        const heard = doorbell.rings;
        const { events, more } = await inTime(readNewEvents(gate.tenant(tenant), log.head), readMs, noAnswer);
        for (const { event, personId } of events) {
          log.head = event.position;
          for (const reader of log.audience.ofEvent(event, personId)) reader.give(event);
        }
        if (!more) await doorbell.wait(heard, pollMs, stop);
      }
    } catch (error) {
      // Its readers come again behind the last event that each of them got.
      if (!stop.aborted) end(tenant, log, error);
    }
  };
  const open = (tenant: string, head: number): Followed => {
    const known = logs.get(tenant);
    if (known) return known;
    const log: Followed = { head, audience: new Audience(), ended: new AbortController() };
    logs.set(tenant, log);
    void follow(tenant, log);
    return log;
  };

  return {
    get hasReaders() {
      return logs.size > 0;
    },
    tell(message) {
      const readers = logs.get(message.tenant)?.audience.ofMessage(message);
      if (!readers) return;
      const text = messageLines(message);
      for (const reader of readers) reader.tell(text);
    },
    async subscribe(principal, after) {
      const { tenant } = principal;
      const before = logs.get(tenant);
      const read = before?.head ?? 0;
      const head = await inTime(headPosition(gate.tenant(tenant)), readMs, noAnswer);
      // The log of a database that was restored: nothing of it would be new for a long time.
      if (before && head < read) end(tenant, before, new Error('The event log has become shorter.'));
      const log = open(tenant, head);
      const leave = () => {
        log.audience.remove(principal, reader);
        if (log.audience.size === 0) end(tenant, log);
      };
      const reader = createReader({
        position: Math.min(after ?? head, head),
        head: () => log.head,
        readMissed: (range) => inTime(readMissedEvents(scopeOf(gate, principal), range), readMs, noAnswer),
        onClose: leave,
      });
      log.audience.add(principal, reader);
      await onReader?.();
      return reader;
    },
  };
}

/** A connection that died without a word never answers, and all streams would wait for it. */
const noAnswer = () => new HandlerError('unavailable', 'The event log did not answer in time.');
