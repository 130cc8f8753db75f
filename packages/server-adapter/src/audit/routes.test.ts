import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import type { Principal } from '../access/principal.ts';
import { requireValid } from '../records/medplum/validate.ts';
import { demoFiles, openTestClinic, staff, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';

const Entity = z.looseObject({
  what: z.object({ reference: z.string() }).optional(),
  query: z.string().optional(),
  name: z.string().optional(),
  detail: z.array(z.object({ type: z.string(), valueString: z.string() })).optional(),
});
const AuditEvent = z.looseObject({
  resourceType: z.literal('AuditEvent'),
  id: z.string(),
  meta: z.object({ profile: z.array(z.string()) }).optional(),
  subtype: z.array(z.object({ code: z.string() })),
  action: z.string(),
  recorded: z.string(),
  agent: z.array(z.looseObject({ who: z.looseObject({}), name: z.string().optional() })),
  entity: z.array(Entity),
});
type AuditEvent = z.infer<typeof AuditEvent>;
const Page = z.object({
  link: z.array(z.object({ relation: z.string(), url: z.string() })),
  entry: z.array(z.object({ resource: AuditEvent })).optional(),
});

describeOnDatabases('the audit trail', (open) => {
  let clinic: TestClinic;
  let jan: string;
  let ewa: string;
  let uid: string;
  const person = (id: string, roles: Principal['roles'], patientIds?: string[]): Principal => ({
    ...{ id, tenant: 'north', roles, name: `Name of ${id}` },
    compartments: patientIds ? { patientIds } : 'all',
  });
  const doctor = person('doctor', ['doctor']);
  const of = (patientId: string) => person(`of-${patientId}`, ['patient'], [patientId]);

  beforeAll(async () => {
    clinic = await openTestClinic(await open());
    jan = await clinic.createPatient({ name: [{ family: 'Kowalski' }] });
    ewa = await clinic.createPatient({ name: [{ family: 'Kowalska' }] });
    const [file] = await demoFiles('patient3/bw');
    await clinic.post('/api/dicomweb/studies', file ?? '', 'application/dicom');
    uid = (await clinic.client.imaging.triage()).studies[0]?.studyInstanceUid ?? '';
    await clinic.client.imaging.fileStudy({ studyInstanceUid: uid, patientId: jan });
    clinic.principal = doctor;
    for (const path of [
      `fhir/Patient/${jan}`,
      'fhir/Patient?name=kowal',
      `imaging/studies/${uid}`,
      `fhir/Patient/${ewa}`,
    ])
      expect((await clinic.get(`/api/${path}`)).status).toBe(200);
  });
  afterAll(() => clinic.close());

  const page = async (query: string, who: Principal = staff) => {
    clinic.principal = who;
    const response = await clinic.get(query.startsWith('http') ? query : `/api/fhir/AuditEvent${query}`);
    const body = await response.text();
    expect(response.status, body).toBe(200);
    const { link, entry = [] } = Page.parse(JSON.parse(body));
    const next = link.find(({ relation }) => relation === 'next')?.url;
    return { next, events: entry.map(({ resource }) => resource) };
  };
  const lines = (events: readonly AuditEvent[]) =>
    events.map(({ subtype, agent, entity }) => [
      subtype.map(({ code }) => code).join(),
      agent[0]?.name ?? JSON.stringify(agent[0]?.who),
      // A record of a patient's own is named as the person and as the record.
      ...new Set(entity.map(({ what, query, name }) => what?.reference ?? query ?? name)),
    ]);

  test('says who saw and changed what of a patient, the newest first', async () => {
    const { events, next } = await page(`?patient=${jan}`);
    expect(next).toBeUndefined();
    const query = Buffer.from('/fhir/Patient?name=kowal').toString('base64');
    const staffed = '{"identifier":{"value":"dentist"}}';
    expect(lines(events)).toEqual([
      ['read', 'Name of doctor', `Patient/${jan}`, `ImagingStudy/${uid}`],
      ['search-type', 'Name of doctor', `Patient/${jan}`, query],
      ['read', 'Name of doctor', `Patient/${jan}`],
      ['update,filing', staffed, `Patient/${jan}`, `ImagingStudy/${uid}`],
      ['create', staffed, `Patient/${jan}`],
    ]);
    expect(events[1]?.entity.at(-1)?.detail).toEqual([{ type: 'count', valueString: '2' }]);
    for (const event of events) {
      requireValid(event);
      const { status } = await clinic.get(`/api/fhir/AuditEvent/${event.id}`);
      expect(status).toBe(200);
    }
  });

  test('claims a pattern of IHE where it has all that the pattern asks for', async () => {
    clinic.principal = { ...doctor, id: 'at a known place' };
    await clinic.clinic.fetch(new Request(`http://clinic.test/api/fhir/Patient/${jan}`), {
      remoteAddress: '192.0.2.7',
    });
    const { events } = await page(`?patient=${jan}&agent=${encodeURIComponent('at a known place')}`);
    const [event] = events;
    expect(event?.meta?.profile).toEqual([
      'https://profiles.ihe.net/ITI/BALP/StructureDefinition/IHE.BasicAudit.PatientRead',
    ]);
    expect(event?.agent).toMatchObject([
      { type: { coding: [{ code: 'IRCP' }] }, requestor: true, role: [{ text: 'doctor' }] },
      { type: { coding: [{ code: '110152' }] }, requestor: false, network: { address: '192.0.2.7', type: '2' } },
      { type: { coding: [{ code: '110153' }] }, network: { address: 'http://clinic.test/api/fhir', type: '5' } },
    ]);
    if (event) requireValid(event);
    expect((await page(`?patient=${jan}&agent=doctor`)).events[0]?.meta).toBeUndefined();
  });

  test('shows patients who looked at theirs: of a list that named others, themselves alone, and not what was searched for', async () => {
    const { events } = await page('', of(ewa));
    const isOfTrail = (event: AuditEvent) => event.entity.some(({ name }) => name?.startsWith('/fhir/AuditEvent'));
    expect(lines(events.filter((event) => !isOfTrail(event)))).toEqual([
      ['read', 'Name of doctor', `Patient/${ewa}`],
      ['search-type', 'Name of doctor', `Patient/${ewa}`, '/fhir/Patient'],
      ['create', '{"identifier":{"value":"dentist"}}', `Patient/${ewa}`],
    ]);
    expect(JSON.stringify(events)).not.toContain(jan);
    const ofJan = (await page(`?patient=${jan}&agent=doctor`)).events;
    clinic.principal = of(ewa);
    const statuses = await Promise.all(
      ofJan.map(async ({ id }) => (await clinic.get(`/api/fhir/AuditEvent/${id}`)).status),
    );
    // The list named both.
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect((await page(`?patient=${jan}`, of(ewa))).events).toEqual([]);
    expect((await page(`?entity=ImagingStudy/${uid}`, of(ewa))).events).toEqual([]);
    expect((await page(`?entity=ImagingStudy/${uid}`, of(jan))).events).toHaveLength(2);
  });

  test('is for administrators, doctors and the patient', async () => {
    const outcomes = {
      administrator: 200,
      doctor: 200,
      staff: 200,
      reception: 403,
      assistant: 403,
      therapist: 403,
    } as const;
    for (const [role, status] of Object.entries(outcomes)) {
      clinic.principal = person(`a person as ${role}`, [role as keyof typeof outcomes]);
      for (const path of ['', '?patient=x']) {
        expect((await clinic.get(`/api/fhir/AuditEvent${path}`)).status, role).toBe(status);
      }
    }
    clinic.principal = { ...doctor, tenant: 'south' };
    expect((await page(`?patient=${jan}`, clinic.principal)).events).toEqual([]);
  });

  test('is only read', async () => {
    clinic.principal = person('admin', ['administrator']);
    const [event] = (await page('')).events;
    for (const method of ['PUT', 'DELETE', 'PATCH', 'POST']) {
      const path = method === 'POST' ? '/api/fhir/AuditEvent' : `/api/fhir/AuditEvent/${event?.id}`;
      const init = { method, ...(method !== 'DELETE' && { body: JSON.stringify(event) }) };
      const headers = { 'content-type': 'application/fhir+json' };
      const response = await clinic.clinic.fetch(new Request(`http://clinic.test${path}`, { ...init, headers }));
      expect([404, 405], method).toContain(response.status);
    }
    expect((await page(`?patient=${jan}`)).events.at(-1)?.subtype[0]?.code).toBe('create');
  });

  test('is found by time, by who and by what they did, page by page', async () => {
    const all = (await page(`?patient=${jan}&agent=doctor`)).events;
    expect(all).toHaveLength(3);
    const [newest, , oldest] = all;
    const at = (prefix: string, event?: AuditEvent) => `&date=${prefix}${event?.recorded}`;
    const found = async (query: string) =>
      (await page(`?patient=${jan}&agent=doctor${query}`)).events.map(({ id }) => id);
    expect(await found(`${at('ge', oldest)}${at('le', newest)}`)).toEqual(all.map(({ id }) => id));
    expect(await found(at('lt', oldest))).toEqual([]);
    expect(await found(at('gt', newest))).toEqual([]);
    expect(await found(`&date=${newest?.recorded.slice(0, 10)}`)).toHaveLength(3);
    expect(await found('&date=2020')).toEqual([]);
    expect(await found('&action=E')).toEqual([all[1]?.id]);
    expect(await found('&action=R')).toEqual([newest?.id, oldest?.id]);
    const ids: string[] = [];
    let next: string | undefined = `?patient=${jan}&agent=doctor&_count=1`;
    while (next !== undefined) {
      const one: Awaited<ReturnType<typeof page>> = await page(next);
      ids.push(...one.events.map(({ id }) => id));
      next = one.next;
    }
    expect(ids).toEqual(all.map(({ id }) => id));
  });

  test.each([
    '?name=x',
    '?patient=Practitioner/x',
    '?patient=a,b',
    '?date=soon',
    '?_cursor=x',
    '?action=X',
    '?_count=0',
    '?patient=a&patient=b',
  ])('refuses %s rather than answer something else', async (query) => {
    clinic.principal = staff;
    expect((await clinic.get(`/api/fhir/AuditEvent${query}`)).status).toBe(400);
  });

  test('says who has looked into it', async () => {
    await page(`?patient=${ewa}`, { ...doctor, id: 'curious' });
    const { events } = await page(`?patient=${ewa}&agent=curious`);
    expect(lines(events)).toEqual([
      [
        'search-type,trail',
        'Name of doctor',
        `Patient/${ewa}`,
        Buffer.from(`/fhir/AuditEvent?patient=${ewa}`).toString('base64'),
      ],
    ]);
  });
});
