import { Condition as schema } from '@clinikit/client/fhir';
import { date, quantity, type RecordDefinition, reference, string, token } from '../definition.ts';

/** @source https://hl7.org/fhir/R4/condition.html */
export const Condition: RecordDefinition = {
  type: 'Condition',
  schema,
  patient: 'Condition.subject',
  search: {
    'abatement-age': quantity('Condition.abatement.ofType(Age) | Condition.abatement.ofType(Range)'),
    'abatement-date': date('Condition.abatement.ofType(dateTime) | Condition.abatement.ofType(Period)'),
    'abatement-string': string('Condition.abatement.ofType(string)'),
    asserter: reference('Condition.asserter', 'Patient', 'Practitioner', 'PractitionerRole', 'RelatedPerson'),
    'body-site': token('Condition.bodySite'),
    category: token('Condition.category'),
    'clinical-status': token('Condition.clinicalStatus'),
    code: token('Condition.code'),
    encounter: reference('Condition.encounter', 'Encounter'),
    evidence: token('Condition.evidence.code'),
    'evidence-detail': reference('Condition.evidence.detail', 'Resource'),
    identifier: token('Condition.identifier'),
    'onset-age': quantity('Condition.onset.ofType(Age) | Condition.onset.ofType(Range)'),
    'onset-date': date('Condition.onset.ofType(dateTime) | Condition.onset.ofType(Period)'),
    'onset-info': string('Condition.onset.ofType(string)'),
    patient: reference('Condition.subject', 'Patient'),
    'recorded-date': date('Condition.recordedDate'),
    severity: token('Condition.severity'),
    stage: token('Condition.stage.summary'),
    subject: reference('Condition.subject', 'Group', 'Patient'),
    'verification-status': token('Condition.verificationStatus'),
  },
};
