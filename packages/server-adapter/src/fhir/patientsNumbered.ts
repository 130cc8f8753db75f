import type { Queries } from '../database/schema.ts';
import { parseStored } from './resourceStore.ts';
import type { Patient } from './types.ts';

type StoredPatient = Patient & { id: string };

/** Who has a number of a system; of none for the numbers of issuers that nobody has configured. */
export async function patientsNumbered(
  db: Queries,
  tenant: string,
  system: string,
  value: string,
): Promise<StoredPatient[]> {
  const rows = await db
    .selectFrom('resource')
    .innerJoin('resource_index', (join) =>
      join
        .onRef('resource_index.tenant', '=', 'resource.tenant')
        .onRef('resource_index.type', '=', 'resource.type')
        .onRef('resource_index.resource_id', '=', 'resource.id'),
    )
    .select('resource.content')
    .where('resource.tenant', '=', tenant)
    .where('resource.type', '=', 'Patient')
    .where('parameter', '=', 'identifier')
    .where('system', '=', system)
    .where('value', '=', value)
    .execute();
  return rows.flatMap(({ content }) => {
    const patient = parseStored(content);
    return patient.resourceType === 'Patient' ? [patient] : [];
  });
}

/** Whether a patient has a number without a system from this assigner; undefined for the numbers that nobody assigned. */
export const isNumberedBy = (assigner: string | undefined, value: string) => (patient: Patient) =>
  (patient.identifier ?? []).some((one) => !one.system && one.value === value && one.assigner?.display === assigner);
