import type { ImagingStudy } from '../fhir/resources/imagingStudy.ts';
import type { TestStudy } from './testStudies.ts';

const dicomController = 'http://dicom.nema.org/resources/ontology/DCM';

/** A study as the server writes it into the records. */
export function imagingStudyOf(study: TestStudy): ImagingStudy {
  const { studyInstanceUid, seriesInstanceUid, modality, instances } = study;
  const coding = { system: dicomController, code: modality };
  return {
    resourceType: 'ImagingStudy',
    id: studyInstanceUid,
    meta: { versionId: '1', lastUpdated: study.receivedAt },
    status: 'available',
    subject: { reference: `Patient/${study.patientId}` },
    identifier: [{ system: 'urn:dicom:uid', value: `urn:oid:${studyInstanceUid}` }],
    modality: [coding],
    ...(study.started !== undefined && { started: study.started }),
    ...(study.description !== undefined && { description: study.description }),
    numberOfSeries: 1,
    numberOfInstances: instances.length,
    series: [{ uid: seriesInstanceUid, number: 1, modality: coding, numberOfInstances: instances.length }],
  };
}
