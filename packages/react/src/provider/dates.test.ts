import { afterEach, expect, test } from 'vitest';
import { formatLocalDate } from './dates.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

test('a date says as much as is known, in the words of the locale', () => {
  expect(formatLocalDate('1979', 'en-US')).toBe('1979');
  expect(formatLocalDate('1979-05', 'en-US')).toBe('May 1979');
  expect(formatLocalDate('2026-01-31', 'en-US')).toBe('Jan 31, 2026');
  expect(formatLocalDate('2026-01-31T23:50', 'en-US')).toMatch(/^Jan 31, 2026, 11:50\sPM$/);
  expect(formatLocalDate('2026-01-31T09:05:30+01:00', 'pl')).toBe('31 stycznia 2026, 9:05');
  expect(formatLocalDate('1979', 'pl')).toBe('1979');
  expect(formatLocalDate('1979-05', 'pl')).toBe('maj 1979');
  expect(formatLocalDate('2026-01-31', 'pl')).toBe('31 stycznia 2026');
  expect(formatLocalDate('2026-01-31T23:50', 'pl')).toBe('31 stycznia 2026, 23:50');
});

test('a Polish month is inflected beside a day, and stands whole without one', () => {
  expect(formatLocalDate('2024-05-20', 'pl')).toBe('20 maja 2024');
  expect(formatLocalDate('2024-05-20', 'pl-PL')).toBe('20 maja 2024');
  expect(formatLocalDate('2026-11', 'pl')).toBe('listopad 2026');
});

test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Warsaw', 'UTC'])(
  'a birth date is the same in %s',
  (at) => {
    process.env['TZ'] = at;
    // The zone is in force: midnight in London is another hour here.
    expect(new Date(0).getTimezoneOffset() === 0).toBe(at === 'UTC');
    for (const date of ['1979-05-01', '1945-04-29', '2000-01-01', '2026-03-29', '1999-12-31']) {
      const [year, , day] = date.split('-');
      expect(formatLocalDate(date, 'pl')).toMatch(new RegExp(`^${Number(day)} \\S+ ${year}$`));
    }
    expect(formatLocalDate('1979-05-01', 'en-US')).toBe('May 1, 1979');
  },
);

test.each([
  'unknown',
  '',
  '202601',
  '1997.04.22',
  '1997-04-22 or so',
  '1979-02-30',
  '2026-13-01',
  '2026-00-10',
  '2026-01-31T25:00',
])('%j is no date, and stands as it is', (text) => expect(formatLocalDate(text, 'en')).toBe(text));

test('a year of the first century is not taken for one of the twentieth', () => {
  expect(formatLocalDate('0050-01-31', 'en-US')).not.toContain('1950');
});
