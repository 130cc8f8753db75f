import { Rows } from '@clinikit/dicom/tags';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { orthancPrograms, startOrthanc, type TestOrthanc } from '../../../scripts/test/orthanc.ts';
import { syntheticInstance } from '../../server-adapter/src/testing/syntheticInstance.ts';
import { createOrthancClient, matching, type OrthancClient } from './orthanc.ts';

const limits = { LimitFindInstances: 3, LimitFindResults: 3 };

describe.each(orthancPrograms())('a find on %s', (program) => {
  let cutting: TestOrthanc;
  let whole: TestOrthanc;
  const clientOf = (server: TestOrthanc): OrthancClient => createOrthancClient({ url: server.url, auth: server });

  beforeAll(async () => {
    [cutting, whole] = await Promise.all([
      startOrthanc({ program, configuration: limits }),
      startOrthanc({ program, configuration: { LimitFindInstances: 0, LimitFindResults: 0 } }),
    ]);
    for (let number = 1; number <= 50; number += 1) {
      // Two studies: fewer than the limit.
      const file = syntheticInstance({ number, study: 1 + (number % 2), rows: number === 50 ? 17 : 16 });
      for (const server of [cutting, whole]) await clientOf(server).instances.upload(file);
    }
  });
  afterAll(async () => Promise.all([cutting?.stop(), whole?.stop()]));

  test('without conditions says that LimitFindInstances cut the list off', async () => {
    for (const options of [{}, { limit: 3 }, { limit: 10 }]) {
      const { resources, complete } = await clientOf(cutting).findIds({ level: 'Instance', ...options });
      expect(resources.length).toBeLessThan(11);
      expect(complete, JSON.stringify(options)).toBe(false);
    }
    // From 1.12.5 on the limit counts after what is left out at the start, and does not apply with `since` alone.
    const rest = await clientOf(cutting).findIds({ level: 'Instance', since: 2 });
    expect(rest.complete).toBe(rest.resources.length === 48);
  });

  test('without conditions says that a whole list is whole', async () => {
    expect(await clientOf(whole).findIds({ level: 'Instance' })).toMatchObject({ complete: true });
    expect(await clientOf(whole).findIds({ level: 'Instance', since: 40 })).toMatchObject({ complete: true });
    expect(await clientOf(whole).findIds({ level: 'Instance', limit: 49 })).toMatchObject({ complete: false });
    const studies = await clientOf(cutting).findIds({ level: 'Study' });
    expect([studies.resources.length, studies.complete]).toEqual([2, true]);
  });

  test('with conditions says that a list is whole where nothing is cut', async () => {
    const SOPInstanceUID = '2.25.300000050';
    const found = await clientOf(whole).find({ level: 'Instance', query: { SOPInstanceUID } });
    expect([found.resources.length, found.complete]).toEqual([1, true]);
    const nobody = { level: 'Study', query: { PatientID: 'nobody' } } as const;
    for (const server of [cutting, whole]) {
      expect(await clientOf(server).findIds(nobody)).toEqual({ resources: [], complete: true });
    }
    const some = await clientOf(whole).findIds({ level: 'Instance', query: { PatientID: 'DEMO-001' }, limit: 7 });
    expect([some.resources.length, some.complete]).toEqual([7, false]);
  });

  // Orthanc compares Rows with the candidates that its database gave, and the one with 17 is behind the limit.
  test('never says that a list is whole when candidates were left out', async () => {
    for (const rows of [16, 17]) {
      const { complete } = await clientOf(cutting).findIds({ level: 'Instance', where: [matching(Rows, rows)] });
      expect(complete).not.toBe(true);
    }
    const all = await clientOf(whole).findIds({ level: 'Instance', where: [matching(Rows, 17)] });
    expect(all.resources).toHaveLength(1);
    expect(all.complete).not.toBe(false);
  });
});
