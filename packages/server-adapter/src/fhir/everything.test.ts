import { Bundle } from '@clinikit/client/fhir';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fhirRequests } from '../testing/fhirRequests.ts';
import { leastRecords } from '../testing/leastRecords.ts';
import { owningCapability } from '../testing/owningCapability.ts';
import { openTestClinic, staff, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';

describeOnDatabases('everything of a patient', (open) => {
  let clinic: TestClinic;
  let patient: string;
  let other: string;
  beforeEach(async () => {
    clinic = await openTestClinic(await open(), { capabilities: [owningCapability] });
    [patient, other] = [await clinic.createPatient({}), await clinic.createPatient({})];
    for (const of of [patient, other]) {
      for (const [type, { right }] of Object.entries(leastRecords)) {
        if (type !== 'Patient') await create(type, right(of));
      }
    }
  });
  afterEach(() => clinic.close());
  const { send, create, bundle } = fhirRequests(() => clinic);
  const referencesOf = ({ entry = [] }: Bundle, mode = 'match') =>
    entry.flatMap(({ resource, search }) =>
      search?.mode === mode ? [`${resource?.resourceType}/${String(resource?.['id'])}`] : [],
    );
  const pagesOf = async (query: string) => {
    const pages: Bundle[] = [];
    let path: string | undefined = `/Patient/${patient}/$everything${query}`;
    while (path !== undefined) {
      const page: Bundle = await bundle(path);
      pages.push(page);
      path = page.link?.find(({ relation }) => relation === 'next')?.url.replace('http://clinic.test/api/fhir', '');
    }
    return pages;
  };
  const all = async (query = '') => (await pagesOf(query)).flatMap((page) => referencesOf(page));

  test('is every record of the chart once, on one page or on many, also while others write', async () => {
    const whole = await all();
    const types = whole.map((reference) => reference.split('/')[0]);
    expect(types[0]).toBe('Patient');
    // Files last: each may be larger than all the rest.
    expect(types.at(-1)).toBe('Binary');
    const inChart = Object.entries(leastRecords).flatMap(([type, { right }]) =>
      JSON.stringify(right('x')).includes('Patient/x') || type === 'Patient' ? [type] : [],
    );
    expect([...new Set(types)].sort()).toEqual(inChart.sort());
    expect(new Set(whole).size).toBe(whole.length);
    expect(whole.some((reference) => reference.endsWith(other))).toBe(false);
    for (const count of [1, 3, 7]) {
      const shown: string[] = [];
      for (const page of await pagesOf(`?_count=${count}`)) {
        expect(referencesOf(page).length).toBeLessThanOrEqual(count);
        shown.push(...referencesOf(page));
      }
      expect(shown, String(count)).toEqual(whole);
    }
    const first = await bundle(`/Patient/${patient}/$everything?_count=2`);
    await create('AllergyIntolerance', leastRecords['AllergyIntolerance']?.right(patient) ?? {});
    const next = first.link?.find(({ relation }) => relation === 'next')?.url.split('$everything')[1] ?? '';
    const rest = (await pagesOf(next)).flatMap((page) => referencesOf(page));
    expect(new Set([...referencesOf(first), ...rest]).size).toBe(whole.length + 1);
  });

  test('comes with what it refers to and belongs to nobody', async () => {
    const { id } = await create('Practitioner', { name: [{ family: 'Nowak' }] });
    const observation = leastRecords['Observation']?.right(patient);
    await create('Observation', { ...observation, performer: [{ reference: `Practitioner/${id}` }] });
    const [page] = await pagesOf('');
    expect(referencesOf(page ?? { resourceType: 'Bundle', type: '' }, 'include')).toEqual([`Practitioner/${id}`]);
  });

  test('is narrowed by types and by time', async () => {
    expect((await all('?_type=Observation,Flag')).map((one) => one.split('/')[0])).toEqual(['Flag', 'Observation']);
    expect(await all('?_since=2100-01-01T00:00:00Z')).toEqual([]);
    expect((await all('?_since=2020-01-01T00:00:00%2B01:00')).length).toBe((await all()).length);
    for (const query of ['?_since=2020', '?_count=0', '?_type=Nothing', '?start=2020', '?_cursor=x']) {
      expect([400, 404], query).toContain((await send('GET', `/Patient/${patient}/$everything${query}`)).status);
    }
  });

  test('is of the types that somebody may read, of their patients, and says nothing of the others', async () => {
    const staffCount = (await all()).length;
    clinic.principal = { ...staff, id: 'r', roles: ['reception'] };
    const ofReception = await all();
    expect(ofReception.length).toBeLessThan(staffCount);
    expect(ofReception.some((one) => one.startsWith('Observation/'))).toBe(false);
    expect(await all('?_type=Observation')).toEqual([]);
    clinic.principal = { ...staff, id: 'p', roles: ['patient'], compartments: { patientIds: [other] } };
    expect((await send('GET', `/Patient/${patient}/$everything`)).status).toBe(404);
    expect((await send('GET', `/Patient/nobody/$everything`)).status).toBe(404);
  });

  test('is one look in the audit trail', async () => {
    const looks = async () => {
      const { entry = [] } = Bundle.parse(
        await (await clinic.get(`/api/fhir/AuditEvent?patient=${other}&action=E`)).json(),
      );
      return entry.length;
    };
    const before = await looks();
    expect((await send('GET', `/Patient/${other}/$everything?_count=5`)).status).toBe(200);
    expect(await looks()).toBe(before + 1);
  });
});
