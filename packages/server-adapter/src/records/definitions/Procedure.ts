import { Procedure as schema } from '@clinikit/client/fhir';
import { actors, code, date, type RecordDefinition, reference, token, uri } from '../definition.ts';

/** @source https://hl7.org/fhir/R4/procedure.html */
export const Procedure: RecordDefinition = {
  type: 'Procedure',
  schema,
  patient: 'Procedure.subject',
  search: {
    'based-on': reference('Procedure.basedOn', 'CarePlan', 'ServiceRequest'),
    category: token('Procedure.category'),
    code: token('Procedure.code'),
    date: date('Procedure.performed'),
    encounter: reference('Procedure.encounter', 'Encounter'),
    identifier: token('Procedure.identifier'),
    'instantiates-canonical': reference(
      'Procedure.instantiatesCanonical',
      'ActivityDefinition',
      'Measure',
      'OperationDefinition',
      'PlanDefinition',
      'Questionnaire',
    ),
    'instantiates-uri': uri('Procedure.instantiatesUri'),
    location: reference('Procedure.location', 'Location'),
    'part-of': reference('Procedure.partOf', 'MedicationAdministration', 'Observation', 'Procedure'),
    patient: reference('Procedure.subject', 'Patient'),
    performer: reference('Procedure.performer.actor', ...actors),
    'reason-code': token('Procedure.reasonCode'),
    'reason-reference': reference(
      'Procedure.reasonReference',
      'Condition',
      'DiagnosticReport',
      'DocumentReference',
      'Observation',
      'Procedure',
    ),
    status: code('Procedure.status', 'http://hl7.org/fhir/event-status'),
    subject: reference('Procedure.subject', 'Group', 'Patient'),
  },
};
