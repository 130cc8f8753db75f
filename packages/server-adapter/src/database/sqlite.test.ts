import { chmod, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { migrate } from './migrations.ts';
import type { Tables } from './schema.ts';
import { sqlite } from './sqlite.ts';

// Windows does not tell permissions by a mode.
describe.skipIf(process.platform === 'win32')('the files of SQLite', () => {
  let folder: string;
  let umask: number;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clinikit-sqlite-'));
    await chmod(folder, 0o755);
    umask = process.umask(0o022);
  });
  afterEach(async () => {
    process.umask(umask);
    await rm(folder, { recursive: true });
  });

  const modeOf = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);
  /** The modes while a clinic has the database open. */
  async function modesOfOpen(): Promise<Record<string, string>> {
    const db = new Kysely<Tables>({ dialect: sqlite({ file: join(folder, 'clinic.sqlite') }).dialect });
    try {
      await migrate(db);
      const names = await readdir(folder);
      return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await modeOf(join(folder, name))])));
    } finally {
      await db.destroy();
    }
  }
  const all = (mode: string) => ({ 'clinic.sqlite': mode, 'clinic.sqlite-shm': mode, 'clinic.sqlite-wal': mode });

  test('are for their owner alone, and the folder is left as it is', async () => {
    expect(await modesOfOpen()).toEqual(all('600'));
    expect(await modeOf(folder)).toBe('755');
  });

  test('are closed when everybody could read them', async () => {
    await writeFile(join(folder, 'clinic.sqlite'), '', { mode: 0o644 });
    expect(await modesOfOpen()).toEqual(all('600'));
  });

  test('are left to a group that somebody let in', async () => {
    await writeFile(join(folder, 'clinic.sqlite'), '', { mode: 0o640 });
    expect(await modesOfOpen()).toEqual(all('640'));
  });
});

describe('a file of SQLite that somebody else writes to', () => {
  test('is an outage that passes, and the work before it is told as it was', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'clinikit-sqlite-'));
    const file = join(folder, 'clinic.sqlite');
    const db = new Kysely<{ row: { value: number } }>({ dialect: sqlite({ file }).dialect });
    await sql`create table row (value integer)`.execute(db);
    // Waiting five seconds for the lock would only make the test slow.
    await sql`pragma busy_timeout = 50`.execute(db);
    const other = new DatabaseSync(file);
    other.exec('begin immediate');
    const write = () => db.insertInto('row').values({ value: 1 }).execute();
    await expect(write()).rejects.toMatchObject({ code: 'unavailable', status: 503, cause: { errcode: 5 } });
    await expect(db.transaction().execute(write)).rejects.toMatchObject({ code: 'unavailable' });
    other.exec('rollback');
    await write();
    // As a full disk does: SQLite has ended the transaction by itself.
    const ended = db.transaction().execute(async (trx) => {
      await sql`rollback`.execute(trx);
      throw new RangeError('what the work found');
    });
    await expect(ended).rejects.toThrow(RangeError);
    await write();
    other.close();
    await db.destroy();
    await rm(folder, { recursive: true });
  });
});
