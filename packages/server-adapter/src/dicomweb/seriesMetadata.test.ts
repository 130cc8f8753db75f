import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as z from 'zod';
import { fhirRequests } from '../testing/fhirRequests.ts';
import { syntheticInstance, syntheticUid } from '../testing/syntheticInstance.ts';
import { openTestClinic, patientIdSystem, staff, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';

const [study = '', series = ''] = (['study', 'series'] as const).map((kind) => syntheticUid(kind, 1));
const ofStudy = `/api/dicomweb/studies/${study}/metadata`;
const ofInstance = `/api/dicomweb/studies/${study}/series/${series}/instances/${syntheticUid('instance', 1)}/metadata`;
const ofSeries = `/api/dicomweb/studies/${study}/series/${series}/metadata`;

const Metadata = z.array(z.record(z.string(), z.object({ Value: z.array(z.unknown()).optional() })));

describeOnDatabases('the metadata of a series', (open) => {
  let clinic: TestClinic;
  let patientId: string;
  beforeEach(async () => {
    clinic = await openTestClinic(await open());
    patientId = await clinic.createPatient({
      name: [{ family: 'Wiśniewska', given: ['Żaneta'] }],
      birthDate: '1985-04-12',
      identifier: [{ system: patientIdSystem, value: 'DEMO-001' }],
    });
    await store(1);
  });
  afterEach(() => clinic.close());

  const { send } = fhirRequests(() => clinic);
  const store = async (number: number) => {
    const file = syntheticInstance({ number });
    expect((await clinic.post('/api/dicomweb/studies', file, 'application/dicom')).status).toBe(200);
  };
  const read = async (path = ofSeries) => Metadata.parse(await (await clinic.get(path)).json());
  const names = async (path = ofSeries) =>
    (await read(path)).map((one) => {
      const name = one['00100010']?.Value?.[0];
      return typeof name === 'object' && name !== null && 'Alphabetic' in name ? name.Alphabetic : undefined;
    });
  const tagOf = async (path = ofSeries) => (await clinic.get(path)).headers.get('etag') ?? '';
  const isKept = async (etag: string, path = ofSeries) =>
    (await clinic.get(path, { 'if-none-match': etag })).status === 304;

  test('is the same each time, plain or zipped, and its tag says so', async () => {
    const first = await clinic.get(ofSeries);
    expect(first.headers.get('content-type')).toBe('application/dicom+json');
    expect(first.headers.get('vary')).toContain('accept-encoding');
    const text = await first.text();
    expect(first.headers.get('content-length')).toBe(String(Buffer.byteLength(text)));
    for (let time = 0; time < 2; time += 1) {
      const zipped = await clinic.get(ofSeries, { 'accept-encoding': 'br, gzip;q=0.8' });
      expect([zipped.headers.get('content-encoding'), zipped.headers.get('etag')]).toEqual([
        'gzip',
        first.headers.get('etag'),
      ]);
      expect(gunzipSync(await zipped.arrayBuffer()).toString()).toBe(text);
    }
    for (const refused of ['gzip;q=0', 'br', 'identity']) {
      const plain = await clinic.get(ofSeries, { 'accept-encoding': refused });
      expect([plain.headers.get('content-encoding'), await plain.text()]).toEqual([null, text]);
    }
    expect(await isKept(await tagOf())).toBe(true);
    expect((await clinic.get(ofStudy, { 'accept-encoding': 'gzip' })).status).toBe(200);
    expect(await (await clinic.get(ofStudy)).text()).toBe(text);
  });

  test('is another one from the moment that anything of it changes', async () => {
    for (const path of [ofSeries, ofStudy, ofInstance]) {
      let etag = await tagOf(path);
      const changed = async () => {
        expect(await isKept(etag, path)).toBe(false);
        etag = await tagOf(path);
        expect(await isKept(etag, path)).toBe(true);
      };
      const count = (await read(ofStudy)).length;
      await store(count + 1);
      await changed();
      expect(await read(path)).toHaveLength(path === ofInstance ? 1 : count + 1);

      const other = await clinic.createPatient({ name: [{ family: 'Zielona', given: ['Ewa'] }] });
      await clinic.client.imaging.fileStudy({ studyInstanceUid: study, patientId: other });
      await changed();
      expect(new Set(await names(path))).toEqual(new Set(['Zielona^Ewa']));

      await send('PUT', `/Patient/${other}`, {
        resourceType: 'Patient',
        id: other,
        name: [{ family: 'Zielińska', given: ['Ewa'] }],
      });
      await changed();
      expect(new Set(await names(path))).toEqual(new Set(['Zielińska^Ewa']));

      await clinic.client.imaging.fileStudy({ studyInstanceUid: study, patientId: null });
      await changed();
      expect(new Set(await names(path))).toEqual(new Set(['Wisniewska^Zaneta']));
      await clinic.client.imaging.fileStudy({ studyInstanceUid: study, patientId });
      await changed();
    }
  });

  test('follows a merge, and its undoing', async () => {
    const target = await clinic.createPatient({
      name: [{ family: 'Żółkiewska', given: ['Żaneta'] }],
      birthDate: '1985-04-12',
    });
    const operate = async (name: string, parameters: Record<string, string>) => {
      const parameter = Object.entries(parameters).map(([key, id]) => ({
        name: key,
        valueReference: { reference: `Patient/${id}` },
      }));
      const response = await send('POST', `/Patient/$${name}`, { resourceType: 'Parameters', parameter });
      expect(response.status, await response.text()).toBe(200);
    };
    const before = await tagOf();
    await operate('merge', { 'source-patient': patientId, 'target-patient': target });
    expect(await isKept(before)).toBe(false);
    expect(await names()).toEqual(['Żółkiewska^Żaneta']);
    const merged = await tagOf();
    await operate('undo-merge', { 'source-patient': patientId });
    expect(await isKept(merged)).toBe(false);
    expect((await names())[0]).toMatch(/^Wi[sś]niewska/);
  });

  test('says to nobody but those who see all patients what was said before', async () => {
    const other = await clinic.createPatient({ name: [{ family: 'Zielona', given: ['Ewa'] }] });
    await clinic.client.imaging.fileStudy({ studyInstanceUid: study, patientId: other });
    const patient = { ...staff, id: 'e', roles: ['patient'], compartments: { patientIds: [other] } } as const;
    // Whoever asks first, and again.
    for (const path of [ofSeries, ofStudy]) {
      for (const principal of [patient, staff, patient, staff]) {
        clinic.principal = principal;
        const text = await (await clinic.get(path)).text();
        expect(text).toContain('Zielona^Ewa');
        if (principal === staff) expect(text).toMatch(/04000561.*Wisniewska/);
        else expect(text).not.toMatch(/04000561|Wisniewska|DEMO-001/);
      }
    }
    const ofStaff = await tagOf();
    clinic.principal = patient;
    expect(await isKept(ofStaff)).toBe(false);
    clinic.principal = { ...patient, compartments: { patientIds: [patientId] } };
    for (const path of [ofSeries, ofStudy]) expect((await clinic.get(path)).status).toBe(404);
  });
});
