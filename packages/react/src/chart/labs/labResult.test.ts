import type { Observation } from '@clinikit/client/fhir';
import { expect, test } from 'vitest';
import { labKind, labKindBy } from './labKind.ts';
import { positionOf, rangeText, resultText } from './labResult.ts';

const result = (more: Partial<Observation>): Observation => ({
  ...{ resourceType: 'Observation', status: 'final', code: { text: 'CRP' } },
  ...more,
});
const mg = (value: number, comparator?: '<' | '>') => ({ value, unit: 'mg/L', ...(comparator && { comparator }) });

test('of what is only known to be below or above nothing more is said', () => {
  const range = { referenceRange: [{ low: mg(2), high: mg(5) }] };
  expect(positionOf(result({ valueQuantity: mg(10, '<'), ...range }))).toBe('unknown');
  expect(positionOf(result({ valueQuantity: mg(1, '>'), ...range }))).toBe('unknown');
  expect(positionOf(result({ valueQuantity: mg(2, '<'), ...range }))).toBe('low');
  expect(positionOf(result({ valueQuantity: mg(5, '>'), ...range }))).toBe('high');
  expect(positionOf(result({ valueQuantity: mg(6), ...range }))).toBe('high');
});

test('ranges for several people, or of a treatment, judge nobody and are all shown', () => {
  const women = { high: mg(5), appliesTo: [{ text: 'Women' }] };
  const men = { high: mg(9), appliesTo: [{ text: 'Men' }] };
  const both = result({ valueQuantity: mg(7), referenceRange: [women, men] });
  expect(positionOf(both)).toBe('unknown');
  expect(rangeText(both, 'en')).toBe('Women ≤ 5 mg/L; Men ≤ 9 mg/L');
  const treated = { high: mg(5), type: { coding: [{ code: 'treatment', display: 'Treatment' }] } };
  expect(positionOf(result({ valueQuantity: mg(4), referenceRange: [treated] }))).toBe('unknown');
});

test('a value of any form is shown, and of parts all of them', () => {
  const say = (more: Partial<Observation>) => resultText(result(more), 'en');
  expect(say({ valueRatio: { numerator: { value: 1 }, denominator: { value: 128 } } })).toBe('1:128');
  expect(say({ valueRange: { low: mg(1), high: mg(2) } })).toBe('1 mg/L–2 mg/L');
  const part = (text: string, value: number) => ({ code: { text }, valueQuantity: mg(value) });
  expect(say({ component: [part('A', 1), part('B', 2)] })).toBe('A 1 mg/L, B 2 mg/L');
  expect(say({})).toBeUndefined();
});

test('a corrected value keeps the code of its unit, and with it its place in the range', () => {
  const unit = { unit: 'G/l', system: 'http://unitsofmeasure.org', code: '10*9/L' };
  const base = result({ valueQuantity: { value: 5, ...unit }, referenceRange: [{ high: { value: 10, ...unit } }] });
  const shown = labKind.valuesOf(base);
  const corrected = labKind.withValues(base, { ...shown, value: '15' }, shown);
  expect(corrected.valueQuantity).toEqual({ value: 15, ...unit });
  expect(positionOf(corrected)).toBe('high');
});

test('other limits are a correction: it is said, the flag is none any more, and ranges of others stay', () => {
  const women = { low: mg(1), high: mg(5), appliesTo: [{ text: 'Women' }] };
  const men = { high: mg(9), appliesTo: [{ text: 'Men' }] };
  const interpretation = [{ coding: [{ code: 'H' }] }];
  const base = result({ id: 'o1', valueQuantity: mg(7), interpretation, referenceRange: [women, men] });
  const shown = labKind.valuesOf(base);
  const corrected = labKindBy(undefined, 'en').withValues(base, { ...shown, high: '8' }, shown);
  expect([corrected.status, corrected.interpretation]).toEqual(['corrected', undefined]);
  expect(corrected.referenceRange).toEqual([{ ...women, high: mg(8) }, men]);
  expect(corrected.note?.[0]?.text).toMatch(/1–5 mg\/L.*→.*1–8 mg\/L/);
});

test('a sign before a value is shown with it, kept, and typed', () => {
  const base = result({ valueQuantity: mg(5, '<') });
  const shown = labKind.valuesOf(base);
  expect(shown.value).toBe('< 5');
  expect(labKind.withValues(base, { ...shown, unit: 'mg/l' }, shown).valueQuantity).toMatchObject({ comparator: '<' });
  expect(labKind.withValues(base, { ...shown, value: '< 6' }, shown).valueQuantity).toEqual(mg(6, '<'));
  expect(labKind.withValues(base, { ...shown, value: '7' }, shown).valueQuantity).toEqual(mg(7));
});

test('a whole number is shown, and one that replaces it leaves no second value', () => {
  const base = result({ valueInteger: 4 });
  const shown = labKind.valuesOf(base);
  expect(shown.value).toBe('4');
  const corrected = JSON.parse(JSON.stringify(labKind.withValues(base, { ...shown, value: '5' }, shown)));
  expect([corrected.valueInteger, corrected.valueQuantity]).toEqual([undefined, { value: 5 }]);
});
