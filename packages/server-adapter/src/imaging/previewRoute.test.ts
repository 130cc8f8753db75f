import { afterEach, beforeEach, expect, test } from 'vitest';
import { demoFiles, openTestClinic, staff, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';

describeOnDatabases("a preview's address", (open) => {
  let clinic: TestClinic;
  beforeEach(async () => {
    clinic = await openTestClinic(await open());
  });
  afterEach(() => clinic.close());

  test('is good for as long as the study is filed where it was when the address was made', async () => {
    const [file] = await demoFiles('patient3/bw');
    await clinic.post('/api/dicomweb/studies', file ?? '', 'application/dicom');
    const [waiting] = (await clinic.client.imaging.triage()).studies;
    const studyInstanceUid = waiting?.studyInstanceUid ?? '';
    const jan = await clinic.createPatient({ name: [{ family: 'Kowalski' }] });
    const ewa = await clinic.createPatient({ name: [{ family: 'Zielona' }] });
    const status = async (address = '') => (await clinic.get(address)).status;
    expect(await status(waiting?.previewUrl)).toBe(200);

    await clinic.client.imaging.fileStudy({ studyInstanceUid, patientId: jan });
    clinic.principal = { ...staff, roles: ['patient'], compartments: { patientIds: [jan] } };
    const [summary] = (await clinic.client.imaging.listStudies()).studies;
    const detail = await clinic.client.imaging.study(studyInstanceUid);
    const ofJan = [summary?.previewUrl, detail.series[0]?.instances[0]?.previewUrl];
    expect(ofJan.join()).not.toContain(jan);
    for (const address of ofJan) expect(await status(address)).toBe(200);
    expect(await status(waiting?.previewUrl)).toBe(401);

    clinic.principal = staff;
    await clinic.client.imaging.fileStudy({ studyInstanceUid, patientId: ewa });
    for (const address of ofJan) expect(await status(address)).toBe(401);
    const [refiled] = (await clinic.client.imaging.listStudies()).studies;
    const answer = await clinic.get(refiled?.previewUrl ?? '');
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'private, max-age=900']);
    // What an address is for is part of what is signed.
    const swapped = new URL(refiled?.previewUrl ?? '', 'http://clinic.test');
    const filing = new URL(ofJan[0] ?? '', 'http://clinic.test').searchParams.get('filing') ?? '';
    swapped.searchParams.set('filing', filing);
    expect(await status(`${swapped.pathname}${swapped.search}`)).toBe(401);
  });
});
