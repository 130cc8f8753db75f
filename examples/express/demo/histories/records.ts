import type { CodeableConcept, Reference } from '@clinikit/client/fhir';
import { coded, type Life, measured, term } from './life.ts';

const ucum = 'http://unitsofmeasure.org';

/** A visit; everything that came of it refers to it. */
export function visit(life: Life, daysAgo: number, { reason, by }: { reason: string; by: Reference }): Reference {
  return life.add('Encounter', {
    status: 'finished',
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB', display: 'ambulatory' },
    reasonCode: [{ text: reason }],
    participant: [{ individual: by }],
    period: { start: life.moment(daysAgo, 10), end: life.moment(daysAgo, 11) },
  });
}

/** A problem, from a day on; until another day where it is over. */
export function diagnose(
  life: Life,
  code: CodeableConcept,
  { from, until, by, encounter, note }: Diagnosis,
): Reference {
  return life.add('Condition', {
    clinicalStatus: coded.condition(until === undefined ? 'active' : 'resolved'),
    verificationStatus: coded.confirmedCondition,
    category: [coded.problem],
    code,
    onsetDateTime: life.day(from),
    recordedDate: life.day(from),
    recorder: by,
    ...(until !== undefined && { abatementDateTime: life.day(until) }),
    ...(encounter && { encounter }),
    ...(note !== undefined && { note: [{ text: note, time: life.moment(from) }] }),
  });
}

interface Diagnosis {
  readonly from: number;
  readonly until?: number;
  readonly by: Reference;
  readonly encounter?: Reference;
  readonly note?: string;
}

/** A vital sign. @param unit its code in UCUM and how people write it. */
export interface Sign {
  readonly code: CodeableConcept;
  readonly unit: readonly [code: string, text: string];
}

export const signs = {
  pulse: { code: measured('8867-4', 'Heart rate'), unit: ['/min', '/min'] },
  temperature: { code: measured('8310-5', 'Body temperature'), unit: ['Cel', '°C'] },
  weight: { code: measured('29463-7', 'Body weight'), unit: ['kg', 'kg'] },
  height: { code: measured('8302-2', 'Body height'), unit: ['cm', 'cm'] },
  oxygen: { code: measured('59408-5', 'Oxygen saturation'), unit: ['%', '%'] },
} as const satisfies Readonly<Record<string, Sign>>;

const quantity = (value: number, [code, unit]: Sign['unit']) => ({ value, unit, system: ucum, code });
const round = (value: number, digits: number) => Number(value.toFixed(digits));

/** What was measured at a visit. */
export function measure(
  life: Life,
  daysAgo: number,
  { code, unit }: Sign,
  { value, by, encounter }: { value: number; by: Reference; encounter?: Reference },
): Reference {
  return life.add('Observation', {
    status: 'final',
    category: [coded.vitalSigns],
    code,
    effectiveDateTime: life.moment(daysAgo, 10),
    performer: [by],
    valueQuantity: quantity(round(value, 1), unit),
    ...(encounter && { encounter }),
  });
}

/** Blood pressure: two values of one measurement. @source https://hl7.org/fhir/R4/bp.html */
export function bloodPressure(
  life: Life,
  daysAgo: number,
  { systolic, diastolic, by, encounter }: { systolic: number; diastolic: number; by: Reference; encounter?: Reference },
): Reference {
  const part = (code: string, text: string, value: number) => ({
    code: measured(code, text),
    valueQuantity: quantity(Math.round(value), ['mm[Hg]', 'mmHg']),
  });
  return life.add('Observation', {
    status: 'final',
    category: [coded.vitalSigns],
    code: measured('85354-9', 'Blood pressure'),
    effectiveDateTime: life.moment(daysAgo, 10),
    performer: [by],
    component: [
      part('8480-6', 'Systolic blood pressure', systolic),
      part('8462-4', 'Diastolic blood pressure', diastolic),
    ],
    ...(encounter && { encounter }),
  });
}

/** What a laboratory measures, and between which values it is expected. */
export interface Test {
  readonly code: CodeableConcept;
  readonly unit: Sign['unit'];
  readonly low?: number;
  readonly high?: number;
  readonly digits: number;
}

export const tests = {
  hba1c: { code: measured('4548-4', 'Hemoglobin A1c'), unit: ['%', '%'], low: 4, high: 5.7, digits: 1 },
  glucose: { code: measured('1558-6', 'Fasting glucose'), unit: ['mg/dL', 'mg/dL'], low: 70, high: 99, digits: 0 },
  creatinine: { code: measured('2160-0', 'Creatinine'), unit: ['mg/dL', 'mg/dL'], low: 0.5, high: 1.1, digits: 2 },
  cholesterol: { code: measured('2093-3', 'Total cholesterol'), unit: ['mg/dL', 'mg/dL'], high: 190, digits: 0 },
  ldl: { code: measured('13457-7', 'LDL cholesterol'), unit: ['mg/dL', 'mg/dL'], high: 115, digits: 0 },
  hdl: { code: measured('2085-9', 'HDL cholesterol'), unit: ['mg/dL', 'mg/dL'], low: 45, digits: 0 },
  tsh: { code: measured('3016-3', 'TSH'), unit: ['m[IU]/L', 'mIU/l'], low: 0.27, high: 4.2, digits: 2 },
  hemoglobin: { code: measured('718-7', 'Hemoglobin'), unit: ['g/dL', 'g/dl'], low: 12, high: 16, digits: 1 },
  leukocytes: { code: measured('6690-2', 'Leukocytes'), unit: ['10*3/uL', '10³/µl'], low: 4, high: 10, digits: 1 },
  crp: { code: measured('1988-5', 'C-reactive protein'), unit: ['mg/L', 'mg/l'], high: 5, digits: 1 },
} as const satisfies Readonly<Record<string, Test>>;

/** A report of a laboratory with its results. */
export function report(
  life: Life,
  daysAgo: number,
  { title, by, results }: { title: string; by: Reference; results: readonly (readonly [Test, number])[] },
): Reference {
  const result = results.map(([test, value]) => {
    const { code, unit, low, high, digits } = test;
    const rounded = round(value, digits);
    const flag = low !== undefined && rounded < low ? 'L' : high !== undefined && rounded > high ? 'H' : 'N';
    return life.add('Observation', {
      status: 'final',
      category: [coded.laboratory],
      code,
      effectiveDateTime: life.moment(daysAgo, 8),
      issued: life.moment(daysAgo, 16),
      performer: [by],
      valueQuantity: quantity(rounded, unit),
      interpretation: [
        { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation', code: flag }] },
      ],
      referenceRange: [
        {
          ...(low !== undefined && { low: quantity(low, unit) }),
          ...(high !== undefined && { high: quantity(high, unit) }),
        },
      ],
    });
  });
  return life.add('DiagnosticReport', {
    status: 'final',
    category: [
      { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0074', code: 'LAB', display: 'Laboratory' }] },
    ],
    code: { text: title },
    effectiveDateTime: life.moment(daysAgo, 8),
    issued: life.moment(daysAgo, 16),
    performer: [by],
    result,
  });
}

/** A medicine that somebody takes, or took until a day. */
export function takes(
  life: Life,
  medication: CodeableConcept,
  { from, until, dose, why, by }: { from: number; until?: number; dose: string; why?: Reference; by: Reference },
): Reference {
  return life.add('MedicationStatement', {
    status: until === undefined ? 'active' : 'completed',
    medicationCodeableConcept: medication,
    effectivePeriod: { start: life.day(from), ...(until !== undefined && { end: life.day(until) }) },
    dateAsserted: life.day(from),
    informationSource: by,
    dosage: [{ text: dose }],
    ...(why && { reasonReference: [why] }),
  });
}

/** A prescription. */
export function prescribe(
  life: Life,
  daysAgo: number,
  {
    medication,
    dose,
    by,
    encounter,
  }: { medication: CodeableConcept; dose: string; by: Reference; encounter?: Reference },
): Reference {
  return life.add('MedicationRequest', {
    status: 'completed',
    intent: 'order',
    medicationCodeableConcept: medication,
    authoredOn: life.moment(daysAgo),
    requester: by,
    dosageInstruction: [{ text: dose }],
    ...(encounter && { encounter }),
  });
}

/** Something that was done. */
export function perform(
  life: Life,
  daysAgo: number,
  {
    code,
    by,
    encounter,
    site,
  }: { code: CodeableConcept; by: Reference; encounter?: Reference; site?: CodeableConcept },
): Reference {
  return life.add('Procedure', {
    status: 'completed',
    code,
    performedDateTime: life.moment(daysAgo, 10),
    performer: [{ actor: by }],
    ...(encounter && { encounter }),
    ...(site && { bodySite: [site] }),
  });
}

/** A vaccination. @param code of CVX. */
export function vaccinate(
  life: Life,
  daysAgo: number,
  { code, text, dose, by }: { code: string; text: string; dose?: number; by: Reference },
): Reference {
  return life.addOf('Immunization', {
    status: 'completed',
    vaccineCode: { coding: [{ system: 'http://hl7.org/fhir/sid/cvx', code, display: text }], text },
    occurrenceDateTime: life.day(daysAgo),
    lotNumber: `L${String((daysAgo * 37) % 9000)}`,
    performer: [{ actor: by }],
    ...(dose !== undefined && { protocolApplied: [{ doseNumberPositiveInt: dose }] }),
  });
}

/** An allergy with what it did. */
export function allergic(
  life: Life,
  code: CodeableConcept,
  { from, reaction, risk, by }: { from: number; reaction: string; risk: 'low' | 'high'; by: Reference },
): Reference {
  return life.addOf('AllergyIntolerance', {
    clinicalStatus: coded.allergy('active'),
    verificationStatus: coded.confirmedAllergy,
    criticality: risk,
    code,
    recordedDate: life.day(from),
    recorder: by,
    reaction: [{ manifestation: [{ text: reaction }] }],
  });
}

/** That somebody was asked, and has no allergies. */
export const noAllergies = (life: Life, daysAgo: number, by: Reference): Reference =>
  life.addOf('AllergyIntolerance', {
    clinicalStatus: coded.allergy('active'),
    verificationStatus: coded.confirmedAllergy,
    code: term('716186003', 'No known allergy'),
    recordedDate: life.day(daysAgo),
    recorder: by,
  });
