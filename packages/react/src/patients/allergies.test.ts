import { expect, test } from 'vitest';
import { knownAllergies } from './allergies.ts';

test('that no allergy to drugs is known does not say that none is known', () => {
  const statement = (code: string, display: string) => ({
    ...{ resourceType: 'AllergyIntolerance' as const, patient: { reference: 'Patient/p1' } },
    code: { coding: [{ system: 'http://snomed.info/sct', code, display }] },
  });
  const noDrug = statement('409137002', 'No known drug allergy');
  expect(knownAllergies([statement('716186003', 'No known allergy')]).kind).toBe('none');
  expect(knownAllergies([noDrug])).toEqual({ kind: 'some', allergies: [noDrug] });
});
