import type { Patient } from '../fhir/resources/patient.ts';
import { imagingStudyOf } from './imagingStudyRecord.ts';
import type { TestData } from './testData.ts';

/** A record of any type. */
export interface AnyRecord {
  readonly resourceType: string;
  readonly id?: string | undefined;
}

/** All records of a type, the newest first, as the server orders them. */
export function recordsOf(data: TestData, type: string): AnyRecord[] {
  if (type === 'Patient') return [...data.patients.values()].toSorted(byAge);
  if (type === 'ImagingStudy') {
    return [...data.studies.values()]
      .filter(({ patientId }) => patientId !== undefined)
      .toReversed()
      .map(imagingStudyOf);
  }
  return [...data.records.values()].filter(({ resourceType }) => resourceType === type).toReversed();
}

const lastUpdated = ({ meta }: Patient): string => meta?.lastUpdated ?? '';

function byAge(a: Patient, b: Patient): number {
  const [younger, older] = [lastUpdated(b), lastUpdated(a)];
  if (younger !== older) return younger > older ? 1 : -1;
  return (a.id ?? '') < (b.id ?? '') ? -1 : 1;
}

/** The record at `Type/id`; undefined where there is none. */
export function recordAt(data: TestData, reference: string): AnyRecord | undefined {
  const [type = '', id = ''] = reference.split('/');
  if (type === 'Patient') return data.patients.get(id);
  if (type !== 'ImagingStudy') return data.records.get(`${type}/${id}`);
  const study = data.studies.get(id);
  return study?.patientId === undefined ? undefined : imagingStudyOf(study);
}
