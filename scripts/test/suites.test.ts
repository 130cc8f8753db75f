import { expect, test } from 'vitest';
import { chooseSuites } from './suites.ts';

const suites = [{ name: 'lint' }, { name: 'build' }, { name: 'README samples', built: true }, { name: 'unit tests' }];
const chosen = (...words: string[]) => chooseSuites(suites, words).chosen.map(({ name }) => name);

test('all suites run without a word, else those whose name holds one', () => {
  expect(chosen()).toEqual(suites.map(({ name }) => name));
  expect(chosen('unit', 'lint')).toEqual(['lint', 'unit tests']);
});

test('what reads the build is built first', () => {
  expect(chosen('samples')).toEqual(['build', 'README samples']);
});

test('a word that no suite has is named', () => {
  expect(chooseSuites(suites, ['unit', 'nosuchsuite']).unknown).toEqual(['nosuchsuite']);
  expect(chooseSuites(suites, []).unknown).toEqual([]);
});
