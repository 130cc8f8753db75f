import { expect, test } from 'vitest';
import { newRecordId } from './newRecordId.ts';

test('ids are UUIDs of version 7, in the order of time and never the same', () => {
  const times = [0, 1, 1_764_500_000_000, 1_764_500_000_001, 2 ** 48 - 1];
  const ids = times.map((now) => newRecordId(now));
  expect(ids.toSorted()).toEqual(ids);
  for (const id of ids) expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(Number.parseInt(newRecordId(1_764_500_000_000).replaceAll('-', '').slice(0, 12), 16)).toBe(1_764_500_000_000);
  expect(new Set(Array.from({ length: 1000 }, () => newRecordId(1))).size).toBe(1000);
});
