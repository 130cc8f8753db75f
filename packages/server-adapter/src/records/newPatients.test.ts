import { expect, test } from 'vitest';
import { openTestClinic, patientIdSystem } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';

describeOnDatabases('new patients', (open) => {
  test('of several with the same number that come at once, one is written', async () => {
    const clinic = await openTestClinic(await open());
    const body = JSON.stringify({ resourceType: 'Patient', identifier: [{ system: patientIdSystem, value: '77' }] });
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => clinic.post('/api/fhir/Patient', body, 'application/fhir+json')),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(7).fill(409)]);
    expect((await clinic.client.fhir.search('Patient')).total).toBe(1);
    await clinic.close();
  });

  test('with a number that somebody has are refused, also when nobody said whose number it is', async () => {
    const clinic = await openTestClinic(await open());
    const create = async (identifier: object) => {
      const body = JSON.stringify({ resourceType: 'Patient', identifier: [identifier] });
      return (await clinic.post('/api/fhir/Patient', body, 'application/fhir+json')).status;
    };
    expect(await create({ value: '77' })).toBe(201);
    expect(await create({ value: '77' })).toBe(409);
    expect(await create({ system: patientIdSystem, value: '77' })).toBe(201);
    expect(await create({ system: 'urn:other', value: '77' })).toBe(201);
    await clinic.close();
  });

  test('are born on a day that there was', async () => {
    const clinic = await openTestClinic(await open());
    const create = async (birthDate: string) => {
      const body = JSON.stringify({ resourceType: 'Patient', birthDate });
      return (await clinic.post('/api/fhir/Patient', body, 'application/fhir+json')).status;
    };
    for (const date of ['2024-02-29', '1990-12', '1990']) expect(await create(date), date).toBe(201);
    for (const date of ['2026-99-99', '2026-02-29', '2026-13', '1990-1-1', ''])
      expect(await create(date), date).toBe(400);
    await clinic.close();
  });
});
