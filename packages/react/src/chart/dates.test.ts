import { expect, test } from 'vitest';
import { formatLocalDate } from './dates.ts';

test('a date says as much as is known, in no zone but its own', () => {
  expect(formatLocalDate('1979')).toMatch(/^1979$/);
  expect(formatLocalDate('1979-05')).not.toContain('1,');
  expect(formatLocalDate('2026-01-31')).toMatch(/31/);
  expect(formatLocalDate('2026-01-31T23:50')).toMatch(/50/);
  expect(formatLocalDate('unknown')).toBe('unknown');
});
