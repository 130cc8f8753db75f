import { afterEach, beforeEach, expect, test } from 'vitest';
import { syntheticInstance, syntheticUid } from '../testing/syntheticInstance.ts';
import { openTestClinic, patientIdSystem, staff, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';

const uid = syntheticUid('study', 1);
const instance = syntheticUid('instance', 1);

describeOnDatabases('a study that was filed wrongly', (open) => {
  let clinic: TestClinic;
  let patientId: string;
  beforeEach(async () => {
    clinic = await openTestClinic(await open());
    patientId = await clinic.createPatient({
      identifier: [{ system: patientIdSystem, value: 'DEMO-001' }],
      name: [{ family: 'Wiśniewska', given: ['Żaneta'] }],
    });
    await clinic.post('/api/dicomweb/studies', syntheticInstance({ number: 1 }), 'application/dicom');
  });
  afterEach(() => clinic.close());

  const studiesOf = async (id: string) =>
    (await clinic.client.imaging.listStudies({ patientId: id })).studies.map((one) => one.studyInstanceUid);

  test('goes back to triage, says so there, and is filed again', async () => {
    const { imaging } = clinic.client;
    await imaging.fileStudy({ studyInstanceUid: uid, patientId: null, from: patientId });
    expect(await studiesOf(patientId)).toEqual([]);
    expect(await imaging.triage()).toMatchObject({
      studies: [{ studyInstanceUid: uid, reason: 'sent_back', candidatePatientIds: [patientId] }],
    });
    // More of it stays there with it.
    await clinic.post('/api/dicomweb/studies', syntheticInstance({ number: 2 }), 'application/dicom');
    expect((await imaging.triage()).studies[0]?.numberOfInstances).toBe(2);
    await imaging.fileStudy({ studyInstanceUid: uid, patientId, from: null });
    expect(await studiesOf(patientId)).toEqual([uid]);
  });

  test('is deleted for every reader, and comes back as it was', async () => {
    const { imaging } = clinic.client;
    const [before] = (await imaging.listStudies()).studies;
    const paths = [
      `/api/imaging/studies/${uid}`,
      `/api/dicomweb/studies/${uid}/metadata`,
      `/api/dicomweb/studies/${uid}/instances`,
      `/api/dicomweb/studies/${uid}/series/${syntheticUid('series', 1)}/instances/${instance}/frames/1`,
      `/api/fhir/ImagingStudy/${uid}`,
      before?.previewUrl ?? '',
    ];
    const statuses = () => Promise.all(paths.map(async (path) => (await clinic.get(path)).status));
    expect(await statuses()).toEqual(paths.map(() => 200));
    const deletion = { studyInstanceUid: uid, reason: 'Taken of the wrong person', from: patientId };
    await imaging.deleteStudy(deletion);
    expect(await statuses()).toEqual([404, 404, 404, 404, 410, 404]);
    expect(await studiesOf(patientId)).toEqual([]);
    expect((await imaging.triage()).studies).toEqual([]);
    expect(await (await clinic.get('/api/dicomweb/studies')).text()).not.toContain(uid);
    expect((await imaging.deletedStudies({ patientId })).studies).toMatchObject([
      { studyInstanceUid: uid, patientId, reason: 'Taken of the wrong person', deletedBy: staff.id },
    ]);
    await expect(imaging.deleteStudy(deletion)).rejects.toMatchObject({ code: 'not_found' });

    // What is sent again does not bring it back.
    const again = await clinic.post('/api/dicomweb/studies', syntheticInstance({ number: 1 }), 'application/dicom');
    expect(again.status).toBe(409);
    expect(await studiesOf(patientId)).toEqual([]);

    await imaging.restoreStudy(uid);
    expect(await statuses()).toEqual(paths.map(() => 200));
    expect(await studiesOf(patientId)).toEqual([uid]);
    expect((await imaging.deletedStudies()).studies).toEqual([]);
  });

  test('comes back to whom the patient was merged into, and to triage where nobody is left', async () => {
    const { imaging, patients, fhir } = clinic.client;
    const targetId = await clinic.createPatient({ name: [{ family: 'Żółkiewska' }] });
    await imaging.deleteStudy({ studyInstanceUid: uid, reason: 'Blurred' });
    await patients.merge({ sourceId: patientId, targetId });
    await imaging.restoreStudy(uid);
    expect(await studiesOf(targetId)).toEqual([uid]);

    const alone = await clinic.createPatient({ name: [{ family: 'Sama' }] });
    await imaging.fileStudy({ studyInstanceUid: uid, patientId: alone });
    await imaging.deleteStudy({ studyInstanceUid: uid, reason: 'Blurred' });
    await fhir.delete('Patient', alone);
    await imaging.restoreStudy(uid);
    expect((await imaging.triage()).studies.map((one) => one.studyInstanceUid)).toEqual([uid]);
  });

  test('is deleted with a reason, where the person saw it, by staff alone', async () => {
    const remove = async (body: object) => {
      const path = `/api/imaging/studies/${uid}/deletion`;
      return (await clinic.post(path, JSON.stringify(body), 'application/json')).status;
    };
    expect(await remove({ reason: ' ' })).toBe(400);
    expect(await remove({})).toBe(400);
    expect(await remove({ reason: 'wrong', from: null })).toBe(409);
    clinic.principal = { ...staff, roles: ['patient'], compartments: { patientIds: [patientId] } };
    expect(await remove({ reason: 'wrong' })).toBe(403);
    clinic.principal = staff;
    expect(await studiesOf(patientId)).toEqual([uid]);
  });
});
