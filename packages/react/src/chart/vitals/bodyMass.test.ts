import { expect, test } from 'vitest';
import { computedIndices } from './bodyMass.ts';
import type { Measured, MeasureName } from './measures.ts';

const measured = (
  measure: MeasureName,
  value: number,
  at: string,
  unit = measure === 'weight' ? 'kg' : 'cm',
): Measured => ({
  ...{ measure, value, at, unit, comparator: undefined, record: undefined },
});
const indices = (values: readonly Measured[], birthDate?: string) =>
  computedIndices(values, { birthDate, timeZone: 'Europe/Warsaw' }).map(({ value, height }) => [value, height?.at]);

const grown = [measured('weight', 80, '2026-04-20'), measured('height', 168, '2024-02-12')];

test('of an adult the last height counts, and is named with its day', () => {
  expect(indices(grown, '1960-01-01')).toEqual([[28.3, '2024-02-12']]);
  expect(indices(grown, '1960')).toEqual([[28.3, '2024-02-12']]);
});

test('of whoever grows, or whose age nobody knows, only a height of the same day counts', () => {
  expect(indices(grown, '2010-01-01')).toEqual([]);
  expect(indices(grown)).toEqual([]);
  // Grown up by now, and not yet when the height was measured.
  expect(indices(grown, '2005-06-01')).toEqual([]);
  expect(indices([...grown, measured('height', 171, '2026-04-20')], '2010-01-01')).toEqual([[27.4, '2026-04-20']]);
});

test('the day is that of the clinic', () => {
  const late = [measured('weight', 40, '2026-04-20T22:30:00Z'), measured('height', 150, '2026-04-21T07:00:00Z')];
  expect(indices(late, '2014-01-01')).toEqual([[17.8, '2026-04-21T07:00:00Z']]);
});

test('a height of long ago, of another unit, or of later counts nothing', () => {
  const weight = measured('weight', 80, '2026-04-20');
  expect(indices([weight, measured('height', 168, '2021-04-20')], '1960-01-01')).toEqual([]);
  expect(indices([weight, measured('height', 168, '2021-04-21')], '1960-01-01')).toHaveLength(1);
  expect(indices([weight, measured('height', 66, '2026-04-20', '[in_i]')], '1960-01-01')).toEqual([]);
  expect(indices([weight, measured('height', 168, '2026-05-20')], '1960-01-01')).toEqual([]);
});

test('a day on which an index is recorded gets none', () => {
  expect(indices([...grown, measured('bmi', 28, '2026-04-20', 'kg/m2')], '1960-01-01')).toEqual([]);
});

test('of two that are dated by a year or a month alone nobody knows that they are of one day', () => {
  for (const at of ['2024', '2024-05']) {
    expect(indices([measured('weight', 40, at), measured('height', 150, at)], '2014-01-01')).toEqual([]);
  }
});
