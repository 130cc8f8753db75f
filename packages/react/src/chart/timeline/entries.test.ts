import { expect, test } from 'vitest';
import { entryOf } from './entries.ts';

test('what was refuted, not done or forbidden says so on the timeline', () => {
  const subject = { reference: 'Patient/p1' };
  const vaccine = { resourceType: 'Immunization', patient: subject, vaccineCode: { text: 'MMR' } } as const;
  expect(entryOf('Immunization', { ...vaccine, status: 'not-done' })[0]?.denied).toBe('not-done');
  expect(entryOf('Immunization', { ...vaccine, status: 'completed' })[0]?.denied).toBeUndefined();
  const latex = { resourceType: 'AllergyIntolerance', patient: subject, code: { text: 'Latex' } } as const;
  const refuted = { coding: [{ code: 'refuted' }] };
  expect(entryOf('AllergyIntolerance', { ...latex, verificationStatus: refuted })[0]?.denied).toBe('refuted');
  const request = { resourceType: 'MedicationRequest', status: 'active', intent: 'order', subject } as const;
  expect(entryOf('MedicationRequest', { ...request, doNotPerform: true })[0]?.denied).toBe('do-not-perform');
});
