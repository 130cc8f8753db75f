import type { PresentedPatient } from '../archive/presentation.ts';
import type { StudyTable } from '../database/schema.ts';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import { readPatient, readPatients } from '../records/resourceStore.ts';
import type { Patient } from '../records/types.ts';

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
  options: MetadataOptions,
  shown?: { showOriginal?: boolean },
): Promise<PresentedPatient | undefined> {
  if (study.patient_id === null) return undefined;
  // Whoever may see the study may see its patient: both stand in the same compartment.
  return presentedAs(scope, study, await readPatient(scope, study.patient_id), options, shown);
}

/** The same of many studies: their patients are read at once. Those in triage are not among them. */
export async function presentedPatients(
  scope: ScopedQueries,
  studies: readonly StudyTable[],
  options: MetadataOptions,
): Promise<ReadonlyMap<StudyTable, PresentedPatient>> {
  const patients = await readPatients(scope, [...new Set(studies.flatMap(({ patient_id: id }) => id ?? []))]);
  return new Map(
    studies.flatMap((study) =>
      study.patient_id === null
        ? []
        : [[study, presentedAs(scope, study, patients.get(study.patient_id), options)] as const],
    ),
  );
}

function presentedAs(
  scope: ScopedQueries,
  study: StudyTable,
  patient: Patient | undefined,
  { identifierSystems, issuerOf = {} }: MetadataOptions,
  { showOriginal = true }: { showOriginal?: boolean } = {},
): PresentedPatient {
  if (!patient) throw new Error('The patient of a filed study has no record.');
  return {
    patient,
    identifierSystems,
    issuerOf,
    filedAt: new Date(study.filed_at ?? study.updated_at),
    showOriginal: showOriginal && scope.patientIds === 'all',
  };
}
