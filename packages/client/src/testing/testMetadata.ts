import type { DicomJson, DicomJsonElement } from '@clinikit/dicom/json';
import type { Patient } from '../fhir/resources/patient.ts';
import { dicomNameOf } from './dicomName.ts';
import { sopClassOf, type TestStudy } from './testStudies.ts';

const explicitLittleEndian = '1.2.840.10008.1.2.1';

const element = (vr: string, ...Value: (string | number)[]): DicomJsonElement => ({ vr, Value });

/** One dataset for each instance of a study, in the DICOM JSON model, as the server answers metadata. */
export function metadataOf(study: TestStudy, patient: Patient | undefined, bulkDataRoot: string): DicomJson[] {
  const { studyInstanceUid, seriesInstanceUid, modality } = study;
  const alphabetic = study.arrivedAs?.name?.alphabetic;
  const arrived = alphabetic === undefined ? undefined : { Alphabetic: alphabetic };
  const name = (patient && dicomNameOf(patient)) ?? arrived;
  const patientId = patient?.identifier?.[0]?.value ?? study.arrivedAs?.patientIdentifier;
  const birthDate = patient?.birthDate ?? study.arrivedAs?.birthDate;
  return study.instances.map((instance) => ({
    '00080016': element('UI', sopClassOf(study)),
    '00080018': element('UI', instance.sopInstanceUid),
    ...(study.started !== undefined && { '00080020': element('DA', study.started.slice(0, 10).replaceAll('-', '')) }),
    '00080060': element('CS', modality),
    ...(study.description !== undefined && { '00081030': element('LO', study.description) }),
    '00083002': element('UI', explicitLittleEndian),
    ...(name !== undefined && { '00100010': { vr: 'PN', Value: [{ ...name }] } }),
    ...(patientId !== undefined && { '00100020': element('LO', patientId) }),
    ...(birthDate?.length === 10 && { '00100030': element('DA', birthDate.replaceAll('-', '')) }),
    '00181164': element('DS', 0.1, 0.1),
    '0020000D': element('UI', studyInstanceUid),
    '0020000E': element('UI', seriesInstanceUid),
    '00200011': element('IS', 1),
    '00200013': element('IS', instance.number),
    '00280002': element('US', 1),
    '00280004': element('CS', 'MONOCHROME2'),
    '00280010': element('US', instance.rows),
    '00280011': element('US', instance.columns),
    '00280100': element('US', 16),
    '00280101': element('US', 12),
    '00280102': element('US', 11),
    '00280103': element('US', 0),
    '00281050': element('DS', 2048),
    '00281051': element('DS', 4096),
    '7FE00010': {
      vr: 'OW',
      BulkDataURI: `${bulkDataRoot}/studies/${studyInstanceUid}/series/${seriesInstanceUid}/instances/${instance.sopInstanceUid}/frames`,
    },
  }));
}
