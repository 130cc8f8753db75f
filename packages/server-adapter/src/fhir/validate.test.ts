import { OperationOutcome } from '@clinikit/client/fhir';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fhirRequests } from '../testing/fhirRequests.ts';
import { leastRecords } from '../testing/leastRecords.ts';
import { openTestClinic, staff, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';

describeOnDatabases('$validate', (open) => {
  let clinic: TestClinic;
  let patient: string;
  beforeEach(async () => {
    clinic = await openTestClinic(await open());
    patient = await clinic.createPatient({ identifier: [{ system: 'urn:n', value: '1' }] });
  });
  afterEach(() => clinic.close());
  const { send, bundle } = fhirRequests(() => clinic);
  const verdict = async (path: string, body: object) => {
    const response = await send('POST', path, body);
    expect(response.status).toBe(200);
    return OperationOutcome.parse(await response.json()).issue[0];
  };
  const parameters = (mode: string, resource?: object) => ({
    resourceType: 'Parameters',
    parameter: [{ name: 'mode', valueCode: mode }, ...(resource ? [{ name: 'resource', resource }] : [])],
  });

  test('says of every type what is right and what is wrong, and writes nothing', async () => {
    for (const [type, { right, wrong }] of Object.entries(leastRecords)) {
      const path = `/${type}/$validate`;
      expect((await verdict(path, { resourceType: type, ...right(patient) }))?.severity, type).toBe('information');
      const issue = await verdict(path, { resourceType: type, ...wrong });
      expect(issue, type).toMatchObject({ severity: 'error', code: 'invalid' });
      const expression = issue?.['expression'];
      expect(expression, `${type}: ${issue?.diagnostics}`).toEqual(
        expect.arrayContaining([expect.stringContaining(type)]),
      );
      expect((await bundle(`/${type}?_summary=count`)).total, type).toBe(type === 'Patient' ? 1 : 0);
    }
  });

  test('with a mode asks what only the clinic knows, and writes nothing', async () => {
    const taken = { resourceType: 'Patient', identifier: [{ system: 'urn:n', value: '1' }] };
    expect((await verdict('/Patient/$validate', taken))?.severity).toBe('information');
    expect((await verdict('/Patient/$validate', parameters('create', taken)))?.code).toBe('conflict');
    expect((await verdict('/Patient/$validate?mode=create', taken))?.code).toBe('conflict');
    const free = { resourceType: 'Patient', identifier: [{ system: 'urn:n', value: '2' }] };
    expect((await verdict('/Patient/$validate', parameters('create', free)))?.severity).toBe('information');
    const of = (id: string) => ({
      resourceType: 'Condition',
      subject: { reference: `Patient/${id}` },
      code: { text: 'a' },
    });
    const nobody = await verdict('/Condition/$validate', parameters('create', of('nobody')));
    expect(nobody).toMatchObject({ code: 'invalid', expression: ['Condition.subject'] });
    expect((await verdict('/Condition/$validate', parameters('create', of(patient))))?.severity).toBe('information');
    const kept = { ...free, id: patient };
    expect((await verdict(`/Patient/${patient}/$validate`, parameters('update', kept)))?.severity).toBe('information');
    expect((await verdict(`/Patient/${patient}/$validate`, parameters('delete')))?.severity).toBe('information');
    expect((await bundle('/Patient?identifier=urn:n|2')).total).toBe(0);
    expect((await bundle('/Patient?identifier=urn:n|1')).total).toBe(1);
    expect((await bundle('/Condition')).total).toBe(0);
  });

  test('is for those who know records of the type, and takes what it knows', async () => {
    expect((await send('POST', '/Nothing/$validate', { resourceType: 'Nothing' })).status).toBe(404);
    expect((await send('POST', '/Patient/$validate', parameters('invent'))).status).toBe(400);
    const profile = { resourceType: 'Parameters', parameter: [{ name: 'profile', valueUri: 'urn:p' }] };
    expect((await send('POST', '/Patient/$validate', profile)).status).toBe(400);
    const right = { resourceType: 'Patient' };
    for (const query of ['mode=invent', 'mode=create&mode=update', 'profile=urn:p', '_format=json']) {
      expect((await send('POST', `/Patient/$validate?${query}`, right)).status, query).toBe(400);
    }
    expect((await send('POST', '/Patient/$validate?mode=create', parameters('update', right))).status).toBe(400);
    clinic.principal = { ...staff, id: 'r', roles: ['reception'] };
    expect((await send('POST', '/Observation/$validate', { resourceType: 'Observation' })).status).toBe(403);
  });
});
