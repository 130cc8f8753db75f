import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fhirRequests } from '../testing/fhirRequests.ts';
import { openTestClinic, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';

const fhir = 'application/fhir+json';

describeOnDatabases('the entries of a Bundle', (open) => {
  test('count like requests of their own', async () => {
    const limited = await openTestClinic(await open(), { limits: { personRequestsPerMinute: 20 } });
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 0, 1) });
    const entry = Array(8).fill({ request: { method: 'GET', url: 'Location' } });
    const send = (type: string) =>
      limited.post('/api/fhir', JSON.stringify({ resourceType: 'Bundle', type, entry }), fhir);
    expect((await send('batch')).status).toBe(200);
    expect((await send('transaction')).status).toBe(200);
    for (let left = 4; left > 0; left -= 1) expect((await limited.get('/api/fhir/Location')).status).toBe(200);
    expect((await limited.get('/api/fhir/Location')).status).toBe(429);
    vi.advanceTimersByTime(60_000);
    for (let sent = 0; sent < 19; sent += 1) await limited.get('/api/fhir/Location');
    // It is the twentieth, and what it holds would be more.
    const refused = await send('batch');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60']);
    vi.useRealTimers();
    await limited.close();
  });
});

describeOnDatabases('a Bundle over FHIR', (open) => {
  let clinic: TestClinic;
  let patient: string;
  beforeEach(async () => {
    clinic = await openTestClinic(await open());
    patient = await clinic.createPatient({ name: [{ family: 'Wiśniewska', given: ['Żaneta'] }] });
  });
  afterEach(() => clinic.close());

  const { create, bundle, idsOf } = fhirRequests(() => clinic);

  const post = async (type: string, entry: object[]) => {
    const response = await clinic.post('/api/fhir', JSON.stringify({ resourceType: 'Bundle', type, entry }), fhir);
    const text = await response.text();
    return { status: response.status, text, answer: JSON.parse(text) };
  };
  const statuses = (answer: { entry?: { response: { status: string } }[] }) =>
    (answer.entry ?? []).map(({ response }) => response.status);

  test('changes parts of a record by a patch, with references to what it makes, or nothing', async () => {
    const { id } = await create('Condition', {
      ...{ code: { text: 'Caries' }, subject: { reference: `Patient/${patient}` } },
    });
    const patch = (operations: unknown, request: object = {}) => ({
      resource: {
        resourceType: 'Binary',
        contentType: 'application/json-patch+json',
        data: Buffer.from(JSON.stringify(operations)).toString('base64'),
      },
      request: { method: 'PATCH', url: `Condition/${id}`, ...request },
    });
    const visit = {
      fullUrl: 'urn:uuid:7e0b1c66-0001-4000-8000-000000000002',
      resource: {
        resourceType: 'Encounter',
        status: 'finished',
        class: { code: 'AMB' },
        subject: { reference: `Patient/${patient}` },
      },
      request: { method: 'POST', url: 'Encounter' },
    };
    const seen = [{ op: 'add', path: '/encounter', value: { reference: visit.fullUrl } }];
    const { answer } = await post('transaction', [patch(seen, { ifMatch: 'W/"1"' }), visit]);
    expect(statuses(answer)).toEqual(['200', '201']);
    const made = /Encounter\/[^/]+/.exec(answer.entry[1].response.location)?.[0];
    expect(answer.entry[0].resource).toMatchObject({ encounter: { reference: made }, code: { text: 'Caries' } });
    const again = { ...visit, fullUrl: 'urn:uuid:7e0b1c66-0001-4000-8000-000000000003' };
    const moved = [{ op: 'replace', path: '/encounter/reference', value: again.fullUrl }];
    const second = await post('transaction', [again, patch(moved)]);
    expect(second.answer.entry[1].resource.encounter.reference).toMatch(/^Encounter\//);
    // One that is stale, one of nothing, one that is no patch, and one that leaves a record that is none.
    const set = [{ op: 'replace', path: '/code/text', value: 'Other' }];
    const noPatch = { ...patch(set), resource: { resourceType: 'Condition', code: { text: 'Other' } } };
    for (const [wrong, expected] of [
      [patch(set, { ifMatch: 'W/"1"' }), '412'],
      [patch(set, { url: 'Condition/nowhere' }), '404'],
      [patch(set, { url: 'Condition' }), '400'],
      [noPatch, '400'],
      [patch([{ op: 'remove', path: '/subject' }]), '400'],
    ] as const) {
      const other = { ...visit, fullUrl: undefined };
      expect((await post('transaction', [other, wrong])).status, JSON.stringify(wrong)).toBe(Number(expected));
      expect(statuses((await post('batch', [wrong])).answer), JSON.stringify(wrong)).toEqual([expected]);
    }
    expect((await bundle('/Encounter?_summary=count')).total).toBe(2);
    expect(statuses((await post('batch', [patch(set, { ifMatch: 'W/"3"' })])).answer)).toEqual(['200']);
  });

  test('as a transaction writes all of it, with references to one another', async () => {
    const [mother, condition] = ['urn:uuid:7e0b1c66-0001-4000-8000-000000000001', 'urn:uuid:c'];
    const { status, answer, text } = await post('transaction', [
      {
        fullUrl: condition,
        resource: { resourceType: 'Condition', subject: { reference: mother }, code: { text: mother } },
        request: { method: 'POST', url: 'Condition' },
      },
      {
        fullUrl: mother,
        resource: { resourceType: 'Patient', name: [{ family: 'Nowa' }] },
        request: { method: 'POST', url: 'Patient' },
      },
      { request: { method: 'GET', url: `Patient/${patient}` } },
    ]);
    expect([status, statuses(answer)], text).toEqual([200, ['201', '201', '200']]);
    const [made, who] = answer.entry;
    expect(made.resource.subject.reference).toBe(`Patient/${who.resource.id}`);
    expect(made.resource.code.text).toBe(mother);
    expect(made.fullUrl).toBe(`http://clinic.test/api/fhir/Condition/${made.resource.id}`);
    expect(idsOf(await bundle('/Condition?subject:Patient.family=nowa'))).toEqual([made.resource.id]);
  });

  test('as a transaction writes nothing when one entry is refused', async () => {
    const { status, answer } = await post('transaction', [
      { resource: { resourceType: 'Location', name: 'Room 1' }, request: { method: 'POST', url: 'Location' } },
      { request: { method: 'DELETE', url: 'Location/nowhere', ifMatch: 'W/"1"' } },
    ]);
    expect([status, answer.resourceType]).toEqual([412, 'OperationOutcome']);
    expect((await bundle('/Location?_summary=count')).total).toBe(0);
  });

  test('as a transaction writes nothing when what it reads is not there, or cannot be asked', async () => {
    const write = {
      resource: { resourceType: 'Location', name: 'Room 1' },
      request: { method: 'POST', url: 'Location' },
    };
    for (const [url, expected] of [
      ['Location/nowhere', 404],
      ['Nothing?name=room', 404],
      ['Location?nothing=room', 400],
      ['Patient?birthdate=soon', 400],
    ]) {
      const { status, answer } = await post('transaction', [{ request: { method: 'GET', url } }, write]);
      expect([status, answer.resourceType], String(url)).toEqual([expected, 'OperationOutcome']);
      expect((await bundle('/Location?_summary=count')).total, String(url)).toBe(0);
    }
    // What is found out behind the commit only, is said of that entry.
    const search = { request: { method: 'GET', url: 'Location?_cursor=none' } };
    const { status, answer } = await post('transaction', [search, write]);
    expect([status, statuses(answer)]).toEqual([200, ['400', '201']]);
    expect((await bundle('/Location?_summary=count')).total).toBe(1);
  });

  test('as a transaction takes a reference without a server as one of the server that it came from', async () => {
    const subject = { reference: `Patient/${patient}` };
    const { answer, text } = await post('transaction', [
      {
        fullUrl: `http://old.example/fhir/Patient/${patient}`,
        resource: { resourceType: 'Patient', name: [{ family: 'Inna' }] },
        request: { method: 'POST', url: 'Patient' },
      },
      {
        fullUrl: 'http://old.example/fhir/Condition/1',
        resource: { resourceType: 'Condition', subject },
        request: { method: 'POST', url: 'Condition' },
      },
    ]);
    const [who, made] = answer.entry ?? [];
    expect(made?.resource.subject.reference, text).toBe(`Patient/${who?.resource.id}`);
    const bySearch = { resourceType: 'Condition', subject: { reference: 'Patient?name=inna' } };
    const refused = await post('transaction', [{ resource: bySearch, request: { method: 'POST', url: 'Condition' } }]);
    expect(refused.status).toBe(400);
  });

  test('as a transaction looks for what a condition finds when the deletions are done', async () => {
    const identifier = [{ system: 'urn:p', value: '9' }];
    const known = await create('Practitioner', { identifier });
    const { answer, text } = await post('transaction', [
      {
        fullUrl: 'urn:uuid:p',
        resource: { resourceType: 'Practitioner', identifier },
        request: { method: 'POST', url: 'Practitioner', ifNoneExist: 'identifier=urn:p|9' },
      },
      {
        resource: { resourceType: 'PractitionerRole', practitioner: { reference: 'urn:uuid:p' } },
        request: { method: 'POST', url: 'PractitionerRole' },
      },
      { request: { method: 'DELETE', url: `Practitioner/${known.id}` } },
    ]);
    expect(statuses(answer), text).toEqual(['201', '201', '204']);
    expect(answer.entry[1].resource.practitioner.reference).toBe(`Practitioner/${answer.entry[0].resource.id}`);
  });

  test('as a transaction creates on condition, and refers to what it found', async () => {
    const known = await create('Practitioner', { identifier: [{ system: 'urn:p', value: '1' }] });
    const { answer, text } = await post('transaction', [
      {
        fullUrl: 'urn:uuid:p',
        resource: { resourceType: 'Practitioner', identifier: [{ system: 'urn:p', value: '1' }] },
        request: { method: 'POST', url: 'Practitioner', ifNoneExist: 'identifier=urn:p|1' },
      },
      {
        resource: { resourceType: 'PractitionerRole', practitioner: { reference: 'urn:uuid:p' } },
        request: { method: 'POST', url: 'PractitionerRole' },
      },
    ]);
    expect(statuses(answer), text).toEqual(['200', '201']);
    expect(answer.entry[1].resource.practitioner.reference).toBe(`Practitioner/${known.id}`);
  });

  test('as a batch does what it can', async () => {
    const { status, answer } = await post('batch', [
      { resource: { resourceType: 'Location', name: 'Room 1' }, request: { method: 'POST', url: 'Location' } },
      { resource: { resourceType: 'Location', name: 7 }, request: { method: 'POST', url: 'Location' } },
      { request: { method: 'GET', url: 'Location?name=room' } },
      { request: { method: 'GET', url: 'Location/nowhere' } },
    ]);
    expect([status, statuses(answer)]).toEqual([200, ['201', '400', '200', '404']]);
    expect(answer.entry[2].resource.total).toBe(1);
    expect(answer.entry[1].response.outcome.resourceType).toBe('OperationOutcome');
  });

  test('of another kind, or too large, is refused', async () => {
    expect((await post('collection', [])).status).toBe(400);
    const entry = { request: { method: 'GET', url: 'Location' } };
    expect((await post('batch', Array(501).fill(entry))).status).toBe(413);
    expect((await post('batch', Array(51).fill(entry))).status).toBe(413);
    const ofPatient = { request: { method: 'GET', url: '/Condition?patient=Patient/1' } };
    expect((await post('batch', Array(51).fill(ofPatient))).status).toBe(413);
    expect(
      statuses((await post('batch', [{ request: { method: 'PATCH', url: 'Location/a' } }, entry])).answer),
    ).toEqual([...['400', '200']]);
    expect((await post('transaction', [{ request: { method: 'POST', url: 'Location/a' } }])).status).toBe(400);
  });
});
