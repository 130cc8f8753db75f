import { OperationOutcome } from '@clinikit/client/fhir';
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as z from 'zod';
import { openTestClinic, patientIdSystem, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';

const Total = z.object({ total: z.number() });

describeOnDatabases('a FHIR search', (open) => {
  let clinic: TestClinic;
  beforeEach(async () => {
    clinic = await openTestClinic(await open());
    await clinic.createPatient({
      name: [{ family: 'Kowal', given: ['Jan'] }],
      identifier: [{ system: patientIdSystem, value: '7,5' }],
      gender: 'male',
      birthDate: '1990-02-03',
    });
    await clinic.createPatient({
      name: [{ family: 'Kowalska', given: ['Anna'] }],
      identifier: [
        { system: patientIdSystem, value: '7' },
        { system: 'urn:other', value: 'a|b' },
      ],
      gender: 'female',
      birthDate: '1985-04-12',
    });
    await clinic.createPatient({ name: [{ family: 'Nowak' }], identifier: [{ value: '5' }] });
  });
  afterEach(() => clinic.close());

  const search = (query: string) => clinic.get(`/api/fhir/Patient?${query}`);

  test.each([
    ['family=kowal', 2],
    ['family=kowal,nowak', 3],
    ['family=kowal&given=anna', 1],
    ['identifier=7', 1],
    [`identifier=${patientIdSystem}%7C7`, 1],
    [`identifier=${patientIdSystem}%7C`, 2],
    ['identifier=%7C5', 1],
    ['identifier=urn:other%7C7', 0],
    // With its comma escaped the first is one number; without, it would be the numbers 7 and 5 of two others.
    ['identifier=7%5C,5', 1],
    ['identifier=7,5', 2],
    ['identifier=a%5C%7Cb', 1],
    ['identifier=7%5C', 0],
    ['_format=json&_count=1&_total=accurate', 3],
  ])('for %s finds %i', async (query, total) => {
    const found = await search(query);
    expect(found.status).toBe(200);
    expect(found.headers.get('cache-control')).toBe('private, no-store');
    expect(Total.parse(await found.json()).total).toBe(total);
  });

  test.each([
    ['family:exact=Kowal', 'This modifier of a search parameter is not supported for Patient: family:exact'],
    ['family:contains=owal', 'family:contains'],
    ['family:missing=true', 'family:missing'],
    ['gender:not=male', 'gender:not'],
    ['identifier:of-type=a', 'identifier:of-type'],
    ['_id:not=1', 'This search parameter is not supported for Patient: _id:not'],
    ['address=Warszawa', 'This search parameter is not supported for Patient: address'],
    ['general-practitioner.name=x', '(unreadable)'],
    ['_sort=family', '_sort'],
    ['_include=Patient:link', '_include'],
    ['constructor=1', 'constructor'],
    ['__proto__=1', '__proto__'],
    ['Kowalska%20Anna=1', '(unreadable)'],
    ['birthdate=ne1990-02-03', 'prefix is unknown'],
    ['birthdate=1990-2-3', 'not a FHIR date'],
    ['identifier=%7C', 'neither a system nor a code'],
    ['_count=-1', '_count must be a whole number'],
    ['_count=', '_count must be a whole number'],
  ])('refuses %s and finds nobody', async (query, why) => {
    const refused = await search(query);
    expect(refused.status).toBe(400);
    expect(refused.headers.get('content-type')).toMatch(/^application\/fhir\+json/);
    const [issue] = OperationOutcome.parse(await refused.json()).issue;
    expect(issue).toMatchObject({ severity: 'error', code: 'invalid', diagnostics: expect.stringContaining(why) });
  });

  test('refuses a format that it cannot write', async () => {
    const refused = await search('_format=xml');
    expect([refused.status, OperationOutcome.parse(await refused.json()).issue[0]?.code]).toEqual([
      406,
      'not-supported',
    ]);
  });
});
