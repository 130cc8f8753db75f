import { expect, test } from 'vitest';
import { readTypedDate, typedDate } from '../recordEditor/typedDate.ts';
import { ageOn } from './age.ts';
import { knownAllergies } from './allergies.ts';
import { patientQuery } from './patientQuery.ts';

test.each([
  ['zolk 1984', 'pl', { name: ['zolk'], birthdate: ['1984'] }],
  ['zolk luc', 'pl', { name: ['zolk', 'luc'] }],
  ['12.03.1984', 'pl', { birthdate: ['1984-03-12'] }],
  ['3/12/1984', 'en-US', { birthdate: ['1984-03-12'] }],
  ['12/3/1984', 'en-GB', { birthdate: ['1984-03-12'] }],
  ['1984-03-12 nowak', 'en', { name: ['nowak'], birthdate: ['1984-03-12'] }],
  ['03.1984', 'pl', { birthdate: ['1984-03'] }],
  ['1001', 'pl', { identifier: ['1001'] }],
  ['1984', 'pl', { identifier: ['1984'] }],
  ['84021207856', 'pl', { identifier: ['84021207856'] }],
  ['DEMO-001', 'pl', { identifier: ['DEMO-001'] }],
  ['31.02.1984', 'pl', { identifier: ['31.02.1984'] }],
  ['a,b$c|', 'pl', { name: ['a\\,b\\$c\\|'] }],
  ['z', 'pl', undefined],
  ['z k', 'pl', undefined],
  ['  ', 'pl', undefined],
  ['李 小', 'zh', undefined],
  ['李小', 'zh', { name: ['李小'] }],
])('%s in %s asks for %j', (typed, locale, expected) => {
  expect(patientQuery(typed, locale)).toEqual(expected);
});

test.each([
  ['29.02.1984', 'pl', '1984-02-29'],
  ['29 2 1984', 'pl', '1984-02-29'],
  ['29.02.1985', 'pl', undefined],
  ['29021984', 'pl', '1984-02-29'],
  ['19840229', 'pl', '1984-02-29'],
  ['02/29/1984', 'en-US', '1984-02-29'],
  ['1984/02/29', 'ja', '1984-02-29'],
  ['29.02.1984', 'ja', '1984-02-29'],
  ['1984', 'pl', '1984'],
  ['2.1984', 'pl', '1984-02'],
  ['1.1.84', 'pl', undefined],
  ['1584', 'pl', undefined],
  ['today', 'pl', undefined],
  ['', 'pl', undefined],
])('%s in %s is %s', (typed, locale, expected) => {
  expect(readTypedDate(typed, locale)).toBe(expected);
});

test.each(['pl', 'en-US', 'en-GB', 'de', 'ja', 'ar-EG', 'fa-IR', 'th-TH', 'sv'])(
  'what %s shows of a date is read as that date again',
  (locale) => {
    expect(readTypedDate(typedDate('1984-02-29', locale), locale)).toBe('1984-02-29');
    expect(typedDate('1984', locale)).toBe('1984');
  },
);

test.each([
  ['2026-11-30', '2026-11-30', { years: 0, months: 0 }],
  ['2025-12-31', '2026-11-30', { years: 0, months: 10 }],
  ['1984-02-29', '2026-02-28', { years: 41, months: 503 }],
  ['1984-02-29', '2026-03-01', { years: 42, months: 504 }],
  ['1984', '2026-11-30', undefined],
  ['2027-01-01', '2026-11-30', undefined],
  [undefined, '2026-11-30', undefined],
])('born %s, on %s', (born, on, expected) => {
  expect(ageOn(born, on)).toEqual(expected);
});

test('no allergy recorded, none known, and some are three things; what was refuted does not count', () => {
  const of = (text: string, more: object = {}) => ({
    resourceType: 'AllergyIntolerance' as const,
    patient: { reference: 'Patient/p1' },
    code: { text },
    ...more,
  });
  const none = { code: { coding: [{ system: 'http://snomed.info/sct', code: '716186003' }] } };
  const state = (code: string) => ({ coding: [{ code }] });
  expect(knownAllergies([])).toEqual({ kind: 'notRecorded' });
  expect(knownAllergies([of('', none)])).toEqual({ kind: 'none' });
  expect(knownAllergies([of('Latex', { verificationStatus: state('refuted') })])).toEqual({ kind: 'notRecorded' });
  expect(knownAllergies([of('Latex', { clinicalStatus: state('resolved') }), of('', none)])).toEqual({ kind: 'none' });
  const some = knownAllergies([of('', none), of('Latex'), of('Penicillin', { criticality: 'high' })]);
  expect(some).toMatchObject({
    kind: 'some',
    allergies: [{ code: { text: 'Penicillin' } }, { code: { text: 'Latex' } }],
  });
});
