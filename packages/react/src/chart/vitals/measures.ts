import type { CodeableConcept, Observation, Quantity } from '@clinikit/client/fhir';

/** What is measured, in the order in which it is shown. */
export const measureNames = [
  'systolic',
  'diastolic',
  'pulse',
  'temperature',
  'oxygen',
  'breathing',
  'weight',
  'height',
  'bmi',
] as const;

/** One of them. */
export type MeasureName = (typeof measureNames)[number];

/** How a measure is coded, and in which unit it is entered here. */
interface Measure {
  /** LOINC; the first one is written. @source https://hl7.org/fhir/R4/observation-vitalsigns.html */
  readonly codes: readonly string[];
  /** UCUM. */
  readonly unit: string;
  readonly display: string;
}

export const measures: Readonly<Record<MeasureName, Measure>> = {
  systolic: { codes: ['8480-6'], unit: 'mm[Hg]', display: 'Systolic blood pressure' },
  diastolic: { codes: ['8462-4'], unit: 'mm[Hg]', display: 'Diastolic blood pressure' },
  pulse: { codes: ['8867-4'], unit: '/min', display: 'Heart rate' },
  temperature: { codes: ['8310-5'], unit: 'Cel', display: 'Body temperature' },
  oxygen: { codes: ['2708-6', '59408-5'], unit: '%', display: 'Oxygen saturation in Arterial blood' },
  breathing: { codes: ['9279-1'], unit: '/min', display: 'Respiratory rate' },
  weight: { codes: ['29463-7'], unit: 'kg', display: 'Body weight' },
  height: { codes: ['8302-2'], unit: 'cm', display: 'Body height' },
  bmi: { codes: ['39156-5'], unit: 'kg/m2', display: 'Body mass index (BMI)' },
};

/** LOINC: blood pressure panel with all children optional. */
export const bloodPressure = '85354-9';

const written: Readonly<Record<string, string>> = {
  'mm[Hg]': 'mmHg',
  Cel: '°C',
  'kg/m2': 'kg/m²',
  '[degF]': '°F',
  '[lb_av]': 'lb',
};

/** A unit as people write it. */
export const unitText = (unit: string): string => written[unit] ?? unit;

/** One value of one measure. */
export interface Measured {
  readonly measure: MeasureName;
  readonly value: number;
  /** As the record says it, UCUM where it says that; empty where it says none. */
  readonly unit: string;
  /** `<` and its like: the value itself is not known then. */
  readonly comparator: string | undefined;
  readonly at: string | undefined;
  /** Undefined for what was worked out here. */
  readonly record: Observation | undefined;
  /** Of what was worked out with a height: which one. */
  readonly height?: Measured | undefined;
}

/** Of which measure a concept is; of none that is known here: undefined. */
export const measureOf = (concept: CodeableConcept): MeasureName | undefined => {
  const codes = (concept.coding ?? []).flatMap(({ code }) => (code === undefined ? [] : [code]));
  return measureNames.find((name) => measures[name].codes.some((code) => codes.includes(code)));
};

/** All values of the records, those of blood pressures in their parts. What is entered in error is none. */
export function measuredIn(records: readonly Observation[]): Measured[] {
  return records.flatMap((record) => {
    if (record.status === 'entered-in-error' || record.status === 'cancelled') return [];
    const at = record.effectiveDateTime ?? record.effectivePeriod?.start ?? record.issued;
    const parts: readonly { code: CodeableConcept; valueQuantity?: Quantity | undefined }[] = [
      record,
      ...(record.component ?? []),
    ];
    return parts.flatMap(({ code, valueQuantity }): Measured[] => {
      const measure = measureOf(code);
      const { value, comparator } = valueQuantity ?? {};
      if (measure === undefined || value === undefined) return [];
      return [{ measure, value, unit: valueQuantity?.code ?? valueQuantity?.unit ?? '', comparator, at, record }];
    });
  });
}

/** The same measure of the same record again is another value of it: which one of them this is, from 0. */
export function placeAmong(one: Measured, values: readonly Measured[]): number {
  if (one.record === undefined) return 0;
  return values.filter(({ measure, record }) => measure === one.measure && record === one.record).indexOf(one);
}

/** Whether each measure of a record stands in it once: of two nobody could say which one a field of a form is. */
export function isEachOnce(record: Observation): boolean {
  const names = measuredIn([record]).map(({ measure }) => measure);
  return new Set(names).size === names.length;
}

/** What was recorded and has no value of a measure that is known here: it is shown as it is, and never left out. */
export function unmeasuredIn(records: readonly Observation[]): Observation[] {
  const known = new Set(measuredIn(records).map(({ record }) => record));
  return records.filter(
    (record) => !known.has(record) && record.status !== 'entered-in-error' && record.status !== 'cancelled',
  );
}

/** The newest first; what has no time comes last. */
export const newestFirst = (one: Measured, other: Measured): number => timeOf(other.at) - timeOf(one.at);

const timeOf = (at: string | undefined): number => {
  const time = at === undefined ? Number.NaN : Date.parse(at);
  return Number.isNaN(time) ? 0 : time;
};

/** The records of one visit: a blood pressure as one, everything else by itself. */
export function observationsOf(
  entered: Partial<Record<MeasureName, number>>,
  about: Pick<Observation, 'subject' | 'effectiveDateTime' | 'performer'>,
): Observation[] {
  const category = [
    { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'vital-signs' }] },
  ];
  const observation = (code: CodeableConcept, value: Partial<Observation>): Observation => ({
    ...{ ...value, ...about },
    resourceType: 'Observation',
    status: 'final',
    category,
    code,
  });
  const codeOf = (name: MeasureName): CodeableConcept => ({
    coding: [{ system: loinc, code: measures[name].codes[0], display: measures[name].display }],
  });
  const quantityOf = (name: MeasureName, value: number): Quantity => {
    const { unit } = measures[name];
    return { value, unit: unitText(unit), system: 'http://unitsofmeasure.org', code: unit };
  };
  const pair = (['systolic', 'diastolic'] as const).flatMap((name) => {
    const value = entered[name];
    return value === undefined ? [] : [{ code: codeOf(name), valueQuantity: quantityOf(name, value) }];
  });
  const panel = { coding: [{ system: loinc, code: bloodPressure, display: 'Blood pressure panel' }] };
  const alone = measureNames.filter((name) => name !== 'systolic' && name !== 'diastolic');
  return [
    ...(pair.length > 0 ? [observation(panel, { component: pair })] : []),
    ...alone.flatMap((name): Observation[] => {
      const value = entered[name];
      return value === undefined ? [] : [observation(codeOf(name), { valueQuantity: quantityOf(name, value) })];
    }),
  ];
}

const loinc = 'http://loinc.org';
