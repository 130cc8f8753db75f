import { setTimeout as sleep } from 'node:timers/promises';
import { Kysely } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Tables, UnscopedQueries } from '../database/schema.ts';
import { createGate } from '../database/scopedQueries.ts';
import { migrate } from '../migrate.ts';
import { type HeldCommits, heldCommits } from '../testing/heldCommits.ts';
import { shareDatabase } from '../testing/sharedDatabase.ts';
import { demoFiles, openTestClinic, staff, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';
import { createReadAudit } from './readAudit.ts';

/** Long enough for whatever is not held up. */
const amongOthers = () => sleep(50);

const eventsOf = (db: UnscopedQueries) =>
  db
    .selectFrom('audit_event')
    .select(['id', 'interaction', 'agent_id', 'agent_name', 'agent_roles', 'details'])
    .orderBy('at')
    .orderBy('id')
    .execute();

describeOnDatabases('a look', (open) => {
  let db: UnscopedQueries;
  let now: number;
  let audit: ReturnType<typeof createReadAudit>;
  beforeEach(async () => {
    db = new Kysely<Tables>({ dialect: (await open()).dialect });
    await migrate(db);
    now = 1_800_000_000_000;
    audit = createReadAudit({ gate: createGate(db), now: () => now });
  });
  afterEach(() => db.destroy());

  const agent = { id: 'dr', name: 'Żaneta Wiśniewska', roles: ['doctor'] };
  const read = (patientId: string, what = `Patient/${patientId}`) =>
    ({ interaction: 'read', what, patientIds: [patientId] }) as const;
  const list = (query: string, ...patientIds: string[]) =>
    ({
      interaction: 'search-type',
      query,
      count: patientIds.length,
      subjects: patientIds.map((patientId) => ({ patientId })),
    }) as const;

  test('is kept once per person, patient and five minutes', async () => {
    await audit.cover('north', agent, read('a'));
    expect(audit.cover('north', agent, read('a', 'Observation/1'))).toBeUndefined();
    await audit.cover('north', agent, read('b'));
    await audit.cover('north', { ...agent, id: 'other' }, read('a'));
    await audit.cover('south', agent, read('a'));
    // Another role is another look: what somebody may do has changed.
    await audit.cover('north', { ...agent, roles: ['doctor', 'administrator'] }, read('a'));
    expect(await eventsOf(db)).toHaveLength(5);
    now += 5 * 60_000 - 1;
    expect(audit.cover('north', agent, read('a'))).toBeUndefined();
    now += 1;
    await audit.cover('north', agent, read('a'));
    const rows = await eventsOf(db);
    expect(rows).toHaveLength(6);
    expect(rows[0]).toMatchObject({ agent_id: 'dr', agent_name: 'Żaneta Wiśniewska', agent_roles: 'doctor' });
  });

  test('of one who asks twice at once is one, and both wait for it', async () => {
    const looks = [audit.cover('north', agent, read('a')), audit.cover('north', agent, read('a'))];
    expect(looks.every((look) => look !== undefined)).toBe(true);
    await Promise.all(looks);
    expect(await eventsOf(db)).toHaveLength(1);
  });

  test('at images is kept once per study, beside the look at the record', async () => {
    const study = { study_instance_uid: '1.2', patient_id: 'a' };
    await audit.cover('north', agent, read('a'));
    await audit.cover('north', agent, { interaction: 'read', study });
    expect(audit.cover('north', agent, { interaction: 'read', study })).toBeUndefined();
    await audit.cover('north', agent, { interaction: 'read', study: { study_instance_uid: '1.3', patient_id: 'a' } });
    expect((await eventsOf(db)).map(({ details }) => JSON.parse(details).what)).toEqual([
      'Patient/a',
      'ImagingStudy/1.2',
      'ImagingStudy/1.3',
    ]);
  });

  test('at a list is one row that names everybody in it; another one follows when it holds others', async () => {
    await audit.cover('north', agent, list('/fhir/Patient?name=n', 'a', 'b', 'b'));
    expect(audit.cover('north', agent, list('/fhir/Patient?name=n', 'b', 'a', 'b'))).toBeUndefined();
    expect(await eventsOf(db)).toMatchObject([
      { interaction: 'search-type', details: '{"query":"/fhir/Patient?name=n","count":3}' },
    ]);
    const named = db.selectFrom('audit_subject').select('patient_id').orderBy('patient_id');
    expect((await named.execute()).map((row) => row.patient_id)).toEqual(['a', 'b']);
    await audit.cover('north', agent, list('/fhir/Patient?name=n', 'a', 'c'));
    expect(await eventsOf(db)).toHaveLength(2);
  });

  test('at very many names everybody, a thousand in each row', async () => {
    const everybody = Array.from({ length: 1234 }, (_, at) => `p${at}`);
    await audit.cover('north', agent, list('/fhir/Patient', ...everybody));
    const rows = await eventsOf(db);
    const details = { query: '/fhir/Patient', count: 1234 };
    expect(rows.map((row) => JSON.parse(row.details))).toEqual([details, details]);
    const named = await db.selectFrom('audit_subject').select('patient_id').execute();
    expect(new Set(named.map((row) => row.patient_id))).toEqual(new Set(everybody));
  });

  test('at a study is another one once it is filed under somebody else', async () => {
    for (const patient_id of ['a', 'b', 'b']) {
      await audit.cover('north', agent, { interaction: 'read', study: { study_instance_uid: '1.2', patient_id } });
    }
    expect(await eventsOf(db)).toHaveLength(2);
  });
});

describeOnDatabases('a refusal', (open) => {
  let clinic: TestClinic;
  beforeEach(async () => {
    clinic = await openTestClinic(await open());
  });
  afterEach(() => clinic.close());

  test('is kept with the patient whom the address names, once in five minutes, and is no look', async () => {
    const patientId = await clinic.createPatient({ name: [{ family: 'Nowak' }] });
    const other = await clinic.createPatient({ name: [{ family: 'Kowal' }] });
    const refusedOf = async (id: string) => {
      clinic.principal = staff;
      const { entries } = await clinic.client.audit.trail({ patientId: id, count: 50 });
      return entries.filter(({ operation }) => operation === 'refused').map(({ by }) => by.id);
    };
    clinic.principal = { id: 'desk', tenant: 'north', roles: ['reception'], compartments: 'all' };
    for (let time = 0; time < 2; time += 1) {
      expect((await clinic.get(`/api/fhir/Condition?patient=${patientId}`)).status).toBe(403);
    }
    const compartments = { patientIds: [other] };
    clinic.principal = { id: 'therapist', tenant: 'north', roles: ['therapist'], compartments };
    expect((await clinic.get(`/api/fhir/Patient/${patientId}`)).status).toBe(404);
    expect((await clinic.get(`/api/fhir/Patient/${other}`)).status).toBe(200);
    expect(await refusedOf(patientId)).toEqual(['therapist', 'desk']);
    expect(await refusedOf(other)).toEqual([]);
    // Who may see all is refused nothing by what is not there.
    expect((await clinic.get('/api/fhir/Patient/nobody')).status).toBe(404);
    expect(await refusedOf('nobody')).toEqual([]);
    expect((await clinic.clinic.audit.verify()).intact).toBe(true);
  });
});

describeOnDatabases('an answer', (open) => {
  let clinic: TestClinic;
  let commits: HeldCommits;
  let db: UnscopedQueries;
  beforeEach(async () => {
    const shared = shareDatabase(await open());
    db = shared.db;
    commits = heldCommits(shared.database);
    clinic = await openTestClinic(commits.database);
    await clinic.get('/api/health');
  });
  afterEach(async () => {
    commits.failure = undefined;
    commits.release();
    await clinic.close();
  });

  /** Uploads an image, and gives the address of its frame. */
  async function addFrame(): Promise<string> {
    const [file] = await demoFiles('patient3/bw');
    await clinic.post('/api/dicomweb/studies', file ?? '', 'application/dicom');
    const [study] = (await clinic.client.imaging.triage()).studies;
    const uid = study?.studyInstanceUid ?? '';
    const { series } = await clinic.client.imaging.study(uid);
    const at = `/api/dicomweb/studies/${uid}/series/${series[0]?.seriesInstanceUid}`;
    return `${at}/instances/${series[0]?.instances[0]?.sopInstanceUid}/frames/1`;
  }
  const asSomebody = (id: string) => {
    clinic.principal = { ...staff, id };
  };
  const eventsBy = async (id: string) => (await eventsOf(db)).filter((row) => row.agent_id === id);

  test('of an image begins when the look is on the disk, and not before', async () => {
    const frame = await addFrame();
    asSomebody('viewer');
    commits.hold();
    let answered: Response | undefined;
    const answering = clinic.get(frame).then((response) => {
      answered = response;
      return response;
    });
    await expect.poll(() => commits.count).toBeGreaterThan(0);
    await amongOthers();
    expect(answered).toBeUndefined();
    commits.release();
    const response = await answering;
    // It is there before a single byte is read.
    expect(await eventsBy('viewer')).toMatchObject([{ interaction: 'read' }]);
    expect([response.status, (await response.arrayBuffer()).byteLength > 1000]).toEqual([200, true]);
    commits.hold();
    // From now on the look is covered: nothing waits.
    expect((await clinic.get(frame)).status).toBe(200);
  });

  test('is refused when the look cannot be written, and holds nothing of what it would have shown', async () => {
    const frame = await addFrame();
    const id = await clinic.createPatient({ name: [{ family: 'Kowalska' }] });
    asSomebody('viewer');
    commits.failure = new Error('The disk is full of Kowalska.');
    for (const path of [frame, `/api/fhir/Patient/${id}`, '/api/fhir/Patient?name=kow', '/api/imaging/triage']) {
      const response = await clinic.get(path);
      expect([response.status, response.headers.get('retry-after')], path).toEqual([503, '5']);
      expect(await response.text(), path).not.toContain('Kowalska');
    }
    expect(await eventsBy('viewer')).toEqual([]);
    commits.failure = undefined;
    expect((await clinic.get(frame)).status).toBe(200);
    expect(await eventsBy('viewer')).toHaveLength(1);
  });

  test('shares the commit with those who ask at the same time', async () => {
    const ids: string[] = [];
    for (let at = 0; at < 20; at += 1) ids.push(await clinic.createPatient({ name: [{ family: `Nowak${at}` }] }));
    asSomebody('reader');
    const before = commits.count;
    const answers = await Promise.all(ids.map((id) => clinic.get(`/api/fhir/Patient/${id}`)));
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    expect(await eventsBy('reader')).toHaveLength(20);
    expect(commits.count - before).toBeLessThan(10);
  });

  test('to a change that is rolled back leaves nothing, and to one that is kept one row each', async () => {
    asSomebody('writer');
    const entry = (resource: object, request: object) => ({ resource, request });
    const jan = { resourceType: 'Patient', id: 'jan', name: [{ family: 'Nowak' }] };
    const put = { method: 'PUT', url: 'Patient/jan' };
    const bundle = (ifMatch?: string) => ({
      resourceType: 'Bundle',
      type: 'transaction',
      entry: [
        entry({ resourceType: 'Patient', name: [{ family: 'Kowal' }] }, { method: 'POST', url: 'Patient' }),
        entry(jan, { ...put, ...(ifMatch && { ifMatch }) }),
      ],
    });
    const send = (body: object) => clinic.post('/api/fhir', JSON.stringify(body), 'application/fhir+json');
    expect((await send(bundle('W/"7"'))).status).toBe(412);
    expect(await eventsBy('writer')).toEqual([]);
    expect((await send(bundle())).status).toBe(200);
    expect((await eventsBy('writer')).map(({ interaction }) => interaction)).toEqual(['create', 'create']);
    const request = (method: string, body?: object) =>
      clinic.clinic.fetch(
        new Request('http://clinic.test/api/fhir/Patient/jan', {
          method,
          ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/fhir+json' } }),
        }),
      );
    expect((await request('PUT', { ...jan, gender: 'male' })).status).toBe(200);
    expect((await request('DELETE')).status).toBe(204);
    expect((await eventsBy('writer')).map(({ interaction, details }) => [interaction, details]).slice(2)).toEqual([
      ['update', '{"what":"Patient/jan","version":2}'],
      ['delete', '{"what":"Patient/jan","version":3}'],
    ]);
  });

  test('to a create on condition that found the record says that it was seen', async () => {
    const identifier = [{ system: 'urn:test', value: '1' }];
    const id = await clinic.createPatient({ identifier });
    asSomebody('finder');
    const response = await clinic.clinic.fetch(
      new Request('http://clinic.test/api/fhir/Patient', {
        method: 'POST',
        body: JSON.stringify({ resourceType: 'Patient', identifier }),
        headers: { 'content-type': 'application/fhir+json', 'if-none-exist': 'identifier=urn:test|1' },
      }),
    );
    expect(response.status).toBe(200);
    expect(await eventsBy('finder')).toMatchObject([{ interaction: 'read', details: `{"what":"Patient/${id}"}` }]);
  });

  test('to an upload and to a filing stands with these, for the patient who gets the study and the one who loses it', async () => {
    asSomebody('assistant');
    await addFrame();
    const [study] = (await clinic.client.imaging.triage()).studies;
    const studyInstanceUid = study?.studyInstanceUid ?? '';
    const jan = await clinic.createPatient({ name: [{ family: 'Nowak' }] });
    const ewa = await clinic.createPatient({ name: [{ family: 'Zielona' }] });
    for (const patientId of [jan, ewa]) await clinic.client.imaging.fileStudy({ studyInstanceUid, patientId });
    const rows = await db
      .selectFrom('audit_event')
      .innerJoin('audit_subject', 'audit_subject.event_id', 'audit_event.id')
      .select(['interaction', 'details', 'patient_id'])
      .where('study_instance_uid', '=', studyInstanceUid)
      .where('interaction', 'in', ['create', 'update'])
      .execute();
    const shown = rows.map((row) => [JSON.parse(row.details).operation, row.patient_id]);
    expect(shown).toHaveLength(4);
    expect(shown).toEqual(
      expect.arrayContaining([
        ['arrival', null],
        ['filing', jan],
        ['filing', ewa],
      ]),
    );
  });
});
