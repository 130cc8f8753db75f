import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Tables } from '../database/schema.ts';
import { createGate } from '../database/scopedQueries.ts';
import { sqlite } from '../database/sqlite.ts';
import { createInFlight, type InFlight } from '../http/inFlight.ts';
import { createMemoryBudget } from '../memory/memoryBudget.ts';
import { migrate } from '../migrate.ts';
import { files } from '../objects/files.ts';
import { syntheticInstance, syntheticUid } from '../testing/syntheticInstance.ts';
import { createThreads } from '../threads/threads.ts';
import { fileInstance } from './fileInstance.ts';
import { createPreviewDesk, type PreviewDeskOptions, type PreviewDeskRoom } from './previewDesk.ts';
import { readArrived } from './readInstance.ts';

describe('the desk of previews', () => {
  let folder: string;
  let db: Kysely<Tables>;
  let room: PreviewDeskRoom;
  let closing: AbortController;
  let inFlight: InFlight;
  const threads = createThreads();
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clinikit-desk-'));
    db = new Kysely<Tables>({ dialect: sqlite({ file: ':memory:' }).dialect });
    await migrate(db);
    closing = new AbortController();
    inFlight = createInFlight();
    room = {
      ...{ gate: createGate(db), objects: files({ folder }), threads, memory: createMemoryBudget(100_000_000) },
      ...{ run: inFlight.run, closing: closing.signal, now: () => Date.now() },
      ...{ onWritten: () => undefined, log: () => undefined },
    };
  });
  afterEach(async () => {
    closing.abort();
    await inFlight.close(1000);
    await db.destroy();
    await rm(folder, { recursive: true });
  });
  afterAll(() => threads.close());

  const open = (options: PreviewDeskOptions) => {
    const desk = createPreviewDesk(room, options);
    return async (number: number) => {
      const object = readArrived({ bytes: syntheticInstance({ number, rows: 100, columns: 100 }) });
      if ('reason' in object) throw new Error(object.reason);
      const arrival = { tenant: 'north', source: 'main', patientIdSystem: () => undefined };
      await fileInstance(room, object, arrival, room.memory.open());
      desk.arrived({
        ...{ tenant: 'north', studyInstanceUid: syntheticUid('study', 1) },
        seriesInstanceUid: syntheticUid('series', 1),
      });
    };
  };
  const previews = async () => {
    const rows = await db.selectFrom('instance').select(['sop_instance_uid', 'preview_key', 'thumbnail']).execute();
    return rows.filter((row) => row.preview_key !== null);
  };

  test('makes one of the image that a reader opens first, with a small one that lists hold', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    try {
      const arrive = open({ quietMs: 50, mostMs: 10_000, settledMs: 50 });
      // However long that takes, nothing is quiet meanwhile.
      for (const number of [3, 2, 1, 4]) await arrive(number);
      await vi.advanceTimersByTimeAsync(50);
    } finally {
      vi.useRealTimers();
    }
    await expect.poll(previews).toMatchObject([
      {
        sop_instance_uid: syntheticUid('instance', 1),
        preview_key: expect.stringMatching(/-1024\.jpg$/),
        thumbnail: expect.stringMatching(/^data:image\/jpeg;base64,\/9j\//),
      },
    ]);
  });

  test('does not wait for the end of a burst, and shows another image when the series is complete', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    try {
      // Something arrives all the time: it never falls quiet.
      const arrive = open({ quietMs: 250, mostMs: 1000, settledMs: 1500 });
      const times = 8;
      for (let number = times; number > 0; number -= 1) {
        await arrive(10 + number);
        await vi.advanceTimersByTimeAsync(200);
      }
      await vi.waitUntil(async () => (await previews()).length === 1);
      await vi.advanceTimersByTimeAsync(2000);
      await vi.waitUntil(async () => (await previews()).length === 2);
      const made = (await previews()).map((row) => row.sop_instance_uid);
      expect(made).toContain(syntheticUid('instance', 11));
    } finally {
      vi.useRealTimers();
    }
  });

  test('leaves them to whoever asks when the clinic closes', async () => {
    const arrive = open({ quietMs: 1, mostMs: 1, settledMs: 1 });
    closing.abort();
    await arrive(1);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(await previews()).toEqual([]);
  });
});
