import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import { inTime } from '../inTime.ts';
import type { AuditHead, AuditHeads } from './auditHead.ts';
import type { SealingKeys } from './auditKeys.ts';
import { lastSeal, sealNumbered, subjectsOfEvents, unsealedEvents } from './auditRows.ts';
import { type EventRow, type SealRow, sealedText, textOfSeal } from './sealedRow.ts';

/** Few enough that others have their turn between two seals. */
const eventsOfSeal = 200;

/** What seals a trail. */
export interface SealingRoom extends AuditHeads {
  readonly keys: SealingKeys;
  readonly now: () => number;
}

/**
 * Gives the events that wait their places and seals them, as many as there are; then keeps the new head outside.
 *
 * Whoever writes events waits for nobody here: places are given now, and not when an event is written. Two who seal wait
 * for each other.
 *
 * @returns how many events were sealed.
 */
export async function sealTrail(scope: ScopedQueries, room: SealingRoom, signal?: AbortSignal): Promise<number> {
  let sealed = 0;
  for (;;) {
    const count = signal?.aborted ? 0 : await scope.transaction((trx) => sealSome(trx, room));
    sealed += count;
    if (count < eventsOfSeal) break;
    await setImmediate();
  }
  await keepNewHead(scope, room);
  return sealed;
}

async function sealSome(trx: ScopedQueries, { keys, now }: SealingRoom): Promise<number> {
  await lockSealer(trx, now());
  const rows = await unsealedEvents(trx, eventsOfSeal);
  if (rows.length === 0) return 0;
  const before = await lastSeal(trx);
  const first = (before?.last_sequence ?? 0) + 1;
  const subjects = await subjectsOfEvents(
    trx,
    rows.map(({ id }) => id),
  );
  const places = rows.map((row, at) => {
    const sequence = first + at;
    return { row, sequence, mac: keys.seal(sealedText(row, subjects.get(row.id) ?? [], sequence)) };
  });
  await place(trx, places);
  const seal = {
    number: (before?.number ?? 0) + 1,
    first_sequence: first,
    last_sequence: first + rows.length - 1,
    sealed_at: now(),
  };
  const text = textOfSeal(seal, { before: before?.mac, macs: places.map(({ mac }) => mac) });
  await trx
    .insertInto('audit_seal')
    .values({ ...seal, mac: keys.seal(text) })
    .execute();
  return rows.length;
}

interface Placed {
  readonly row: EventRow;
  readonly sequence: number;
  readonly mac: string;
}

/** All of them by one statement. */
async function place(trx: ScopedQueries, places: readonly Placed[]): Promise<void> {
  const whens = <Value>(cellOf: (placed: Placed) => Value, type: 'bigint' | 'text') =>
    sql.join(
      places.map((placed) => sql`when ${placed.row.id} then cast(${cellOf(placed)} as ${sql.raw(type)})`),
      sql` `,
    );
  await trx
    .updateTable('audit_event')
    .set({
      sequence: sql<number>`case id ${whens(({ sequence }) => sequence, 'bigint')} end`,
      mac: sql<string>`case id ${whens(({ mac }) => mac, 'text')} end`,
    })
    .where(
      'id',
      'in',
      places.map(({ row }) => row.id),
    )
    .where('sequence', 'is', null)
    .execute();
}

/** Nobody else seals this tenant's trail until the transaction ends. */
async function lockSealer(trx: ScopedQueries, at: number): Promise<void> {
  await trx
    .insertInto('audit_sealer')
    .values({ at })
    .onConflict((oc) => oc.column('tenant').doUpdateSet({ at }))
    .execute();
}

/** Under the lock where several processes seal, so that a head never takes the place of a later one. */
async function keepNewHead(scope: ScopedQueries, room: SealingRoom): Promise<void> {
  if (!scope.locksRows) return keepHeadOf(scope, room);
  await scope.transaction(async (trx) => {
    await lockSealer(trx, room.now());
    await keepHeadOf(trx, room);
  });
}

async function keepHeadOf(scope: ScopedQueries, { keepHead, readHead }: SealingRoom): Promise<void> {
  const last = await lastSeal(scope);
  const kept = await inTime(readHead(scope.tenant), headMs, noHead);
  if (!last) return;
  const lost = [...(kept?.lost ?? [])];
  // What was kept outside and is not here was cut off: sealing goes on, and the trace of it stays.
  if (kept && !(await isHere(scope, kept))) lost.push({ seal: kept.seal, sequence: kept.sequence, mac: kept.mac });
  if (kept && kept.mac === last.mac) return;
  await inTime(keepHead(headOf(scope.tenant, last, lost)), headMs, noHead);
}

/** How long the place outside of the database may take; on PostgreSQL the sealer's lock is held meanwhile. */
const headMs = 10_000;

const noHead = () => new Error('The place of the head of the trail did not answer in time.');

async function isHere(scope: ScopedQueries, kept: AuditHead): Promise<boolean> {
  const seal = await sealNumbered(scope, kept.seal);
  return seal?.mac === kept.mac;
}

const headOf = (tenant: string, seal: SealRow, lost: AuditHead['lost']): AuditHead => ({
  tenant,
  seal: seal.number,
  sequence: seal.last_sequence,
  mac: seal.mac,
  sealedAt: new Date(seal.sealed_at).toISOString(),
  lost,
});
