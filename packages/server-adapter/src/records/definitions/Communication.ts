import { Communication as schema } from '@clinikit/client/fhir';
import { code, date, type RecordDefinition, reference, token, uri } from '../definition.ts';

/** @source https://hl7.org/fhir/R4/communication.html */
export const Communication: RecordDefinition = {
  type: 'Communication',
  schema,
  patient: 'Communication.subject',
  search: {
    'based-on': reference('Communication.basedOn', 'Resource'),
    category: token('Communication.category'),
    encounter: reference('Communication.encounter', 'Encounter'),
    identifier: token('Communication.identifier'),
    'instantiates-canonical': reference(
      'Communication.instantiatesCanonical',
      'ActivityDefinition',
      'Measure',
      'OperationDefinition',
      'PlanDefinition',
      'Questionnaire',
    ),
    'instantiates-uri': uri('Communication.instantiatesUri'),
    medium: token('Communication.medium'),
    'part-of': reference('Communication.partOf', 'Resource'),
    patient: reference('Communication.subject', 'Patient'),
    received: date('Communication.received'),
    recipient: reference(
      'Communication.recipient',
      'CareTeam',
      'Device',
      'Group',
      'HealthcareService',
      'Organization',
      'Patient',
      'Practitioner',
      'PractitionerRole',
      'RelatedPerson',
    ),
    sender: reference(
      'Communication.sender',
      'Device',
      'HealthcareService',
      'Organization',
      'Patient',
      'Practitioner',
      'PractitionerRole',
      'RelatedPerson',
    ),
    sent: date('Communication.sent'),
    status: code('Communication.status', 'http://hl7.org/fhir/event-status'),
    subject: reference('Communication.subject', 'Group', 'Patient'),
  },
};
