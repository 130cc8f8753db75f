import { expect, test } from 'vitest';
import { chooseSuites } from './suites.ts';

const [lint, build] = [{ name: 'lint' }, { name: 'build' }];
const suites = [lint, build, { name: 'README samples', built: true }, { name: 'unit tests' }];
const chosen = (...words: string[]) => chooseSuites(suites, words).chosen.map(({ name }) => name);

test('all suites run without a word, else those whose name holds one', () => {
  expect(chosen()).toEqual(suites.map(({ name }) => name));
  expect(chosen('unit', 'lint')).toEqual(['lint', 'unit tests']);
});

test('what reads the build is built first', () => {
  expect(chosen('samples')).toEqual(['build', 'README samples']);
});

test('what reads the build and cannot run here has nothing built for it', () => {
  const missing = { name: 'whole systems', built: true, needs: { present: false } };
  expect(chooseSuites([lint, build, missing], ['systems']).chosen).toEqual([missing]);
  const there = { ...missing, needs: { present: true } };
  expect(chooseSuites([lint, build, there], ['systems']).chosen).toEqual([build, there]);
});

test('a word that no suite has is named', () => {
  expect(chooseSuites(suites, ['unit', 'nosuchsuite']).unknown).toEqual(['nosuchsuite']);
  expect(chooseSuites(suites, []).unknown).toEqual([]);
});
