import { expect, test } from 'vitest';
import { foldedNamePattern, likePattern, matchesWildcard } from './wildcard.ts';

test.each([
  ['nowak', 'nowak', true],
  ['nowak', 'now*', true],
  ['nowak', '*ak', true],
  ['nowak', '*', true],
  ['', '*', true],
  ['', '?', false],
  ['nowak', 'n?wak', true],
  ['nowak', 'now?', false],
  ['nowak', '*w*k', true],
  ['nowak', '*w*z', false],
  ['abcabd', '*abd', true],
  ['abab', 'a*b', true],
  ['a*b', 'a*b', true],
])('%j matches %j: %s', (text, pattern, expected) => {
  expect(matchesWildcard(text, pattern)).toBe(expected);
});

test('a pattern that almost matches takes no longer than text times pattern', () => {
  const text = 'a'.repeat(20_000);
  const used = process.cpuUsage();
  expect(matchesWildcard(text, `${'*a'.repeat(100)}*b`)).toBe(false);
  const { user, system } = process.cpuUsage(used);
  expect((user + system) / 1000).toBeLessThan(2000);
});

test.each([
  ['Żółkiewska^Łucja', 'zolkiewska lucja'],
  ['ŻÓŁ*^Ł*', 'zol* l*'],
  ['*Wiśn**', '*wisn*'],
  ['Nowak^Jan^^dr', 'nowak jan dr'],
  ['*O’Brien*', '*o brien*'],
  ['%_', ''],
  ['*', '*'],
])('the name %j is searched as %j', (name, pattern) => {
  expect(foldedNamePattern(name)).toBe(pattern);
});

test('what means something to SQL is taken as it is', () => {
  expect(likePattern('50%_a\\*?')).toBe('50\\%\\_a\\\\%_');
});
