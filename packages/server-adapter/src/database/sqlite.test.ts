import { chmod, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { migrate } from '../migrate.ts';
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
    // Waiting five seconds for the lock would only make the test slow.
    const db = new Kysely<{ row: { value: number } }>({ dialect: sqlite({ file, busyMs: 50 }).dialect });
    await sql`create table row (value integer)`.execute(db);
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

  test('is waited for, and meanwhile others have their turn', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'clinikit-sqlite-'));
    const file = join(folder, 'clinic.sqlite');
    const db = new Kysely<{ row: { value: number } }>({ dialect: sqlite({ file, busyMs: 600_000 }).dialect });
    await sql`create table row (value integer)`.execute(db);
    const other = new DatabaseSync(file);
    other.exec('begin immediate');
    let turns = 0;
    const written = db.transaction().execute((trx) => trx.insertInto('row').values({ value: 1 }).execute());
    while (turns < 20) {
      await new Promise((resolve) => setTimeout(resolve, 1));
      turns += 1;
    }
    other.exec('rollback');
    await written;
    expect(await db.selectFrom('row').select('value').execute()).toEqual([{ value: 1 }]);
    other.close();
    await db.destroy();
    await rm(folder, { recursive: true });
  });
});

test('statements in a row let others have their turn', async () => {
  const db = new Kysely<Tables>({ dialect: sqlite({ file: ':memory:' }).dialect });
  await sql`select 1`.execute(db);
  const row = { over: false, turns: 0 };
  const look = () => {
    row.turns += 1;
    if (!row.over) setImmediate(look);
  };
  const busy = sql`with recursive n(x) as (select 1 union all select x + 1 from n where x < 20000) select max(x) from n`;
  setImmediate(look);
  const { user, system } = process.cpuUsage();
  const usedMs = () => {
    const used = process.cpuUsage({ user, system });
    return (used.user + used.system) / 1000;
  };
  while (usedMs() < 500) await busy.execute(db);
  row.over = true;
  expect(row.turns).toBeGreaterThan(5);
  await db.destroy();
});
