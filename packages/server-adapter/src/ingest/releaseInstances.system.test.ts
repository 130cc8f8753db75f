import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createOrthancClient, type OrthancClient } from '@clinikit/client/orthanc';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { orthancPath, startOrthanc, type TestOrthanc } from '../../../../scripts/test/orthanc.ts';
import { sqlite } from '../database/sqlite.ts';
import { syntheticInstance, syntheticUid } from '../testing/syntheticInstance.ts';
import { openTestClinic, patientIdSystem, type TestClinic } from '../testing/testClinic.ts';

const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;

describe.skipIf(!orthancPath())('what a real Orthanc need not hold any more', () => {
  let orthanc: TestOrthanc;
  let client: OrthancClient;
  let clinic: TestClinic;
  const told: object[] = [];
  const openClinic = (keepDays?: number) => {
    const { url, username, password } = orthanc;
    const source = { id: 'main', tenant: 'north', url, auth: { username, password }, webhookSecrets: [secret] };
    return openTestClinic(sqlite({ file: ':memory:' }), {
      orthanc: [{ ...source, patientIdSystem, ...(keepDays !== undefined && { keepDays }) }],
      log: (entry) => told.push(entry),
    });
  };
  beforeEach(async () => {
    orthanc = await startOrthanc();
    client = createOrthancClient({ url: orthanc.url, auth: orthanc });
    told.length = 0;
  });
  afterEach(async () => {
    await clinic.close();
    await orthanc.stop();
  });
  const arrive = async (count: number) => {
    for (let number = 1; number <= count; number += 1) {
      await client.instances.upload(syntheticInstance({ number, study: number }));
    }
    await clinic.clinic.repair();
    await clinic.clinic.runJobs({ maxMs: 60_000 });
    expect(await numberOfStudies()).toBe(count);
  };
  const numberOfStudies = async () => (await clinic.client.imaging.listStudies()).studies.length;
  const inOrthanc = async () => (await client.instances.list()).length;

  test('leaves it when our copy was read back, and stays here', async () => {
    clinic = await openClinic(0);
    await arrive(3);
    expect(await clinic.clinic.releaseInstances()).toEqual({ released: 3, kept: 0 });
    expect([await inOrthanc(), await numberOfStudies()]).toEqual([0, 3]);
    // Nothing follows from that it is gone there.
    expect(await clinic.clinic.repair()).toEqual({ seen: 0, missing: 0 });
    await clinic.clinic.runJobs({ maxMs: 1000 });
    expect(await numberOfStudies()).toBe(3);
    expect(await clinic.clinic.verifyOriginals()).toMatchObject({ checked: 3, missing: [], changed: [] });
  });

  test('stays where nobody said how long, and until its time is over', async () => {
    clinic = await openClinic();
    await arrive(1);
    expect(await clinic.clinic.releaseInstances()).toEqual({ released: 0, kept: 0 });
    await clinic.close();
    clinic = await openClinic(30);
    await arrive(1);
    expect(await clinic.clinic.releaseInstances()).toEqual({ released: 0, kept: 0 });
    expect(await inOrthanc()).toBe(1);
  });

  test('stays where our copy is damaged, where Orthanc holds other bytes, and of a deleted study', async () => {
    clinic = await openClinic(0);
    await arrive(4);
    const originals = join(clinic.folder, 'north/original');
    const names = (await readdir(originals, { recursive: true })).filter((name) => name.endsWith('.dcm'));
    const wanted = syntheticUid('instance', 1);
    for (const name of names) {
      const bytes = await readFile(join(originals, name));
      if (!bytes.includes(wanted)) continue;
      bytes[bytes.length - 1] = 0xee;
      await writeFile(join(originals, name), bytes);
    }
    const other = syntheticInstance({ number: 2, study: 2, pixels: new Uint8Array(256).fill(9) });
    const second = (await client.instances.listExpanded()).find(
      ({ MainDicomTags }) => MainDicomTags['SOPInstanceUID'] === syntheticUid('instance', 2),
    );
    await client.instances.delete(second?.ID ?? '');
    await client.instances.upload(other);
    await clinic.client.imaging.deleteStudy({ studyInstanceUid: syntheticUid('study', 3), reason: 'a test image' });
    expect(await clinic.clinic.releaseInstances()).toEqual({ released: 1, kept: 2 });
    expect(await inOrthanc()).toBe(3);
    expect(told.filter((entry) => 'event' in entry && entry.event === 'instance.not_released')).toHaveLength(2);
    expect(JSON.stringify(told)).not.toContain('Wisniewska');
  });
});
