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
    // Every chart but the last was entered once and left once.
    const heard = await filedEvents(clinic);
    expect(heard).toHaveLength(7);
    for (const patient of patients) {
      expect(heard.filter((id) => id === patient)).toHaveLength(patient === last ? 1 : 2);
    }
  });
});

/** The patients of all `study.filed` events so far. */
async function filedEvents(clinic: TestClinic): Promise<unknown[]> {
  const response = await clinic.get('/api/events', { 'last-event-id': '0' });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  while (reader && (text.match(/^event: study\.filed$/gm)?.length ?? 0) < 7) {
    const { value, done } = await reader.read();
    if (done) break;
    text += value;
  }
  await reader?.cancel();
  return [...text.matchAll(/^event: study\.filed\ndata: (.*)$/gm)].map(([, json]) => JSON.parse(json ?? '').patientId);
}
