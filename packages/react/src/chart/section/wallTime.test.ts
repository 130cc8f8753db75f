import { expect, test } from 'vitest';
import { instantAt, wallTime } from './wallTime.ts';

test('a time on the clinic’s clock is its instant, and comes back', () => {
  expect(instantAt('2026-01-15T09:30', 'Europe/Warsaw')).toBe('2026-01-15T08:30:00.000Z');
  expect(instantAt('2026-07-15T09:30', 'Europe/Warsaw')).toBe('2026-07-15T07:30:00.000Z');
  expect(wallTime('2026-07-15T07:30:00Z', 'Europe/Warsaw')).toBe('2026-07-15T09:30');
  expect(wallTime('2026-07-15T18:30:00Z', 'Asia/Kathmandu')).toBe('2026-07-16T00:15');
  expect(instantAt('2026-07-16T00:15', 'Asia/Kathmandu')).toBe('2026-07-15T18:30:00.000Z');
});

test('an hour that a clock leaps over is none, and of one that comes twice it is the first', () => {
  expect(instantAt('2026-03-29T02:30', 'Europe/Warsaw')).toBeUndefined();
  expect(instantAt('2026-10-25T02:30', 'Europe/Warsaw')).toBe('2026-10-25T00:30:00.000Z');
  expect(instantAt('', 'Europe/Warsaw')).toBeUndefined();
  expect(wallTime('yesterday', 'Europe/Warsaw')).toBe('');
});
