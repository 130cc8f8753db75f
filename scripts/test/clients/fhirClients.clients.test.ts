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
  });
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

    test('replaces a record, reads its history, and deletes it', async () => {
      const call = await open();
      const resourceType = 'Observation';
      const subject = { reference: `Patient/${patientId}` };
      const body = { resourceType, status: 'preliminary', code: { text: 'Pocket depth' }, subject };
      const created = await call('create', { resourceType, body });
      const id = String(idOf(created));
      const changed = { ...body, id, status: 'final' };
      const updated = await call('update', { resourceType, id, body: changed });
      expect([field(updated, 'status'), field(field(updated, 'meta'), 'versionId')]).toEqual(['final', '2']);
      const first = await call('vread', { resourceType, id, version: '1' });
      expect(field(first, 'status')).toBe('preliminary');
      expect(Bundle.parse(await call('history', { resourceType, id })).entry).toHaveLength(2);
      await call('delete', { resourceType, id });
      await expect(call('read', { resourceType, id })).rejects.toMatchObject({ response: { status: 410 } });
    });

    test('sends a batch and a transaction, and searches by POST', async () => {
      const call = await open();
      const room = (name: string) => ({
        resource: { resourceType: 'Location', name },
        request: { method: 'POST', url: 'Location' },
      });
      for (const type of ['batch', 'transaction']) {
        const body = { resourceType: 'Bundle', type, entry: [room(`Room of a ${type}`)] };
        const answer = Bundle.parse(await call(type, { body }));
        expect(answer.type).toBe(`${type}-response`);
        expect(idOf(answer.entry?.[0]?.resource)).toEqual(expect.any(String));
      }
      const searchParams = { name: 'room', _sort: 'name' };
      const found = await call('search', { resourceType: 'Location', searchParams, options: { postSearch: true } });
      expect(idsOf(found)).toHaveLength(2);
    });

    test('creates on condition, patches, and reads everything of a patient', async () => {
      const call = await open();
      const resourceType = 'Patient';
      const body = { resourceType, identifier: [{ system: 'urn:kit', value: '1' }], name: [{ family: 'Raz' }] };
      const options = { headers: { 'If-None-Exist': 'identifier=urn:kit|1' } };
      const id = String(idOf(await call('create', { resourceType, body, options })));
      expect(idOf(await call('create', { resourceType, body, options }))).toBe(id);
      const jsonPatch = [{ op: 'replace', path: '/name/0/family', value: 'Dwa' }];
      const patched = await call('patch', { resourceType, id, jsonPatch });
      expect([idOf(patched), field(field(patched, 'meta'), 'versionId')]).toEqual([id, '2']);
      const flag = { resourceType: 'Flag', status: 'active', code: { text: 'Deaf' } };
      const subject = { reference: `Patient/${id}` };
      const made = await call('create', { resourceType: 'Flag', body: { ...flag, subject } });
      const whole = await call('operation', { name: 'everything', resourceType, id, method: 'GET' });
      expect(idsOf(whole)).toEqual([id, String(idOf(made))]);
      await expect(
        call('patch', { resourceType, id, jsonPatch, options: { headers: { 'If-Match': 'W/"1"' } } }),
      ).rejects.toMatchObject({ response: { status: 412 } });
    });

    test('reads the capability statement', async () => {
      const call = await open();
      expect(await call('capabilityStatement')).toMatchObject({
        resourceType: 'CapabilityStatement',
        fhirVersion: '4.0.1',
      });
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

    test('replaces a record, reads its history, deletes it, and sends a batch', async () => {
      const call = await open();
      const created = await call('createResource', { resourceType: 'Organization', name: 'Praxis' });
      const id = String(idOf(created));
      const updated = await call('updateResource', { ...Object(created), name: 'Praxis am Markt' });
      expect([field(updated, 'name'), idOf(updated)]).toEqual(['Praxis am Markt', id]);
      expect(Bundle.parse(await call('readHistory', 'Organization', id)).entry).toHaveLength(2);
      const entry = [{ request: { method: 'GET', url: `Organization/${id}` } }];
      const answer = Bundle.parse(await call('executeBatch', { resourceType: 'Bundle', type: 'batch', entry }));
      expect(idOf(answer.entry?.[0]?.resource)).toBe(id);
      await call('deleteResource', 'Organization', id);
      await expect(call('readResource', 'Organization', id)).rejects.toThrow();
    });

    test('creates on condition, patches, validates, and reads everything of a patient', async () => {
      const call = await open();
      const resource = { resourceType: 'Patient', identifier: [{ system: 'urn:medplum', value: '1' }] };
      const condition = 'identifier=urn:medplum|1';
      const id = String(idOf(await call('createResourceIfNoneExist', resource, condition)));
      expect(idOf(await call('createResourceIfNoneExist', resource, condition))).toBe(id);
      const patch = [{ op: 'add', path: '/gender', value: 'female' }];
      expect(field(await call('patchResource', 'Patient', id, patch), 'gender')).toBe('female');
      const verdict = await call('validateResource', { resourceType: 'Patient', gender: 'female' });
      expect(field(verdict, 'resourceType')).toBe('OperationOutcome');
      expect(idsOf(await call('readPatientEverything', id))).toEqual([id]);
      const entry = [
        { resource: { resourceType: 'Location', name: 'A' }, request: { method: 'POST', url: 'Location' } },
      ];
      const answer = await call('executeBatch', { resourceType: 'Bundle', type: 'transaction', entry });
      expect(Bundle.parse(answer).type).toBe('transaction-response');
    });

    test('creates a patient', async () => {
      const call = await open();
      const resource = { resourceType: 'Patient', name: [{ family: 'Źrebiec' }] };
      const id = idOf(await call('createResource', resource));
      expect(idsOf(await call('search', 'Patient', 'family=zrebiec'))).toEqual([id]);
    });
  });
});
