import { afterEach, beforeEach, expect, test } from 'vitest';
import { demoFiles, openTestClinic, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';

describeOnDatabases('filing', (open) => {
  let clinic: TestClinic;
  beforeEach(async () => {
    clinic = await openTestClinic(await open());
  });
  afterEach(() => clinic.close());

  test('two at once follow one another: every chart that the study left hears of it', async () => {
    const [file] = await demoFiles('patient3/bw');
    await clinic.post('/api/dicomweb/studies', file ?? '', 'application/dicom');
    const [study] = (await clinic.client.imaging.triage()).studies;
    const studyInstanceUid = study?.studyInstanceUid ?? '';
    const patients = await Promise.all(
      ['A', 'B', 'C', 'D'].map((family) => clinic.createPatient({ name: [{ family }] })),
    );
    const [first = '', ...others] = patients;
    await clinic.client.imaging.fileStudy({ studyInstanceUid, patientId: first });
    await Promise.all(others.map((patientId) => clinic.client.imaging.fileStudy({ studyInstanceUid, patientId })));

    const { studies } = await clinic.client.imaging.listStudies();
    const last = studies[0]?.patientId;
    const heard = await eventsOf(clinic, 7);
    for (const patientId of patients) {
      const own = heard.filter((event) => event.patientId === patientId).map(({ type }) => type);
      expect(own).toEqual(patientId === last ? ['study.filed'] : ['study.filed', 'study.moved']);
    }
  });

  test('is refused to whoever did not see the filing of somebody else', async () => {
    const [file] = await demoFiles('patient3/bw');
    await clinic.post('/api/dicomweb/studies', file ?? '', 'application/dicom');
    const [study] = (await clinic.client.imaging.triage()).studies;
    const path = `/api/imaging/studies/${study?.studyInstanceUid}/filing`;
    const fileAs = async (body: object) => (await clinic.post(path, JSON.stringify(body), 'application/json')).status;
    const [a, b] = [await clinic.createPatient({ name: [{ family: 'A' }] }), await clinic.createPatient({})];
    expect(await fileAs({ patientId: a, from: null })).toBe(200);
    expect(await fileAs({ patientId: b, from: null })).toBe(409);
    expect((await clinic.client.imaging.listStudies()).studies[0]?.patientId).toBe(a);
    expect(await fileAs({ patientId: b, from: a })).toBe(200);
    expect(await fileAs({ patientId: a })).toBe(200);
  });
});

/** The first events about studies, once there are `count` of them. */
async function eventsOf(clinic: TestClinic, count: number): Promise<{ type: string; patientId: string }[]> {
  const response = await clinic.get('/api/events', { 'last-event-id': '0' });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  while (reader && (text.match(/^event: study\.(filed|moved)$/gm)?.length ?? 0) < count) {
    const { value, done } = await reader.read();
    if (done) break;
    text += value;
  }
  await reader?.cancel();
  return [...text.matchAll(/^event: study\.(?:filed|moved)\ndata: (.*)$/gm)].map(([, json]) => JSON.parse(json ?? ''));
}
