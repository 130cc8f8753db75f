import { setTimeout as sleep } from 'node:timers/promises';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Principal } from '../access/principal.ts';
import { memoryObjects } from '../objects/testing/memoryObjects.ts';
import { shareDatabase } from '../testing/sharedDatabase.ts';
import { syntheticInstance, syntheticUid } from '../testing/syntheticInstance.ts';
import { openTestClinic, patientIdSystem, staff, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';

const study = syntheticUid('study', 1) ?? '';

describeOnDatabases('the download of a study', (open) => {
  let clinic: TestClinic;
  let objects: ReturnType<typeof memoryObjects>;
  let db: ReturnType<typeof shareDatabase>['db'];
  let patientId: string;
  beforeEach(async () => {
    objects = memoryObjects();
    const shared = shareDatabase(await open());
    db = shared.db;
    clinic = await openTestClinic(shared.database, { objects });
    for (const number of [1, 2, 3]) {
      await clinic.post('/api/dicomweb/studies', syntheticInstance({ number }), 'application/dicom');
    }
    patientId = await person('Zażółć');
    await file(patientId);
  });
  afterEach(() => clinic.close());

  const person = (family: string) =>
    clinic.createPatient({
      name: [{ family, given: ['Jaźń'] }],
      identifier: [{ system: patientIdSystem, value: family }],
      birthDate: '1990-02-28',
    });
  const file = (to: string | null) => clinic.client.imaging.fileStudy({ studyInstanceUid: study, patientId: to });
  const ask = () => clinic.client.imaging.downloads.ask(study);
  const look = (id: string) => clinic.client.imaging.downloads.get(id);
  const ready = async (id: string) => {
    await expect.poll(() => look(id).then(({ state }) => state)).toBe('ready');
    return look(id);
  };
  const take = (id: string, headers: Record<string, string> = {}) =>
    clinic.get(`/api/imaging/downloads/${id}/images.zip`, headers);
  const takeAs = async (principal: Principal, id: string) => {
    clinic.principal = principal;
    const { status } = await take(id);
    clinic.principal = staff;
    return status;
  };
  const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer());
  /** Of a kept download the object. */
  const keptKeys = async (id: string) => objects.sizeBytes(`north/download/${id}.zip`);

  test('has the same files as the archive that is made while it is read', async () => {
    const { id, files } = await ask();
    expect(files).toBe(3);
    const { sizeBytes, filesDone } = await ready(id);
    expect(filesDone).toBe(3);
    const response = await take(id);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/zip']);
    expect(response.headers.get('content-length')).toBe(String(sizeBytes));
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="images.zip"');
    const taken = unzipSync(await bytesOf(response));
    const made = await clinic.get(`/api/dicomweb/studies/${study}`, { accept: 'application/zip' });
    expect(taken).toEqual(unzipSync(await bytesOf(made)));
    expect(Object.keys(taken)).toHaveLength(3);
  });

  test('is waited for with how far it is', async () => {
    const seen: string[] = [];
    const download = await clinic.client.imaging.downloads.wait(study, {
      onProgress: ({ state, filesDone, files }) => seen.push(`${state} ${filesDone}/${files}`),
    });
    expect(seen.at(-1)).toBe('ready 3/3');
    const file = await clinic.client.imaging.downloads.file(download.id);
    expect(file.size).toBe(download.sizeBytes);
  });

  test('goes on where it broke off', async () => {
    const { id } = await ask();
    await ready(id);
    const first = await take(id);
    const etag = first.headers.get('etag') ?? '';
    const whole = await bytesOf(first);
    const rest = await take(id, { range: 'bytes=100-', 'if-range': etag });
    expect([rest.status, rest.headers.get('content-range')]).toEqual([
      206,
      `bytes 100-${whole.byteLength - 1}/${whole.byteLength}`,
    ]);
    expect(await bytesOf(rest)).toEqual(whole.subarray(100));
    expect((await take(id, { range: 'bytes=100-', 'if-range': '"another"' })).status).toBe(200);
    expect((await take(id, { range: `bytes=${whole.byteLength}-` })).status).toBe(416);
  });

  test('is asked for once, until something of it changes', async () => {
    const first = await ask();
    expect((await ask()).id).toBe(first.id);
    await ready(first.id);
    expect((await ask()).id).toBe(first.id);
    await clinic.post('/api/dicomweb/studies', syntheticInstance({ number: 4 }), 'application/dicom');
    expect((await ask()).id).not.toBe(first.id);
  });

  test('leaves under nobody else: filed anew, it is gone', async () => {
    const { id } = await ask();
    await ready(id);
    const other = await person('Kowalski');
    await file(other);
    expect((await take(id)).status).toBe(404);
    const again = await ask();
    expect(again.id).not.toBe(id);
    await ready(again.id);
    const files = unzipSync(await bytesOf(await take(again.id)));
    for (const bytes of Object.values(files)) {
      const text = new TextDecoder('latin1').decode(bytes);
      expect(text).toContain('Kowalski');
      expect(text).not.toMatch(/za.*\^ja/i);
    }
  });

  test('is gone once the record of its patient says something else', async () => {
    const { id } = await ask();
    await ready(id);
    const record = await clinic.client.fhir.read('Patient', patientId);
    await clinic.client.fhir.update('Patient', { ...record, name: [{ family: 'Nowak' }] });
    expect((await take(id)).status).toBe(410);
    expect((await ask()).id).not.toBe(id);
  });

  test('is for whoever asked for it, and while they may see the study', async () => {
    const { id } = await ask();
    await ready(id);
    const patient = (patients: string[]): Principal => ({
      ...staff,
      roles: ['patient'],
      compartments: { patientIds: patients },
    });
    expect(await takeAs({ ...staff, id: 'another' }, id)).toBe(404);
    expect(await takeAs(patient([patientId]), id)).toBe(200);
    expect(await takeAs(patient(['nobody']), id)).toBe(404);
    clinic.principal = { ...patient([patientId]), id: 'the patient' };
    const own = await ask();
    expect(own.id).not.toBe(id);
    await ready(own.id);
    expect((await take(own.id)).status).toBe(200);
    clinic.principal = staff;
  });

  test('is taken away when it has expired, was deleted, or its study was', async () => {
    const first = await ask();
    await ready(first.id);
    expect(await keptKeys(first.id)).toBeGreaterThan(0);
    await clinic.client.imaging.downloads.end(first.id);
    await expect(look(first.id)).rejects.toMatchObject({ code: 'not_found' });
    const second = await ask();
    expect(second.id).not.toBe(first.id);
    await ready(second.id);
    await clinic.client.imaging.deleteStudy({ studyInstanceUid: study, reason: 'It is a test.' });
    expect((await take(second.id)).status).toBe(404);
    await expect
      .poll(
        async () => {
          await clinic.clinic.runJobs({ maxMs: 1000 });
          return [await keptKeys(first.id), await keptKeys(second.id)];
        },
        { interval: 500 },
      )
      .toEqual([undefined, undefined]);
  });

  test('says so when an original is damaged, and lets nothing of it leave', async () => {
    const { put } = objects;
    const row = await db.selectFrom('instance').select(['object_key', 'size_bytes']).executeTakeFirstOrThrow();
    await put(row.object_key, new Uint8Array(row.size_bytes).fill(7), { replace: true });
    const { id } = await ask();
    await expect.poll(() => look(id)).toMatchObject({ state: 'failed', error: 'damaged' });
    expect((await take(id)).status).toBe(409);
    expect(await keptKeys(id)).toBeUndefined();
  });

  test('is written in the audit trail when it is asked for and when it is taken', async () => {
    const { id } = await ask();
    await ready(id);
    await bytesOf(await take(id));
    await sleep(10);
    const rows = await db.selectFrom('audit_event').select(['details']).execute();
    expect(rows.filter(({ details }) => details.includes('"download"'))).not.toHaveLength(0);
  });
});
