import { Bundle } from '@clinikit/client/fhir';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { UnscopedQueries } from '../database/schema.ts';
import { createGate } from '../database/scopedQueries.ts';
import { addResources } from '../testing/addResources.ts';
import { shareDatabase } from '../testing/sharedDatabase.ts';
import { openTestClinic, staff, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';
import { putResource } from './resourceStore.ts';

const patientOf = (number: number, family = number % 2 === 0 ? 'Adamska' : 'Nowak') => ({
  resourceType: 'Patient' as const,
  id: `p${number}`,
  name: [{ family, given: ['Anna', `Nr${number}`] }],
  birthDate: '1990',
});

describeOnDatabases('the pages of a FHIR search', (open) => {
  let clinic: TestClinic;
  let db: UnscopedQueries;
  let made = 0;
  beforeEach(async () => {
    const shared = shareDatabase(await open());
    db = shared.db;
    clinic = await openTestClinic(shared.database);
    await clinic.get('/api/health');
    made = 0;
  });
  afterEach(() => clinic.close());

  /** Several of one millisecond, as an import writes them. */
  async function addPatients(count: number) {
    const patients = Array.from({ length: count }, (_, at) => patientOf(made + at));
    made += count;
    await addResources(
      db,
      'north',
      patients.map((resource) => ({
        resource,
        createdAt: 1_000 + Math.floor(Number(resource.id.slice(1)) / 7),
        patientId: resource.id,
      })),
    );
  }
  async function page(path: string) {
    const response = await clinic.get(path);
    expect(response.status).toBe(200);
    return Bundle.parse(await response.json());
  }
  const linkOf = (bundle: Bundle, relation: string) =>
    bundle.link?.find((link) => link.relation === relation)?.url.replace('http://clinic.test', '');
  const idsOf = (bundle: Bundle) => (bundle.entry ?? []).map(({ resource }) => String(resource?.['id']));
  /** All ids of all pages, and what is done between two of them. */
  async function readAll(path: string, between: (page: number) => Promise<unknown> = async () => undefined) {
    const ids: string[] = [];
    let at: string | undefined = path;
    for (let number = 0; at !== undefined; number += 1) {
      const bundle: Bundle = await page(at);
      ids.push(...idsOf(bundle));
      at = linkOf(bundle, 'next');
      await between(number);
    }
    return ids;
  }

  test('are reached by links in full, as are the records', async () => {
    await addPatients(3);
    const first = await page('/api/fhir/Patient?_count=2&name=nr');
    const links = (first.link ?? []).map(({ url }) => url);
    expect(links[0]).toBe('http://clinic.test/api/fhir/Patient?_count=2&name=nr');
    expect(links[1]).toMatch(/^http:\/\/clinic\.test\/api\/fhir\/Patient\?_count=2&name=nr&_cursor=/);
    expect(first.entry?.map(({ fullUrl }) => fullUrl)).toEqual(
      ['p2', 'p1'].map((id) => `http://clinic.test/api/fhir/Patient/${id}`),
    );
    const created = await clinic.post('/api/fhir/Patient', '{"resourceType":"Patient"}', 'application/fhir+json');
    expect(created.headers.get('location')).toMatch(/^http:\/\/clinic\.test\/api\/fhir\/Patient\/[\w-]+\/_history\/1$/);
  });

  test('show everybody once while others are created and records are written again', async () => {
    await addPatients(60);
    const before = Array.from({ length: 60 }, (_, at) => `p${at}`);
    for (const query of ['', '&name=anna', '&family=adamska', '&birthdate=1990']) {
      const ids = await readAll(`/api/fhir/Patient?_count=7${query}`, async (number) => {
        await addPatients(1);
        const again = patientOf(number * 5, 'Adamska');
        await putResource(createGate(db).tenant('north'), again, { patientId: again.id, now: Date.now() });
      });
      expect(new Set(ids).size, query).toBe(ids.length);
      const expected = query === '&family=adamska' ? before.filter((_, at) => at % 2 === 0) : before;
      expect(
        expected.filter((id) => !ids.includes(id)),
        query,
      ).toEqual([]);
    }
  });

  test('are the same for many matches as for few, to staff and to somebody with a compartment', async () => {
    await addPatients(2300);
    const everybody = (await readAll('/api/fhir/Patient?_count=1000')).sort();
    expect(everybody).toHaveLength(made);
    expect((await readAll('/api/fhir/Patient?_count=1000&name=anna')).sort()).toEqual(everybody);
    expect((await readAll('/api/fhir/Patient?_count=500&name=anna&birthdate=ge1980')).sort()).toEqual(everybody);
    const adamskas = everybody.filter((id) => Number(id.slice(1)) % 2 === 0);
    expect((await readAll('/api/fhir/Patient?_count=900&name=anna&family=adamska')).sort()).toEqual(adamskas);
    expect(await readAll('/api/fhir/Patient?name=anna&family=adamska&given=nr2299')).toEqual([]);
    // Both are many, and together nobody.
    expect(await readAll('/api/fhir/Patient?family=adamska&birthdate=lt1980')).toEqual([]);
    const own = { patientIds: [`p${made - 1}`, `p${made - 3}`, 'p-of-nobody'] };
    clinic.principal = { ...staff, roles: ['patient'], compartments: own };
    expect(await readAll('/api/fhir/Patient?_count=1&name=anna')).toEqual(own.patientIds.slice(0, 2));
  });

  test('say how many there are in all, where that is known or asked for', async () => {
    await addPatients(2100);
    const totalOf = async (query: string) => (await page(`/api/fhir/Patient?_count=3${query}`)).total;
    expect(await totalOf('')).toBe(made);
    expect(await totalOf(`&given=nr${made - 1}`)).toBe(1);
    expect(await totalOf('&name=anna')).toBeUndefined();
    expect(await totalOf('&name=anna&_total=accurate')).toBe(made);
    expect((await page('/api/fhir/Patient?_count=0&name=anna')).total).toBe(made);
    expect(await totalOf('&name=anna&_offset=2090')).toBeUndefined();
  });
});

describeOnDatabases('the links of a FHIR search', (open) => {
  const selfOf = async (clinic: TestClinic, headers: Record<string, string> = {}) => {
    const { link } = Bundle.parse(await (await clinic.get('/api/fhir/Patient', headers)).json());
    return link?.[0]?.url;
  };

  test('have the scheme that a proxy speaks with the caller', async () => {
    const clinic = await openTestClinic(await open());
    expect(await selfOf(clinic)).toBe('http://clinic.test/api/fhir/Patient');
    expect(await selfOf(clinic, { 'x-forwarded-proto': 'https' })).toBe('https://clinic.test/api/fhir/Patient');
    expect(await selfOf(clinic, { 'x-forwarded-proto': 'https, http' })).toBe('https://clinic.test/api/fhir/Patient');
    expect(await selfOf(clinic, { 'x-forwarded-proto': 'javascript' })).toBe('http://clinic.test/api/fhir/Patient');
    await clinic.close();
  });

  test('begin with the origin that was configured, whatever the request says', async () => {
    const clinic = await openTestClinic(await open(), { publicUrl: 'https://praxis.example' });
    expect(await selfOf(clinic, { 'x-forwarded-proto': 'http' })).toBe('https://praxis.example/api/fhir/Patient');
    await clinic.close();
  });
});
