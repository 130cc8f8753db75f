import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Tables } from '../database/schema.ts';
import { createGate } from '../database/scopedQueries.ts';
import { sqlite } from '../database/sqlite.ts';
import { createMemoryBudget } from '../memory/memoryBudget.ts';
import { migrate } from '../migrate.ts';
import { files } from '../objects/files.ts';
import { demoFiles } from '../testing/testClinic.ts';
import { createThreads, ThreadLost, type Threads } from '../threads/threads.ts';
import { type FilingRoom, fileInstance } from './fileInstance.ts';
import { ensurePreview, type Preview, type PreviewRoom, type PreviewSource } from './preview.ts';

/** Whether it is a JPEG. */
const isJpeg = (preview: Preview | undefined) => preview?.type === 'image/jpeg' && preview.bytes[0] === 0xff;

describe('a preview', () => {
  let folder: string;
  let room: FilingRoom & PreviewRoom;
  let db: Kysely<Tables>;
  let asked: PreviewSource;
  let bytes: Uint8Array<ArrayBuffer>;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clinikit-preview-'));
    db = new Kysely<Tables>({ dialect: sqlite({ file: ':memory:' }).dialect });
    await migrate(db);
    const [memory, threads] = [createMemoryBudget(200_000_000), createThreads()];
    room = {
      gate: createGate(db),
      objects: files({ folder }),
      now: () => Date.now(),
      log: () => undefined,
      memory,
      threads,
    };
    const [file] = await demoFiles('patient3/bw');
    const arrival = { tenant: 'north', source: 'upload', patientIdSystem: () => undefined };
    const object = await threads.run('read', { bytes: file ?? new Uint8Array() });
    if ('reason' in object) throw new Error(object.reason);
    const { sopInstanceUid } = await fileInstance(room, object, arrival, memory.open());
    ({ bytes } = object);
    asked = { tenant: 'north', sopInstanceUid };
  });
  afterEach(async () => {
    await Promise.all([db.destroy(), room.threads.close()]);
    await rm(folder, { recursive: true });
  });

  test('that somebody no longer waits for is made for the next one', async () => {
    await expect(ensurePreview(room, asked, AbortSignal.abort())).rejects.toMatchObject({ code: 'aborted' });
    expect(isJpeg(await ensurePreview(room, asked))).toBe(true);
  });

  test('is decoded within the memory that there is', async () => {
    const {
      rows,
      columns,
      size_bytes: sizeBytes,
    } = await db.selectFrom('instance').select(['rows', 'columns', 'size_bytes']).executeTakeFirstOrThrow();
    const heldBytes = async (source: PreviewSource) => {
      let held = 0;
      const run: Threads['run'] = (name, input) => {
        held = room.memory.heldBytes;
        return room.threads.run(name, input);
      };
      await ensurePreview({ ...room, threads: { ...room.threads, run } }, source);
      await db.updateTable('instance').set({ preview_key: null }).execute();
      return held;
    };
    const picture = (rows ?? 0) * (columns ?? 0) * 10;
    expect(picture).toBeGreaterThan(0);
    expect(await heldBytes(asked)).toBe(picture + sizeBytes);
    // Whoever gives the bytes holds them.
    expect(await heldBytes({ ...asked, bytes: bytes.slice() })).toBe(picture);
    expect(room.memory.heldBytes).toBe(0);
    const others = room.memory.open();
    await others.hold(room.memory.totalBytes - picture + 1);
    await expect(ensurePreview(room, { ...asked, bytes })).rejects.toMatchObject({ code: 'unavailable' });
    others.release();
    expect(isJpeg(await ensurePreview(room, asked))).toBe(true);
  });

  test('whose thread was lost is tried again, and not for ever', async () => {
    let threadMs = 0;
    const lost: Threads['run'] = (_name, _input, { maxMs = Number.POSITIVE_INFINITY } = {}) => {
      threadMs += maxMs;
      return Promise.reject(new ThreadLost('gone'));
    };
    const losing: PreviewRoom = { ...room, threads: { ...room.threads, run: lost } };
    await expect(ensurePreview(losing, asked)).rejects.toMatchObject({ code: 'unavailable', status: 503 });
    expect(isJpeg(await ensurePreview(room, asked))).toBe(true);

    await db.updateTable('instance').set({ preview_key: null }).execute();
    threadMs = 0;
    for (let attempt = 1; attempt < 4; attempt += 1) {
      await expect(ensurePreview(losing, asked)).rejects.toMatchObject({ code: 'unavailable' });
    }
    expect(await ensurePreview(losing, asked)).toBeUndefined();
    const row = await db.selectFrom('instance').select('preview_error').executeTakeFirst();
    expect(row?.preview_error).toBe('invalid_pixels');
    expect(threadMs).toBeLessThanOrEqual(120_000);
  });
});
