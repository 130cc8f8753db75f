import { expect, test } from 'vitest';
import { createTestClinic } from '../testing/testClinic.ts';
import { createClinicClient } from './client.ts';

const clientOf = (clinic: ReturnType<typeof createTestClinic>) =>
  createClinicClient({ url: clinic.url, fetch: clinic.fetch });

test('the audit trail says who did what, the newest first', async () => {
  const clinic = createTestClinic({ now: '2026-06-15T08:00:00Z' });
  const { entries, complete } = await clientOf(clinic).audit.trail({ patientId: 'p1' });
  expect(complete).toBe(true);
  expect(entries.map(({ by, action, operation }) => [by.name, by.roles.join(), action, operation])).toEqual([
    ['Łucja Żółkiewska', 'patient', 'read', undefined],
    ['Ewa Maj', 'reception', 'update', undefined],
    ['Jan Kowal', 'assistant', 'search', undefined],
    ['Żaneta Wiśniewska-Dąbrowska', 'doctor', 'read', undefined],
    ['Ewa Maj', 'reception', 'update', 'filing'],
    ['panoramic', 'service', 'create', 'arrival'],
  ]);
  const [uid] = clinic.studies.keys();
  expect(entries[3]).toMatchObject({
    at: '2026-06-10T08:03:00Z',
    patientIds: ['p1'],
    studyInstanceUids: [uid],
    records: ['Patient/p1', `ImagingStudy/${uid}`],
    query: undefined,
  });
  expect(entries[2]).toMatchObject({ query: '/fhir/Patient?name=z', records: ['Patient/p1'] });
  const ofStudy = await clientOf(clinic).audit.trail({ studyInstanceUid: uid });
  expect(ofStudy.entries).toHaveLength(3);
});

test('the audit trail is read page by page, and says when there is more', async () => {
  const clinic = createTestClinic({ seed: false });
  for (let at = 0; at < 5; at += 1) clinic.addLook({ at: `2026-06-0${at + 1}T08:00:00Z` });
  const first = await clientOf(clinic).audit.trail({ patientId: 'p1', count: 2 });
  expect(first).toMatchObject({ complete: false, entries: [{ id: 'look-5' }, { id: 'look-4' }] });
  const second = await first.next?.();
  const third = await second?.next?.();
  expect(third).toMatchObject({ complete: true, next: undefined, entries: [{ id: 'look-1' }] });
});

test('a trail that cannot be seen is a failure, and not an empty one', async () => {
  const clinic = createTestClinic();
  clinic.failNext('/fhir/AuditEvent', { status: 403, code: 'forbidden' });
  await expect(clientOf(clinic).audit.trail()).rejects.toMatchObject({ code: 'forbidden' });
});

test('dates, persons and studies are asked for as FHIR has them', async () => {
  const asked: URL[] = [];
  const { audit } = createClinicClient({
    url: 'https://clinic.example/api/clinic',
    fetch: async (request) => {
      asked.push(new URL(new Request(request).url));
      return Response.json({ resourceType: 'Bundle', type: 'searchset' });
    },
  });
  expect(await audit.trail({ studyInstanceUid: '1.2', personId: 'dr', from: '2026-01-01', to: '2026-02-01' })).toEqual({
    entries: [],
    complete: true,
    next: undefined,
  });
  expect(`${asked[0]?.pathname}${decodeURIComponent(asked[0]?.search ?? '')}`).toBe(
    '/api/clinic/fhir/AuditEvent?entity=ImagingStudy/1.2&agent=dr&date=ge2026-01-01&date=le2026-02-01',
  );
});
