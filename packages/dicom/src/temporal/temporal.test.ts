import { describe, expect, it } from 'vitest';
import { parseAge } from './age.ts';
import { formatDate, parseDate } from './date.ts';
import { formatDateTime, joinDateTime, parseDateTime, parseTimezoneOffset, toInstant } from './dateTime.ts';
import { formatTime, parseTime } from './time.ts';

// Examples and ranges of DICOM PS3.5 table 6.2-1.
describe('parseDate', () => {
  it.each([
    ['19930822', { year: 1993, month: 8, day: 22 }],
    ['1980.01.31', { year: 1980, month: 1, day: 31 }],
    ['20000229 ', { year: 2000, month: 2, day: 29 }],
    ['19000229', undefined],
    ['20241301', undefined],
    ['20240431', undefined],
    ['202402', undefined],
    ['', undefined],
    ['19930822-', undefined],
  ])('%j', (text, date) => {
    expect(parseDate(text)).toEqual(date);
    if (date !== undefined) expect(parseDate(formatDate(date))).toEqual(date);
  });
});

describe('parseTime', () => {
  it.each([
    ['070907.0705', { hour: 7, minute: 9, second: 7, fraction: '0705' }],
    ['1010', { hour: 10, minute: 10 }],
    ['12:34:56', { hour: 12, minute: 34, second: 56 }],
    ['23', { hour: 23 }],
    ['235960', { hour: 23, minute: 59, second: 60 }],
    ['021', undefined],
    ['240000', undefined],
    ['12:3456', undefined],
    ['1234.5', undefined],
  ])('%j', (text, time) => {
    expect(parseTime(text)).toEqual(time);
    if (time !== undefined) expect(parseTime(formatTime(time))).toEqual(time);
  });
});

describe('parseDateTime', () => {
  it.each([
    ['1953', { year: 1953 }],
    ['195308', { year: 1953, month: 8 }],
    ['1953-0500', { year: 1953, offsetMinutes: -300 }],
    [
      '19530827111300.0+0545',
      { year: 1953, month: 8, day: 27, hour: 11, minute: 13, second: 0, fraction: '0', offsetMinutes: 345 },
    ],
    ['19530827+1500', undefined],
    ['19530231', undefined],
    ['1953082724', undefined],
  ])('%j', (text, value) => {
    expect(parseDateTime(text)).toEqual(value);
    if (value !== undefined) expect(formatDateTime(value)).toBe(text);
  });

  it('reads offsets between -1200 and +1400, and no -0000', () => {
    expect(['-1200', '+1400', '+0000'].map(parseTimezoneOffset)).toEqual([-720, 840, 0]);
    expect(['-1201', '+1401', '-0000', '0100'].map(parseTimezoneOffset)).toEqual(Array(4).fill(undefined));
  });
});

describe('toInstant', () => {
  it('needs the minute and an offset', () => {
    const written = parseDateTime('20240229093015.250+0100');
    expect(written && toInstant(written)?.toISOString()).toBe('2024-02-29T08:30:15.250Z');
    const local = joinDateTime({ year: 2024, month: 1, day: 1 }, { hour: 0, minute: 15 });
    expect(toInstant(local)).toBeUndefined();
    expect(toInstant(local, { offsetMinutes: 60 })?.toISOString()).toBe('2023-12-31T23:15:00.000Z');
    expect(toInstant({ year: 2024, month: 1, day: 1 }, { offsetMinutes: 0 })).toBeUndefined();
  });
});

it('reads ages', () => {
  expect(parseAge('018M')).toEqual({ value: 18, unit: 'months' });
  expect(['18M', '018', '018X', ''].map(parseAge)).toEqual(Array(4).fill(undefined));
});
