import { Observation as schema } from '@clinikit/client/fhir';
import { code, date, quantity, type RecordDefinition, reference, string, token } from '../definition.ts';

/** @source https://hl7.org/fhir/R4/observation.html */
export const Observation: RecordDefinition = {
  type: 'Observation',
  schema,
  patient: 'Observation.subject',
  search: {
    category: token('Observation.category'),
    code: token('Observation.code'),
    date: date('Observation.effective'),
    encounter: reference('Observation.encounter', 'Encounter'),
    identifier: token('Observation.identifier'),
    patient: reference('Observation.subject', 'Patient'),
    performer: reference('Observation.performer', 'Practitioner', 'PractitionerRole', 'Organization', 'Patient'),
    status: code('Observation.status', 'http://hl7.org/fhir/observation-status'),
    subject: reference('Observation.subject', 'Patient', 'Location', 'Device', 'Group'),
    'value-concept': token('Observation.value.ofType(CodeableConcept)'),
    'value-date': date('Observation.value.ofType(dateTime) | Observation.value.ofType(Period)'),
    'value-quantity': quantity('Observation.value.ofType(Quantity)'),
    'value-string': string('Observation.value.ofType(string)'),
  },
};
