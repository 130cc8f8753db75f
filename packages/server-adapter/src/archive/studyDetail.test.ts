import { afterEach, beforeEach, expect, test } from 'vitest';
import { demoFiles, openTestClinic, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';

describeOnDatabases('the image that stands for a series', (open) => {
  let clinic: TestClinic;
  beforeEach(async () => {
    clinic = await openTestClinic(await open());
  });
  afterEach(() => clinic.close());

  test.each([
    { folder: 'patient2/cbct', stands: 'the middle slice of a volume', place: 2, count: 5 },
    { folder: 'patient3/bw', stands: 'the first radiograph', place: 0, count: 2 },
  ])('is $stands, and the preview of the study is of that image', async ({ folder, place, count }) => {
    for (const file of (await demoFiles(folder)).slice(0, count)) {
      await clinic.post('/api/dicomweb/studies', file, 'application/dicom');
    }
    const [waiting] = (await clinic.client.imaging.triage()).studies;
    const { series, previewUrl } = await clinic.client.imaging.study(waiting?.studyInstanceUid ?? '');
    expect(series).toHaveLength(1);
    const standing = series[0]?.instances[place];
    expect(series[0]?.instances).toHaveLength(count);
    expect(series[0]?.previewSopInstanceUid).toBe(standing?.sopInstanceUid);
    expect(standing?.previewUrl?.split('?')[0]).toBe(previewUrl?.split('?')[0]);
    expect(standing).not.toHaveProperty('previewFrame');
  });
});
