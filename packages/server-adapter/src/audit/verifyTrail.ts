import { setImmediate } from 'node:timers/promises';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import type { AuditHead } from './auditHead.ts';
import type { SealingKeys } from './auditKeys.ts';
import {
  eventsBetween,
  eventsOutside,
  lastSeal,
  sealNumbered,
  sealsAfter,
  subjectsOfEvents,
  unsealedTail,
} from './auditRows.ts';
import { type EventRow, type SealRow, type SubjectRow, sealedText, textOfSeal } from './sealedRow.ts';

/** What is wrong at a place of a trail. */
export type AuditFaultKind =
  /** The event, or whom it is about, is not what was sealed. */
  | 'altered'
  /** The event that stood there is gone. */
  | 'dropped'
  /** The event was sealed at another place, which `sealedAs` names. */
  | 'reordered'
  /** The event was never sealed there. */
  | 'inserted'
  /** A seal is not what the key makes of its events and of the seal before: `seal` names it. */
  | 'seal_altered'
  /** A seal is gone, and all its events with it or not. */
  | 'seal_dropped'
  /** The trail was longer, as its head outside the database says. */
  | 'cut_off'
  /** Outside the database there is no head, though the trail was sealed. */
  | 'head_missing'
  /** Made with a key that is not given here: forged, or before the key was changed (`earlierKeys`). */
  | 'unknown_key';

/** One fault of a trail, and where it is. */
export interface AuditFault {
  readonly kind: AuditFaultKind;
  /** The place in the trail, from 1; of a gap, its first. */
  readonly sequence?: number;
  /** Of a gap, its last place. */
  readonly lastSequence?: number;
  /** Where an event that was moved has its seal from. */
  readonly sealedAs?: number;
  /** FHIR id of the AuditEvent. */
  readonly eventId?: string;
  /** The number of the seal. */
  readonly seal?: number;
}

/** What came of looking through the trail of one tenant. */
export interface TrailReport {
  readonly tenant: string;
  /** No fault. */
  readonly intact: boolean;
  /** Events that are sealed and as they were. */
  readonly sealed: number;
  readonly seals: number;
  /** The first thousand. */
  readonly faults: readonly AuditFault[];
  /** How many there are. */
  readonly faultCount: number;
  /** What is not sealed yet: changes to it cannot be found. `since` is the time of the oldest event in it, ISO, UTC. */
  readonly tail: { readonly events: number; readonly since?: string };
}

interface VerifyingRoom {
  readonly keys: SealingKeys;
  readHead(tenant: string): Promise<AuditHead | undefined>;
}

const mostFaults = 1000;
const sealsAtOnce = 20;

/** Looks through the whole trail of a tenant. @throws what the database or the place of the head throws */
export async function verifyTrail(
  scope: ScopedQueries,
  { keys, readHead }: VerifyingRoom,
  signal?: AbortSignal,
): Promise<TrailReport> {
  // First: what is sealed meanwhile is behind it.
  const head = await readHead(scope.tenant);
  const faults: AuditFault[] = [];
  let faultCount = 0;
  const found = (fault: AuditFault) => {
    faultCount += 1;
    if (faults.length < mostFaults) faults.push(fault);
  };
  const walked = await walkSeals(scope, keys, found, signal);
  const outside = await eventsOutside(scope, walked.last, mostFaults);
  // Somebody may have sealed since the last page of seals was read.
  const sealed = outside.length > 0 ? ((await lastSeal(scope))?.last_sequence ?? 0) : 0;
  for (const row of outside) {
    if ((row.sequence ?? 0) > walked.last && (row.sequence ?? 0) <= sealed) continue;
    found({ kind: 'inserted', sequence: row.sequence ?? 0, eventId: row.id });
  }
  await compareWithHead(scope, head, walked, found);
  const tail = await unsealedTail(scope);
  return {
    tenant: scope.tenant,
    intact: faultCount === 0,
    sealed: walked.good,
    seals: walked.seals,
    faults,
    faultCount,
    tail: { events: tail.events, ...(tail.since !== null && { since: new Date(tail.since).toISOString() }) },
  };
}

interface Walked {
  readonly good: number;
  readonly seals: number;
  /** The last place that a seal covers. */
  readonly last: number;
}

async function walkSeals(
  scope: ScopedQueries,
  keys: SealingKeys,
  found: (fault: AuditFault) => void,
  signal: AbortSignal | undefined,
): Promise<Walked> {
  let good = 0;
  let seals = 0;
  let before: SealRow | undefined;
  for (;;) {
    const page = await sealsAfter(scope, before?.number ?? 0, sealsAtOnce);
    for (const seal of page) {
      signal?.throwIfAborted();
      const number = (before?.number ?? 0) + 1;
      if (seal.number !== number) found({ kind: 'seal_dropped', seal: number });
      const first = (before?.last_sequence ?? 0) + 1;
      if (seal.first_sequence > first) {
        found({ kind: 'dropped', sequence: first, lastSequence: seal.first_sequence - 1 });
      }
      const events = await eventsBetween(scope, seal.first_sequence, seal.last_sequence);
      const subjects = await subjectsOfEvents(
        scope,
        events.map(({ id }) => id),
      );
      good += checkEvents({ seal, events, subjects, keys }, found);
      const text = textOfSeal(seal, { before: before?.mac, macs: events.map(({ mac }) => mac) });
      const outcome = keys.check(seal.mac, text);
      // A gap before it is told already, and so is what is missing below it.
      const isWhole = events.length === seal.last_sequence - seal.first_sequence + 1 && seal.number === number;
      if (outcome === 'unknown_key') found({ kind: 'unknown_key', seal: seal.number });
      else if (outcome === 'wrong' && isWhole) found({ kind: 'seal_altered', seal: seal.number });
      before = seal;
      seals += 1;
      await setImmediate();
    }
    if (page.length < sealsAtOnce) return { good, seals, last: before?.last_sequence ?? 0 };
  }
}

interface Sealed {
  readonly seal: SealRow;
  readonly events: readonly EventRow[];
  readonly subjects: ReadonlyMap<string, readonly SubjectRow[]>;
  readonly keys: SealingKeys;
}

/** @returns how many events are as they were sealed. */
function checkEvents({ seal, events, subjects, keys }: Sealed, found: (fault: AuditFault) => void): number {
  const { first_sequence: first, last_sequence: last } = seal;
  let good = 0;
  let expected = first;
  for (const row of events) {
    const sequence = row.sequence ?? 0;
    if (sequence > expected) found({ kind: 'dropped', sequence: expected, lastSequence: sequence - 1 });
    const about = subjects.get(row.id) ?? [];
    const outcome = row.mac === null ? 'wrong' : keys.check(row.mac, sealedText(row, about, sequence));
    // Two at one place: the one that was sealed there is good, whichever comes first.
    if (sequence < expected && outcome === 'good') good += 1;
    else if (sequence < expected) found({ kind: 'inserted', sequence, eventId: row.id });
    else if (outcome === 'good') good += 1;
    else if (outcome === 'unknown_key') found({ kind: 'unknown_key', sequence, eventId: row.id });
    else {
      const sealedAs = placeOf(row, about, { first, last }, keys);
      const place = { sequence, eventId: row.id };
      found(sealedAs === undefined ? { kind: 'altered', ...place } : { kind: 'reordered', ...place, sealedAs });
    }
    expected = Math.max(expected, sequence + 1);
  }
  if (expected <= last) found({ kind: 'dropped', sequence: expected, lastSequence: last });
  return good;
}

/** The place for which an event has its seal, where that is near; undefined where it was altered, too. */
function placeOf(
  row: EventRow,
  subjects: readonly SubjectRow[],
  { first, last }: { first: number; last: number },
  keys: SealingKeys,
): number | undefined {
  const { mac } = row;
  if (mac === null) return undefined;
  const reach = last - first + 1;
  for (let place = Math.max(1, first - reach); place <= last + reach; place += 1) {
    if (keys.check(mac, sealedText(row, subjects, place)) === 'good') return place;
  }
  return undefined;
}

async function compareWithHead(
  scope: ScopedQueries,
  head: AuditHead | undefined,
  walked: Walked,
  found: (fault: AuditFault) => void,
): Promise<void> {
  if (!head) {
    if (walked.seals > 0) found({ kind: 'head_missing' });
    return;
  }
  for (const end of [...head.lost, head]) {
    const seal = await sealNumbered(scope, end.seal);
    if (seal?.mac === end.mac) continue;
    const isShorter = walked.last < end.sequence;
    found({
      kind: 'cut_off',
      seal: end.seal,
      ...(isShorter && { sequence: walked.last + 1 }),
      lastSequence: end.sequence,
    });
  }
}
