import { type DicomJson, jsonString } from '@clinikit/dicom/json';
import { SeriesInstanceUID, SOPInstanceUID } from '@clinikit/dicom/tags';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { demoFiles, openTestClinic, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';
import { boundaryOf, type Part, readParts } from './multipart.ts';

describeOnDatabases('bulk data', (open) => {
  let clinic: TestClinic;
  beforeEach(async () => {
    clinic = await openTestClinic(await open());
  });
  afterEach(() => clinic.close());

  const store = async (study: string): Promise<DicomJson> => {
    const [file] = await demoFiles(study);
    await clinic.post('/api/dicomweb/studies', file ?? '', 'application/dicom');
    const [found] = (await clinic.client.imaging.listStudies()).studies;
    const [instance = {}] = await clinic.client.dicomweb.studyMetadata({
      studyInstanceUid: found?.studyInstanceUid ?? '',
    });
    return instance;
  };
  const partsOf = async (response: Response) => {
    const parts: (Part | 'too_large')[] = [];
    const boundary = boundaryOf(response.headers.get('content-type') ?? '');
    if (response.body) for await (const part of readParts(response.body, boundary, 1 << 28)) parts.push(part);
    return parts.filter((part) => part !== 'too_large');
  };

  // One file of each: JPEG Lossless with one frame, RLE with several.
  test.each(['patient3/bw', 'patient2/cbct'])('of the compressed pixels of %s are its frames', async (study) => {
    const instance = await store(study);
    const address = instance['7FE00010']?.BulkDataURI ?? '';
    const count = Number(instance['00280008']?.Value?.[0] ?? 1);
    const parts = await partsOf(await clinic.get(address));
    expect(parts).toHaveLength(count);
    for (const index of new Set([0, count - 1])) {
      const frame = await clinic.get(address.replace('bulkdata/7FE00010', `frames/${index + 1}`));
      const [alone] = await partsOf(frame);
      expect(parts[index]?.headers.get('content-type')).toBe(alone?.headers.get('content-type'));
      expect(parts[index]?.headers.get('content-location')).toBe(alone?.headers.get('content-location'));
      expect(Buffer.from(parts[index]?.bytes ?? []).equals(alone?.bytes ?? Buffer.alloc(1))).toBe(true);
    }
    const single = await clinic.get(address, { accept: 'application/octet-stream' });
    expect(single.status).toBe(count === 1 ? 200 : 406);
  });

  test('is what the metadata gives an address for, and nothing else of the file', async () => {
    const instance = await store('patient3/bw');
    const address = instance['7FE00010']?.BulkDataURI ?? '';
    expect(address).toContain(jsonString(instance, SeriesInstanceUID));
    expect(address).toContain(jsonString(instance, SOPInstanceUID));
    for (const tag of ['00100010', '00020001', '7FE00008', '04000561']) {
      expect((await clinic.get(address.replace('7FE00010', tag))).status, tag).toBe(404);
    }
  });
});
