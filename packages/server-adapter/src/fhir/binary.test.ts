import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createClinicClient } from '@clinikit/client';
import { Bundle } from '@clinikit/client/fhir';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { toNodeListener } from '../node.ts';
import { openTestClinic, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';
import { maxFileBytes } from './binaryRoutes.ts';

describeOnDatabases('a file as its own bytes', (open) => {
  let clinic: TestClinic;
  let patient: string;
  beforeEach(async () => {
    clinic = await openTestClinic(await open());
    patient = `Patient/${await clinic.createPatient({ name: [{ family: 'Nowak' }] })}`;
  });
  afterEach(() => clinic.close());
  const file = (sizeBytes: number) => Uint8Array.from({ length: sizeBytes }, (_none, at) => (at * 7) % 251);
  const post = (body: NonNullable<RequestInit['body']>, headers: Record<string, string>) =>
    clinic.clinic.fetch(new Request('http://clinic.test/api/fhir/Binary', { method: 'POST', body, headers }));

  test('comes back as it went, as bytes and as a resource', async () => {
    const { fhir } = clinic.client;
    const bytes = file(100_000);
    const sent: number[] = [];
    const id = await fhir.createBinary(new Blob([bytes]), {
      ...{ contentType: 'application/pdf', securityContext: patient, onSent: (each: number) => sent.push(each) },
    });
    expect(sent.at(-1)).toBe(100_000);
    const read = await fhir.readBinary(id);
    expect(read.contentType).toBe('application/pdf');
    expect(Buffer.compare(read.bytes, bytes)).toBe(0);
    const resource = await fhir.read('Binary', id);
    expect([resource.contentType, resource.securityContext?.reference]).toEqual(['application/pdf', patient]);
    expect(Buffer.compare(Buffer.from(resource.data ?? '', 'base64'), bytes)).toBe(0);
  });

  test('is taken up to the limit, and refused beyond', async () => {
    const headers = { 'content-type': 'image/jpeg', 'x-security-context': patient, prefer: 'return=minimal' };
    const taken = await post(file(maxFileBytes), headers);
    expect([taken.status, await taken.text()]).toEqual([201, '']);
    expect((await post(file(maxFileBytes + 1), headers)).status).toBe(413);
    // As JSON it is bound by the limit of all resources.
    const large = JSON.stringify({ resourceType: 'Binary', contentType: 'image/jpeg', data: 'A'.repeat(2_000_000) });
    expect((await post(large, { 'content-type': 'application/fhir+json' })).status).toBe(413);
  });

  test('belongs to a patient who is there, is of a type, and is not sent by a page of another site', async () => {
    const refused = async (headers: Record<string, string>, body: NonNullable<RequestInit['body']> = 'x') =>
      (await post(body, headers)).status;
    expect(await refused({ 'content-type': 'text/plain' })).toBe(415);
    expect(await refused({ 'content-type': 'nothing', 'x-security-context': patient })).toBe(415);
    expect(await refused({ 'content-type': 'text/plain', 'x-security-context': patient }, '')).toBe(400);
    expect(await refused({ 'content-type': 'text/plain', 'x-security-context': 'Patient/nobody' })).toBeGreaterThan(
      399,
    );
  });

  test('is never run by a browser that reads it, whatever it says that it is', async () => {
    const script = '<script>alert(1)</script>';
    const { headers } = await post(script, { 'content-type': 'text/html', 'x-security-context': patient });
    const address = (headers.get('location') ?? '').replace(/\/_history.*/, '');
    const asHtml = await clinic.get(address, { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' });
    expect(await asHtml.text()).toBe(script);
    expect(asHtml.headers.get('content-disposition')).toBe('attachment');
    expect(asHtml.headers.get('content-security-policy')).toContain('sandbox');
    expect(asHtml.headers.get('x-content-type-options')).toBe('nosniff');
    const asAny = await clinic.get(address, { accept: '*/*' });
    expect(asAny.headers.get('content-type')).toContain('application/fhir+json');
  });

  test('has a history whose pages are bounded by bytes, and all of whose versions are there', async () => {
    const headers = { 'content-type': 'image/jpeg', 'x-security-context': patient, prefer: 'return=minimal' };
    const { headers: told } = await post(file(9_000_000), headers);
    const address = (told.get('location') ?? '').replace(/\/_history.*/, '').replace('http://clinic.test', '');
    const id = address.split('/').at(-1) ?? '';
    const { fhir } = clinic.client;
    await fhir.update('Binary', {
      ...{ resourceType: 'Binary', id, contentType: 'image/jpeg', data: 'AAAA' },
      ...{ securityContext: { reference: patient }, meta: { versionId: '1' } },
    });
    const page = async (path: string) => {
      const { entry = [], link = [] } = Bundle.parse(await (await clinic.get(path)).json());
      const next = link.find(({ relation }) => relation === 'next')?.url;
      return { versions: entry.length, next: next?.replace('http://clinic.test', '') };
    };
    const first = await page(`${address}/_history`);
    expect(first.versions).toBe(1);
    expect(await page(first.next ?? '')).toEqual({ versions: 1, next: undefined });
  });

  test('of another patient is not there for who sees some only', async () => {
    const id = await clinic.client.fhir.createBinary(new Blob(['x']), {
      contentType: 'text/plain',
      securityContext: patient,
    });
    clinic.principal = { id: 'u', tenant: 'north', roles: ['patient'], compartments: { patientIds: ['somebody'] } };
    await expect(clinic.client.fhir.readBinary(id)).rejects.toMatchObject({ status: 404 });
  });

  test('goes over a socket, and is cancelled on its way', async () => {
    const server: Server = createServer(toNodeListener(clinic.clinic));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port }: Partial<AddressInfo> = Object(server.address());
    const { fhir } = createClinicClient({ url: `http://127.0.0.1:${port}/api` });
    const options = { contentType: 'application/pdf', securityContext: patient };
    const id = await fhir.createBinary(new Blob([file(5_000_000)]), options);
    expect((await fhir.readBinary(id)).bytes.byteLength).toBe(5_000_000);
    const controller = new AbortController();
    const sending = fhir.createBinary(new Blob([file(20_000_000)]), { ...options, signal: controller.signal });
    controller.abort();
    await expect(sending).rejects.toMatchObject({ code: 'aborted' });
    await new Promise((resolve) => server.close(resolve));
  });
});
