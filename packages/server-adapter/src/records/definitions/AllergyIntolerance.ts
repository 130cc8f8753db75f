import { AllergyIntolerance as schema } from '@clinikit/client/fhir';
import { code, date, type RecordDefinition, reference, token } from '../definition.ts';

/** @source https://hl7.org/fhir/R4/allergyintolerance.html */
export const AllergyIntolerance: RecordDefinition = {
  type: 'AllergyIntolerance',
  schema,
  patient: 'AllergyIntolerance.patient',
  search: {
    asserter: reference('AllergyIntolerance.asserter', 'Patient', 'Practitioner', 'PractitionerRole', 'RelatedPerson'),
    category: code('AllergyIntolerance.category', 'http://hl7.org/fhir/allergy-intolerance-category'),
    'clinical-status': token('AllergyIntolerance.clinicalStatus'),
    code: token('AllergyIntolerance.code | AllergyIntolerance.reaction.substance'),
    criticality: code('AllergyIntolerance.criticality', 'http://hl7.org/fhir/allergy-intolerance-criticality'),
    date: date('AllergyIntolerance.recordedDate'),
    identifier: token('AllergyIntolerance.identifier'),
    'last-date': date('AllergyIntolerance.lastOccurrence'),
    manifestation: token('AllergyIntolerance.reaction.manifestation'),
    onset: date('AllergyIntolerance.reaction.onset'),
    patient: reference('AllergyIntolerance.patient', 'Patient'),
    recorder: reference('AllergyIntolerance.recorder', 'Patient', 'Practitioner', 'PractitionerRole', 'RelatedPerson'),
    route: token('AllergyIntolerance.reaction.exposureRoute'),
    severity: code('AllergyIntolerance.reaction.severity', 'http://hl7.org/fhir/reaction-event-severity'),
    type: code('AllergyIntolerance.type', 'http://hl7.org/fhir/allergy-intolerance-type'),
    'verification-status': token('AllergyIntolerance.verificationStatus'),
  },
};
