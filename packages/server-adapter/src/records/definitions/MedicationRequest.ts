import { MedicationRequest as schema } from '@clinikit/client/fhir';
import { actors, code, date, type RecordDefinition, reference, token } from '../definition.ts';

/** @source https://hl7.org/fhir/R4/medicationrequest.html */
export const MedicationRequest: RecordDefinition = {
  type: 'MedicationRequest',
  schema,
  patient: 'MedicationRequest.subject',
  search: {
    authoredon: date('MedicationRequest.authoredOn'),
    category: token('MedicationRequest.category'),
    code: token('MedicationRequest.medication.ofType(CodeableConcept)'),
    date: date('MedicationRequest.dosageInstruction.timing.event'),
    encounter: reference('MedicationRequest.encounter', 'Encounter'),
    identifier: token('MedicationRequest.identifier'),
    'intended-dispenser': reference('MedicationRequest.dispenseRequest.performer', 'Organization'),
    'intended-performer': reference(
      'MedicationRequest.performer',
      'CareTeam',
      'Device',
      'Organization',
      'Patient',
      'Practitioner',
      'PractitionerRole',
      'RelatedPerson',
    ),
    'intended-performertype': token('MedicationRequest.performerType'),
    intent: code('MedicationRequest.intent', 'http://hl7.org/fhir/CodeSystem/medicationrequest-intent'),
    medication: reference('MedicationRequest.medication.ofType(Reference)', 'Medication'),
    patient: reference('MedicationRequest.subject', 'Patient'),
    priority: code('MedicationRequest.priority', 'http://hl7.org/fhir/request-priority'),
    requester: reference('MedicationRequest.requester', ...actors),
    status: code('MedicationRequest.status', 'http://hl7.org/fhir/CodeSystem/medicationrequest-status'),
    subject: reference('MedicationRequest.subject', 'Group', 'Patient'),
  },
};
