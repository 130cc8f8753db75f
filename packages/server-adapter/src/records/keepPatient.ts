import type { ScopedQueries } from '../database/scopedQueries.ts';

/**
 * Whether there is a patient with this FHIR id, inside a transaction until whose end nobody deletes them. Whoever deletes one locks the record, and then
 * looks for what refers to it.
 */
export async function keepPatient(trx: ScopedQueries, id: string): Promise<boolean> {
  const patient = patientOf(trx, id);
  return (await (trx.locksRows ? patient.forKeyShare() : patient).executeTakeFirst()) !== undefined;
}

const patientOf = (scope: ScopedQueries, id: string) =>
  scope.selectFrom('resource').select('id').where('type', '=', 'Patient').where('id', '=', id);
