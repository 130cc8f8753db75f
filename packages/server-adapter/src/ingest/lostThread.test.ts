import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { instanceDatasets, metadataBytes } from '../archive/instanceDatasets.ts';
import type { Tables } from '../database/schema.ts';
import { createGate } from '../database/scopedQueries.ts';
import { sqlite } from '../database/sqlite.ts';
import { createDoorbell } from '../events/doorbell.ts';
import { accept } from '../jobs/inbox.ts';
import { createJobs, type JobsRun } from '../jobs/jobs.ts';
import { createMemoryBudget } from '../memory/memoryBudget.ts';
import { migrate } from '../migrate.ts';
import { files } from '../objects/files.ts';
import { type OrthancStandIn, orthancId, startOrthancStandIn } from '../testing/orthancStandIn.ts';
import { syntheticInstance } from '../testing/syntheticInstance.ts';
import { patientIdSystem } from '../testing/testClinic.ts';
import { createThreads, ThreadLost, type Threads } from '../threads/threads.ts';
import { fileBytes, type IngestRoom, ingestJobs } from './ingest.ts';
import { openSource } from './source.ts';

describe('a thread that is lost with a file', () => {
  let folder: string;
  let orthanc: OrthancStandIn;
  let room: IngestRoom;
  let db: Kysely<Tables>;
  const threads = createThreads();
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clinikit-lost-'));
    orthanc = await startOrthancStandIn();
    db = new Kysely<Tables>({ dialect: sqlite({ file: ':memory:' }).dialect });
    await migrate(db);
    const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
    const source = { id: 'main', tenant: 'north', url: orthanc.url, webhookSecrets: [secret], patientIdSystem };
    room = {
      gate: createGate(db),
      objects: files({ folder }),
      doorbell: createDoorbell(),
      sources: [openSource(source)],
      closing: new AbortController().signal,
      memory: createMemoryBudget(10_000_000),
      fetches: createMemoryBudget(64_000_000),
      previews: { arrived: () => undefined },
      threads,
      maxInstanceBytes: 1_000_000,
      bodyIdleMs: undefined,
      now: () => Date.now(),
      log: () => undefined,
    };
  });
  afterEach(async () => {
    await Promise.all([db.destroy(), orthanc.close()]);
    await rm(folder, { recursive: true });
  });

  /** The same room, whose threads do not survive these tasks. */
  const losing = (...names: string[]): IngestRoom => {
    const run: Threads['run'] = (name, input) =>
      names.includes(name) ? Promise.reject(new ThreadLost('gone')) : threads.run(name, input);
    return { ...room, threads: { ...threads, run } };
  };
  const runJobs = (on: IngestRoom, run: JobsRun) => createJobs({ ...on, db, handlers: ingestJobs(on) })(run);
  const rowsOf = (table: 'instance' | 'quarantine') => db.selectFrom(table).selectAll().execute();
  const arrival = { tenant: 'north', source: 'upload', patientIdSystem: () => undefined };
  const file = (on: IngestRoom, bytes: Uint8Array<ArrayBuffer>) => fileBytes(on, bytes, arrival, room.memory.open());

  test('is no reason to set an announced file aside before it was tried several times', async () => {
    orthanc.files.set(orthancId(1), syntheticInstance({ number: 1 }));
    const key = { tenant: 'north', source: 'main', messageId: 'one' };
    await accept(room.gate.tenant('north'), {
      source: key.source,
      messageId: key.messageId,
      changeType: 'NewInstance',
      resourceId: orthancId(1),
      now: room.now(),
    });
    for (let attempt = 0; attempt < 4; attempt += 1) {
      expect(await runJobs(losing('read'), { maxMs: 0, first: key })).toMatchObject({ postponed: 1, setAside: 0 });
    }
    expect(await rowsOf('quarantine')).toEqual([]);
    expect(await runJobs(losing('read'), { maxMs: 0, first: key })).toMatchObject({ setAside: 1 });
    expect(await rowsOf('quarantine')).toMatchObject([{ reason: 'unreadable', resource_id: orthancId(1) }]);
  });

  test('leaves an announced file to the next attempt, which files it', async () => {
    orthanc.files.set(orthancId(1), syntheticInstance({ number: 1 }));
    const key = { tenant: 'north', source: 'main', messageId: 'one' };
    await accept(room.gate.tenant('north'), {
      source: key.source,
      messageId: key.messageId,
      changeType: 'NewInstance',
      resourceId: orthancId(1),
      now: room.now(),
    });
    expect(await runJobs(losing('read'), { maxMs: 0, first: key })).toMatchObject({ postponed: 1 });
    expect(await runJobs(room, { maxMs: 0, first: key })).toMatchObject({ done: 1 });
    expect(await rowsOf('instance')).toHaveLength(1);
  });

  test('makes an upload be sent again', async () => {
    await expect(file(losing('read'), syntheticInstance({ number: 1 }))).rejects.toMatchObject({ status: 503 });
    expect([await rowsOf('instance'), await rowsOf('quarantine')]).toEqual([[], []]);
  });

  test('decides nothing about whether two files show the same', async () => {
    await file(room, syntheticInstance({ number: 1 }));
    const other = () => syntheticInstance({ number: 1, pixels: new Uint8Array(256).fill(99) });
    await expect(file(losing('same'), other())).rejects.toMatchObject({ status: 503 });
    expect([(await rowsOf('instance')).length, await rowsOf('quarantine')]).toEqual([1, []]);
    expect(await file(room, other())).toEqual({ reason: 'conflicting_content' });
  });

  test('makes a reader ask for its metadata again', async () => {
    await file(room, syntheticInstance({ number: 1 }));
    // A text that is worked on in a thread.
    await db
      .updateTable('instance')
      .set({ metadata: JSON.stringify({ '00204000': { vr: 'LT', Value: ['x'.repeat(600_000)] } }) })
      .execute();
    const keys = await db.selectFrom('instance').select(['sop_instance_uid', metadataBytes]).execute();
    const datasets = instanceDatasets(room.gate.tenant('north'), losing('dataset').threads, keys, () => ({
      basePath: '',
    }));
    await expect(datasets.next()).rejects.toMatchObject({ status: 503 });
  });
});
