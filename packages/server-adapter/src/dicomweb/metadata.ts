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

/**
 * Whose name the study's metadata and files carry; undefined in triage, where they are shown as they came.
 *
 * @param showOriginal whether what was said before is shown; to those who see all patients unless told. Others never get it.
 */
export async function presentedPatient(
  scope: ScopedQueries,
  study: StudyTable,
  { identifierSystems, issuerOf = {} }: MetadataOptions,
  { showOriginal = true }: { showOriginal?: boolean } = {},
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
    showOriginal: showOriginal && scope.patientIds === 'all',
  };
}
