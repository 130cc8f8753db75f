import { ImagingStudy as schema } from '@clinikit/client/fhir';
import { code, date, type RecordDefinition, reference, token, uri } from '../definition.ts';

/** Written by the archive as images are filed. @source https://hl7.org/fhir/R4/imagingstudy.html */
export const ImagingStudy: RecordDefinition = {
  type: 'ImagingStudy',
  schema,
  patient: 'ImagingStudy.subject',
  readOnly: true,
  search: {
    'dicom-class': uri('ImagingStudy.series.instance.sopClass.code'),
    identifier: token('ImagingStudy.identifier'),
    modality: token('ImagingStudy.modality'),
    patient: reference('ImagingStudy.subject', 'Patient'),
    started: date('ImagingStudy.started'),
    status: code('ImagingStudy.status', 'http://hl7.org/fhir/imagingstudy-status'),
    subject: reference('ImagingStudy.subject', 'Patient'),
  },
};
