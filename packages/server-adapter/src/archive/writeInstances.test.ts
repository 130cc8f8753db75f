import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as z from 'zod';
import type { ClinicDatabase } from '../database/database.ts';
import type { Tables } from '../database/schema.ts';
import { createGate } from '../database/scopedQueries.ts';
import { createMemoryBudget } from '../memory/memoryBudget.ts';
import { migrate } from '../migrate.ts';
import { files } from '../objects/files.ts';
import { putResource } from '../records/resourceStore.ts';
import { type HeldCommits, heldCommits } from '../testing/heldCommits.ts';
import { syntheticInstance, syntheticUid } from '../testing/syntheticInstance.ts';
import { patientIdSystem } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';
import { createThreads } from '../threads/threads.ts';
import { type FilingRoom, fileInstance } from './fileInstance.ts';
import { readArrived } from './readInstance.ts';
import { settleStudy } from './settleStudy.ts';

const Written = z.object({
  numberOfInstances: z.number(),
  series: z.array(
    z.object({ numberOfInstances: z.number(), instance: z.array(z.object({ uid: z.string() })).optional() }),
  ),
});

describeOnDatabases('instances that are ready at the same time', (open) => {
  let folder: string;
  let held: HeldCommits;
  let db: Kysely<Tables>;
  let room: FilingRoom;
  /** Of every statement since it was emptied. */
  let statements: { bytes: number }[];
  const threads = createThreads();
  const openDatabase = async ({ dialect }: ClinicDatabase) =>
    new Kysely<Tables>({
      dialect,
      log: ({ query }) => {
        statements.push({ bytes: JSON.stringify(query.parameters).length });
      },
    });
  beforeEach(async () => {
    statements = [];
    folder = await mkdtemp(join(tmpdir(), 'clinikit-together-'));
    held = heldCommits(await open());
    db = await openDatabase(held.database);
    await migrate(db);
    const gate = createGate(db);
    room = { gate, objects: files({ folder }), threads, now: () => Date.now() };
    const patient = {
      ...{ resourceType: 'Patient', id: 'p1', birthDate: '1985-04-12' },
      ...{ identifier: [{ system: patientIdSystem, value: 'DEMO-001' }], name: [{ family: 'Wisniewska' }] },
    };
    await gate.tenant('north').transaction((trx) => putResource(trx, patient, { patientId: 'p1', now: 1 }));
  });
  afterEach(async () => {
    await db.destroy();
    await rm(folder, { recursive: true });
  });

  const file = async (options: Parameters<typeof syntheticInstance>[0], system = patientIdSystem) => {
    const object = readArrived({ bytes: syntheticInstance(options) });
    if ('reason' in object) throw new Error(object.reason);
    const arrival = { tenant: 'north', source: 'main', patientIdSystem: () => system };
    return fileInstance(room, object, arrival, createMemoryBudget(1_000_000).open());
  };
  const fileAll = (from: number, count: number) =>
    Promise.all(Array.from({ length: count }, (_, at) => file({ number: from + at })));
  const events = () => db.selectFrom('event').select(['type', 'study_instance_uid']).orderBy('position').execute();
  const imagingStudy = async () => {
    const row = await db
      .selectFrom('resource')
      .select('content')
      .where('type', '=', 'ImagingStudy')
      .executeTakeFirstOrThrow();
    return Written.parse(JSON.parse(row.content));
  };

  test('share their commits and are told of once', async () => {
    const before = held.count;
    const filed = await fileAll(1, 40);
    expect(filed.every(({ known }) => !known)).toBe(true);
    const commits = held.count - before;
    // How few depends on how fast they are read.
    expect(commits).toBeLessThan(40);
    expect(await events()).toHaveLength(commits);
    const { numberOfInstances, series } = await imagingStudy();
    expect([numberOfInstances, series.length, series[0]?.instance?.length]).toEqual([40, 1, 40]);
    expect((await fileAll(1, 40)).every(({ known }) => known)).toBe(true);
    expect(await events()).toHaveLength(commits);
    expect(await imagingStudy()).toMatchObject({ numberOfInstances: 40 });
  });

  test('do not suffer from one that must be set aside', async () => {
    // The first one says whose study it is.
    await file({ number: 1 });
    const outcomes = await Promise.allSettled([
      ...[2, 3, 4].map((number) => file({ number })),
      file({ number: 5 }, 'urn:test:elsewhere'),
      ...[6, 7, 8].map((number) => file({ number })),
    ]);
    expect(outcomes.map(({ status }) => status === 'fulfilled')).toEqual([true, true, true, false, true, true, true]);
    expect(outcomes[3]).toMatchObject({ reason: { reason: 'patient_differs_in_study' } });
    expect(await imagingStudy()).toMatchObject({ numberOfInstances: 7, series: [{ numberOfInstances: 7 }] });
  });

  test('of several studies are told of study by study, also where two write them in another order', async () => {
    const numbers = [3, 1, 2, 1, 3, 2];
    await Promise.all(numbers.map((study, at) => file({ study, number: study * 100 + at })));
    const told = (await events()).map((event) => event.study_instance_uid);
    for (const study of [1, 2, 3]) expect(told).toContain(syntheticUid('study', study));
    const rows = await db.selectFrom('series').select(['study_instance_uid', 'instances']).execute();
    expect(rows.map((row) => Number(row.instances))).toEqual([2, 2, 2]);
  });

  test('cost the same in a large study as in a small one; once it is complete, it lists them', async () => {
    await fileAll(1, 70);
    const costOf = async (from: number) => {
      statements.splice(0);
      await file({ number: from });
      return { count: statements.length, bytes: statements.reduce((sum, { bytes }) => sum + bytes, 0) };
    };
    const small = await costOf(100);
    for (let from = 1001; from < 1301; from += 50) await fileAll(from, 50);
    const large = await costOf(2000);
    expect(large.count).toBe(small.count);
    expect(large.bytes).toBeLessThan(small.bytes * 1.05);
    const total = 70 + 1 + 300 + 1;
    const growing = await imagingStudy();
    expect(growing).toMatchObject({ numberOfInstances: total, series: [{ numberOfInstances: total }] });
    expect(growing.series[0]).not.toHaveProperty('instance');
    const scope = room.gate.tenant('north');
    expect(await settleStudy(scope, syntheticUid('study', 1), room.now())).toBe(true);
    expect((await imagingStudy()).series[0]?.instance).toHaveLength(total);
    expect(await settleStudy(scope, syntheticUid('study', 1), room.now())).toBe(false);
  });

  test('are counted right again where a server of an older version filed beside this one', async () => {
    await fileAll(1, 3);
    await db.updateTable('series').set({ instances: 1 }).execute();
    expect(await settleStudy(room.gate.tenant('north'), syntheticUid('study', 1), room.now())).toBe(true);
    expect(await imagingStudy()).toMatchObject({ numberOfInstances: 3, series: [{ numberOfInstances: 3 }] });
  });
});
