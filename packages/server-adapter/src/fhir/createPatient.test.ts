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
});
