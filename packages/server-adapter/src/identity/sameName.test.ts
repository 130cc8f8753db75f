import { expect, test } from 'vitest';
import { compareNames, namesOf, recordedNames } from './sameName.ts';

const kowalska = { family: 'Kowalska', given: ['Anna', 'Maria'] };

test.each([
  ['Kowalska^Anna', 'same'],
  ['KOWALSKA^ANNA MARIA^^dr', 'same'],
  ['Kowalska^Maria^Anna', 'same'],
  ['Kowalska^A', 'family'],
  ['Kowalska', 'family'],
  ['Kowalska^Ewa', 'contradicts'],
  ['Kowalska^Annabella', 'contradicts'],
  ['Kowalczyk^Anna', 'contradicts'],
  ['', 'unknown'],
  ['^Anna', 'unknown'],
  ['Kowalska^Maria', 'contradicts'],
  ['Kowalska^Ewa^Maria', 'contradicts'],
  ['Kowalska^Anna^Ewa', 'contradicts'],
  ['Kowalska^Anna^M', 'same'],
  ['Kowalska^E^Maria', 'contradicts'],
  ['Kowalska Anna Maria', 'same'],
  ['Anna Maria^Kowalska', 'same'],
  ['Kowalska Anna', 'contradicts'],
] as const)('%s against Anna Maria Kowalska: %s', (alphabetic, agreement) => {
  expect(compareNames(recordedNames([kowalska]), namesOf({ name: { alphabetic } }))).toBe(agreement);
});

test('any of several names may agree, a former one too, and any group of a DICOM name', () => {
  const names = recordedNames([
    { family: 'Wolska', given: ['Anna'] },
    { use: 'maiden', ...kowalska },
    { text: 'Ania' },
  ]);
  expect(compareNames(names, namesOf({ name: { alphabetic: 'Kowalska^Anna' } }))).toBe('same');
  expect(compareNames(names, namesOf({ name: { alphabetic: 'X^Y', ideographic: 'Wolska^Anna' } }))).toBe('same');
  expect(compareNames(names, namesOf({ name: { alphabetic: 'Kowalska^Ewa' } }))).toBe('contradicts');
  expect(compareNames([], namesOf({ name: { alphabetic: 'Kowalska^Ewa' } }))).toBe('unknown');
});
