import { isDicomError, readDicom } from '@clinikit/dicom';
import { decodeFrame, describeImage, encodePng, renderFrame } from '@clinikit/dicom/pixels';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bytesOf, samples, there } from '../../../dicom/src/corpus/samples.ts';
import { previewFrame } from '../archive/makePreview.ts';
import { sqlite } from '../database/sqlite.ts';
import { openTestClinic, type TestClinic } from '../testing/testClinic.ts';

const mostBytes = 250_000;

/** The picture that the file itself gives, without a server; undefined where it gives none. */
async function pictureOf(bytes: Uint8Array): Promise<Buffer | undefined> {
  const file = readDicom(bytes);
  const number = previewFrame(file.frames.length);
  try {
    const image = describeImage(file.dataset, file.transferSyntaxUid, { frameIndex: number - 1 });
    const frame = await decodeFrame(file.frames[number - 1]?.read() ?? [], image);
    return Buffer.from(await encodePng(renderFrame(frame, image, { squarePixels: true })));
  } catch (error) {
    if (isDicomError(error)) return undefined;
    throw error;
  }
}

describe.skipIf(!there)('the corpus, rendered', () => {
  let clinic: TestClinic;
  /** By SOP Instance UID, whatever was taken. */
  const taken = new Map<string, { path: string; bytes: Uint8Array }>();
  beforeAll(async () => {
    clinic = await openTestClinic(sqlite({ file: ':memory:' }), { limits: { personRequestsPerMinute: 1e6 } });
    for (const sample of samples) {
      const bytes = bytesOf(sample);
      if (bytes.length > mostBytes) continue;
      const { status } = await clinic.post('/api/dicomweb/studies', new Uint8Array(bytes), 'application/dicom');
      const uid = status === 200 ? (readDicom(bytes).dataset.text('00080018')?.trim() ?? '') : '';
      if (uid !== '' && !taken.has(uid)) taken.set(uid, { path: sample.path, bytes });
    }
  });
  afterAll(() => clinic?.close());

  test('is what the pixels of each file give, or not acceptable where they give no picture', async () => {
    const wrong: unknown[] = [];
    const seen = { pictures: 0, none: 0 };
    for (const [uid, { path, bytes }] of taken) {
      const { dataset } = readDicom(bytes);
      const [study, series] = ['0020000D', '0020000E'].map((tag) => dataset.text(tag)?.trim());
      const address = `/api/dicomweb/studies/${study}/series/${series}/instances/${uid}/rendered`;
      const response = await clinic.get(address, { accept: 'image/png, application/pdf' });
      const body = Buffer.from(await response.arrayBuffer());
      if (response.headers.get('content-type') === 'application/pdf') {
        if (body.subarray(0, 4).toString() !== '%PDF') wrong.push([path, 'no PDF']);
        continue;
      }
      const expected = await pictureOf(bytes);
      seen[expected ? 'pictures' : 'none'] += 1;
      if (response.status !== (expected ? 200 : 406)) wrong.push([path, response.status]);
      else if (expected && !body.equals(expected)) wrong.push([path, 'another picture']);
    }
    expect(wrong).toEqual([]);
    expect(seen.pictures).toBeGreaterThan(100);
    expect(seen.none).toBeGreaterThan(0);
  });
});
