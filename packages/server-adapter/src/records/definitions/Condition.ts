import { Condition as schema } from '@clinikit/client/fhir';
import { date, type RecordDefinition, reference, token } from '../definition.ts';

/** @source https://hl7.org/fhir/R4/condition.html */
export const Condition: RecordDefinition = {
  type: 'Condition',
  schema,
  patient: 'Condition.subject',
  search: {
    asserter: reference('Condition.asserter', 'Practitioner', 'PractitionerRole', 'Patient', 'RelatedPerson'),
    'body-site': token('Condition.bodySite'),
    category: token('Condition.category'),
    'clinical-status': token('Condition.clinicalStatus'),
    code: token('Condition.code'),
    encounter: reference('Condition.encounter', 'Encounter'),
    identifier: token('Condition.identifier'),
    'onset-date': date('Condition.onset.ofType(dateTime) | Condition.onset.ofType(Period)'),
    patient: reference('Condition.subject', 'Patient'),
    'recorded-date': date('Condition.recordedDate'),
    severity: token('Condition.severity'),
    subject: reference('Condition.subject', 'Patient', 'Group'),
    'verification-status': token('Condition.verificationStatus'),
  },
};
