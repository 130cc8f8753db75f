import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Bundle } from '@clinikit/client/fhir';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ClinicSite, fillClinic, openClinicSite } from './clinicSite.ts';
import { installClients } from './installClients.ts';

const field = (value: unknown, name: string): unknown => Reflect.get(Object(value), name);
const idOf = (resource: unknown) => field(resource, 'id');
const idsOf = (bundle: unknown) => (Bundle.parse(bundle).entry ?? []).map(({ resource }) => String(idOf(resource)));

/** Somebody else's client, of whose types nothing is known here. */
async function openClient(folder: string, file: string, name: string, options: object) {
  const module: unknown = await import(pathToFileURL(join(folder, file)).href);
  const client: unknown = Reflect.construct(Object(field(module, name)), [options]);
  return (method: string, ...given: unknown[]): unknown => Reflect.apply(Object(field(client, method)), client, given);
}

describe('FHIR clients of other people, as published', () => {
  let site: ClinicSite;
  let modules: string;
  let patientId: string;
  beforeAll(async () => {
    modules = await installClients();
    site = await openClinicSite();
    ({ patientId } = await fillClinic(site.clinic));
    for (let at = 0; at < 12; at += 1) {
      await site.clinic.createPatient({
        name: [{ family: 'Kowalska', given: [`Anna${at}`] }],
        birthDate: '1990-01-02',
      });
    }
  }, 300_000);
  afterAll(() => site?.close());

  describe('fhir-kit-client', () => {
    const open = () =>
      openClient(modules, 'fhir-kit-client/dist/client.js', 'Client', { baseUrl: `${site.url}/api/fhir` });

    test('reads, searches and goes from page to page', async () => {
      const call = await open();
      expect(idOf(await call('read', { resourceType: 'Patient', id: patientId }))).toBe(patientId);
      const ids: string[] = [];
      let page = await call('search', { resourceType: 'Patient', searchParams: { name: 'kowalska', _count: 5 } });
      for (let pages = 0; page !== undefined && pages < 10; pages += 1) {
        ids.push(...idsOf(page));
        page = await call('nextPage', { bundle: page });
      }
      expect(ids).toHaveLength(12);
      expect(new Set(ids).size).toBe(12);
    });

    test('creates a patient, and finds it', async () => {
      const call = await open();
      const body = { resourceType: 'Patient', name: [{ family: 'Ćwiklińska' }], birthDate: '1971-03-04' };
      const id = idOf(await call('create', { resourceType: 'Patient', body }));
      const found = await call('search', { resourceType: 'Patient', searchParams: { family: 'cwiklinska' } });
      expect(idsOf(found)).toEqual([id]);
    });

    test('finds the studies of a patient', async () => {
      const call = await open();
      const searchParams = { patient: `Patient/${patientId}` };
      const found = await call('search', { resourceType: 'ImagingStudy', searchParams });
      expect(idsOf(found)).toHaveLength(1);
    });
  });

  describe("Medplum's client", () => {
    const open = () => {
      const options = { baseUrl: `${site.url}/api/`, fhirUrlPath: 'fhir/', fetch };
      return openClient(modules, '@medplum/core/dist/esm/index.mjs', 'MedplumClient', options);
    };

    test('reads and searches', async () => {
      const call = await open();
      expect(idOf(await call('readResource', 'Patient', patientId))).toBe(patientId);
      expect(idsOf(await call('search', 'Patient', 'family=kowalska&_count=20'))).toHaveLength(12);
    });

    test('goes from page to page', async () => {
      const call = await open();
      const pages = call('searchResourcePages', 'Patient', 'name=kowalska&_count=5');
      const ids: string[] = [];
      for await (const page of Object(pages)) ids.push(...Array.from(Object(page), (one) => String(idOf(one))));
      expect(ids).toHaveLength(12);
      expect(new Set(ids).size).toBe(12);
    });

    test('creates a patient', async () => {
      const call = await open();
      const resource = { resourceType: 'Patient', name: [{ family: 'Źrebiec' }] };
      const id = idOf(await call('createResource', resource));
      expect(idsOf(await call('search', 'Patient', 'family=zrebiec'))).toEqual([id]);
    });
  });

  /** Each becomes a test of its own once the server can do it. */
  test.each([
    ['update', 'PUT', '/Patient/x', 405],
    ['delete', 'DELETE', '/Patient/x', 405],
    ['history', 'GET', '/Patient/x/_history', 404],
    ['batch', 'POST', '/', 404],
    ['search by POST', 'POST', '/Patient/_search', 405],
    ['capability statement', 'GET', '/metadata', 404],
    ['$everything', 'GET', '/Patient/x/$everything', 404],
  ])('not yet: %s is refused with an OperationOutcome', async (_what, method, path, status) => {
    const body = method === 'GET' || method === 'DELETE' ? {} : { body: '{}' };
    const response = await fetch(`${site.url}/api/fhir${path}`, {
      ...{ method, headers: { 'content-type': 'application/fhir+json' } },
      ...body,
    });
    expect([response.status, field(await response.json(), 'resourceType')]).toEqual([status, 'OperationOutcome']);
  });
});
