import type { Person } from '../access/rights.ts';
import type { Gate } from '../database/scopedQueries.ts';
import { withTargets } from '../records/patientMerges.ts';

/**
 * The person with the patients into whom theirs were merged: an account that names a patient by an id of before goes on to
 * see their records. A merge that is undone takes these away again.
 */
export async function withMerged(gate: Gate, person: Person): Promise<Person> {
  const { compartments } = person;
  if (compartments === 'all' || compartments.patientIds.length === 0) return person;
  const patientIds = await withTargets(gate.tenant(person.tenant), compartments.patientIds);
  return patientIds.length === compartments.patientIds.length ? person : { ...person, compartments: { patientIds } };
}
