import { Bundle, OperationOutcome } from '@clinikit/client/fhir';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { definitions } from '../records/definitions.ts';
import { fhirRequests } from '../testing/fhirRequests.ts';
import { leastRecords } from '../testing/leastRecords.ts';
import { owningCapability } from '../testing/owningCapability.ts';
import { openTestClinic, staff, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';

const Stored = z.looseObject({ id: z.string(), meta: z.object({ versionId: z.string(), lastUpdated: z.string() }) });

test('every type that is written from outside is tried here', () => {
  const written = definitions.filter(({ readOnly }) => !readOnly).map(({ type }) => type);
  expect(Object.keys(leastRecords).sort()).toEqual(written.sort());
});

describeOnDatabases('records over FHIR', (open) => {
  let clinic: TestClinic;
  let patient: string;
  beforeEach(async () => {
    clinic = await openTestClinic(await open(), { capabilities: [owningCapability] });
    patient = await clinic.createPatient({ name: [{ family: 'Wiśniewska', given: ['Żaneta'] }] });
  });
  afterEach(() => clinic.close());

  const { send, create, bundle, idsOf } = fhirRequests(() => clinic);
  const refusal = async (response: Response) => ({
    status: response.status,
    issue: OperationOutcome.parse(await response.json()).issue[0],
  });

  test.each(Object.keys(leastRecords))(
    '%s is written, read, replaced and deleted, and keeps its history',
    async (type) => {
      const { right } = leastRecords[type] ?? { right: () => ({}) };
      const created = await send('POST', `/${type}`, { resourceType: type, ...right(patient) });
      const first = Stored.parse(await created.json());
      expect(created.status).toBe(201);
      expect(created.headers.get('etag')).toBe('W/"1"');
      expect(created.headers.get('location')).toBe(`http://clinic.test/api/fhir/${type}/${first.id}/_history/1`);
      expect(created.headers.get('last-modified')).toBe(new Date(first.meta.lastUpdated).toUTCString());

      const read = await send('GET', `/${type}/${first.id}`);
      expect([read.status, read.headers.get('etag')]).toEqual([200, 'W/"1"']);
      expect(await read.json()).toEqual(first);
      expect((await send('GET', `/${type}/${first.id}`, undefined, { 'if-none-match': 'W/"1"' })).status).toBe(304);

      const changed = { ...first, language: 'pl' };
      const updated = await send('PUT', `/${type}/${first.id}`, changed, { 'if-match': 'W/"1"' });
      expect([updated.status, updated.headers.get('etag')]).toEqual([200, 'W/"2"']);
      expect(await updated.json()).toMatchObject({ language: 'pl', meta: { versionId: '2' } });
      expect((await refusal(await send('PUT', `/${type}/${first.id}`, changed, { 'if-match': 'W/"1"' }))).status).toBe(
        412,
      );

      expect(await (await send('GET', `/${type}/${first.id}/_history/1`)).json()).toEqual(first);
      expect((await send('GET', `/${type}/${first.id}/_history/3`)).status).toBe(404);
      expect(idsOf(await bundle(`/${type}?_id=${first.id}`))).toEqual([first.id]);

      const removed = await send('DELETE', `/${type}/${first.id}`);
      expect(removed.status).toBe(204);
      expect(await refusal(await send('GET', `/${type}/${first.id}`))).toMatchObject({
        status: 410,
        issue: { code: 'deleted' },
      });
      expect(idsOf(await bundle(`/${type}?_id=${first.id}`))).toEqual([]);
      expect((await send('GET', `/${type}/${first.id}/_history/3`)).status).toBe(410);
      const { entry = [] } = await bundle(`/${type}/${first.id}/_history`);
      expect(entry.map((one) => z.looseObject({ method: z.string() }).parse(one['request']).method)).toEqual([
        ...['DELETE', 'PUT', 'POST'],
      ]);
      expect((await send('DELETE', `/${type}/${first.id}`)).status).toBe(204);
      // It may come back under its id, and goes on counting.
      const back = await send('PUT', `/${type}/${first.id}`, changed);
      expect([back.status, back.headers.get('etag')]).toEqual([201, 'W/"4"']);
    },
  );

  test.each(Object.keys(leastRecords))(
    '%s that FHIR does not allow is refused with the place, and nothing is written',
    async (type) => {
      const { wrong } = leastRecords[type] ?? { wrong: {} };
      const refused = await refusal(await send('POST', `/${type}`, { resourceType: type, ...wrong }));
      expect(refused).toMatchObject({
        status: 400,
        issue: { code: 'invalid', diagnostics: expect.stringContaining(`Not a valid FHIR R4 ${type}: look at `) },
      });
      expect((await bundle(`/${type}?_summary=count`)).total).toBe(type === 'Patient' ? 1 : 0);
    },
  );

  test('a patient of whom nothing is said is not found among the dead', async () => {
    const dead = await create('Patient', { deceasedDateTime: '2026-01-02' });
    const alive = await create('Patient', { deceasedBoolean: false });
    expect(idsOf(await bundle('/Patient?deceased=true'))).toEqual([dead.id]);
    expect(idsOf(await bundle('/Patient?deceased=false')).sort()).toEqual([alive.id, patient].sort());
  });

  test('no word of a record is in a refusal', async () => {
    const body = { resourceType: 'Patient', birthDate: 'Kowalska', 'Anna Kowalska': 1, gender: 'Kowalska' };
    const { issue } = await refusal(await send('POST', '/Patient', body));
    expect(JSON.stringify(issue)).not.toContain('Kowalska');
  });

  test('a record belongs to a patient who is there', async () => {
    const { right } = leastRecords['Condition'] ?? { right: () => ({}) };
    expect((await send('POST', '/Condition', { resourceType: 'Condition', ...right('nobody') })).status).toBe(400);
    const absolute = { subject: { reference: `https://elsewhere.example/Patient/${patient}` } };
    expect((await send('POST', '/Condition', { resourceType: 'Condition', ...absolute })).status).toBe(400);
  });

  test('a record that goes to another patient takes its history along', async () => {
    const other = await clinic.createPatient({ name: [{ family: 'Nowak' }] });
    const { right } = leastRecords['Observation'] ?? { right: () => ({}) };
    const { id, ...made } = await create('Observation', right(patient));
    const moved = { ...made, id, subject: { reference: `Patient/${other}` } };
    expect((await send('PUT', `/Observation/${id}`, moved)).status).toBe(200);
    const as = (patientId: string) => {
      clinic.principal = { ...staff, roles: ['patient'], compartments: { patientIds: [patientId] } };
    };
    as(patient);
    for (const path of ['', '/_history', '/_history/1', '/_history/2']) {
      expect((await send('GET', `/Observation/${id}${path}`)).status, path).toBe(404);
    }
    as(other);
    expect((await bundle(`/Observation/${id}/_history`)).entry).toHaveLength(2);
    expect((await send('GET', `/Observation/${id}/_history/1`)).status).toBe(200);
  });

  test('a history that is read while the record is written again has each version once', async () => {
    const { id } = await create('Location', { name: 'Room' });
    let writing = true;
    const write = async () => {
      for (let n = 0; n < 40; n += 1)
        await send('PUT', `/Location/${id}`, { resourceType: 'Location', id, name: `${n}` });
      writing = false;
    };
    const read = async () => {
      while (writing) {
        const { entry = [] } = await bundle(`/Location/${id}/_history`);
        const versions = entry.map(({ resource }) => JSON.stringify(resource?.['meta']));
        expect(versions).toEqual([...new Set(versions)]);
      }
    };
    await Promise.all([write(), read(), read()]);
  });

  test('a condition of a create narrows, and does nothing else', async () => {
    await create('Organization', { name: 'Praxis' });
    for (const condition of [
      'name=praxis&_offset=1',
      'name=praxis&_summary=count',
      'name=praxis&_cursor=0-a',
      '_format=json',
    ]) {
      const answer = await send(
        'POST',
        '/Organization',
        { resourceType: 'Organization' },
        { 'if-none-exist': condition },
      );
      expect(answer.status, condition).toBe(400);
    }
  });

  test('what others refer to is not deleted', async () => {
    const { id } = await create('Condition', { subject: { reference: `Patient/${patient}` } });
    expect((await refusal(await send('DELETE', `/Patient/${patient}`))).status).toBe(409);
    expect((await send('DELETE', `/Condition/${id}`)).status).toBe(204);
    expect((await send('DELETE', `/Patient/${patient}`)).status).toBe(204);
  });

  test('the archive writes its studies, and nobody else', async () => {
    const study = { resourceType: 'ImagingStudy', status: 'available', subject: { reference: `Patient/${patient}` } };
    for (const [method, path] of [
      ['POST', '/ImagingStudy'],
      ['PUT', '/ImagingStudy/1.2'],
      ['DELETE', '/ImagingStudy/1.2'],
    ] as const) {
      const refused = await send(method, path, method === 'DELETE' ? undefined : { ...study, id: '1.2' });
      expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET']);
    }
  });

  test('a type that is not kept, and an id that is none, are told apart', async () => {
    expect((await refusal(await send('GET', '/Medication'))).issue?.diagnostics).toContain(
      'keeps no records Medication',
    );
    expect((await send('GET', '/Patient/nobody')).status).toBe(404);
    expect((await send('PUT', '/Location/a%20b', { resourceType: 'Location', id: 'a b' })).status).toBe(400);
    expect((await send('PUT', '/Location/a', { resourceType: 'Location', id: 'b' })).status).toBe(400);
  });

  test('of eight who replace the same version, one does', async () => {
    const { id, ...rest } = await create('Location', { name: 'Room 1' });
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, at) =>
        send('PUT', `/Location/${id}`, { ...rest, id, name: `Room ${at}` }, { 'if-match': 'W/"1"' }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(7).fill(412)]);
  });

  test('a patient keeps their number when the record is written again, and takes nobody else’s', async () => {
    const one = await create('Patient', { identifier: [{ system: 'urn:n', value: '1' }] });
    const two = await create('Patient', { identifier: [{ system: 'urn:n', value: '2' }] });
    expect((await send('PUT', `/Patient/${one.id}`, { ...one, gender: 'female' })).status).toBe(200);
    expect((await send('PUT', `/Patient/${two.id}`, { ...two, identifier: one['identifier'] })).status).toBe(409);
  });

  test('a create on condition writes once, however many come', async () => {
    const body = { resourceType: 'Organization', identifier: [{ system: 'urn:o', value: '7' }] };
    const condition = { 'if-none-exist': 'identifier=urn:o|7' };
    const answers = await Promise.all(Array.from({ length: 6 }, () => send('POST', '/Organization', body, condition)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 200, 201]);
    await create('Organization', { identifier: body.identifier });
    expect((await send('POST', '/Organization', body, condition)).status).toBe(412);
    expect((await send('POST', '/Organization', body, { 'if-none-exist': 'shoe-size=42' })).status).toBe(400);
  });

  describe('a search', () => {
    test('knows the instant of a version to the millisecond', async () => {
      const { id, meta } = await create('Location', { name: 'Room 1' });
      const at = meta.lastUpdated;
      const before = new Date(Date.parse(at) - 1).toISOString();
      for (const [condition, found] of [
        [`ge${at}`, [id]],
        [`gt${before}`, [id]],
        [`gt${at}`, []],
        [`le${at}`, [id]],
        [`lt${at}`, []],
        [at, [id]],
        [`ne${at}`, []],
        [`eb${at}`, []],
      ] as const) {
        expect(idsOf(await bundle(`/Location?_lastUpdated=${condition}`)), condition).toEqual(found);
      }
    });

    test('without a match has no list of them', async () => {
      expect(await (await send('GET', '/Location?name=nowhere')).json()).not.toHaveProperty('entry');
    });

    test('sorted by a name goes by the whole of it', async () => {
      for (const family of ['Zielinska-Adamczyk', 'Nowak', 'von der Leyen'])
        await create('Practitioner', { name: [{ family }] });
      const names = (await bundle('/Practitioner?_sort=family')).entry?.map(({ resource }) =>
        JSON.stringify(resource?.['name']),
      );
      expect(names?.map((text) => /"family":"([^"]*)"/.exec(text)?.[1])).toEqual([
        'Nowak',
        'von der Leyen',
        'Zielinska-Adamczyk',
      ]);
    });

    test('is sent as a form as well, and its pages are links', async () => {
      for (const name of ['A', 'B', 'C']) await create('Location', { name });
      const response = await clinic.post(
        '/api/fhir/Location/_search?_count=2',
        '_sort=name',
        'application/x-www-form-urlencoded',
      );
      const first = Bundle.parse(await response.json());
      expect(first.entry?.map(({ resource }) => resource?.['name'])).toEqual(['A', 'B']);
      const next = first.link
        ?.find(({ relation }) => relation === 'next')
        ?.url.replace('http://clinic.test/api/fhir', '');
      expect((await bundle(next ?? '')).entry?.map(({ resource }) => resource?.['name'])).toEqual(['C']);
    });

    test('brings what is referred to, and what refers, once', async () => {
      const organization = await create('Organization', { name: 'Praxis' });
      const practitioner = await create('Practitioner', { name: [{ family: 'Nowak' }] });
      const performer = [
        { reference: `Practitioner/${practitioner.id}` },
        { reference: `Organization/${organization.id}` },
        { reference: 'Practitioner/nobody' },
      ];
      const { right } = leastRecords['Observation'] ?? { right: () => ({}) };
      const one = await create('Observation', { ...right(patient), performer });
      const two = await create('Observation', right(patient));
      const included = await bundle('/Observation?_include=Observation:subject&_include=Observation:performer');
      expect(idsOf(included)).toEqual([two.id, one.id]);
      expect(idsOf(included, 'include').sort()).toEqual([organization.id, patient, practitioner.id].sort());
      const typed = await bundle('/Observation?_include=Observation:performer:Organization');
      expect(idsOf(typed, 'include')).toEqual([organization.id]);
      const back = await bundle('/Patient?_revinclude=Observation:subject');
      expect([idsOf(back), idsOf(back, 'include').sort()]).toEqual([[patient], [one.id, two.id].sort()]);
    });

    test('follows a reference by one step', async () => {
      const { right } = leastRecords['Observation'] ?? { right: () => ({}) };
      const { id } = await create('Observation', right(patient));
      expect(idsOf(await bundle('/Observation?subject:Patient.name=zaneta'))).toEqual([id]);
      expect(idsOf(await bundle('/Observation?patient.name=zaneta'))).toEqual([id]);
      expect(idsOf(await bundle(`/Observation?patient._id=${patient}`))).toEqual([id]);
      expect(idsOf(await bundle('/Observation?patient.name=nobody'))).toEqual([]);
      expect(idsOf(await bundle(`/Observation?subject:Patient=${patient}`))).toEqual([id]);
    });

    test.each(['name', '-name', 'status,-name', '-_lastUpdated', '_lastUpdated'])(
      'sorted by %s shows everybody once while records are written again',
      async (sort) => {
        const made: string[] = [];
        for (let at = 0; at < 12; at += 1) {
          const status = at % 2 ? 'active' : 'suspended';
          made.push((await create('Location', { name: `Room ${String.fromCharCode(65 + at)}`, status })).id);
        }
        const shown: string[] = [];
        let path: string | undefined = `/Location?_sort=${sort}&_count=3`;
        for (let page = 0; path !== undefined; page += 1) {
          const found: Bundle = await bundle(path);
          shown.push(...idsOf(found));
          path = found.link
            ?.find(({ relation }) => relation === 'next')
            ?.url.replace('http://clinic.test/api/fhir', '');
          // One that was shown moves to the end, one that was not to the beginning, and a new one comes.
          for (const [id, name] of [
            [shown[page], 'Zz'],
            [made.find((one) => !shown.includes(one)), 'Aa'],
          ] as const) {
            if (id) await send('PUT', `/Location/${id}`, { resourceType: 'Location', id, name, status: 'active' });
          }
          await create('Location', { name: 'M' });
        }
        expect(shown.sort()).toEqual(made.sort());
      },
    );
  });

  test('what the server keeps stands in its CapabilityStatement', async () => {
    clinic.principal = undefined;
    const statement = await (await send('GET', '/metadata')).json();
    const Resource = z.object({ type: z.string(), searchParam: z.array(z.object({ name: z.string() })) });
    const [rest] = z.object({ rest: z.array(z.object({ resource: z.array(Resource) })) }).parse(statement).rest;
    const listed = rest?.resource.map(({ type }) => type) ?? [];
    // The audit trail is no record that anybody writes.
    expect(listed).toEqual([...definitions.map(({ type }) => type), 'AuditEvent']);
    expect(statement).toMatchObject({ fhirVersion: '4.0.1', kind: 'instance', status: 'active' });
    clinic.principal = staff;
    for (const { type, searchParam } of rest?.resource.filter(({ type }) => type !== 'AuditEvent') ?? []) {
      for (const { name } of searchParam) {
        const response = await send('GET', `/${type}?${name}:missing=true`);
        // Every parameter that is listed is known; the two of all types have a value always.
        expect([200, name.startsWith('_') ? 400 : 200]).toContain(response.status);
      }
    }
  });
});
