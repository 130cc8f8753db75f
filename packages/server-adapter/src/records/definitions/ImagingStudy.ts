import { ImagingStudy as schema } from '@clinikit/client/fhir';
import { code, date, type RecordDefinition, reference, token } from '../definition.ts';

/** Written by the archive as images are filed. @source https://hl7.org/fhir/R4/imagingstudy.html */
export const ImagingStudy: RecordDefinition = {
  type: 'ImagingStudy',
  schema,
  patient: 'ImagingStudy.subject',
  readOnly: true,
  search: {
    basedon: reference(
      'ImagingStudy.basedOn',
      'Appointment',
      'AppointmentResponse',
      'CarePlan',
      'ServiceRequest',
      'Task',
    ),
    bodysite: token('ImagingStudy.series.bodySite'),
    'dicom-class': token('ImagingStudy.series.instance.sopClass'),
    encounter: reference('ImagingStudy.encounter', 'Encounter'),
    endpoint: reference('ImagingStudy.endpoint | ImagingStudy.series.endpoint', 'Endpoint'),
    identifier: token('ImagingStudy.identifier'),
    instance: token('ImagingStudy.series.instance.uid'),
    interpreter: reference('ImagingStudy.interpreter', 'Practitioner', 'PractitionerRole'),
    modality: token('ImagingStudy.series.modality'),
    patient: reference('ImagingStudy.subject', 'Patient'),
    performer: reference(
      'ImagingStudy.series.performer.actor',
      'CareTeam',
      'Device',
      'Organization',
      'Patient',
      'Practitioner',
      'PractitionerRole',
      'RelatedPerson',
    ),
    reason: token('ImagingStudy.reasonCode'),
    referrer: reference('ImagingStudy.referrer', 'Practitioner', 'PractitionerRole'),
    series: token('ImagingStudy.series.uid'),
    started: date('ImagingStudy.started'),
    status: code('ImagingStudy.status', 'http://hl7.org/fhir/imagingstudy-status'),
    subject: reference('ImagingStudy.subject', 'Device', 'Group', 'Patient'),
  },
};
