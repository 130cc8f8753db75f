import { createClinicClient } from '@clinikit/client';
import type { TestClinic } from '@clinikit/client/testing';

const clientOf = (clinic: TestClinic) => createClinicClient({ url: clinic.url, fetch: clinic.fetch }).fhir;
const author = { display: 'dr Anna Lis' };
const coded = (system: string, code: string) => ({ coding: [{ system, code }] });
const allergyClinical = 'http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical';
const conditionClinical = 'http://terminology.hl7.org/CodeSystem/condition-clinical';

/** Gives a patient a chart in which every list has something, with the longest names. */
export function fillChart(clinic: TestClinic, patientId = 'p1'): void {
  const fhir = clientOf(clinic);
  const patient = { reference: `Patient/${patientId}` };
  void fhir.create('AllergyIntolerance', {
    ...{ resourceType: 'AllergyIntolerance', patient, criticality: 'low', code: { text: 'Latex' } },
    ...{ clinicalStatus: coded(allergyClinical, 'active'), recordedDate: '2019-05-02', recorder: author },
  });
  void fhir.create('AllergyIntolerance', {
    ...{ resourceType: 'AllergyIntolerance', patient, criticality: 'high', code: { text: 'Penicillin' } },
    ...{ clinicalStatus: coded(allergyClinical, 'active'), recordedDate: '2021-11-03', recorder: author },
    ...{ reaction: [{ manifestation: [{ text: 'Anaphylaxis' }] }], onsetDateTime: '1998' },
    note: [{ text: 'Emergency admission in 1998. Cefuroxime was tolerated in 2014.' }],
  });
  void fhir.create('AllergyIntolerance', {
    ...{ resourceType: 'AllergyIntolerance', patient, code: { text: 'Cow’s milk' } },
    clinicalStatus: coded(allergyClinical, 'resolved'),
  });
  void fhir.create('Condition', {
    ...{ resourceType: 'Condition', subject: patient, code: { text: 'High blood pressure' }, onsetDateTime: '2017-03' },
    ...{ clinicalStatus: coded(conditionClinical, 'active'), recorder: author, recordedDate: '2017-03-14' },
  });
  void fhir.create('Condition', {
    ...{ resourceType: 'Condition', subject: patient, onsetDateTime: '2020', abatementDateTime: '2020-08' },
    code: { text: 'Fracture of the distal radius, left, without displacement, with delayed healing' },
    clinicalStatus: coded(conditionClinical, 'resolved'),
  });
  void fhir.create('MedicationStatement', {
    ...{ resourceType: 'MedicationStatement', status: 'active', subject: patient, dateAsserted: '2026-02-01' },
    ...{ medicationCodeableConcept: { text: 'Ramipril' }, dosage: [{ text: '1 tablet of 5 mg in the morning' }] },
    effectivePeriod: { start: '2017-03-14' },
  });
  void fhir.create('MedicationRequest', {
    ...{ resourceType: 'MedicationRequest', status: 'active', intent: 'order', subject: patient },
    ...{ medicationCodeableConcept: { text: 'Amlodipine' }, authoredOn: '2026-09-01', requester: author },
    dosageInstruction: [{ text: '1 tablet of 5 mg in the evening' }],
  });
  void fhir.create('Immunization', {
    ...{ resourceType: 'Immunization', status: 'completed', vaccineCode: { text: 'Influenza, inactivated' }, patient },
    ...{ occurrenceDateTime: '2025-10-09', lotNumber: 'A7C51' },
  });
  void fhir.create('CarePlan', {
    ...{
      resourceType: 'CarePlan',
      status: 'active',
      intent: 'plan',
      subject: patient,
      title: 'Lower the blood pressure',
    },
    ...{ description: 'Walk for half an hour a day. Measure every morning.', period: { start: '2026-09-01' }, author },
  });
  const code = { text: 'Hearing aid: speak to her face' };
  void fhir.create('Flag', { resourceType: 'Flag', status: 'active', subject: patient, code });
}

/** A patient who was asked and knows of no allergies. */
export function noneKnown(clinic: TestClinic, patientId = 'p1'): void {
  void clientOf(clinic).create('AllergyIntolerance', {
    ...{ resourceType: 'AllergyIntolerance', patient: { reference: `Patient/${patientId}` } },
    clinicalStatus: coded(allergyClinical, 'active'),
    code: { coding: [{ system: 'http://snomed.info/sct', code: '716186003' }], text: 'No known allergies' },
  });
}

/** More allergies than a section reads at once. */
export function manyAllergies(clinic: TestClinic, count = 130): void {
  for (let number = 1; number <= count; number += 1) {
    void clientOf(clinic).create('AllergyIntolerance', {
      ...{ resourceType: 'AllergyIntolerance', patient: { reference: 'Patient/p1' } },
      ...{ clinicalStatus: coded(allergyClinical, 'active'), code: { text: `Substance ${number}` } },
    });
  }
}
