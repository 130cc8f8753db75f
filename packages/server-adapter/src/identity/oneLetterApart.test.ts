import { expect, test } from 'vitest';
import { birthDatesNear, compareBirthDates } from './birthDates.ts';
import { oneLetterApart } from './oneLetterApart.ts';

test.each([
  ['nowak', 'nowek', true],
  ['nowak', 'nowaks', true],
  ['nowak', 'owak', true],
  ['nowak', 'nwoak', true],
  ['nowak', 'nowka', true],
  ['', 'a', true],
  ['nowak', 'nowak', false],
  ['nowak', 'newek', false],
  ['nowak', 'wonak', false],
  ['nowak', 'nowaccy', false],
  ['ab', 'cd', false],
])('%s and %s: %s', (a, b, expected) => {
  expect(oneLetterApart(a, b)).toBe(expected);
  expect(oneLetterApart(b, a)).toBe(expected);
});

test.each([
  ['1984-02-09', '1984-02-09', 'same'],
  ['1984-02-09', '1984-09-02', 'swapped'],
  ['1984-02-09', '1984-02-19', 'near'],
  ['1984-02-09', '1948-02-09', 'near'],
  ['1984-02-09', '1984-02', 'partly'],
  ['1984', '1984', 'partly'],
  ['1984-02-09', '1975-02-01', 'different'],
  ['1984-02-09', undefined, 'unknown'],
])('%s and %s: %s', (a, b, expected) => {
  expect(compareBirthDates(a, b)).toBe(expected);
  expect(compareBirthDates(b, a)).toBe(expected);
});

test('days near a birth date are days, each one mistake away', () => {
  const near = birthDatesNear('1984-02-29');
  expect(near).toContain('1984-02-28');
  expect(near).toContain('1948-02-29');
  expect(near).not.toContain('1984-02-30');
  expect(near.length).toBeGreaterThan(10);
  for (const date of near) expect(compareBirthDates('1984-02-29', date), date).toMatch(/^(same|near|swapped)$/);
  expect(birthDatesNear('1984')).toEqual([]);
});
