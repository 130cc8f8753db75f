import type { PresentedPatient } from '../archive/presentation.ts';
import type { StudyTable } from '../database/schema.ts';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import { readPatient } from '../records/resourceStore.ts';

/** What metadata needs to know of the clinic. */
export interface MetadataOptions {
  basePath: string;
  /** The number spaces of the clinic's Patient IDs, its own one first. */
  identifierSystems: readonly string[];
  /** The issuers that machines write beside numbers, by the number space. */
  issuerOf?: Readonly<Record<string, string>>;
}

/** Whose name the study's metadata carries; undefined in triage, where it is shown as it came. */
export async function presentedPatient(
  scope: ScopedQueries,
  study: StudyTable,
  { identifierSystems, issuerOf = {} }: MetadataOptions,
): Promise<PresentedPatient | undefined> {
  if (study.patient_id === null) return undefined;
  // Whoever may see the study may see its patient: both stand in the same compartment.
  const patient = await readPatient(scope, study.patient_id);
  if (!patient) throw new Error('The patient of a filed study has no record.');
  return {
    patient,
    identifierSystems,
    issuerOf,
    filedAt: new Date(study.filed_at ?? study.updated_at),
    showOriginal: scope.patientIds === 'all',
  };
}
