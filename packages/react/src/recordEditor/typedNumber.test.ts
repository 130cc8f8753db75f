import { expect, test } from 'vitest';
import { readTypedNumber, typedNumber } from './typedNumber.ts';

test.each([
  ['1.5', 'en', 1.5],
  ['1,5', 'en', undefined],
  ['250,000', 'en', undefined],
  ['1,234', 'en', undefined],
  ['1 234', 'en', 1234],
  ['1,5', 'pl', 1.5],
  ['1.5', 'pl', 1.5],
  ['250 000', 'pl', 250_000],
  ['1\u00a0234,5', 'pl', 1234.5],
  ['1.234', 'de', undefined],
  ['1,234', 'de', 1.234],
  ['-3', 'pl', -3],
  ['1 2', 'pl', undefined],
  ['1,2,3', 'pl', undefined],
  ['<10', 'en', undefined],
  ['', 'en', undefined],
])('%j in %s is %s', (text, locale, value) => expect(readTypedNumber(text, locale)).toBe(value));

test.each(['en', 'pl', 'de'])('what %s is shown is read as it was', (locale) => {
  for (const value of [0, 1.5, 1234567.25, -0.001]) {
    expect(readTypedNumber(typedNumber(value, locale), locale)).toBe(value);
  }
});
