import { afterEach, beforeEach, expect, test } from 'vitest';
import { syntheticInstance, syntheticUid } from '../testing/syntheticInstance.ts';
import { openTestClinic, patientIdSystem, staff, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';

const [study, series, instance] = (['study', 'series', 'instance'] as const).map((kind) => syntheticUid(kind, 1));
const path = `/api/dicomweb/studies/${study}/series/${series}/instances/${instance}/frames`;
const pixels = Uint8Array.from({ length: 16 * 16 * 3 }, (_, at) => (at * 7) % 251);
const alone = { accept: 'application/octet-stream' };

describeOnDatabases('frames', (open) => {
  let clinic: TestClinic;
  let patientId: string;
  beforeEach(async () => {
    clinic = await openTestClinic(await open());
    patientId = await clinic.createPatient({
      name: [{ family: 'Wiśniewska', given: ['Żaneta'] }],
      birthDate: '1985-04-12',
      identifier: [{ system: patientIdSystem, value: 'DEMO-001' }],
    });
    const file = syntheticInstance({ number: 1, frames: 3, pixels });
    expect((await clinic.post('/api/dicomweb/studies', file, 'application/dicom')).status).toBe(200);
    clinic.principal = { ...staff, id: 'w', roles: ['patient'], compartments: { patientIds: [patientId] } };
  });
  afterEach(() => clinic.close());

  const frameOf = (number: number) => pixels.subarray(256 * (number - 1), 256 * number);
  const ask = (number: number | string, headers: Record<string, string> = {}) =>
    clinic.get(`${path}/${number}`, { ...alone, ...headers });

  test('come with a tag, by which the sender learns that it has them', async () => {
    const first = await ask(2);
    expect(new Uint8Array(await first.arrayBuffer())).toEqual(frameOf(2));
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[0-9a-z]+\.256"$/);
    const again = await ask(2, { 'if-none-match': etag });
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    expect((await ask(3, { 'if-none-match': etag })).status).toBe(200);
    const parts = await clinic.get(`${path}/2`);
    expect(parts.headers.get('etag')).toBe(`W/${etag}`);
    expect((await clinic.get(`${path}/2`, { 'if-none-match': `W/${etag}` })).status).toBe(304);
  });

  test.each([
    ['bytes=0-9', 0, 10],
    ['bytes=250-', 250, 256],
    ['bytes=-6', 250, 256],
    ['bytes=100-999', 100, 256],
  ])('come in the range %s', async (range, from, to) => {
    const answer = await ask(3, { range });
    expect([answer.status, answer.headers.get('content-range')]).toEqual([206, `bytes ${from}-${to - 1}/256`]);
    expect(answer.headers.get('content-length')).toBe(String(to - from));
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(frameOf(3).subarray(from, to));
  });

  test('come whole where the range is none, or of another frame than the sender has', async () => {
    for (const headers of [
      { range: 'bytes=0-1, 5-6' },
      { range: 'lines=1-2' },
      { range: 'bytes=9-3' },
      { range: 'bytes=0-1', 'if-range': '"another"' },
    ]) {
      expect((await ask(1, headers)).status).toBe(200);
    }
    const etag = (await ask(1)).headers.get('etag') ?? '';
    expect((await ask(1, { range: 'bytes=0-1', 'if-range': etag })).status).toBe(206);
    const beyond = await ask(1, { range: 'bytes=256-' });
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, 'bytes */256']);
    expect((await clinic.get(`${path}/1`, { range: 'bytes=0-1' })).status).toBe(200);
  });

  test('are refused to whoever no longer sees the study, and so is the word that they have them', async () => {
    const etag = (await ask(1)).headers.get('etag') ?? '';
    const reader = clinic.principal;
    clinic.principal = staff;
    const other = await clinic.createPatient({ name: [{ family: 'Zielona' }] });
    await clinic.client.imaging.fileStudy({ studyInstanceUid: study ?? '', patientId: other });
    clinic.principal = reader;
    for (const headers of [{}, { 'if-none-match': etag }, { range: 'bytes=0-9' }]) {
      expect((await ask(1, headers)).status).toBe(404);
    }
    expect((await clinic.get(`${path}/1`.replace('frames/1', 'bulkdata/7FE00010'), alone)).status).toBe(404);
    clinic.principal = { ...staff, roles: ['reception'] };
    expect((await ask(1)).status).toBe(403);
    clinic.principal = { ...staff, tenant: 'south' };
    expect((await ask(1)).status).toBe(404);
  });

  test('that are not there are refused, and so are those of another series', async () => {
    for (const number of [0, 4, 'x', '1.0']) expect([400, 404]).toContain((await ask(number)).status);
    expect((await clinic.get(`${path}/1`.replace(String(series), '2.25.9'), alone)).status).toBe(404);
    expect((await clinic.get(`${path}/1`.replace(String(study), '2.25.9'), alone)).status).toBe(404);
  });
});
