import { foldedText, readDicom } from '@clinikit/dicom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bytesOf, samples, there } from '../../../dicom/src/corpus/samples.ts';
import { sqlite } from '../database/sqlite.ts';
import { openTestClinic, patientIdSystem, staff, type TestClinic } from '../testing/testClinic.ts';

/** What may be the same in anybody's file: shorter numbers, and names that are words of the standard. */
const telling = (text: string | undefined): string | undefined => {
  const trimmed = text?.trim() ?? '';
  return trimmed.length > 5 && !/anonym|^no name$|^test/i.test(trimmed) ? trimmed : undefined;
};

describe.skipIf(!there)('the corpus, filed under one patient', () => {
  let clinic: TestClinic;
  let patientId: string;
  /** By SOP Instance UID, whatever was taken. */
  const taken = new Map<string, { path: string; bytes: Uint8Array }>();
  beforeAll(async () => {
    clinic = await openTestClinic(sqlite({ file: ':memory:' }), { limits: { personRequestsPerMinute: 1e6 } });
    for (const sample of samples) {
      const bytes = bytesOf(sample);
      const { status } = await clinic.post('/api/dicomweb/studies', new Uint8Array(bytes), 'application/dicom');
      if (status === 200) {
        const uid = readDicom(bytes).dataset.text('00080018')?.trim() ?? '';
        if (!taken.has(uid)) taken.set(uid, { path: sample.path, bytes });
      }
    }
    patientId = await clinic.createPatient({
      name: [{ family: 'Zażółć', given: ['Gęślą'] }],
      identifier: [{ system: patientIdSystem, value: '90' }],
    });
    const { studies } = await clinic.client.imaging.triage({ count: 999 });
    for (const { studyInstanceUid } of studies) await clinic.client.imaging.fileStudy({ studyInstanceUid, patientId });
  });
  afterAll(() => clinic?.close());

  test('leaves with that patient, and no byte of another name, in whatever character set', async () => {
    const wrong: unknown[] = [];
    clinic.principal = { ...staff, roles: ['patient'], compartments: { patientIds: [patientId] } };
    for (const [uid, { path, bytes }] of taken) {
      const before = readDicom(bytes).dataset;
      const place = ['0020000D', '0020000E'].map((tag) => before.text(tag)?.trim());
      const response = await clinic.get(`/api/dicomweb/studies/${place[0]}/series/${place[1]}/instances/${uid}`, {
        accept: 'application/dicom',
      });
      const after = new Uint8Array(await response.arrayBuffer());
      if (response.status !== 200) {
        wrong.push([path, response.status]);
        continue;
      }
      const { dataset } = readDicom(after);
      if (dataset.text('00100010') !== 'Zażółć^Gęślą' || dataset.has('04000561')) wrong.push([path, 'name']);
      // The bytes of the name and number as the file wrote them, and the same as UTF-8.
      for (const tag of ['00100010', '00100020']) {
        const text = telling(before.text(tag));
        const shown = text === undefined || dataset.text(tag) === text;
        if (shown || foldedText(text).length < 5) continue;
        if (Buffer.from(after).includes(text)) wrong.push([path, tag, text]);
        const value = before.get(tag);
        const own = rawValue(bytes, text);
        if (own && Buffer.from(after).includes(own)) wrong.push([path, tag, 'as written', typeof value]);
      }
    }
    expect(wrong).toEqual([]);
    expect(taken.size).toBeGreaterThan(300);
  });
});

/** The bytes of a text in the file, where it is plain. */
function rawValue(bytes: Uint8Array, text: string): Buffer | undefined {
  for (const encoding of ['utf8', 'latin1', 'utf16le'] as const) {
    const own = Buffer.from(text, encoding);
    if (Buffer.from(bytes).includes(own)) return own;
  }
  return undefined;
}
