import { MedicationStatement as schema } from '@clinikit/client/fhir';
import { code, date, type RecordDefinition, reference, token } from '../definition.ts';

/** @source https://hl7.org/fhir/R4/medicationstatement.html */
export const MedicationStatement: RecordDefinition = {
  type: 'MedicationStatement',
  schema,
  patient: 'MedicationStatement.subject',
  search: {
    category: token('MedicationStatement.category'),
    code: token('MedicationStatement.medication.ofType(CodeableConcept)'),
    context: reference('MedicationStatement.context', 'Encounter', 'EpisodeOfCare'),
    effective: date('MedicationStatement.effective'),
    identifier: token('MedicationStatement.identifier'),
    medication: reference('MedicationStatement.medication.ofType(Reference)', 'Medication'),
    'part-of': reference(
      'MedicationStatement.partOf',
      'MedicationAdministration',
      'MedicationDispense',
      'MedicationStatement',
      'Observation',
      'Procedure',
    ),
    patient: reference('MedicationStatement.subject', 'Patient'),
    source: reference(
      'MedicationStatement.informationSource',
      'Organization',
      'Patient',
      'Practitioner',
      'PractitionerRole',
      'RelatedPerson',
    ),
    status: code('MedicationStatement.status', 'http://hl7.org/fhir/CodeSystem/medication-statement-status'),
    subject: reference('MedicationStatement.subject', 'Group', 'Patient'),
  },
};
