import type { Observation, Quantity, Reference } from '@clinikit/client/fhir';
import { conceptText } from '../../patients/allergies.ts';
import { coded, withNote, withText } from '../kinds/concepts.ts';
import type { FieldValues, RecordKind } from '../kinds/recordKind.ts';
import { asCorrected, isCorrection } from '../section/correction.ts';
import { resultText } from './labResult.ts';

type Field = 'test' | 'value' | 'unit' | 'low' | 'high' | 'date' | 'note';

const isNumber = (text: string): boolean => /^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(text);

const valuesOf = (record: Observation): FieldValues<Field> => ({
  test: conceptText(record.code) ?? '',
  value:
    record.valueQuantity?.value?.toString() ?? record.valueString ?? conceptText(record.valueCodeableConcept) ?? '',
  unit: record.valueQuantity?.unit ?? record.valueQuantity?.code ?? '',
  low: record.referenceRange?.[0]?.low?.value?.toString() ?? '',
  high: record.referenceRange?.[0]?.high?.value?.toString() ?? '',
  date: record.effectiveDateTime ?? '',
  note: record.note?.find((note) => !isCorrection(note))?.text ?? '',
});

function withValues(base: Observation, values: FieldValues<Field>, shown: FieldValues<Field>): Observation {
  const changed = (...fields: readonly Field[]) => fields.some((field) => values[field] !== shown[field]);
  // The code of a unit that nobody has touched stays: by it the value is compared with its range.
  const { unit: word, system, code } = base.valueQuantity ?? {};
  const known = { ...(word && { unit: word }), ...(system && { system }), ...(code && { code }) };
  const unit = values.unit === '' ? {} : changed('unit') ? { unit: values.unit } : known;
  const { comparator } = base.valueQuantity ?? {};
  const quantity: Quantity = {
    value: Number(values.value),
    ...unit,
    ...(!changed('value') && comparator && { comparator }),
  };
  const isNumeric = isNumber(values.value);
  const limit = (text: string): Quantity | undefined => (isNumber(text) ? { value: Number(text), ...unit } : undefined);
  const [low, high] = [limit(values.low), limit(values.high)];
  return {
    ...base,
    code: withText(base.code, { text: values.test, shown: shown.test }) ?? base.code,
    ...(changed('value', 'unit') && {
      valueQuantity: isNumeric ? quantity : undefined,
      valueString: isNumeric ? undefined : values.value || undefined,
      valueCodeableConcept: undefined,
      // What the laboratory said was about the value that it sent.
      interpretation: undefined,
    }),
    ...(changed('low', 'high', 'unit') && {
      referenceRange: low || high ? [{ ...(low && { low }), ...(high && { high }) }] : undefined,
    }),
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

/** How many times its range a result must lie outside of it to be asked about: a comma that slipped is ten times. */
const farOff = 8;

/** The same, with what a correction of a result leaves behind: that it was corrected, by whom, when and from what. */
export const labKindBy = (author: Reference | undefined, locale: string): typeof labKind => ({
  ...labKind,
  withValues: (base, values, shown) => {
    const mended = withValues(base, values, shown);
    const isSame = (['test', 'value', 'unit', 'date'] as const).every((name) => values[name] === shown[name]);
    if (base.id === undefined || isSame) return mended;
    const tell = (one: Observation): string =>
      [
        values.test !== shown.test && conceptText(one.code),
        resultText(one, locale),
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
