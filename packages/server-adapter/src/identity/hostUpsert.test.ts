import { expect, test } from 'vitest';
import { openTestClinic, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';

describeOnDatabases('a host that writes its patients by their numbers', (open) => {
  const withClinic = async (work: (clinic: TestClinic) => Promise<void>) => {
    const clinic = await openTestClinic(await open());
    try {
      await work(clinic);
    } finally {
      await clinic.close();
    }
  };
  const send = async (clinic: TestClinic, method: string, path: string, body?: object) => {
    const response = await clinic.clinic.fetch(
      new Request(`http://clinic.test/api/fhir/${path}`, {
        ...{ method, headers: { 'content-type': 'application/fhir+json' } },
        ...(body && { body: JSON.stringify(body) }),
      }),
    );
    const text = await response.text();
    return { status: response.status, text };
  };
  const person = (value: string, family: string, id?: string) => ({
    ...{ resourceType: 'Patient', identifier: [{ system: 'urn:host', value }], name: [{ family }] },
    ...(id !== undefined && { id }),
  });
  const upsert = (clinic: TestClinic, value: string, body: object) =>
    send(clinic, 'PUT', `Patient?identifier=urn:host|${value}`, body);
  const reference = (id: string) => ({ valueReference: { reference: `Patient/${id}` } });
  const merge = (clinic: TestClinic, source: string, target: string) =>
    send(clinic, 'POST', 'Patient/$merge', {
      resourceType: 'Parameters',
      parameter: [
        { name: 'source-patient', ...reference(source) },
        { name: 'target-patient', ...reference(target) },
      ],
    });

  test('replaces nobody whom the condition does not find', () =>
    withClinic(async (clinic) => {
      expect((await upsert(clinic, '1', person('1', 'Nowak', 'a'))).status).toBe(201);
      expect((await upsert(clinic, '999', person('999', 'Intruder', 'a'))).status).toBe(409);
      expect((await send(clinic, 'GET', 'Patient/a')).text).toContain('Nowak');
    }));

  test('leaves what a merge has given to a record, and writes nothing of the one over the other', () =>
    withClinic(async (clinic) => {
      await upsert(clinic, '1', person('1', 'Kowalska', 'a'));
      await upsert(clinic, '2', person('2', 'Nowak', 'b'));
      expect((await merge(clinic, 'a', 'b')).status).toBe(200);
      expect((await upsert(clinic, '1', person('1', 'Kowalska'))).status).toBe(409);
      expect((await upsert(clinic, '2', person('2', 'Nowak-Zielińska'))).status).toBe(200);
      const { text } = await send(clinic, 'GET', 'Patient/b');
      expect(JSON.parse(text)).toMatchObject({
        identifier: [{ value: '2' }, { value: '1', use: 'old' }],
        name: [{ family: 'Nowak-Zielińska' }],
        link: [{ other: { reference: 'Patient/a' }, type: 'replaces' }],
      });
      const undone = await send(clinic, 'POST', 'Patient/$undo-merge', {
        resourceType: 'Parameters',
        parameter: [{ name: 'source-patient', ...reference('a') }],
      });
      expect(undone.status, undone.text).toBe(200);
      expect((await upsert(clinic, '1', person('1', 'Kowalska'))).status).toBe(200);
    }));

  test('an undone merge leaves nothing of the other in the history that the patient reads', () =>
    withClinic(async (clinic) => {
      await upsert(clinic, '1', person('1', 'Kowalska', 'a'));
      await upsert(clinic, '2', person('2', 'Nowak', 'b'));
      await merge(clinic, 'a', 'b');
      await send(clinic, 'POST', 'Patient/$undo-merge', {
        resourceType: 'Parameters',
        parameter: [{ name: 'source-patient', ...reference('a') }],
      });
      clinic.principal = { id: 'b', tenant: 'north', roles: ['patient'], compartments: { patientIds: ['b'] } };
      const history = await send(clinic, 'GET', 'Patient/b/_history');
      expect(history.status).toBe(200);
      expect(history.text).not.toContain('Kowalska');
      expect((await send(clinic, 'GET', 'Patient/b/_history/2')).status).toBe(404);
      expect((await send(clinic, 'GET', 'AuditEvent')).text).not.toContain('Patient/a');
    }));
});
