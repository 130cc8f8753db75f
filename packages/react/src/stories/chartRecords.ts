import type { TestClinic } from '@clinikit/client/testing';
import { asCorrected } from '../chart/section/correction.ts';
import { observationsOf } from '../chart/vitals/measures.ts';
import { anamnesis } from '../questionnaires/testing/forms.ts';

const author = { display: 'dr Anna Lis' };
const coded = (system: string, code: string) => ({ coding: [{ system, code }] });
const allergyClinical = 'http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical';
const conditionClinical = 'http://terminology.hl7.org/CodeSystem/condition-clinical';

/** Gives a patient a chart in which every list has something, with the longest names. */
export function fillChart(clinic: TestClinic, patientId = 'p1'): void {
  const patient = { reference: `Patient/${patientId}` };
  clinic.addRecord({
    ...{ resourceType: 'AllergyIntolerance', patient, criticality: 'low', code: { text: 'Latex' } },
    ...{ clinicalStatus: coded(allergyClinical, 'active'), recordedDate: '2019-05-02', recorder: author },
  });
  clinic.addRecord({
    ...{ resourceType: 'AllergyIntolerance', patient, criticality: 'high', code: { text: 'Penicillin' } },
    ...{ clinicalStatus: coded(allergyClinical, 'active'), recordedDate: '2021-11-03', recorder: author },
    ...{ reaction: [{ manifestation: [{ text: 'Anaphylaxis' }] }], onsetDateTime: '1998' },
    note: [{ text: 'Emergency admission in 1998. Cefuroxime was tolerated in 2014.' }],
  });
  clinic.addRecord({
    ...{ resourceType: 'AllergyIntolerance', patient, code: { text: 'Cow’s milk' } },
    clinicalStatus: coded(allergyClinical, 'resolved'),
  });
  clinic.addRecord({
    ...{ resourceType: 'Condition', subject: patient, code: { text: 'High blood pressure' }, onsetDateTime: '2017-03' },
    ...{ clinicalStatus: coded(conditionClinical, 'active'), recorder: author, recordedDate: '2017-03-14' },
  });
  clinic.addRecord({
    ...{ resourceType: 'Condition', subject: patient, onsetDateTime: '2020', abatementDateTime: '2020-08' },
    code: { text: 'Fracture of the distal radius, left, without displacement, with delayed healing' },
    clinicalStatus: coded(conditionClinical, 'resolved'),
  });
  clinic.addRecord({
    ...{ resourceType: 'MedicationStatement', status: 'active', subject: patient, dateAsserted: '2026-02-01' },
    ...{ medicationCodeableConcept: { text: 'Ramipril' }, dosage: [{ text: '1 tablet of 5 mg in the morning' }] },
    effectivePeriod: { start: '2017-03-14' },
  });
  clinic.addRecord({
    ...{ resourceType: 'MedicationRequest', status: 'active', intent: 'order', subject: patient },
    ...{ medicationCodeableConcept: { text: 'Amlodipine' }, authoredOn: '2026-09-01', requester: author },
    dosageInstruction: [{ text: '1 tablet of 5 mg in the evening' }],
  });
  clinic.addRecord({
    ...{ resourceType: 'Immunization', status: 'completed', vaccineCode: { text: 'Influenza, inactivated' }, patient },
    ...{ occurrenceDateTime: '2025-10-09', lotNumber: 'A7C51' },
  });
  clinic.addRecord({
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
  clinic.addRecord({ resourceType: 'Flag', status: 'active', subject: patient, code });
  fillResults(clinic, patientId);
  fillPapers(clinic, patientId);
}

/** Vital signs of three years, and a blood count. */
function fillResults(clinic: TestClinic, patientId: string): void {
  const subject = { reference: `Patient/${patientId}` };
  const visits = [
    ['2024-02-12T09:10:00Z', 158, 96, 84.2, 82],
    ['2025-03-03T10:40:00Z', 149, 92, 82.5, 76],
    ['2026-04-20T08:15:00Z', 138, 85, 79.8, 71],
  ] as const;
  for (const [effectiveDateTime, systolic, diastolic, weight, pulse] of visits) {
    const values = { systolic, diastolic, weight, pulse, ...(pulse === 82 && { height: 168 }) };
    for (const record of observationsOf(values, { subject, effectiveDateTime })) clinic.addRecord(record);
  }
  const category = [coded('http://terminology.hl7.org/CodeSystem/observation-category', 'laboratory')];
  const result = (text: string, value: number, unit: string, range: readonly [number?, number?]) => {
    const limit = (one: number | undefined) => (one === undefined ? undefined : { value: one, unit });
    return clinic.addRecord({
      ...{ resourceType: 'Observation', status: 'final', category, subject, code: { text } },
      ...{ effectiveDateTime: '2026-04-20', valueQuantity: { value, unit } },
      referenceRange: [{ low: limit(range[0]), high: limit(range[1]) }],
    });
  };
  const results = [
    result('Hemoglobin', 11.2, 'g/dl', [12, 16]),
    result('Leukocytes', 6.4, '10³/µl', [4, 10]),
    result('Potassium', 5.6, 'mmol/l', [3.5, 5.1]),
  ];
  clinic.addRecord({
    ...{ resourceType: 'DiagnosticReport', status: 'final', code: { text: 'Blood count and electrolytes' }, subject },
    ...{ effectiveDateTime: '2026-04-20', conclusion: 'Potassium to be repeated in a week.' },
    result: results.map(({ id }) => ({ reference: `Observation/${id}` })),
  });
  clinic.addRecord({
    ...{ resourceType: 'Observation', status: 'final', category, subject, code: { text: 'HIV antibodies' } },
    ...{ effectiveDateTime: '2023-01-09', valueString: 'Not found' },
  });
}

/** A blood pressure that was typed wrong and corrected by somebody, so that it has two versions. */
export function correctedPressure(clinic: TestClinic, patientId = 'p1'): void {
  const about = { subject: { reference: `Patient/${patientId}` }, effectiveDateTime: '2026-04-20T08:15:00Z' };
  const [record] = observationsOf({ systolic: 218, diastolic: 85 }, about);
  const [mended] = observationsOf({ systolic: 128, diastolic: 85 }, about);
  if (!record || !mended) return;
  const said = { now: '2026-04-20T08:20:00Z', before: '218/85 mmHg', after: '128/85 mmHg' };
  const stored = clinic.addRecord(record);
  clinic.addRecord({ ...asCorrected(stored, { author, ...said }), component: mended.component ?? [] });
}

/** A letter with its content, and a form that was filled in. */
function fillPapers(clinic: TestClinic, patientId: string): void {
  const subject = { reference: `Patient/${patientId}` };
  const picture = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const { id } = clinic.addRecord({ resourceType: 'Binary', contentType: 'image/png', data: picture });
  clinic.addRecord({
    ...{ resourceType: 'DocumentReference', status: 'current', subject, date: '2026-03-02T11:20:00Z' },
    ...{ description: 'Letter of the cardiologist', type: { text: 'Letter' } },
    content: [{ attachment: { contentType: 'image/png', url: `Binary/${id}`, size: 70, title: 'letter.png' } }],
  });
  clinic.addRecord(anamnesis);
  clinic.addRecord({
    ...{ resourceType: 'QuestionnaireResponse', status: 'completed', subject, authored: '2026-03-02T11:00:00Z' },
    questionnaire: `${anamnesis.url}|1`,
    item: [{ linkId: 'medical', item: [{ linkId: 'thinner', answer: [{ valueBoolean: false }] }] }],
  });
}

/** A patient who was asked and knows of no allergies. */
export function noneKnown(clinic: TestClinic, patientId = 'p1'): void {
  clinic.addRecord({
    ...{ resourceType: 'AllergyIntolerance', patient: { reference: `Patient/${patientId}` } },
    clinicalStatus: coded(allergyClinical, 'active'),
    code: { coding: [{ system: 'http://snomed.info/sct', code: '716186003' }], text: 'No known allergies' },
  });
}

/** More allergies than a section reads at once. */
export function manyAllergies(clinic: TestClinic, count = 130): void {
  for (let number = 1; number <= count; number += 1) {
    clinic.addRecord({
      ...{ resourceType: 'AllergyIntolerance', patient: { reference: 'Patient/p1' } },
      ...{ clinicalStatus: coded(allergyClinical, 'active'), code: { text: `Substance ${number}` } },
    });
  }
}
