import { expect, test } from 'vitest';
import { dateOf } from './arrivedAs.ts';

test.each([
  ['20240229', '2024-02-29'],
  ['2024.02.29', '2024-02-29'],
  [' 19850412 ', '1985-04-12'],
  ['20230229', undefined],
  ['20240231', undefined],
  ['20241301', undefined],
  ['00000000', undefined],
  ['1985', undefined],
  ['', undefined],
  [undefined, undefined],
])('the date %j is %j', (da, date) => {
  expect(dateOf(da)).toBe(date);
});
