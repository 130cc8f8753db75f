import { readDicom } from '@clinikit/dicom';
import type { DicomJsonElement } from '@clinikit/dicom/json';
import { replaceAttributes } from '@clinikit/dicom/write';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Principal } from '../access/principal.ts';
import { syntheticInstance, syntheticUid } from '../testing/syntheticInstance.ts';
import { openTestClinic, patientIdSystem, staff, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';
import { boundaryOf, type Part, readParts } from './multipart.ts';

const name = (text: string): DicomJsonElement => ({ vr: 'PN', Value: [{ Alphabetic: text }] });
const text = (vr: string, value: string): DicomJsonElement => ({ vr, Value: [value] });
/** Wherever a machine may write whom it took the image of. */
const telling: Readonly<Record<string, DicomJsonElement>> = {
  '00080005': text('CS', 'ISO_IR 100'),
  '00081030': text('LO', 'Zeby ZANETA WISNIEWSKA'),
  '00081111': { vr: 'SQ', Value: [{ '00100010': name('Wisniewska^Zaneta'), '00100020': text('LO', 'DEMO-001') }] },
  '00090010': text('LO', 'ACME'),
  '00091010': text('LO', 'Wisniewska^Zaneta'),
  '00101001': name('Nowak^Zaneta'),
  '00104000': text('LT', 'Wisniewska moved'),
  '00181000': text('LO', 'SERIAL-4711'),
  '00204000': text('LT', 'Zaneta Wisniewska, 16'),
  '00400555': { vr: 'SQ', Value: [{ '0040A123': name('Wisniewska^Zaneta') }] },
};
const tellingFile = () => new Uint8Array(replaceAttributes(syntheticInstance({ number: 1 }), { set: telling }));

const [study, series, instance] = (['study', 'series', 'instance'] as const).map((kind) => syntheticUid(kind, 1));
const studyPath = `/api/dicomweb/studies/${study}`;
const onePath = `${studyPath}/series/${series}/instances/${instance}`;
const textsOf = (bytes: Uint8Array) => [new TextDecoder('latin1').decode(bytes), new TextDecoder().decode(bytes)];

describeOnDatabases('files that leave', (open) => {
  let clinic: TestClinic;
  let patientId: string;
  beforeEach(async () => {
    clinic = await openTestClinic(await open(), { issuers: { HOSPITAL: 'urn:test:hospital' } });
    for (const bytes of [tellingFile(), syntheticInstance({ number: 2 })]) {
      expect((await clinic.post('/api/dicomweb/studies', bytes, 'application/dicom')).status).toBe(200);
    }
    patientId = await clinic.createPatient({
      name: [{ family: 'Zażółć', given: ['Gęślą', 'Jaźń'], prefix: ['dr'] }],
      identifier: [{ system: patientIdSystem, value: '90' }],
      gender: 'female',
      birthDate: '1990-02-28',
    });
    await file(patientId);
  });
  afterEach(() => clinic.close());

  const file = (to: string | null) => clinic.client.imaging.fileStudy({ studyInstanceUid: study ?? '', patientId: to });
  const patient = (): Principal => ({ ...staff, roles: ['patient'], compartments: { patientIds: [patientId] } });
  const bytesAt = async (path: string, accept = 'application/dicom') => {
    const response = await clinic.get(path, { accept });
    expect(response.status).toBe(200);
    return new Uint8Array(await response.arrayBuffer());
  };

  test('carry the patient under whom they are filed', async () => {
    const response = await clinic.get(onePath, {
      accept: 'multipart/related; type="application/dicom"; transfer-syntax=*',
    });
    expect(response.headers.get('content-type')).toMatch(/^multipart\/related; type="application\/dicom"/);
    const parts: (Part | 'too_large')[] = [];
    const boundary = boundaryOf(response.headers.get('content-type') ?? '');
    for await (const part of readParts(response.body ?? new ReadableStream(), boundary, 1e6)) parts.push(part);
    const [only] = parts;
    if (only === undefined || only === 'too_large' || parts.length > 1) throw new Error('Not one part');
    expect(only.headers.get('content-type')).toBe('application/dicom; transfer-syntax=1.2.840.10008.1.2.1');
    expect(only.headers.get('content-location')).toBe(onePath);
    const { dataset, frames } = readDicom(only.bytes);
    expect(['00100010', '00100020', '00100030', '00100040'].map((tag) => dataset.text(tag))).toEqual([
      'Zażółć^Gęślą^Jaźń^dr',
      '90',
      '19900228',
      'F',
    ]);
    expect(frames[0]?.read()[0]).toEqual(new Uint8Array(256).fill(1));
    for (const content of textsOf(only.bytes)) expect(content).not.toMatch(/wisniewska|zaneta|DEMO-001/i);
  });

  test('tell of before only who asks for it, and sees all patients', async () => {
    const before = await bytesAt(`${onePath}?original=true`);
    const { dataset } = readDicom(before);
    expect(dataset.text('00100010')).toBe('Zażółć^Gęślą^Jaźń^dr');
    expect(dataset.text('00081030')).toBe('Zeby ZANETA WISNIEWSKA');
    expect(JSON.stringify(dataset.toJson()['04000561'])).toMatch(/Wisniewska\^Zaneta.*DEMO-001/);
    expect(readDicom(await bytesAt(onePath)).dataset.has('04000561')).toBe(false);
    expect((await clinic.get(`${onePath}?original=perhaps`)).status).toBe(400);
    clinic.principal = patient();
    expect((await clinic.get(`${onePath}?original=true`)).status).toBe(403);
  });

  test('tell a patient of nobody else, in no byte', async () => {
    clinic.principal = patient();
    for (const accept of ['application/dicom', 'application/zip']) {
      const bytes = await bytesAt(onePath, accept);
      const files = accept === 'application/zip' ? Object.values(unzipSync(bytes)) : [bytes];
      for (const one of files) {
        for (const content of textsOf(one)) expect(content).not.toMatch(/wisniewska|zaneta|DEMO-001|19850412/i);
        const { dataset } = readDicom(one);
        expect(dataset.text('00100010')).toBe('Zażółć^Gęślą^Jaźń^dr');
        expect(dataset.has('04000561')).toBe(false);
        expect(dataset.text('00181000')).toBe('SERIAL-4711');
        expect(JSON.stringify(dataset.toJson()['00400555'])).toBe('{"vr":"SQ","Value":[{"0040A123":{"vr":"PN"}}]}');
      }
    }
  });

  test('carry another patient once the study is filed anew, or two records were one', async () => {
    const other = await clinic.createPatient({
      name: [{ family: 'Inna', given: ['Ola'] }],
      identifier: [{ system: 'urn:test:hospital', value: 'H-7' }],
    });
    const before = await clinic.get(studyPath);
    await before.body?.cancel();
    await file(other);
    const [refiled] = Object.values(unzipSync(await bytesAt(studyPath, 'application/zip')));
    const { dataset } = readDicom(refiled ?? new Uint8Array());
    // The number is another hospital's, and so is its issuer.
    const values = ['00100010', '00100020', '00100021', '00100030'].map((tag) => dataset.text(tag));
    expect(values).toEqual(['Inna^Ola', 'H-7', 'HOSPITAL', '']);

    const merged = await clinic.post(
      '/api/fhir/Patient/$merge',
      JSON.stringify({
        resourceType: 'Parameters',
        parameter: [
          { name: 'source-patient', valueReference: { reference: `Patient/${other}` } },
          { name: 'target-patient', valueReference: { reference: `Patient/${patientId}` } },
        ],
      }),
      'application/fhir+json',
    );
    expect(merged.status).toBe(200);
    expect(readDicom(await bytesAt(onePath)).dataset.text('00100010')).toBe('Zażółć^Gęślą^Jaźń^dr');
    clinic.principal = patient();
    for (const content of textsOf(await bytesAt(studyPath, 'application/zip'))) {
      expect(content).not.toMatch(/Inna|Wisniewska/);
    }
  });

  test('are packed with a folder for each series', async () => {
    expect(Object.keys(unzipSync(await bytesAt(studyPath, 'application/zip')))).toEqual([
      'SE000001/IM000001.dcm',
      'SE000001/IM000002.dcm',
    ]);
  });

  test('are given in the form and transfer syntax that is accepted, or not at all', async () => {
    const statusOf = async (path: string, accept: string) => {
      const response = await clinic.get(path, { accept });
      await response.body?.cancel();
      return response.status;
    };
    const multipart = (syntax: string) => `multipart/related; type="application/dicom"; transfer-syntax=${syntax}`;
    expect(await statusOf(studyPath, multipart('1.2.840.10008.1.2.1'))).toBe(200);
    expect(await statusOf(studyPath, multipart('1.2.840.10008.1.2.4.50'))).toBe(406);
    expect(await statusOf(studyPath, `image/png, ${multipart('*')};q=0.5`)).toBe(200);
    expect(await statusOf(studyPath, 'application/dicom')).toBe(406);
    expect(await statusOf(studyPath, 'application/zip;q=0')).toBe(406);
    expect(await statusOf(`${studyPath}?accept=application/zip`, 'text/html')).toBe(200);
    const formOf = async (accept: string) => {
      const response = await clinic.get(onePath, { accept });
      await response.body?.cancel();
      return response.headers.get('content-type')?.split(';')[0];
    };
    expect(await formOf('application/zip;q=0.1, application/dicom')).toBe('application/dicom');
    expect(await formOf('*/*, multipart/related;q=0')).toBe('application/dicom');
    const either = ['1.2.840.10008.1.2.4.50', '1.2.840.10008.1.2.1'].map(multipart).join(', ');
    expect(await statusOf(studyPath, either)).toBe(200);
    expect(await statusOf('/api/dicomweb/studies/2.25.404', 'application/zip')).toBe(404);
    expect(await statusOf(`${studyPath}/series/2.25.404`, 'application/zip')).toBe(404);
  });

  test('are kept by nobody but for one, which is asked for again', async () => {
    const cachingOf = async (path: string, accept: string) => {
      const response = await clinic.get(path, { accept });
      await response.body?.cancel();
      return response.headers.get('cache-control');
    };
    expect(await cachingOf(onePath, 'application/dicom')).toBe('private, no-cache');
    expect(await cachingOf(onePath, 'application/zip')).toBe('private, no-store');
    expect(await cachingOf(studyPath, '*/*')).toBe('private, no-store');
  });

  test('are the same until they are filed anew', async () => {
    const ask = async (etag?: string) => {
      const response = await clinic.get(studyPath, etag === undefined ? {} : { 'if-none-match': etag });
      await response.body?.cancel();
      return [response.status, response.headers.get('etag') ?? ''] as const;
    };
    const [, first] = await ask();
    expect(await ask(first)).toEqual([304, first]);
    // A patient is given the same bytes; with what was said before it is another file.
    clinic.principal = patient();
    expect((await ask(first))[0]).toBe(304);
    clinic.principal = staff;
    const before = await clinic.get(`${studyPath}?original=true`, { 'if-none-match': first });
    expect(before.status).toBe(200);
    await before.body?.cancel();
    await file(null);
    expect((await ask(first))[0]).toBe(200);
    await file(patientId);
    expect((await ask(first))[0]).toBe(200);
  });

  test('are in the audit trail, and so is the file as it came, which has a right of its own', async () => {
    await bytesAt(onePath);
    clinic.principal = { ...staff, roles: ['doctor'] };
    expect((await clinic.get(`${onePath}/original`)).status).toBe(403);
    clinic.principal = patient();
    expect((await clinic.get(`${onePath}/original`)).status).toBe(403);
    clinic.principal = { ...staff, id: 'administrator', roles: ['administrator'] };
    expect((await clinic.get(`${onePath}/original`)).status).toBe(403);
    clinic.principal = { ...staff, id: 'owner', roles: ['administrator', 'doctor'] };
    expect(await bytesAt(`${onePath}/original`)).toEqual(tellingFile());
    clinic.principal = staff;
    const trail = await (await clinic.get(`/api/fhir/AuditEvent?patient=${patientId}`)).text();
    expect(trail).toContain('"code":"download"');
    expect(trail).toContain('"code":"original"');
  });
});
