import type { DicomJson } from '@clinikit/dicom/json';
import { type Principal, patientsOf } from '../access/principal.ts';
import type { InstanceTable, Queries, StudyTable } from '../database/schema.ts';
import { readResource } from '../fhir/resourceStore.ts';
import { type PresentedPatient, presentMetadata } from '../imaging/presentation.ts';

/** What metadata needs to know of the clinic. */
export interface MetadataOptions {
  basePath: string;
  /** The number spaces of the clinic's Patient IDs, its own one first. */
  identifierSystems: readonly string[];
}

/** Whose name the study's metadata carries; undefined in triage, where it is shown as it came. */
export async function presentedPatient(
  db: Queries,
  principal: Principal,
  study: StudyTable,
  { identifierSystems }: MetadataOptions,
): Promise<PresentedPatient | undefined> {
  if (study.patient_id === null) return undefined;
  // Whoever may see the study may see its patient: both stand in the same compartment.
  const patient = await readResource(db, principal, 'Patient', study.patient_id);
  if (patient?.resourceType !== 'Patient') throw new Error('The patient of a filed study has no record.');
  return {
    patient,
    identifierSystems,
    filedAt: new Date(study.filed_at ?? study.updated_at),
    showOriginal: patientsOf(principal) === 'all',
  };
}

/** As much of an instance's row as its metadata is made of. */
export type MetadataRow = Pick<
  InstanceTable,
  'study_instance_uid' | 'series_instance_uid' | 'sop_instance_uid' | 'transfer_syntax_uid' | 'metadata'
>;

/** The DICOM JSON of an instance as a reader gets it: under its patient, with addresses of its bulk data. */
export function instanceMetadata(
  row: MetadataRow,
  presented: PresentedPatient | undefined,
  { basePath }: MetadataOptions,
): DicomJson {
  const stored: DicomJson = JSON.parse(row.metadata);
  const base = instancePath(basePath, row);
  const addressed: DicomJson = {};
  for (const [tag, element] of Object.entries(stored)) {
    addressed[tag] = element.BulkDataURI ? { ...element, BulkDataURI: `${base}/${element.BulkDataURI}` } : element;
  }
  // Whatever the file was written in, JSON is UTF-8 (PS3.18 F.2).
  if (addressed['00080005']) addressed['00080005'] = { vr: 'CS', Value: ['ISO_IR 192'] };
  addressed['00083002'] = { vr: 'UI', Value: [row.transfer_syntax_uid] };
  return presented ? presentMetadata(addressed, presented) : addressed;
}

const instancePath = (basePath: string, row: MetadataRow): string =>
  `${basePath}/dicomweb/studies/${row.study_instance_uid}/series/${row.series_instance_uid}/instances/${row.sop_instance_uid}`;
