import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { orthancPath, startOrthanc, type TestOrthanc } from '../../../../scripts/test/orthanc.ts';
import { readDicom } from '../index.ts';
import { patientChanges, replaceAttributes } from '../write.ts';
import { bytesOf, samples, there } from './samples.ts';

const name = 'Żółkiewska-Bąk^Łucja';
const changes = patientChanges({
  '00100010': { vr: 'PN', Value: [{ Alphabetic: name }] },
  '00100020': { vr: 'LO', Value: ['K-77'] },
});
/** A larger one tells Orthanc no more. */
const mostBytes = 100_000;
/** Each way in which files are written; not 64 levels of sequences, which end an Orthanc also as they came, and not what has no UIDs. */
const kinds = /^(charsets|structure|transfer-syntaxes)\/(?!.*nested-64)(?!jlsn?-rgb)/;

describe.skipIf(!there || orthancPath() === undefined)('files under another patient', () => {
  let orthanc: TestOrthanc;
  beforeAll(async () => {
    orthanc = await startOrthanc({ overwriteInstances: true });
  });
  afterAll(() => orthanc?.stop());

  const ask = (path: string, init: RequestInit = {}) =>
    fetch(`${orthanc.url}${path}`, {
      ...init,
      headers: { authorization: `Basic ${Buffer.from(`${orthanc.username}:${orthanc.password}`).toString('base64')}` },
    });
  /** The address of the instance; undefined where Orthanc does not take it. */
  const stored = async (bytes: Uint8Array) => {
    const response = await ask('/instances', { method: 'POST', body: new Uint8Array(bytes) });
    const answer: unknown = await response.json();
    return typeof answer === 'object' && answer !== null && 'Path' in answer ? String(answer.Path) : undefined;
  };

  it('are taken by Orthanc wherever it takes the file itself, with the new name', async () => {
    const wrong: unknown[] = [];
    let taken = 0;
    for (const sample of samples) {
      const bytes = bytesOf(sample);
      if (bytes.length > mostBytes || sample.dcmtk !== 'yes' || !kinds.test(sample.path)) continue;
      if ((await stored(bytes)) === undefined) continue;
      const path = await stored(replaceAttributes(bytes, changes));
      const tags: unknown = path === undefined ? undefined : await (await ask(`${path}/simplified-tags`)).json();
      const found = typeof tags === 'object' && tags !== null && 'PatientName' in tags ? tags.PatientName : undefined;
      // Orthanc reads no code extensions.
      const isRead = !readDicom(bytes).dataset.text('00080005')?.includes('2022');
      if (path === undefined || (isRead && found !== name)) wrong.push([sample.path, path, found]);
      taken++;
    }
    expect(wrong).toEqual([]);
    expect(taken).toBeGreaterThan(60);
  });
});
