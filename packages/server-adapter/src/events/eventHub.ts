import type { ClinicEvent } from '@clinikit/client/events';
import { type Principal, patientsOf } from '../access/principal.ts';
import type { Queries } from '../database/schema.ts';
import type { Doorbell } from './doorbell.ts';
import { headPosition, readMissedEvents, readNewEvents } from './eventLog.ts';
import { createReader, type Reader } from './eventReader.ts';

export interface EventHubOptions {
  db: Queries;
  doorbell: Doorbell;
  /** Aborted when the clinic closes. */
  closing: AbortSignal;
  /** How often the log is read when nobody rings, as when another process files; 1,000 ms unless told. */
  pollMs?: number;
}

/** Where the event streams of one process get their events from. */
export interface EventHub {
  /**
   * A reader of what the principal may see, from behind `after` on, or from now.
   *
   * @param after a position of the log; one beyond its end, as after a restore from a backup, is its end.
   */
  subscribe(principal: Principal, after: number | undefined): Promise<Reader>;
}

/** The readers of one tenant. */
interface Channel {
  /** Everything up to here has been given to its readers. */
  head: number;
  readonly all: Set<Reader>;
  /** Those who may see every event. */
  readonly unlimited: Set<Reader>;
  /** The others, by each patient whose events they may see. */
  readonly byPatient: Map<string, Set<Reader>>;
  readonly ended: AbortController;
}

/**
 * Reads each tenant's log once for all who listen, however many they are, and gives each what they may see.
 *
 * A reader is found by the patients of its scope, so an event costs as much as there are readers whom it concerns. Who
 * comes with an older position, or is slow, reads what it missed by itself, with its scope in the query.
 */
export function createEventHub({ db, doorbell, closing, pollMs = 1000 }: EventHubOptions): EventHub {
  const channels = new Map<string, Channel>();

  const end = (tenant: string, channel: Channel, error?: unknown) => {
    channel.ended.abort();
    if (channels.get(tenant) === channel) channels.delete(tenant);
    if (error === undefined) return;
    for (const reader of channel.all) reader.fail(error);
  };
  const follow = async (tenant: string, channel: Channel) => {
    const stop = AbortSignal.any([closing, channel.ended.signal]);
    try {
      while (!stop.aborted) {
        const heard = doorbell.rings;
        const { events, more } = await readNewEvents(db, tenant, channel.head);
        for (const event of events) give(channel, event);
        if (!more) await doorbell.wait(heard, pollMs, stop);
      }
    } catch (error) {
      // Its readers come again behind the last event that each of them got.
      if (!stop.aborted) end(tenant, channel, error);
    }
  };
  const open = (tenant: string, head: number): Channel => {
    const known = channels.get(tenant);
    if (known) return known;
    const channel: Channel = {
      head,
      all: new Set(),
      unlimited: new Set(),
      byPatient: new Map(),
      ended: new AbortController(),
    };
    channels.set(tenant, channel);
    void follow(tenant, channel);
    return channel;
  };

  return {
    async subscribe(principal, after) {
      const { tenant } = principal;
      const before = channels.get(tenant);
      const read = before?.head ?? 0;
      const head = await headPosition(db, tenant);
      // The log of a database that was restored: nothing of it would be new for a long time.
      if (before && head < read) end(tenant, before, new Error('The event log has become shorter.'));
      const channel = open(tenant, head);
      const position = Math.min(after ?? head, head);
      const leave = () => {
        channel.all.delete(reader);
        removeFrom(channel, reader, patientsOf(principal));
        if (channel.all.size === 0) end(tenant, channel);
      };
      const reader = createReader({
        position,
        head: () => channel.head,
        readMissed: (range) => readMissedEvents(db, principal, range),
        onClose: leave,
      });
      channel.all.add(reader);
      addTo(channel, reader, patientsOf(principal));
      return reader;
    },
  };
}

function addTo({ unlimited, byPatient }: Channel, reader: Reader, patients: 'all' | readonly string[]): void {
  if (patients === 'all') unlimited.add(reader);
  else for (const id of patients) byPatient.set(id, (byPatient.get(id) ?? new Set()).add(reader));
}

function removeFrom({ unlimited, byPatient }: Channel, reader: Reader, patients: 'all' | readonly string[]): void {
  unlimited.delete(reader);
  for (const id of patients === 'all' ? [] : patients) {
    const readers = byPatient.get(id);
    readers?.delete(reader);
    if (readers?.size === 0) byPatient.delete(id);
  }
}

function give(channel: Channel, event: ClinicEvent): void {
  channel.head = event.position;
  for (const reader of channel.unlimited) reader.give(event);
  const concerned = event.patientId === undefined ? undefined : channel.byPatient.get(event.patientId);
  for (const reader of concerned ?? []) reader.give(event);
}
