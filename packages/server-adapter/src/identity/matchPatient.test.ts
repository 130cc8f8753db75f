import type { ArrivedAs } from '@clinikit/client';
import { expect, test } from 'vitest';
import { sameArrival } from './matchPatient.ts';

const anna: ArrivedAs = {
  patientIdentifier: '77',
  identifierSystem: 'urn:a',
  name: { alphabetic: 'Müller^Anna' },
  birthDate: '1985-04-12',
};

test.each<[string, ArrivedAs, boolean]>([
  ['the same', anna, true],
  ['nothing but the number', { patientIdentifier: '77' }, true],
  ['another spelling, with number and birth date', { ...anna, name: { alphabetic: 'MULLER^ANNELIESE' } }, true],
  [
    'another given name, without a birth date',
    { ...anna, name: { alphabetic: 'Müller^Ewa' }, birthDate: undefined },
    false,
  ],
  ['another family name', { ...anna, name: { alphabetic: 'Meier^Anna' } }, false],
  ['another birth date', { ...anna, birthDate: '1985-04-13' }, false],
  ['another number', { ...anna, patientIdentifier: '78' }, false],
  ['no number', { ...anna, patientIdentifier: undefined }, false],
  ['the number of another source', { ...anna, identifierSystem: 'urn:b' }, false],
])('an instance with %s in the study of Anna Müller: %s', (_case, other, same) => {
  expect(sameArrival(anna, other)).toBe(same);
  expect(sameArrival(other, anna)).toBe(same);
});
