import type { ClinicEvent, ClinicEventType } from '@clinikit/client/events';
import type { Principal } from '../access/principal.ts';
import { visibleTo } from '../access/visible.ts';
import type { EventTable, Queries } from '../database/schema.ts';

/**
 * Appends an event inside the caller's transaction.
 *
 * The sequencer's row stays locked until the commit, so positions become visible in their order and a reader at position
 * N has missed nothing below it.
 */
export async function appendEvent(
  trx: Queries,
  tenant: string,
  event: { type: ClinicEventType; patientId?: string | null; studyInstanceUid?: string; now: number },
): Promise<void> {
  const { position } = await trx
    .insertInto('event_head')
    .values({ tenant, position: 1 })
    .onConflict((oc) => oc.column('tenant').doUpdateSet((eb) => ({ position: eb('event_head.position', '+', 1) })))
    .returning('position')
    .executeTakeFirstOrThrow();
  await trx
    .insertInto('event')
    .values({
      tenant,
      position,
      type: event.type,
      patient_id: event.patientId ?? null,
      study_instance_uid: event.studyInstanceUid ?? null,
      at: event.now,
    })
    .execute();
}

/** The position of the newest committed event; 0 before the first. */
export async function headPosition(db: Queries, tenant: string): Promise<number> {
  const head = await db.selectFrom('event_head').select('position').where('tenant', '=', tenant).executeTakeFirst();
  return head?.position ?? 0;
}

/** How many events one query reads at the most. */
const pageSize = 500;

/** All events of a tenant after `position`, in order; `more` when there may be others behind them. */
export async function readNewEvents(
  db: Queries,
  tenant: string,
  position: number,
): Promise<{ events: ClinicEvent[]; more: boolean }> {
  const rows = await db
    .selectFrom('event')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('position', '>', position)
    .orderBy('position')
    .limit(pageSize)
    .execute();
  return { events: rows.map(toEvent), more: rows.length === pageSize };
}

/**
 * What the principal may see of the events after `position` up to `until`, which must have been committed, and how far
 * was read.
 */
export async function readMissedEvents(
  db: Queries,
  principal: Principal,
  { position, until }: { position: number; until: number },
): Promise<{ events: ClinicEvent[]; position: number }> {
  const rows = await db
    .selectFrom('event')
    .selectAll()
    .where(visibleTo(principal, 'event'))
    .where('position', '>', position)
    .where('position', '<=', until)
    .orderBy('position')
    .limit(pageSize)
    .execute();
  const last = rows.length === pageSize ? rows.at(-1)?.position : undefined;
  return { events: rows.map(toEvent), position: last ?? until };
}

const toEvent = (row: EventTable): ClinicEvent => ({
  position: row.position,
  type: toEventType(row.type),
  ...(row.patient_id !== null && { patientId: row.patient_id }),
  ...(row.study_instance_uid !== null && { studyInstanceUid: row.study_instance_uid }),
  at: new Date(row.at).toISOString(),
});

function toEventType(type: string): ClinicEventType {
  switch (type) {
    case 'study.filed':
    case 'study.moved':
    case 'study.triaged':
    case 'patient.changed':
    case 'quarantine.added':
      return type;
    default:
      throw new TypeError(`The event log holds an unknown type of event: ${type}.`);
  }
}
