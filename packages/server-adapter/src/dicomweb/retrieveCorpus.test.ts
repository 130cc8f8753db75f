import { type Dataset, foldedText, readDicom } from '@clinikit/dicom';
import { defineTag } from '@clinikit/dicom/tags';
import { patientAttributes } from '@clinikit/dicom/write';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bytesOf, samples, there } from '../../../dicom/src/corpus/samples.ts';
import { sqlite } from '../database/sqlite.ts';
import { openTestClinic, patientIdSystem, staff, type TestClinic } from '../testing/testClinic.ts';

const mostBytes = 200_000;

describe.skipIf(!there)('the corpus, filed under one patient', () => {
  let clinic: TestClinic;
  let patientId: string;
  /** By SOP Instance UID, whatever was taken. */
  const taken = new Map<string, { path: string; bytes: Uint8Array }>();
  beforeAll(async () => {
    clinic = await openTestClinic(sqlite({ file: ':memory:' }), { limits: { personRequestsPerMinute: 1e6 } });
    for (const sample of samples) {
      const bytes = bytesOf(sample);
      // A larger one says no more of its patient, and takes as long to store.
      if (bytes.length > mostBytes) continue;
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
    const studies = new Set([...taken.values()].map(({ bytes }) => readDicom(bytes).dataset.text('0020000D')?.trim()));
    for (const uid of studies) await clinic.client.imaging.fileStudy({ studyInstanceUid: uid ?? '', patientId });
  });
  afterAll(() => clinic?.close());

  test('leaves with that patient, and no byte of another name, in whatever character set', async () => {
    const wrong: unknown[] = [];
    let checked = 0;
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
      const out = Buffer.from(after);
      for (const { tag, vr } of patientAttributes) {
        // A day may be that of the study, and a code is anybody's.
        if (/^(SQ|CS|DA|TM)$/.test(vr)) continue;
        const own = rawValue(before, tag);
        if (own === undefined || dataset.text(tag) === before.text(tag)) continue;
        // As the file wrote it, and as it would be written in UTF-8.
        if (out.includes(own) || out.includes(before.text(tag) ?? '')) wrong.push([path, tag]);
        checked++;
      }
    }
    expect(wrong).toEqual([]);
    expect(taken.size).toBeGreaterThan(250);
    expect(checked).toBeGreaterThan(300);
  });
});

/** The bytes of a value as they stand in the file, without padding; undefined for what may stand in anybody's file. */
function rawValue(dataset: Dataset, tag: string): Buffer | undefined {
  const bytes = dataset.get(defineTag(tag, 'OB'));
  const text = dataset.text(tag)?.trim() ?? '';
  if (bytes === undefined || foldedText(text).length < 6 || /anonym|no name|^test|^unknown/i.test(text))
    return undefined;
  const end = bytes.findLastIndex((byte) => byte !== 0x20 && byte !== 0) + 1;
  return Buffer.from(bytes.subarray(0, end));
}
