import type { Person } from '../access/rights.ts';
import type { Gate } from '../database/scopedQueries.ts';
import { HandlerError } from '../http/errors.ts';
import type { AuditAgent } from './auditAgent.ts';
import { writeEntries } from './writeEntries.ts';

/** How long an opened compartment stays open. */
const openMs = 60 * 60_000;

/** What somebody says to open the records of a patient who is not theirs. */
export interface Emergency {
  readonly agent: AuditAgent;
  readonly patientId: string;
  readonly reason: string;
  readonly now: number;
}

/**
 * Opens a patient's records for an hour to somebody who sees some patients only, and keeps who it was and why.
 *
 * @returns until when, in milliseconds since the epoch.
 * @throws HandlerError `forbidden` for whose roles do not have it; `not_found` where there is no such patient.
 */
export async function breakGlass(
  gate: Gate,
  person: Person,
  { agent, patientId, reason, now }: Emergency,
): Promise<{ until: number }> {
  if (!person.rights.mayDo('breakGlass')) {
    throw new HandlerError('forbidden', 'This account may not open records of patients who are not its own.');
  }
  const scope = gate.tenant(person.tenant);
  const until = now + openMs;
  await scope.transaction(async (trx) => {
    const known = await trx
      .selectFrom('resource')
      .select('id')
      .where('type', '=', 'Patient')
      .where('id', '=', patientId)
      .executeTakeFirst();
    if (!known) throw new HandlerError('not_found', 'There is no such patient.');
    await trx
      .insertInto('access_grant')
      .values({ person_id: person.id, patient_id: patientId, reason, granted_at: now, expires_at: until })
      .execute();
    const details = { operation: 'break-glass', what: `Patient/${patientId}`, reason };
    await writeEntries(trx, [{ agent, at: now, interaction: 'read', details, subjects: [{ patientId }] }]);
  });
  return { until };
}

/** A patient whose records somebody has opened, and until when, in milliseconds since the epoch. */
export interface OpenedPatient {
  readonly patientId: string;
  readonly until: number;
}

/** What the person has opened and is still open. */
export async function openedBy(gate: Gate, { tenant, id }: Person, now: number): Promise<readonly OpenedPatient[]> {
  const rows = await gate
    .tenant(tenant)
    .selectFrom('access_grant')
    .select(({ fn }) => ['patient_id', fn.max<number>('expires_at').as('until')])
    .where('person_id', '=', id)
    .where('expires_at', '>', now)
    .groupBy('patient_id')
    .execute();
  return rows.map(({ patient_id, until }) => ({ patientId: patient_id, until: Number(until) }));
}

/** The person with the patients whose records they have opened, as long as these are open. */
export async function withOpened(gate: Gate, person: Person, now: number): Promise<Person> {
  const { compartments } = person;
  if (compartments === 'all' || !person.rights.mayDo('breakGlass')) return person;
  const rows = await gate
    .tenant(person.tenant)
    .selectFrom('access_grant')
    .select('patient_id')
    .distinct()
    .where('person_id', '=', person.id)
    .where('expires_at', '>', now)
    .execute();
  if (rows.length === 0) return person;
  const patientIds = new Set([...compartments.patientIds, ...rows.map(({ patient_id }) => patient_id)]);
  return { ...person, compartments: { patientIds: [...patientIds] } };
}
