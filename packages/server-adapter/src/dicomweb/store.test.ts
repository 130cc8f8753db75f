import { deflateRawSync } from 'node:zlib';
import type { DicomJson } from '@clinikit/dicom/json';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { UnscopedQueries } from '../database/schema.ts';
import { shareDatabase } from '../testing/sharedDatabase.ts';
import { syntheticInstance, syntheticUid } from '../testing/syntheticInstance.ts';
import { openTestClinic, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';

const related = 'multipart/related; type="application/dicom"; boundary=x';

describeOnDatabases('STOW-RS', (open) => {
  let clinic: TestClinic;
  let db: UnscopedQueries;
  beforeEach(async () => {
    const shared = shareDatabase(await open());
    db = shared.db;
    clinic = await openTestClinic(shared.database);
  });
  afterEach(() => clinic.close());

  const body = (parts: readonly Uint8Array<ArrayBuffer>[], end = '--x--') =>
    new Blob([...parts.flatMap((part) => ['--x\r\ncontent-type: application/dicom\r\n\r\n', part, '\r\n']), end]);
  const store = async (content: Blob | Uint8Array<ArrayBuffer> | string, type = related, path = '') => {
    const response = await clinic.post(`/api/dicomweb/studies${path}`, content, type);
    const isAnswer = response.status < 400 || response.status === 409;
    const answer: DicomJson = isAnswer ? JSON.parse(await response.text()) : {};
    const items = (tag: string): DicomJson[] => JSON.parse(JSON.stringify(answer[tag]?.Value ?? []));
    return { status: response.status, answer, stored: items('00081199'), failed: items('00081198') };
  };
  const filed = async () =>
    (await db.selectFrom('instance').select('sop_instance_uid').execute()).map((row) => row.sop_instance_uid).sort();
  const valuesOf = (items: readonly DicomJson[], tag: string) => items.map((item) => item[tag]?.Value?.[0]);
  const file = (number: number, study = 1) => syntheticInstance({ number, study });
  const deflated = (number: number, study: number) => {
    const plain = syntheticInstance({ number, study, transferSyntaxUid: '1.2.840.10008.1.2.1.99' });
    const start = Buffer.from(plain.buffer).indexOf(Buffer.from([8, 0, 0x16, 0]));
    return new Uint8Array(Buffer.concat([plain.subarray(0, start), deflateRawSync(plain.subarray(start))]));
  };
  const truncated = (number: number) => file(number).slice(0, -100);
  const uid = (number: number) => syntheticUid('instance', number);

  test('says of each object whether it is stored, and where', async () => {
    const { status, answer, stored, failed } = await store(body([file(1), truncated(2), file(3)]));
    const base = `http://clinic.test/api/dicomweb/studies/${syntheticUid('study', 1)}`;
    expect(status).toBe(202);
    expect(answer['00081190']).toEqual({ vr: 'UR', Value: [base] });
    expect(valuesOf(stored, '00081155')).toEqual([uid(1), uid(3)]);
    expect(valuesOf(stored, '00081190')).toEqual(
      [1, 3].map((number) => `${base}/series/${syntheticUid('series', 1)}/instances/${uid(number)}`),
    );
    expect(failed).toEqual([
      {
        '00000902': { vr: 'LO', Value: ['truncated'] },
        '00081150': { vr: 'UI', Value: ['1.2.840.10008.5.1.4.1.1.7'] },
        '00081155': { vr: 'UI', Value: [uid(2)] },
        '00081197': { vr: 'US', Value: [0xc000] },
      },
    ]);
    expect(await filed()).toEqual([uid(1), uid(3)]);
    expect((await store(body([file(1)]))).status).toBe(200);
    expect((await store(body([truncated(4), new Uint8Array(300)]))).status).toBe(409);
  });

  test('takes objects of one study alone below it, in whatever way they say whose they are', async () => {
    const path = `/${syntheticUid('study', 1)}`;
    const other = await store(body([file(1), file(2, 2)]), related, path);
    expect([other.status, valuesOf(other.failed, '00000902')]).toEqual([202, ['study_differs']]);
    expect(valuesOf(other.failed, '00081155')).toEqual([uid(2)]);
    expect((await store(file(3, 2), 'application/dicom', path)).status).toBe(409);
    expect((await store(file(3), 'application/dicom', path)).status).toBe(200);
    expect((await store(deflated(5, 2), 'application/dicom', path)).status).toBe(409);
    expect((await store(deflated(5, 1), 'application/dicom', path)).status).toBe(200);
    const late = new Uint8Array(300 * 1024);
    const noise = await store(body([late, truncated(9)]), related, path);
    expect([noise.status, valuesOf(noise.failed, '00000902')]).toEqual([409, ['not_dicom', 'truncated']]);
    expect(await filed()).toEqual([uid(1), uid(3), uid(5)]);
  });

  test('refuses bodies that are none, and writes nothing of them', async () => {
    for (const [content, type, status] of [
      [body([file(1)]), 'multipart/related; type="application/dicom"', 415],
      [body([file(1)]), 'multipart/related; type="application/dicom+json"; boundary=x', 415],
      [body([file(1)]), 'multipart/related; type="application/dicom+xml"; boundary=x', 415],
      ['{}', 'application/dicom+json', 415],
      [body([file(1)]), 'multipart/form-data; boundary=x', 415],
      [body([file(1)]), 'multipart/related; type="application/dicom"; boundary=y', 400],
      [new Blob(['--x\r\n\r\n', file(1).slice(0, 500)]), related, 400],
      [new Blob(['--x\r\n', 'a: b\r\n'.repeat(5000), '\r\n', file(1), '\r\n--x--']), related, 400],
      ['', related, 400],
      ['--x--', related, 400],
    ] as const) {
      expect((await store(content, type)).status, type).toBe(status);
    }
    expect(await filed()).toEqual([]);
  });
});
