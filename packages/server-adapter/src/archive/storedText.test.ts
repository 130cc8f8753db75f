import { expect, test } from 'vitest';
import { longestTurn } from '../testing/longestTurn.ts';
import { storedText } from './storedText.ts';

test('NUL at the end of a text is padding', () => {
  expect(storedText('A\0\0')).toBe('A');
  expect(storedText('\0\0')).toBe('');
  expect(storedText('')).toBe('');
  expect(storedText('A B')).toBe('A B');
});

test('NUL before another character tells two texts apart, however much of it there is', () => {
  const text = storedText(`A${'\0'.repeat(2000)}x`);
  expect(text).toBe(`A${'\uFFFD'.repeat(1023)}`);
  expect(text).not.toBe(storedText('A'));
});

test('a long run of NUL takes no time', async () => {
  const { longestMs } = await longestTurn(async () => storedText(`${'\0'.repeat(60_000)}x`));
  expect(longestMs).toBeLessThan(100);
});
