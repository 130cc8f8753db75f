import type { ScopedQueries } from '../database/scopedQueries.ts';
import { parsePatient, type StoredPatient } from './storedResource.ts';
import type { Patient } from './types.ts';

/** Who has a number of a system; of none for the numbers of issuers that nobody has configured. */
export async function patientsNumbered(scope: ScopedQueries, system: string, value: string): Promise<StoredPatient[]> {
  const rows = await scope
    .selectFrom('resource')
    .innerJoin('index_token', (join) =>
      join.onRef('index_token.type', '=', 'resource.type').onRef('index_token.resource_id', '=', 'resource.id'),
    )
    .select('resource.content')
    .where('resource.type', '=', 'Patient')
    // PostgreSQL does not conclude it from the join, and would look through all numbers.
    .where('index_token.type', '=', 'Patient')
    .where('parameter', '=', 'identifier')
    .where('system', '=', system)
    .where('value', '=', value)
    .execute();
  return rows.map(({ content }) => parsePatient(content));
}

/** Whether a patient has a number without a system from this assigner; undefined for the numbers that nobody assigned. */
export const isNumberedBy = (assigner: string | undefined, value: string) => (patient: Patient) =>
  (patient.identifier ?? []).some((one) => !one.system && one.value === value && one.assigner?.display === assigner);
