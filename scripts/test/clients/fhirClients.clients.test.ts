import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { type ClinicSite, fillClinic, openClinicSite } from './clinicSite.ts';
import { installClients } from './installClients.ts';

/** As much of a FHIR answer as is looked at. */
const Answer = z.looseObject({
  resourceType: z.string(),
  id: z.string().optional(),
  total: z.number().optional(),
  entry: z.array(z.looseObject({ resource: z.looseObject({ id: z.string() }) })).optional(),
});
const idsOf = (bundle: unknown) => (Answer.parse(bundle).entry ?? []).map(({ resource }) => resource.id);

type Ask = (...given: unknown[]) => Promise<unknown>;
const Client = z.custom<Record<string, Ask>>((value) => typeof value === 'object' && value !== null);
const Constructor = z.custom<new (options: object) => unknown>((value) => typeof value === 'function');

async function constructorOf(folder: string, file: string, name: string) {
  const module: unknown = await import(pathToFileURL(join(folder, file)).href);
  return Constructor.parse(Reflect.get(Object(module), name));
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
    const open = async () => {
      const FhirKit = await constructorOf(modules, 'fhir-kit-client/dist/client.js', 'Client');
      return Client.parse(new FhirKit({ baseUrl: `${site.url}/api/fhir` }));
    };

    test('reads, searches and goes from page to page', async () => {
      const client = await open();
      expect(Answer.parse(await client['read']?.({ resourceType: 'Patient', id: patientId })).id).toBe(patientId);
      const ids: string[] = [];
      let page = await client['search']?.({ resourceType: 'Patient', searchParams: { name: 'kowalska', _count: 5 } });
      for (let pages = 0; page !== undefined && pages < 10; pages += 1) {
        ids.push(...idsOf(page));
        page = await client['nextPage']?.({ bundle: page });
      }
      expect(ids).toHaveLength(12);
      expect(new Set(ids).size).toBe(12);
    });

    test('creates a patient, and finds it', async () => {
      const client = await open();
      const body = { resourceType: 'Patient', name: [{ family: 'Ćwiklińska' }], birthDate: '1971-03-04' };
      const { id } = Answer.parse(await client['create']?.({ resourceType: 'Patient', body }));
      const found = await client['search']?.({ resourceType: 'Patient', searchParams: { family: 'cwiklinska' } });
      expect(idsOf(found)).toEqual([id]);
    });

    test('finds the studies of a patient', async () => {
      const client = await open();
      const searchParams = { patient: `Patient/${patientId}` };
      const found = await client['search']?.({ resourceType: 'ImagingStudy', searchParams });
      expect(idsOf(found)).toHaveLength(1);
    });
  });

  describe("Medplum's client", () => {
    const open = async () => {
      const MedplumClient = await constructorOf(modules, '@medplum/core/dist/esm/index.mjs', 'MedplumClient');
      return Client.parse(new MedplumClient({ baseUrl: `${site.url}/api/`, fhirUrlPath: 'fhir/', fetch }));
    };

    test('reads and searches', async () => {
      const client = await open();
      expect(Answer.parse(await client['readResource']?.('Patient', patientId)).id).toBe(patientId);
      expect(idsOf(await client['search']?.('Patient', 'family=kowalska&_count=20'))).toHaveLength(12);
    });

    test('goes from page to page', async () => {
      const client = await open();
      const pages = client['searchResourcePages']?.('Patient', 'name=kowalska&_count=5');
      const ids: string[] = [];
      for await (const page of z.custom<AsyncIterable<unknown[]>>().parse(pages)) {
        ids.push(...page.map((resource) => Answer.parse(resource).id ?? ''));
      }
      expect(ids).toHaveLength(12);
      expect(new Set(ids).size).toBe(12);
    });

    test('creates a patient', async () => {
      const client = await open();
      const resource = { resourceType: 'Patient', name: [{ family: 'Źrebiec' }] };
      const { id } = Answer.parse(await client['createResource']?.(resource));
      expect(idsOf(await client['search']?.('Patient', 'family=zrebiec'))).toEqual([id]);
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
    expect([response.status, Answer.parse(await response.json()).resourceType]).toEqual([status, 'OperationOutcome']);
  });
});
