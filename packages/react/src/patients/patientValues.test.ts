import type { Patient } from '@clinikit/client';
import { expect, test } from 'vitest';
import { changesBetween } from '../recordEditor/changes.ts';
import { fields, noValues, valuesOf, withValues } from './patientValues.ts';

const numberSystem = 'urn:clinic:number';
const patient: Patient = {
  resourceType: 'Patient',
  id: 'p1',
  meta: { versionId: '3' },
  name: [
    { use: 'official', family: 'Żółkiewska', given: ['Łucja', 'Maria'], prefix: ['dr'] },
    { use: 'nickname', text: 'Lusia' },
    { use: 'maiden', family: 'Nowak', given: ['Łucja'] },
  ],
  birthDate: '1984-02-29',
  gender: 'female',
  identifier: [
    { system: 'urn:national', value: '84022912345' },
    { system: numberSystem, value: '1001', use: 'usual' },
  ],
  telecom: [
    { system: 'email', value: 'l@example.org' },
    { system: 'phone', value: '500 600 700', use: 'mobile' },
    { system: 'fax', value: '1' },
  ],
  generalPractitioner: [{ reference: 'Practitioner/1' }],
};
const shown = valuesOf(patient, numberSystem);

test('a form shows the names, numbers and contacts that are in use', () => {
  expect(shown).toEqual({
    ...{ family: 'Żółkiewska', given: 'Łucja Maria', formerFamily: 'Nowak', birthDate: '1984-02-29', gender: 'female' },
    ...{ number: '1001', phone: '500 600 700', email: 'l@example.org' },
  });
  expect(valuesOf({ resourceType: 'Patient' }, numberSystem)).toEqual(noValues);
});

test('what was not changed stays, to the letter, also what no form shows', () => {
  expect(withValues(patient, shown, { shown, numberSystem })).toEqual(patient);
  const edited = withValues(patient, { ...shown, family: 'Kos', phone: '' }, { shown, numberSystem });
  expect(edited).toEqual({
    ...patient,
    name: [{ ...patient.name?.[0], family: 'Kos' }, ...(patient.name?.slice(1) ?? [])],
    telecom: [patient.telecom?.[0], patient.telecom?.[2]],
  });
});

test('what was emptied goes, and what is new is added', () => {
  const values = { ...shown, formerFamily: 'Wilk', birthDate: '', gender: '', number: '2002', email: 'm@example.org' };
  const edited = withValues(patient, values, { shown, numberSystem });
  expect(edited.name).toEqual([
    patient.name?.[0],
    { use: 'maiden', family: 'Wilk', given: ['Łucja'] },
    patient.name?.[1],
  ]);
  expect(edited).not.toHaveProperty('birthDate');
  expect(edited).not.toHaveProperty('gender');
  expect(edited.identifier).toContainEqual({ system: numberSystem, value: '2002', use: 'usual' });
  expect(edited.identifier).toContainEqual({ system: 'urn:national', value: '84022912345' });
  const fresh = withValues(
    { resourceType: 'Patient' },
    { ...noValues, family: 'Kos' },
    { shown: noValues, numberSystem },
  );
  expect(JSON.parse(JSON.stringify(fresh))).toEqual({
    resourceType: 'Patient',
    name: [{ use: 'official', family: 'Kos' }],
  });
});

test('of two who edit at once, each change stands alone, and only what both have changed is asked', () => {
  const mine = { ...shown, family: 'Kos', phone: '1' };
  const theirs = { ...shown, family: 'Wilk', email: 'new@example.org' };
  expect(changesBetween(fields, { shown, mine, theirs })).toEqual([
    { field: 'family', mine: 'Kos', theirs: 'Wilk', proposed: undefined },
    { field: 'phone', mine: '1', theirs: '500 600 700', proposed: 'mine' },
    { field: 'email', mine: 'l@example.org', theirs: 'new@example.org', proposed: 'theirs' },
  ]);
});
