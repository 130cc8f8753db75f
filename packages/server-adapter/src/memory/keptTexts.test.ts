import { expect, test } from 'vitest';
import { createKeptTexts } from './keptTexts.ts';

test('texts that were asked for stay, and those that were not go first', () => {
  const kept = createKeptTexts(30);
  for (const name of ['a', 'b', 'c']) kept.keep(name, 'x'.repeat(9));
  expect(kept.get('a')).toHaveLength(9);
  kept.keep('d', 'x'.repeat(9));
  expect(['a', 'b', 'c', 'd'].map((name) => kept.get(name)?.length)).toEqual([9, undefined, 9, 9]);
  kept.keep('a', 'another');
  expect(kept.get('a')).toBe('another');
});

test('a text that is larger than all may be is not kept, and nothing else is then', () => {
  const kept = createKeptTexts(10);
  kept.keep('a', 'x');
  kept.keep('b', 'x'.repeat(20));
  expect([kept.get('a'), kept.get('b')]).toEqual([undefined, undefined]);
});
