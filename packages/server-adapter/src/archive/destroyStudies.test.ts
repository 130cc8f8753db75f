import { readdir } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { UnscopedQueries } from '../database/schema.ts';
import { createGate } from '../database/scopedQueries.ts';
import { files } from '../objects/files.ts';
import { shareDatabase } from '../testing/sharedDatabase.ts';
import { syntheticInstance, syntheticUid } from '../testing/syntheticInstance.ts';
import { openTestClinic, patientIdSystem, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';
import { destroyStudies } from './destroyStudies.ts';

describeOnDatabases('the end of the retention of deleted studies', (open) => {
  let clinic: TestClinic;
  let db: UnscopedQueries;
  let patientId: string;
  beforeEach(async () => {
    const shared = shareDatabase(await open());
    db = shared.db;
    clinic = await openTestClinic(shared.database, { deletedStudyDays: 30 });
    patientId = await clinic.createPatient({
      identifier: [{ system: patientIdSystem, value: 'DEMO-001' }],
      name: [{ family: 'Wiśniewska', given: ['Żaneta'] }],
    });
    for (const study of [1, 2]) {
      const file = syntheticInstance({ number: study, study });
      expect((await clinic.post('/api/dicomweb/studies', file, 'application/dicom')).status).toBe(200);
    }
    // A preview is made when somebody asks, at the latest.
    for (const { previewUrl = '' } of (await clinic.client.imaging.listStudies()).studies) {
      expect((await clinic.get(previewUrl)).status).toBe(200);
    }
  });
  afterEach(() => clinic.close());

  const [deleted, other] = [syntheticUid('study', 1), syntheticUid('study', 2)];
  const room = () => ({ db, gate: createGate(db), objects: files({ folder: clinic.folder }), now: () => Date.now() });
  const kept = async () =>
    (await readdir(clinic.folder, { recursive: true }))
      .filter((name) => /\.(?:dcm|png|jpg)$|quarantine\/./.test(name))
      .toSorted();
  const originals = async () => (await kept()).filter((name) => name.endsWith('.dcm')).length;
  const soon = () => Date.now() + 60_000;
  const remove = () => clinic.client.imaging.deleteStudy({ studyInstanceUid: deleted, reason: 'Blurred' });

  test('destroys its images and nothing else, and says so in the trail', async () => {
    await remove();
    expect(await destroyStudies(room(), Date.now() - 60_000)).toBe(0);
    expect(await originals()).toBe(2);
    expect(await destroyStudies(room(), soon())).toBe(1);
    expect(await originals()).toBe(1);
    expect(await clinic.clinic.verifyOriginals()).toMatchObject({ checked: 1, missing: [], changed: [] });
    const { studies } = await clinic.client.imaging.listStudies({ patientId });
    expect(studies.map((study) => study.studyInstanceUid)).toEqual([other]);
    expect((await clinic.client.imaging.deletedStudies()).studies).toEqual([]);
    await expect(clinic.client.imaging.restoreStudy(deleted)).rejects.toMatchObject({ code: 'not_found' });
    const { entries } = await clinic.client.audit.trail({ studyInstanceUid: deleted, count: 50 });
    expect(entries.map(({ operation }) => operation)).toContain('destruction');
    expect(await destroyStudies(room(), soon())).toBe(0);
  });

  test('leaves what was restored, and tells a machine that sends it again', async () => {
    await remove();
    await clinic.client.imaging.restoreStudy(deleted);
    expect(await destroyStudies(room(), soon())).toBe(0);
    const before = await kept();
    expect(await originals()).toBe(2);
    await remove();
    const send = (number: number) =>
      clinic.post('/api/dicomweb/studies', syntheticInstance({ number, study: 1 }), 'application/dicom');
    // As long as it can be restored, what is sent again is set aside.
    expect((await send(1)).status).toBe(409);
    expect(await kept()).toHaveLength(before.length + 1);
    await destroyStudies(room(), soon());
    const left = await kept();
    expect(left).toHaveLength(before.length - 2);
    // No byte of it is back by being sent, neither of those nor of others of the study.
    for (const number of [1, 3]) expect((await send(number)).status).toBe(409);
    expect(await kept()).toEqual(left);
    expect((await clinic.client.imaging.quarantine()).items.map(({ reason }) => reason)).toEqual([
      'study_deleted',
      'study_deleted',
    ]);
  });

  test('one that fails keeps no other', async () => {
    for (const studyInstanceUid of [deleted, other]) {
      await clinic.client.imaging.deleteStudy({ studyInstanceUid, reason: 'Blurred' });
    }
    const { objects } = room();
    let asked = 0;
    const failing = {
      ...objects,
      delete: (key: string) => {
        asked += 1;
        return asked === 1 ? Promise.reject(new Error('The file is locked.')) : objects.delete(key);
      },
    };
    await expect(destroyStudies({ ...room(), objects: failing }, soon())).rejects.toThrow('The file is locked.');
    expect(await originals()).toBe(1);
    expect(await destroyStudies(room(), soon())).toBe(1);
    expect(await originals()).toBe(0);
  });

  test('goes on with what was cut off', async () => {
    await remove();
    const { objects } = room();
    const failing = { ...objects, delete: () => Promise.reject(new Error('The disk is away.')) };
    await expect(destroyStudies({ ...room(), objects: failing }, soon())).rejects.toThrow('The disk is away.');
    // It is no more to be had from here on, though its bytes are still there.
    await expect(clinic.client.imaging.restoreStudy(deleted)).rejects.toMatchObject({ code: 'not_found' });
    expect(await originals()).toBe(2);
    expect(await destroyStudies(room(), soon())).toBe(1);
    expect(await originals()).toBe(1);
  });
});
