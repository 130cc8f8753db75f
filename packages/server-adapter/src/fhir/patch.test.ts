import { OperationOutcome } from '@clinikit/client/fhir';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fhirRequests } from '../testing/fhirRequests.ts';
import { openTestClinic, staff, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';

describeOnDatabases('a JSON Patch', (open) => {
  let clinic: TestClinic;
  let patient: string;
  let id: string;
  beforeEach(async () => {
    clinic = await openTestClinic(await open());
    patient = await clinic.createPatient({ name: [{ family: 'Nowak' }] });
    ({ id } = await create('Condition', {
      ...{ code: { text: 'Caries' }, subject: { reference: `Patient/${patient}` } },
      ...{ note: [{ text: 'Upper left' }], onsetString: 'Autumn' },
    }));
  });
  afterEach(() => clinic.close());
  const { send, create, bundle } = fhirRequests(() => clinic);
  const patch = (operations: unknown, headers: Record<string, string> = {}, at = `/Condition/${id}`) =>
    clinic.clinic.fetch(
      new Request(`http://clinic.test/api/fhir${at}`, {
        method: 'PATCH',
        headers: { 'content-type': 'application/json-patch+json', ...headers },
        body: JSON.stringify(operations),
      }),
    );
  const read = async () => (await send('GET', `/Condition/${id}`)).json();
  const refusal = async (response: Response) => ({
    status: response.status,
    issue: OperationOutcome.parse(await response.json()).issue[0],
  });

  test('changes what it says, as a new version that searches find', async () => {
    const response = await patch(
      [
        { op: 'test', path: '/code/text', value: 'Caries' },
        { op: 'replace', path: '/code/text', value: 'Deep caries' },
        { op: 'add', path: '/note/-', value: { text: 'Painful' } },
        { op: 'add', path: '/note/0', value: { text: 'First' } },
        { op: 'copy', from: '/code/text', path: '/onsetString' },
        { op: 'add', path: '/identifier', value: [{ system: 'urn:c', value: '1' }] },
      ],
      { 'if-match': 'W/"1"' },
    );
    expect([response.status, response.headers.get('etag')]).toEqual([200, 'W/"2"']);
    const notes = ['First', 'Upper left', 'Painful'].map((text) => ({ text }));
    expect(await response.json()).toMatchObject({
      code: { text: 'Deep caries' },
      onsetString: 'Deep caries',
      note: notes,
    });
    expect((await bundle('/Condition?identifier=urn:c|1')).total).toBe(1);
  });

  test('of a version that was replaced, or of what it is not, changes nothing', async () => {
    const before = await read();
    const set = { op: 'replace', path: '/code/text', value: 'Other' };
    expect((await refusal(await patch([set], { 'if-match': 'W/"7"' }))).status).toBe(412);
    const test = await refusal(await patch([set, { op: 'test', path: '/onsetString', value: 'Spring' }]));
    expect(test).toMatchObject({ status: 409, issue: { diagnostics: expect.stringContaining('operation 2') } });
    for (const wrong of [
      [set, { op: 'remove', path: '/severity' }],
      [{ op: 'replace', path: '/bodySite/0', value: {} }],
      [{ op: 'invent', path: '/code' }],
      [{ op: 'add', path: 'code' }],
      [{ op: 'add', path: '/language' }],
      [{ op: 'add', path: '/__proto__/language', value: 'pl' }],
      [{ op: 'replace', path: '/id', value: 'other' }],
      [{ op: 'replace', path: '/resourceType', value: 'Observation' }],
      [{ op: 'replace', path: '', value: [] }],
      [],
      {},
    ]) {
      expect((await refusal(await patch(wrong))).status, JSON.stringify(wrong)).toBe(400);
    }
    const broken = await refusal(await patch([{ op: 'remove', path: '/subject' }]));
    expect(broken).toMatchObject({ status: 400, issue: { expression: ['Condition.subject'] } });
    const abated = await refusal(
      await patch([
        { op: 'add', path: '/clinicalStatus', value: { coding: [{ system: active, code: 'active' }] } },
        { op: 'add', path: '/abatementString', value: 'Winter' },
      ]),
    );
    expect(abated).toMatchObject({ status: 400, issue: { expression: ['Condition'] } });
    expect(await read()).toEqual(before);
  });
  const active = 'http://terminology.hl7.org/CodeSystem/condition-clinical';

  test('makes no record larger than one that is sent as a whole', async () => {
    // Each copy of the whole into itself makes it twice as large.
    const doubled = Array.from({ length: 22 }, (_, at) => ({ op: 'copy', from: '', path: `/x${at}` }));
    const { status, issue } = await refusal(await patch(doubled));
    expect([status, issue?.diagnostics]).toEqual([400, 'A patch makes no record of more than 1 MB.']);
    const long = [{ op: 'replace', path: '/note/0/text', value: 'x'.repeat(600_000) }];
    expect((await patch(long)).status).toBe(200);
    const longer = [{ op: 'add', path: '/note/-', value: { text: 'x'.repeat(600_000) } }];
    expect((await refusal(await patch(longer))).status).toBe(400);
  });

  test('is of JSON, of a record that is there, and of who may', async () => {
    const set = [{ op: 'replace', path: '/code/text', value: 'Other' }];
    expect((await patch(set, { 'content-type': 'application/fhir+json' })).status).toBe(415);
    expect((await patch(set, {}, '/Condition/nowhere')).status).toBe(404);
    clinic.principal = { ...staff, id: 'r', roles: ['assistant'] };
    expect((await patch(set)).status).toBe(403);
    clinic.principal = { ...staff, id: 't', roles: ['therapist'], compartments: { patientIds: [] } };
    expect((await patch(set)).status).toBe(404);
  });
});
