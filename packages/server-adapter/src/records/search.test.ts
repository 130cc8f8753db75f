import { OperationOutcome } from '@clinikit/client/fhir';
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as z from 'zod';
import { createGate } from '../database/scopedQueries.ts';
import { shareDatabase } from '../testing/sharedDatabase.ts';
import { openTestClinic, patientIdSystem, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';
import { putResource } from './resourceStore.ts';

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
    await clinic.createPatient({ name: [{ family: 'Nowak' }], identifier: [{ value: '5' }], birthDate: '1990' });
    await clinic.createPatient({ name: [{ family: 'राम' }] });
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
    ['_format=json&_count=1&_total=accurate', 4],
    ['family=%E0%A4%B0%E0%A4%BE%E0%A4%AE', 1],
    ['family=%E0%A4%B0%E0%A4%AE%E0%A4%BE', 0],
    ['birthdate=1990', 2],
    ['birthdate=1990-02', 1],
    ['birthdate=1990-02-03', 1],
    ['birthdate=ge1990-02-03', 2],
    ['birthdate=gt1990-02-03', 1],
    ['birthdate=gt1990', 0],
    ['birthdate=le1990-02-03', 3],
    ['birthdate=lt1990-02-03', 2],
    ['birthdate=lt1990', 1],
    ['birthdate=1985-04,1990-02', 2],
    // The same again asks nothing more.
    [Array(200).fill('name=kowal').join('&'), 2],
    ['identifier=7,urn:other%7Ca%5C%7Cb,%7C5', 2],
    [`identifier=${patientIdSystem}%7C,urn:other%7C`, 2],
    ['gender=male,female', 2],
    ['gender:not=male', 3],
    ['birthdate:missing=true', 1],
    ['birthdate:missing=false', 3],
    ['birthdate=ne1990-02-03', 2],
    ['birthdate=sa1990-02-03', 0],
    ['birthdate=eb1990-02-03', 1],
    ['address=Warszawa', 0],
    ['name=,kowal', 2],
    ['_lastUpdated=ge2020-01-01', 4],
    ['_lastUpdated=lt2020-01-01T00:00:00Z', 0],
    ['_summary=count', 4],
  ])('for %s finds %i', async (query, total) => {
    const found = await search(query);
    expect(found.status).toBe(200);
    expect(found.headers.get('cache-control')).toBe('private, no-store');
    expect(Total.parse(await found.json()).total).toBe(total);
  });

  const refusals = [
    ['family:exact=Kowal', 'This modifier of a search parameter is not supported for Patient: family:exact'],
    ['family:contains=owal', 'family:contains'],
    ['family:missing=perhaps', ':missing takes true or false'],
    ['family:not=Kowal', 'family:not'],
    ['identifier:of-type=a', 'identifier:of-type'],
    ['_id:not=1', 'This search parameter is not supported for Patient: _id:not'],
    ['shoe-size=42', 'This search parameter is not supported for Patient: shoe-size'],
    ['general-practitioner.shoe-size=42', 'must name its type'],
    ['general-practitioner:Practitioner.organization.name=x', 'organization.name'],
    ['general-practitioner:Patient.name=x', 'must name its type'],
    ['_sort=shoe-size', '_sort takes parameters'],
    ['_sort=family,given,name,_id,gender', 'at most 4'],
    ['_include=Patient:name', '_include is Type:parameter'],
    ['_include=Observation:subject', '_include is Type:parameter'],
    ['_revinclude=Observation:performer:Organization', '_revinclude is Type:parameter'],
    ['_elements=name.family', '_elements takes names'],
    ['_summary=some', '_summary is one of true, text, data, false, count'],
    ['_has:Observation:patient:code=1', '_has'],
    ['constructor=1', 'constructor'],
    ['__proto__=1', '__proto__'],
    ['Kowalska%20Anna=1', '(unreadable)'],
    ['birthdate=xx1990-02-03', 'prefix is unknown'],
    ['birthdate=1990-2-3', 'not a FHIR date'],
    ['birthdate=1990-02-30', 'not a FHIR date'],
    ['birthdate=ge1990-02-03T25:00:00Z', 'not a FHIR date of a day'],
    ['identifier=%7C', 'neither a system nor a code'],
    ['_count=-1', '_count must be a whole number'],
    ['_count=', '_count must be a whole number'],
    ['_cursor=1', '_cursor is not one'],
    ["_cursor=1-'", '_cursor is not one'],
    ['_offset=10001', 'follow the next link'],
    ['_offset=1&_cursor=1-a', 'follow the next link'],
    [Array.from({ length: 17 }, (_, at) => `name=a${at}`).join('&'), 'at most 16'],
    [Array.from({ length: 17 }, (_, at) => `gender=a${at}`).join('&'), 'at most 16 parameters'],
    [`name=${'a,'.repeat(9)}${Array.from({ length: 17 }, (_, at) => `b${at}`)}`, 'at most 16 texts and dates'],
    [`_id=${Array.from({ length: 201 }, (_, at) => `p${at}`)}`, 'at most 200 values'],
    [`name=${'a'.repeat(513)}`, 'longer than 512'],
    [`name=${','.repeat(20_000)}`, 'too long'],
  ] as const;
  test.each(refusals.map(([query, why]) => ({ query, why, shortly: query.slice(0, 100) })))(
    'refuses $shortly and finds nobody',
    async ({ query, why }) => {
      const refused = await search(query);
      expect(refused.status).toBe(400);
      expect(refused.headers.get('content-type')).toMatch(/^application\/fhir\+json/);
      const [issue] = OperationOutcome.parse(await refused.json()).issue;
      expect(issue).toMatchObject({ severity: 'error', code: 'invalid', diagnostics: expect.stringContaining(why) });
    },
  );

  test('refuses a format that it cannot write', async () => {
    const refused = await search('_format=xml');
    expect([refused.status, OperationOutcome.parse(await refused.json()).issue[0]?.code]).toEqual([
      406,
      'not-supported',
    ]);
  });
});

describeOnDatabases('a FHIR search for studies of a day', (open) => {
  test('goes by the day that the study says, where it was taken', async () => {
    const { database, db } = shareDatabase(await open());
    const clinic = await openTestClinic(database);
    await clinic.get('/api/health');
    const found = async (condition: string) =>
      Total.parse(await (await clinic.get(`/api/fhir/ImagingStudy?started=${condition}`)).json()).total;
    for (const started of ['2026-01-02T23:30:00-05:00', '2026-01-03T00:15:00+09:00', '2026-01-03']) {
      const id = `1.2.${started.length}.${started.codePointAt(9)}`;
      const subject = { reference: 'Patient/p' };
      const study = { resourceType: 'ImagingStudy' as const, id, status: 'available', subject, started };
      await putResource(createGate(db).tenant('north'), study, { patientId: 'p', now: 1 });
    }
    expect([await found('2026-01-02'), await found('2026-01-03'), await found('ge2026-01-03')]).toEqual([1, 2, 2]);
    expect([await found('gt2026-01-02'), await found('le2026-01-02'), await found('lt2026-01-03')]).toEqual([2, 1, 1]);
    await clinic.close();
  });
});
