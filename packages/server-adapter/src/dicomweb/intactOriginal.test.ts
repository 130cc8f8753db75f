import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceAttributes } from '@clinikit/dicom/write';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sqlite } from '../database/sqlite.ts';
import { syntheticInstance, syntheticUid } from '../testing/syntheticInstance.ts';
import { openTestClinic, patientIdSystem, type TestClinic } from '../testing/testClinic.ts';

const [study, series, instance] = (['study', 'series', 'instance'] as const).map((kind) => syntheticUid(kind, 1));
const studyPath = `/api/dicomweb/studies/${study}`;
const onePath = `${studyPath}/series/${series}/instances/${instance}`;
const large = 3 * 1024 * 1024;
/** Pixel data is the last that stands in the file; large text is not read to make the file. */
const fileOf = (bytes: number) =>
  new Uint8Array(
    bytes === 0
      ? syntheticInstance({ number: 1 })
      : replaceAttributes(syntheticInstance({ number: 1 }), {
          set: { '00420011': { vr: 'OB', InlineBinary: Buffer.alloc(bytes, 5).toString('base64') } },
        }),
  );

describe.each([
  ['small', 0],
  ['large', large],
])('a %s original that is damaged', (kind, bytes) => {
  let clinic: TestClinic;
  let patientId: string;
  beforeEach(async () => {
    clinic = await openTestClinic(sqlite({ file: ':memory:' }));
    const stored = await clinic.post('/api/dicomweb/studies', fileOf(bytes), 'application/dicom');
    expect(stored.status).toBe(200);
    patientId = await clinic.createPatient({
      name: [{ family: 'Zielona', given: ['Ewa'] }],
      identifier: [{ system: patientIdSystem, value: '90' }],
    });
  });
  afterEach(() => clinic.close());

  const file = (to: string) => clinic.client.imaging.fileStudy({ studyInstanceUid: study ?? '', patientId: to });
  /** The bytes that arrived; undefined where the answer was refused, or broke off. */
  const ask = async (path: string, accept: string) => {
    const response = await clinic.get(path, { accept });
    if (response.status !== 200) {
      expect(response.status).toBe(500);
      expect(kind).toBe('small');
      return undefined;
    }
    return response.arrayBuffer().catch(() => undefined);
  };
  const flip = async () => {
    const originals = join(clinic.folder, 'north/original');
    const [name = ''] = (await readdir(originals, { recursive: true })).filter((one) => one.endsWith('.dcm'));
    const content = await readFile(join(originals, name));
    const at = content.length - 10;
    content[at] = (content[at] ?? 0) ^ 1;
    await writeFile(join(originals, name), content);
  };
  const asked: [string, string][] = [
    [onePath, 'application/dicom'],
    [onePath, 'multipart/related; type="application/dicom"'],
    [studyPath, 'application/zip'],
    [`${onePath}/original`, '*/*'],
  ];

  test.each([true, false])('never leaves whole (filed: %s)', async (isFiled) => {
    if (isFiled) await file(patientId);
    for (const [path, accept] of asked) expect((await ask(path, accept))?.byteLength).toBeGreaterThan(bytes);
    await flip();
    for (const [path, accept] of asked) expect(await ask(path, accept)).toBeUndefined();
  });
});
