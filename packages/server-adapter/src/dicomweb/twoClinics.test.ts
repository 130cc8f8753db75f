import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { postgresFolder } from '../../../../scripts/test/postgres.ts';
import { sharedPostgres } from '../../../../scripts/test/sharedPostgres.ts';
import type { Principal } from '../access/principal.ts';
import { postgres } from '../database/postgres.ts';
import { files } from '../objects/files.ts';
import { syntheticInstance, syntheticUid } from '../testing/syntheticInstance.ts';
import { openTestClinic, patientIdSystem, staff, type TestClinic } from '../testing/testClinic.ts';

const [study = '', series, instance] = (['study', 'series', 'instance'] as const).map((kind) => syntheticUid(kind, 1));
const ofSeries = `/api/dicomweb/studies/${study}/series/${series}`;
const frame = `${ofSeries}/instances/${instance}/frames/1`;
const metadata = `${ofSeries}/metadata`;

describe.skipIf(postgresFolder() === undefined)('two clinics on one PostgreSQL', () => {
  const server = sharedPostgres();
  let one: TestClinic;
  let other: TestClinic;
  let patientId: string;
  let reader: Principal;
  beforeEach(async () => {
    const connectionString = await server.createMigrated();
    one = await openTestClinic(postgres({ connectionString }));
    other = await openTestClinic(postgres({ connectionString }), { objects: files({ folder: one.folder }) });
    patientId = await one.createPatient({
      name: [{ family: 'Wiśniewska', given: ['Żaneta'] }],
      birthDate: '1985-04-12',
      identifier: [{ system: patientIdSystem, value: 'DEMO-001' }],
    });
    expect(
      (await one.post('/api/dicomweb/studies', syntheticInstance({ number: 1 }), 'application/dicom')).status,
    ).toBe(200);
    reader = { ...staff, id: 'w', roles: ['patient'], compartments: { patientIds: [patientId] } };
    one.principal = reader;
  });
  afterEach(async () => {
    await other.close();
    await one.close();
  });
  afterAll(() => server.stop());

  const tagOf = async (path: string) => (await one.get(path)).headers.get('etag') ?? '';
  const ask = async (path: string, etag: string) => (await one.get(path, { 'if-none-match': etag })).status;

  test('what one of them files elsewhere, the other one refuses with its next answer', async () => {
    const tags = { frame: await tagOf(frame), metadata: await tagOf(metadata) };
    expect([await ask(frame, tags.frame), await ask(metadata, tags.metadata)]).toEqual([304, 304]);
    const stranger = await other.createPatient({ name: [{ family: 'Zielona', given: ['Ewa'] }] });
    await other.client.imaging.fileStudy({ studyInstanceUid: study, patientId: stranger });
    expect([await ask(frame, tags.frame), await ask(metadata, tags.metadata)]).toEqual([404, 404]);
    one.principal = staff;
    expect(await (await one.get(metadata)).text()).toContain('Zielona^Ewa');
  });

  test('what one of them is told of the patient, or files, the other one shows with its next answer', async () => {
    for (const principal of [reader, staff]) {
      one.principal = principal;
      const before = await tagOf(metadata);
      const count = z.array(z.unknown()).parse(await (await one.get(metadata)).json()).length;
      const file = syntheticInstance({ number: count + 1 });
      expect((await other.post('/api/dicomweb/studies', file, 'application/dicom')).status).toBe(200);
      expect(await ask(metadata, before)).toBe(200);
      expect(await (await one.get(metadata)).json()).toHaveLength(count + 1);
      expect(await tagOf(metadata)).toBe((await otherAs(principal)).headers.get('etag'));
    }
  });

  const otherAs = async (principal: Principal) => {
    other.principal = principal;
    const answer = await other.get(metadata);
    other.principal = staff;
    return answer;
  };
});
