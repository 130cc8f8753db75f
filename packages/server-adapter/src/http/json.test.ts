import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestClinic, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';
import { readJson } from './json.ts';

const requestOf = (body: string | Uint8Array<ArrayBuffer>, contentType: string) =>
  new Request('http://clinic.test/', { method: 'POST', body, headers: { 'content-type': contentType } });

describe('a JSON body', () => {
  test.each([
    'application/json',
    'application/json; charset=utf-8',
    'Application/FHIR+JSON',
    'application/fhir+json;fhirVersion=4.0',
  ])('is taken as %s', async (contentType) => {
    expect(await readJson(requestOf('{"a":"ż"}', contentType), 100)).toEqual({ a: 'ż' });
  });

  test.each([
    'text/plain',
    'text/plain; application/json',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=application/json',
    'application/jsonp',
    'application/xml+json+xml',
    '',
  ])('is not taken as %j, which a page of another site may send', async (contentType) => {
    await expect(readJson(requestOf('{"a":1}', contentType), 100)).rejects.toMatchObject({
      code: 'unsupported_media_type',
      status: 415,
    });
  });

  test('is refused when it is no JSON, no UTF-8 or too long, and is not repeated', async () => {
    const code = (body: string | Uint8Array<ArrayBuffer>) =>
      readJson(requestOf(body, 'application/json'), 100).catch((error) => [error.code, error.message]);
    expect(await code('{"Kowalska"')).toEqual(['bad_request', 'The body is not JSON in UTF-8.']);
    expect(await code(Uint8Array.of(0x22, 0xff, 0x22))).toMatchObject(['bad_request', expect.any(String)]);
    expect(await code(`"${'x'.repeat(100)}"`)).toMatchObject(['too_large', expect.any(String)]);
  });

  test('is refused when it is nested deeper than anything that is meant', async () => {
    const nested = (depth: number, open = '[', close = ']') => open.repeat(depth) + close.repeat(depth);
    const read = (body: string) => readJson(requestOf(body, 'application/json'), 2 ** 21);
    expect(JSON.stringify(await read(nested(100)))).toBe(nested(100));
    for (const body of [nested(101), '['.repeat(2 ** 20), `${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`]) {
      await expect(read(body)).rejects.toMatchObject({ code: 'bad_request', status: 400 });
    }
    // What stands in a text nests nothing.
    const text = { '[': `${'['.repeat(500)}\\"${'{'.repeat(500)}` };
    expect(await read(JSON.stringify(text))).toEqual(text);
    expect(await read(`[${'[],'.repeat(5000)}[]]`)).toHaveLength(5001);
  });
});

describeOnDatabases('a clinic', (open) => {
  let clinic: TestClinic;
  beforeEach(async () => {
    clinic = await openTestClinic(await open());
  });
  afterEach(() => clinic.close());

  test('writes nothing that a form or a script of another site could have sent', async () => {
    const body = JSON.stringify({ resourceType: 'Patient', name: [{ family: 'Kowalska' }] });
    const forged = await clinic.post('/api/fhir/Patient', body, 'text/plain');
    expect(forged.status).toBe(415);
    expect(await forged.json()).toMatchObject({ resourceType: 'OperationOutcome', issue: [{ code: 'not-supported' }] });
    const filing = await clinic.post('/api/imaging/studies/1.2/filing', '{"patientId":"1"}', 'text/plain');
    expect(filing.status).toBe(415);
    const blob = await clinic.clinic.fetch(
      new Request('http://clinic.test/api/fhir/Patient', { method: 'POST', body: new Blob([body]) }),
    );
    expect(blob.status).toBe(415);
    expect((await clinic.client.fhir.search('Patient')).total).toBe(0);
  });
});
