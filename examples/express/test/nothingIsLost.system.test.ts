import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createClinicClient } from '@clinikit/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { storescu } from '../../../scripts/test/storescu.ts';
import { allEvents, countFiled, eventually } from './clinicState.ts';
import { type MadeInstances, makeInstances, makeStudies } from './instances.ts';
import { type System, startSystem } from './processes.ts';

let system: System;
let scratch: string;
beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'clinikit-sent-'));
});
afterEach(async () => {
  await system?.stop();
  await rm(scratch, { recursive: true, force: true });
});

/** A machine that sends one file after the other and repeats what got no success status. */
async function sendAll(files: readonly string[], onSent: (count: number) => void): Promise<void> {
  let sent = 0;
  for (const file of files) {
    await eventually(async () => {
      await storescu(system.orthanc, [file], 'rle');
      return true;
    });
    sent += 1;
    onSent(sent);
  }
}

async function expectAllFiled({ studyInstanceUid, files }: MadeInstances): Promise<void> {
  await eventually(async () => {
    const filed = await countFiled(system, studyInstanceUid);
    return filed === files.length ? true : undefined;
  });
}

/** Nothing comes after it, and nothing was filed twice: the series counts what is filed into it. */
async function expectOnce(clinicUrl: string, { studyInstanceUid, files }: MadeInstances): Promise<void> {
  const asked = { clinicUrl, serviceToken: system.serviceToken };
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await countFiled(asked, studyInstanceUid)).toBe(files.length);
  const events = (await allEvents(asked)).filter((event) => event.studyInstanceUid === studyInstanceUid);
  // Those that were filed together are told of once.
  expect(events.length).toBeGreaterThan(0);
  expect(events.length).toBeLessThanOrEqual(files.length + 1);
  expect(countedInSeries(studyInstanceUid)).toBe(files.length);
  const { items } = await createClinicClient({
    url: clinicUrl,
    auth: { token: asked.serviceToken },
  }).imaging.quarantine();
  expect(items).toEqual([]);
}

function countedInSeries(studyInstanceUid: string): number {
  const database = new DatabaseSync(join(system.folder, 'clinic.sqlite'), { readOnly: true });
  const row = database
    .prepare('select sum(instances) as counted from series where study_instance_uid = ?')
    .get(studyInstanceUid);
  database.close();
  return Number(row?.['counted']);
}

test('kill -9 of the relay, of the app and of Orthanc, in the middle of 200 instances: all are filed, none twice', async () => {
  system = await startSystem();
  const made = await makeInstances(scratch, 200);
  const killed: string[] = [];
  const cut = async (name: 'relay' | 'app' | 'orthanc') => {
    await system[name].kill('SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, 300));
    await (name === 'orthanc' ? system.orthanc.restart() : system[name].start());
    killed.push(name);
  };
  const cuts: Promise<void>[] = [];
  await sendAll(made.files, (count) => {
    if (count === 40) cuts.push(cut('relay'));
    if (count === 90) cuts.push(cut('app'));
    if (count === 140) cuts.push(cut('orthanc'));
  });
  await Promise.all(cuts);
  expect(killed).toEqual(['relay', 'app', 'orthanc']);
  await expectAllFiled(made);
  await expectOnce(system.clinicUrl, made);
});

test('all three killed at the same moment, twice: all are filed, none twice', async () => {
  system = await startSystem();
  const made = await makeInstances(scratch, 60);
  const cut = async () => {
    await Promise.all([system.relay.kill(), system.app.kill(), system.orthanc.kill('SIGKILL')]);
    await system.orthanc.restart();
    await system.app.start();
    await system.relay.start();
  };
  // One behind the other: what is killed while it starts has never answered.
  let cuts = Promise.resolve();
  await sendAll(made.files, (count) => {
    if (count === 15 || count === 40) cuts = cuts.then(cut);
  });
  await cuts;
  await expectAllFiled(made);
  await expectOnce(system.clinicUrl, made);
});

test('the app killed after every single response and started by the next request: every study is filed', async () => {
  system = await startSystem({ mortal: true });
  const studies = await makeStudies(scratch, 4, 3);
  expect(new Set(studies.map(({ studyInstanceUid }) => studyInstanceUid)).size).toBe(4);
  // The first of each, then the second of each: no study is whole before the others have begun.
  const mixed = [0, 1, 2].flatMap((index) => studies.map(({ files }) => files[index] ?? ''));
  await storescu(system.orthanc, mixed, 'rle');
  for (const study of studies) await expectAllFiled(study);
  const clinicUrl = await system.live();
  for (const study of studies) await expectOnce(clinicUrl, study);
});
