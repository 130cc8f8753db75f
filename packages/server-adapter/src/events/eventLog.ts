import type { ClinicEvent, ClinicEventType } from '@clinikit/client/events';
import { type Principal, patientsOf } from '../access/principal.ts';
import type { Queries } from '../database/schema.ts';

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

/** What the principal may see of the events after `position`, and how far was read: at most 500 a call. */
export async function readEvents(
  db: Queries,
  principal: Principal,
  position: number,
): Promise<{ events: ClinicEvent[]; position: number }> {
  const rows = await db
    .selectFrom('event')
    .selectAll()
    .where('tenant', '=', principal.tenant)
    .where('position', '>', position)
    .orderBy('position')
    .limit(500)
    .execute();
  const patients = patientsOf(principal);
  const patientIds = patients === 'all' ? undefined : new Set(patients);
  const events = rows
    .filter((row) => !patientIds || (row.patient_id !== null && patientIds.has(row.patient_id)))
    .map((row) => ({
      position: row.position,
      type: toEventType(row.type),
      ...(row.patient_id !== null && { patientId: row.patient_id }),
      ...(row.study_instance_uid !== null && { studyInstanceUid: row.study_instance_uid }),
      at: new Date(row.at).toISOString(),
    }));
  return { events, position: rows.at(-1)?.position ?? position };
}

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
