import { Bundle } from '@clinikit/client/fhir';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fhirRequests } from '../testing/fhirRequests.ts';
import { openTestClinic, staff, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';

const base = 'http://clinic.test/api/fhir';

describeOnDatabases('a write over FHIR', (open) => {
  let clinic: TestClinic;
  beforeEach(async () => {
    clinic = await openTestClinic(await open());
  });
  afterEach(() => clinic.close());
  const { send, create, bundle, idsOf } = fhirRequests(() => clinic);

  test('that deletes what is not there changes nothing, and does not say whether it is somebody else’s', async () => {
    const { id: deleted } = await create('Location', { name: 'Room 1' });
    await send('DELETE', `/Location/${deleted}`);
    clinic.principal = { ...staff, tenant: 'south' };
    const { id: others } = await create('Location', { name: 'Room 2' });
    clinic.principal = staff;
    for (const id of ['nothing', deleted, others]) {
      const answer = await send('DELETE', `/Location/${id}`);
      expect([answer.status, await answer.text(), answer.headers.get('etag')], id).toEqual([204, '', null]);
      const refused = await send('DELETE', `/Location/${id}`, undefined, { 'if-match': 'W/"1"' });
      expect(refused.status, id).toBe(412);
      const entry = [{ request: { method: 'DELETE', url: `Location/${id}` } }];
      for (const type of ['batch', 'transaction']) {
        const inBundle = await send('POST', '', { resourceType: 'Bundle', type, entry });
        expect(await inBundle.json(), `${type} ${id}`).toMatchObject({ entry: [{ response: { status: '204' } }] });
      }
    }
    expect((await bundle(`/Location/${deleted}/_history`)).entry).toHaveLength(2);
    clinic.principal = { ...staff, tenant: 'south' };
    expect((await send('GET', `/Location/${others}`)).status).toBe(200);
  });

  test('answers with as much as is preferred', async () => {
    const body = { resourceType: 'Location', name: 'Room 1' };
    const asked = async (prefer: string | undefined, method = 'POST', path = '/Location', id?: string) => {
      const answer = await send(method, path, { ...body, id }, prefer === undefined ? {} : { prefer });
      const text = await answer.text();
      const kind = text === '' ? '' : String(JSON.parse(text).resourceType);
      expect(answer.headers.get('location')).toContain(`${base}/Location/`);
      expect(answer.headers.get('etag')).toMatch(/^W\/"\d"$/);
      return [answer.status, kind, answer.headers.get('preference-applied')];
    };
    expect(await asked(undefined)).toEqual([201, 'Location', null]);
    expect(await asked('return=minimal')).toEqual([201, '', 'return=minimal']);
    expect(await asked('respond-async, return="representation"')).toEqual([201, 'Location', 'return=representation']);
    expect(await asked('return=OperationOutcome')).toEqual([201, 'OperationOutcome', 'return=OperationOutcome']);
    expect(await asked('return=minimalist')).toEqual([201, 'Location', null]);
    expect(await asked('handling=strict')).toEqual([201, 'Location', null]);
    expect(await asked('return=minimal', 'PUT', '/Location/a', 'a')).toEqual([201, '', 'return=minimal']);
    expect(await asked('return=minimal', 'PUT', '/Location/a', 'a')).toEqual([200, '', 'return=minimal']);

    const entry = [{ resource: body, request: { method: 'POST', url: 'Location' } }];
    const inBundle = async (prefer: string) => {
      const answer = await send('POST', '', { resourceType: 'Bundle', type: 'transaction', entry }, { prefer });
      return Bundle.parse(await answer.json()).entry?.[0];
    };
    expect(await inBundle('return=minimal')).not.toHaveProperty('resource');
    const inWords = await inBundle('return=OperationOutcome');
    expect(inWords).not.toHaveProperty('resource');
    expect(inWords).toMatchObject({ response: { status: '201', outcome: { resourceType: 'OperationOutcome' } } });
    expect(await inBundle('return=representation')).toMatchObject({ resource: { name: 'Room 1' } });
  });

  test('keeps a reference to a record of this server as a relative one, and finds it in either form', async () => {
    const doctor = await create('Practitioner', { name: [{ family: 'Nowak' }] });
    const address = `${base}/Practitioner/${doctor.id}`;
    const patient = await create('Patient', { generalPractitioner: [{ reference: address }] });
    expect(patient['generalPractitioner']).toEqual([{ reference: `Practitioner/${doctor.id}` }]);
    const whole = `${base}/Patient/${patient.id}`;
    const made = await create('Condition', { subject: { reference: `${whole}/_history/1` }, code: { text: whole } });
    expect(made).toMatchObject({
      subject: { reference: `Patient/${patient.id}/_history/1` },
      code: { text: whole },
    });
    const elsewhere = `https://elsewhere.example/fhir/Practitioner/${doctor.id}`;
    const other = await create('Patient', { generalPractitioner: [{ reference: elsewhere }] });
    expect(other['generalPractitioner']).toEqual([{ reference: elsewhere }]);

    const found = async (path: string) => idsOf(await bundle(path));
    for (const reference of [whole, `Patient/${patient.id}`, patient.id, `${base}/Patient/x,${whole}`]) {
      expect(await found(`/Condition?subject=${reference}`), reference).toEqual([made.id]);
      expect(await found(`/Condition?patient:Patient=${reference}`), reference).toEqual([made.id]);
    }
    expect(await found(`/Condition?subject:Patient.general-practitioner=${address}`)).toEqual([made.id]);
    expect(await found(`/Patient?general-practitioner=${address}`)).toEqual([patient.id]);
    expect(await found(`/Patient?general-practitioner=${elsewhere}`)).toEqual([other.id]);
    const again = { resourceType: 'Condition', subject: { reference: whole } };
    expect((await send('POST', '/Condition', again, { 'if-none-exist': `subject=${whole}` })).status).toBe(200);
    // The record is the patient's own, and is in the way of their deletion.
    expect((await send('DELETE', `/Patient/${patient.id}`)).status).toBe(409);
    clinic.principal = { ...staff, roles: ['patient'], compartments: { patientIds: [patient.id] } };
    expect(await found('/Condition')).toEqual([made.id]);
  });

  test('as a transaction refers to its entries by addresses of this server', async () => {
    const { id } = await create('Patient', {});
    const entry = [
      {
        ...{ fullUrl: `${base}/Patient/new`, resource: { resourceType: 'Patient' } },
        request: { method: 'POST', url: 'Patient' },
      },
      ...['new', id].map((whose) => ({
        resource: { resourceType: 'Condition', subject: { reference: `${base}/Patient/${whose}` } },
        request: { method: 'POST', url: 'Condition' },
      })),
    ];
    const response = await send('POST', '', { resourceType: 'Bundle', type: 'transaction', entry });
    const [made, first, second] = Bundle.parse(await response.json()).entry ?? [];
    expect(first?.resource?.['subject']).toEqual({ reference: `Patient/${made?.resource?.['id']}` });
    expect(second?.resource?.['subject']).toEqual({ reference: `Patient/${id}` });
  });
});
