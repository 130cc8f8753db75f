import type { Observation, Quantity, Reference } from '@clinikit/client/fhir';
import { conceptText } from '../../patients/allergies.ts';
import { coded, withNote, withText } from '../kinds/concepts.ts';
import type { FieldValues, RecordKind } from '../kinds/recordKind.ts';
import { asCorrected, isCorrection } from '../section/correction.ts';
import { rangeText, resultText } from './labResult.ts';

type Field = 'test' | 'value' | 'unit' | 'low' | 'high' | 'date' | 'note';

const comparators = ['<', '<=', '>=', '>'] as const;
type Comparator = (typeof comparators)[number];

/** `< 5` as its sign and its number; undefined for what is no such limit. */
function limitIn(text: string): { comparator: Comparator; number: string } | undefined {
  const [, sign, number = ''] = /^([<>]=?)\s*(-?[\d.,]+)$/.exec(text) ?? [];
  const comparator = comparators.find((one) => one === sign);
  return comparator === undefined ? undefined : { comparator, number };
}

/** What is typed for a value: a number, or one with a sign before it. */
function quantityIn(text: string): Pick<Quantity, 'value' | 'comparator'> | undefined {
  if (isNumber(text)) return { value: Number(text) };
  const { comparator, number = '' } = limitIn(text) ?? {};
  return comparator !== undefined && isNumber(number) ? { value: Number(number), comparator } : undefined;
}

/** Everything that a result can say for its value but a quantity and a text. */
const noValue = {
  ...{ valueCodeableConcept: undefined, valueBoolean: undefined, valueInteger: undefined, valueRange: undefined },
  ...{ valueRatio: undefined, valueSampledData: undefined, valueTime: undefined, valueDateTime: undefined },
  ...{ valuePeriod: undefined, dataAbsentReason: undefined },
} as const;

const isNumber = (text: string): boolean => /^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(text);

const valuesOf = (record: Observation): FieldValues<Field> => ({
  test: conceptText(record.code) ?? '',
  value: shownValue(record),
  unit: record.valueQuantity?.unit ?? record.valueQuantity?.code ?? '',
  low: record.referenceRange?.[0]?.low?.value?.toString() ?? '',
  high: record.referenceRange?.[0]?.high?.value?.toString() ?? '',
  date: record.effectiveDateTime ?? '',
  note: record.note?.find((note) => !isCorrection(note))?.text ?? '',
});

/** A value as it is typed, with the sign before it. */
function shownValue({ valueQuantity, valueString, valueCodeableConcept, valueInteger }: Observation): string {
  const { value, comparator } = valueQuantity ?? {};
  if (value !== undefined) return comparator === undefined ? String(value) : `${comparator} ${value}`;
  return valueInteger?.toString() ?? valueString ?? conceptText(valueCodeableConcept) ?? '';
}

function withValues(base: Observation, values: FieldValues<Field>, shown: FieldValues<Field>): Observation {
  const changed = (...fields: readonly Field[]) => fields.some((field) => values[field] !== shown[field]);
  // The code of a unit that nobody has touched stays: by it the value is compared with its range.
  const { unit: word, system, code } = base.valueQuantity ?? {};
  const known = { ...(word && { unit: word }), ...(system && { system }), ...(code && { code }) };
  const unit = values.unit === '' ? {} : changed('unit') ? { unit: values.unit } : known;
  const found = quantityIn(values.value);
  const limit = (text: string): Quantity | undefined => (isNumber(text) ? { value: Number(text), ...unit } : undefined);
  const [low, high] = [limit(values.low), limit(values.high)];
  return {
    ...base,
    code: withText(base.code, { text: values.test, shown: shown.test }) ?? base.code,
    ...(changed('value', 'unit') && {
      ...noValue,
      valueQuantity: found && { ...found, ...unit },
      valueString: found ? undefined : values.value || undefined,
    }),
    // What the laboratory said was about the value and the range that it sent.
    ...(changed('value', 'unit', 'low', 'high') && { interpretation: undefined }),
    ...(changed('low', 'high', 'unit') && { referenceRange: withLimits(base.referenceRange, { low, high }) }),
    ...(changed('date') && { effectiveDateTime: values.date || undefined }),
    ...(changed('note') && {
      note: [
        ...(withNote(
          base.note?.filter((note) => !isCorrection(note)),
          values.note,
        ) ?? []),
        ...(base.note ?? []).filter(isCorrection),
      ],
    }),
  };
}

/** The first range with other limits; what it says of itself and the ranges of other people stay. */
function withLimits(
  ranges: Observation['referenceRange'],
  { low, high }: { low: Quantity | undefined; high: Quantity | undefined },
): Observation['referenceRange'] {
  const [first, ...rest] = ranges ?? [];
  const { low: _low, high: _high, text: _text, ...about } = first ?? {};
  const mended = low || high ? [{ ...about, ...(low && { low }), ...(high && { high }) }] : [];
  const all = [...mended, ...rest];
  return all.length > 0 ? all : undefined;
}

/** How many times its range a result must lie outside of it to be asked about: a comma that slipped is ten times. */
const farOff = 8;

/** The same, with what a correction of a result leaves behind: that it was corrected, by whom, when and from what. */
export const labKindBy = (author: Reference | undefined, locale: string): typeof labKind => ({
  ...labKind,
  withValues: (base, values, shown) => {
    const mended = withValues(base, values, shown);
    const isSame = (['test', 'value', 'unit', 'low', 'high', 'date'] as const).every(
      (name) => values[name] === shown[name],
    );
    if (base.id === undefined || isSame) return mended;
    const tell = (one: Observation): string =>
      [
        values.test !== shown.test && conceptText(one.code),
        resultText(one, locale),
        (values.low !== shown.low || values.high !== shown.high) && `[${rangeText(one, locale) ?? ''}]`,
        values.date !== shown.date && `(${one.effectiveDateTime ?? ''})`,
      ]
        .filter(Boolean)
        .join(' ');
    return asCorrected(mended, { author, now: new Date().toISOString(), before: tell(base), after: tell(mended) });
  },
});

/** Results of a laboratory that are entered by hand, and corrected. */
export const labKind: RecordKind<'Observation', Field> = {
  type: 'Observation',
  section: 'labs',
  search: { category: 'laboratory' },
  fields: [
    { name: 'test', kind: 'text', isRequired: true, label: ({ fields }) => fields.test },
    { name: 'value', kind: 'numberOrText', isRequired: true, label: ({ fields }) => fields.value },
    { name: 'unit', kind: 'text', label: ({ fields }) => fields.unit },
    { name: 'low', kind: 'number', label: ({ fields }) => fields.rangeLow },
    { name: 'high', kind: 'number', label: ({ fields }) => fields.rangeHigh },
    { name: 'date', kind: 'date', isRequired: true, label: ({ fields }) => fields.taken },
    { name: 'note', kind: 'long', label: ({ fields }) => fields.note },
  ],
  valuesOf,
  withValues,
  blank: (subject, { author, now }) => ({
    resourceType: 'Observation',
    status: 'final',
    category: [coded('http://terminology.hl7.org/CodeSystem/observation-category', 'laboratory')],
    code: {},
    subject,
    issued: now,
    ...(author && { performer: [author] }),
  }),
  conceptOf: ({ code }) => code,
  factsOf: () => [],
  doubtsOf: ({ test, value, low, high, unit }, { words, locale }) => {
    if (!isNumber(value)) return [];
    const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
    const [from, to, found] = [low, high, value].map((text) => (isNumber(text) ? Number(text) : undefined));
    if (from !== undefined && to !== undefined && from > to) return [words.rangeCrossed];
    const isFar =
      found !== undefined &&
      ((to !== undefined && to > 0 && found > to * farOff) ||
        (from !== undefined && from > 0 && found < from / farOff));
    const range = [from, to].map((one) => (one === undefined ? '' : number.format(one))).join('–');
    const say = (text: string) => [text, unit].filter(Boolean).join(' ');
    return isFar ? [words.farOff(test, say(number.format(found)), say(range))] : [];
  },
  standingOf: ({ status }) => (status === 'entered-in-error' || status === 'cancelled' ? 'mistaken' : 'current'),
  // A test is done again and again.
  alsoSame: (one, other) =>
    one.effectiveDateTime === other.effectiveDateTime && one.valueQuantity?.value === other.valueQuantity?.value,
  mistake: (record) => ({ ...record, status: 'entered-in-error' }),
  authorOf: ({ performer = [] }) => performer[0],
  recordedAt: ({ issued }) => issued,
};
