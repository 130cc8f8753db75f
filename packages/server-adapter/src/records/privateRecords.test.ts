import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Principal } from '../access/principal.ts';
import { fhirRequests } from '../testing/fhirRequests.ts';
import { openEvents } from '../testing/openEvents.ts';
import { openTestClinic, staff, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';

const therapist: Principal = { ...staff, id: 'therapist', roles: ['therapist'] };
const label = { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'PSYTHPN' };

describeOnDatabases("a therapist's own notes of a session", (open) => {
  let clinic: TestClinic;
  let patient: string;
  let note: string;
  let others: Record<string, Principal>;
  beforeEach(async () => {
    clinic = await openTestClinic(await open());
    patient = await clinic.createPatient({ name: [{ family: 'Wiśniewska' }] });
    others = {
      doctor: { ...staff, id: 'doctor', roles: ['doctor'] },
      'another therapist': { ...therapist, id: 'another' },
      'a therapist of the patient': { ...therapist, id: 'third', compartments: { patientIds: [patient] } },
      'the patient': { ...staff, id: 'p', roles: ['patient'], compartments: { patientIds: [patient] } },
      administrator: { ...staff, id: 'admin', roles: ['administrator', 'doctor'] },
    };
    clinic.principal = therapist;
    note = (await create('Observation', labeled())).id;
  });
  afterEach(() => clinic.close());

  const { send, create, bundle, idsOf } = fhirRequests(() => clinic);
  const labeled = (more: object = {}) => ({
    ...{ meta: { security: [label] }, status: 'final', code: { text: 'Session' }, valueString: 'Difficult week' },
    ...{ subject: { reference: `Patient/${patient}` }, identifier: [{ system: 'urn:s', value: '1' }], ...more },
  });
  const searches = () => [
    '/Observation',
    `/Observation?patient=${patient}`,
    '/Observation?value-string=difficult',
    '/Observation?value-string=difficult&status=final',
    '/Observation?identifier=urn:s|1',
    '/Observation?_sort=-_lastUpdated',
    `/Observation?_id=${note}`,
    `/Observation?subject:Patient.family=wisniewska`,
    '/Observation?status:not=amended',
  ];

  test('are found in every way by their author', async () => {
    for (const search of searches()) {
      expect(idsOf(await bundle(search)), search).toEqual([note]);
      const counting = search.includes('?') ? `${search}&_summary=count` : `${search}?_summary=count`;
      expect((await bundle(counting)).total, search).toBe(1);
    }
    expect(idsOf(await bundle(`/Patient?_revinclude=Observation:subject`), 'include')).toEqual([note]);
    expect((await send('GET', `/Observation/${note}/_history/1`)).status).toBe(200);
    clinic.principal = staff;
    expect((await send('GET', `/Observation/${note}`)).status).toBe(200);
  });

  test('are not there for anybody else, however they ask', async () => {
    for (const [who, principal] of Object.entries(others)) {
      clinic.principal = principal;
      for (const search of searches()) {
        const found = await bundle(search);
        expect([idsOf(found), found.total], `${who}: ${search}`).toEqual([[], 0]);
        const counting = search.includes('?') ? `${search}&_summary=count` : `${search}?_summary=count`;
        expect((await bundle(counting)).total, `${who}: ${counting}`).toBe(0);
      }
      expect(idsOf(await bundle(`/Patient?_revinclude=Observation:subject`), 'include'), who).toEqual([]);
      for (const path of ['', '/_history', '/_history/1']) {
        expect((await send('GET', `/Observation/${note}${path}`)).status, who + path).toBe(404);
      }
    }
  });

  test('lead no chain and come with no record', async () => {
    clinic.principal = therapist;
    const open = { status: 'final', code: { text: 'Open' }, subject: { reference: `Patient/${patient}` } };
    const member = [{ reference: `Observation/${note}` }];
    const { id } = await create('Observation', { ...open, hasMember: member });
    const chain = '/Observation?has-member:Observation.identifier=urn:s|1';
    expect(idsOf(await bundle(chain))).toEqual([id]);
    expect(idsOf(await bundle(`/Observation?_id=${id}&_include=Observation:has-member`), 'include')).toEqual([note]);
    for (const [who, principal] of Object.entries(others)) {
      clinic.principal = principal;
      expect(idsOf(await bundle(chain)), who).toEqual([]);
      const including = await bundle(`/Observation?_id=${id}&_include=Observation:has-member`);
      expect([idsOf(including), idsOf(including, 'include')], who).toEqual([[id], []]);
    }
  });

  test('are changed and deleted by nobody else, who hears nothing of them', async () => {
    const resource = { resourceType: 'Observation', id: note, ...labeled() };
    for (const who of ['doctor', 'another therapist', 'a therapist of the patient']) {
      clinic.principal = others[who];
      expect((await send('PUT', `/Observation/${note}`, resource)).status, who).toBe(404);
      expect((await send('DELETE', `/Observation/${note}`)).status, who).toBe(204);
      const ifNoneExist = { 'if-none-exist': 'identifier=urn:s|1' };
      const { id } = await create('Observation', { ...labeled(), meta: {} }, ifNoneExist);
      expect(id).not.toBe(note);
      expect((await send('DELETE', `/Observation/${id}`)).status, who).toBe(204);
    }
    clinic.principal = therapist;
    expect((await send('PUT', `/Observation/${note}`, resource)).status).toBe(200);
    expect((await send('DELETE', `/Observation/${note}`)).status).toBe(204);
    for (const principal of Object.values(others)) {
      clinic.principal = principal;
      expect((await send('GET', `/Observation/${note}`)).status).toBe(404);
    }
    // Nor can another one take the id.
    clinic.principal = others['doctor'];
    expect((await send('PUT', `/Observation/${note}`, { ...resource, meta: {} })).status).toBe(404);
    clinic.principal = therapist;
    expect((await send('PUT', `/Observation/${note}`, { ...resource, meta: {} })).status).toBe(400);
  });

  test('make events for their author alone, as they happen and afterwards', async () => {
    for (const [who, principal] of Object.entries({ therapist, ...others })) {
      clinic.principal = principal;
      const live = await openEvents(await clinic.get('/api/events'));
      clinic.principal = therapist;
      const { id } = await create('Observation', labeled());
      const { id: last } = await create('Observation', { ...labeled(), meta: {} });
      expect((await live.readTo(last)).includes(id), who).toBe(who === 'therapist');
      await live.reader.cancel();
      clinic.principal = principal;
      const missed = await openEvents(await clinic.get('/api/events', { 'last-event-id': '0' }));
      expect((await missed.readTo(last)).includes(id), who).toBe(who === 'therapist');
      await missed.reader.cancel();
    }
  });

  test('are of a record in a chart, and of a new one', async () => {
    const questionnaire = { resourceType: 'Questionnaire', meta: { security: [label] }, status: 'active' };
    expect((await send('POST', '/Questionnaire', questionnaire)).status).toBe(400);
    const { id } = await create('Observation', { ...labeled(), meta: {} });
    expect((await send('PUT', `/Observation/${id}`, { resourceType: 'Observation', id, ...labeled() })).status).toBe(
      400,
    );
    // A program that does not know them, and writes the record without, opens it to nobody.
    const author = clinic.principal;
    const unlabeled = { resourceType: 'Observation', id: note, ...labeled(), meta: {} };
    expect((await send('PUT', `/Observation/${note}`, unlabeled)).status).toBe(200);
    clinic.principal = others['doctor'];
    expect((await send('GET', `/Observation/${note}`)).status).toBe(404);
    // Their author may, by taking them away by name.
    clinic.principal = author;
    const patch = [{ op: 'remove', path: '/meta/security' }];
    const type = 'application/json-patch+json';
    expect((await send('PATCH', `/Observation/${note}`, patch, { 'content-type': type })).status).toBe(200);
    clinic.principal = others['doctor'];
    expect((await send('GET', `/Observation/${note}`)).status).toBe(200);
  });

  test('are explained to an administrator of the clinic', async () => {
    const { may, because } = await clinic.clinic.explainAccess(
      { ...staff, roles: ['doctor'], id: 'd' },
      `Observation/${note}`,
    );
    expect(may).toMatchObject({ read: false, update: false });
    expect(because.at(-1)).toContain('PSYTHPN');
    expect((await clinic.clinic.explainAccess(therapist, `Observation/${note}`)).may.read).toBe(true);
  });

  test('take the content of a document with them', async () => {
    const document = await create('DocumentReference', {
      ...{ meta: { security: [label] }, status: 'current', subject: { reference: `Patient/${patient}` } },
      content: [{ attachment: { contentType: 'text/plain' } }],
    });
    const binary = { contentType: 'text/plain', data: 'QQ==' };
    const securityContext = { reference: `DocumentReference/${document.id}` };
    const { id } = await create('Binary', { ...binary, securityContext });
    expect((await send('GET', `/Binary/${id}`)).status).toBe(200);
    for (const [who, principal] of Object.entries(others)) {
      clinic.principal = principal;
      expect((await send('GET', `/Binary/${id}`)).status, who).toBe(404);
      if (who === 'the patient') continue;
      expect((await send('POST', '/Binary', { resourceType: 'Binary', ...binary, securityContext })).status, who).toBe(
        400,
      );
    }
  });
});

describeOnDatabases('the content of a document', (open) => {
  test('is read by whoever may read the document, into whichever chart that moves', async () => {
    const clinic = await openTestClinic(await open());
    const { send, create } = fhirRequests(() => clinic);
    const [own, other] = [await clinic.createPatient({}), await clinic.createPatient({})];
    const documentOf = (id: string) => ({
      ...{ status: 'current', subject: { reference: `Patient/${id}` } },
      content: [{ attachment: { contentType: 'text/plain' } }],
    });
    const { id: document } = await create('DocumentReference', documentOf(own));
    const securityContext = { reference: `DocumentReference/${document}` };
    const { id } = await create('Binary', { contentType: 'text/plain', data: 'QQ==', securityContext });
    const asPatient = (patientId: string) => {
      clinic.principal = { ...staff, id: patientId, roles: ['patient'], compartments: { patientIds: [patientId] } };
      return send('GET', `/Binary/${id}`);
    };
    expect([(await asPatient(own)).status, (await asPatient(other)).status]).toEqual([200, 404]);
    clinic.principal = staff;
    const moved = { resourceType: 'DocumentReference', id: document, ...documentOf(other) };
    expect((await send('PUT', `/DocumentReference/${document}`, moved)).status).toBe(200);
    expect([(await asPatient(own)).status, (await asPatient(other)).status]).toEqual([404, 200]);
    clinic.principal = staff;
    const merging = {
      resourceType: 'Parameters',
      parameter: [
        { name: 'source-patient', valueReference: { reference: `Patient/${other}` } },
        { name: 'target-patient', valueReference: { reference: `Patient/${own}` } },
      ],
    };
    expect((await send('POST', '/Patient/$merge', merging)).status).toBe(200);
    expect((await asPatient(own)).status).toBe(200);
    clinic.principal = staff;
    const nowhere = { contentType: 'text/plain', securityContext: { reference: 'DocumentReference/nowhere' } };
    const refused = await send('POST', '/Binary', { resourceType: 'Binary', ...nowhere });
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining('Binary.securityContext')]);
    // Without a record or a patient it is for those who see all patients.
    const alone = await create('Binary', { contentType: 'text/plain', data: 'QQ==' });
    clinic.principal = { ...staff, roles: ['patient'], compartments: { patientIds: [own] } };
    expect((await send('GET', `/Binary/${alone.id}`)).status).toBe(404);
    await clinic.close();
  });
});
