import type { Observation, Quantity, Reference } from '@clinikit/client/fhir';
import type { FieldValues, KindField, RecordKind } from '../kinds/recordKind.ts';
import { asCorrected } from '../section/correction.ts';
import { wallTime } from '../section/wallTime.ts';
import {
  type Measured,
  type MeasureName,
  measuredIn,
  measureNames,
  measureOf,
  measures,
  unitText,
} from './measures.ts';
import { doubtsAbout } from './plausible.ts';

type Field = MeasureName | 'at';

const none: FieldValues<Field> = {
  ...{ systolic: '', diastolic: '', pulse: '', temperature: '', oxygen: '', breathing: '', weight: '', height: '' },
  ...{ bmi: '', at: '' },
};

const atOf = (record: Observation): string => record.effectiveDateTime ?? record.effectivePeriod?.start ?? '';

const valuesOf = (record: Observation): FieldValues<Field> => ({
  ...none,
  ...Object.fromEntries(measuredIn([record]).map(({ measure, value }) => [measure, String(value)])),
  at: atOf(record),
});

function withValues(base: Observation, values: FieldValues<Field>, shown: FieldValues<Field>): Observation {
  const mend = (code: Observation['code'], quantity: Quantity | undefined): Quantity | undefined => {
    const name = measureOf(code);
    if (name === undefined || quantity === undefined || values[name] === shown[name]) return quantity;
    // `<` stands beside the field, and stays before the number.
    return { ...quantity, value: Number(values[name]) };
  };
  return {
    ...base,
    ...(base.valueQuantity && { valueQuantity: mend(base.code, base.valueQuantity) }),
    ...(base.component && {
      component: base.component.map((part) => ({ ...part, valueQuantity: mend(part.code, part.valueQuantity) })),
    }),
    // What was said of the value before is not said of this one.
    ...(measureNames.some((name) => values[name] !== shown[name]) && { interpretation: undefined }),
    ...(values.at !== shown.at && { effectiveDateTime: values.at, effectivePeriod: undefined }),
  };
}

/** What a record measured, in one line without words. */
function told(record: Observation): string {
  const parts = measuredIn([record]);
  const values = parts.map(({ value, comparator = '' }) => `${comparator}${value}`).join('/');
  return `${values} ${unitText(parts[0]?.unit ?? '')}`.trim();
}

/** The same with when it was, where that was mended. */
function toldAt(record: Observation, timeZone: string | undefined): string {
  const at = atOf(record);
  return `${told(record)} (${at.includes('T') ? wallTime(at, timeZone).replace('T', ' ') : at})`;
}

/**
 * One record of vital signs as a form corrects it: its own values, in its own units, and when they were measured.
 *
 * @param author who corrects
 */
export function vitalKindOf(
  record: Observation,
  { author, timeZone }: { author: Reference | undefined; timeZone: string | undefined },
): RecordKind<'Observation', Field> {
  const own = measuredIn([record]);
  const valueField = ({ measure, unit, comparator }: Measured): KindField<Field> => ({
    ...{ name: measure, kind: 'number', isRequired: true },
    label: (words) =>
      `${words.measures[measure]}, ${unitText(unit)}${comparator === undefined ? '' : ` (${comparator})`}`,
  });
  const isInstant = atOf(record).includes('T');
  return {
    type: 'Observation',
    section: 'vitals',
    fields: [
      ...own.map(valueField),
      {
        name: 'at',
        kind: isInstant ? 'instant' : 'date',
        isRequired: true,
        timeZone,
        label: (words) => words.measuredAt,
      },
    ],
    valuesOf,
    withValues: (base, values, shown) => {
      const mended = withValues(base, values, shown);
      const isSame = [...measureNames, 'at' as const].every((name) => values[name] === shown[name]);
      if (isSame) return mended;
      const now = new Date().toISOString();
      const tell = (one: Observation) => (values.at === shown.at ? told(one) : toldAt(one, timeZone));
      return asCorrected(mended, { author, now, before: tell(base), after: tell(mended) });
    },
    // Only of what is in the unit of its measure something is known.
    doubtsOf: (values, context) =>
      doubtsAbout(
        Object.fromEntries(
          own.flatMap(({ measure, unit }) =>
            unit === measures[measure].unit && values[measure] !== '' ? [[measure, Number(values[measure])]] : [],
          ),
        ),
        context,
      ),
    blank: () => record,
    conceptOf: ({ code }) => code,
    factsOf: () => [],
    standingOf: ({ status }) => (status === 'entered-in-error' || status === 'cancelled' ? 'mistaken' : 'current'),
    mistake: (one) => ({ ...one, status: 'entered-in-error' }),
  };
}
