import { chmodSync, closeSync, openSync, statSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { SqliteDialect } from 'kysely';
import { HandlerError } from '../http/errors.ts';
import type { ClinicDatabase } from './database.ts';
import { FairSqliteDriver } from './fairSqliteDriver.ts';
import { shareDriver } from './sharedDriver.ts';
import { unavailable } from './unavailable.ts';

export interface SqliteOptions {
  /** Path of the database file, made when it is missing; `:memory:` for tests. */
  file: string;
  /** How long a statement waits while another process writes, in milliseconds; 5,000 unless told. */
  busyMs?: number;
  /** Memory for pages of the file, taken as they are read; 32 MiB unless told. SQLite's own 2 MB hold no clinic's index. */
  cacheBytes?: number;
}

/**
 * The embedded database: one SQLite file through Node's own driver.
 *
 * Write-ahead log, `synchronous=FULL`: what was answered as filed is on the disk. One process writes; another one that
 * opens the same file waits its turn. Nobody but the owner of the file may read it.
 *
 * A second Kysely of the same process is given the same `dialect`, as by a sign-in that keeps its accounts in the clinic's
 * database: both then share one connection and take turns. Opening the file a second time would make each wait for locks
 * that the other cannot give back. Within a transaction of one, do not wait for the other.
 */
export function sqlite({ file, busyMs = 5000, cacheBytes = 32 * 1024 * 1024 }: SqliteOptions): ClinicDatabase {
  const config = { database: async () => open(file, cacheBytes) };
  const dialect = new SqliteDialect(config);
  dialect.createDriver = shareDriver(() => new FairSqliteDriver({ ...config, busyMs, isBusy }));
  return { dialect };
}

function open(file: string, cacheBytes: number) {
  if (file !== ':memory:') keepPrivate(file);
  const db = new DatabaseSync(file);
  db.exec('pragma busy_timeout = 5000; pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on');
  // Pages of the log until it is written into the file: 16 MiB. A page that changes again meanwhile is written there once.
  db.exec('pragma wal_autocheckpoint = 4096');
  // From here on the driver waits: SQLite itself would hold the loop.
  db.exec('pragma busy_timeout = 0');
  // A negative number is one of KiB.
  db.exec(`pragma cache_size = -${Math.ceil(cacheBytes / 1024)}`);
  const statements = new Map<string, ReturnType<typeof statement>>();
  return {
    close: () => db.close(),
    prepare(sql: string) {
      // A transaction that first reads and then writes must not lose the race for the lock in between.
      if (sql === 'begin') return statement(db.prepare('begin immediate'));
      // SQLite has rolled back by itself when the disk was full; the error that said so is the one to be told.
      if (sql === 'rollback' && !db.isTransaction) return nothing;
      const known = statements.get(sql);
      if (known) return known;
      const made = statement(told(() => db.prepare(sql)));
      if (statements.size < 500) statements.set(sql, made);
      return made;
    },
  };
}

/**
 * Makes the file before SQLite does, which would let everybody read it; the write-ahead log and its index are made with
 * the permissions of the file. A file that everybody may read is closed to them, one that a group may read is left so.
 */
function keepPrivate(file: string): void {
  closeSync(openSync(file, 'a', 0o600));
  for (const path of [file, `${file}-wal`, `${file}-shm`]) {
    const { mode } = statSync(path, { throwIfNoEntry: false }) ?? { mode: 0 };
    // Windows has other permissions, which a mode does not tell.
    if ((mode & 0o007) !== 0 && process.platform !== 'win32') chmodSync(path, 0o600);
  }
}

/** `StatementSync` with the one property that Kysely asks for: does it return rows? */
function statement(inner: StatementSync) {
  return {
    reader: inner.columns().length > 0,
    all: (parameters: readonly unknown[]): unknown[] => told(() => inner.all(...parameters.map(toSqlite))),
    run: (parameters: readonly unknown[]) => told(() => inner.run(...parameters.map(toSqlite))),
    iterate: (parameters: readonly unknown[]): IterableIterator<unknown> => inner.iterate(...parameters.map(toSqlite)),
  };
}

const nothing: ReturnType<typeof statement> = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [].values(),
};

/** SQLITE_BUSY, SQLITE_LOCKED, SQLITE_FULL. @source https://www.sqlite.org/rescode.html */
const passing = new Set([5, 6, 13]);
const isBusy = (error: unknown): boolean => error instanceof HandlerError && [5, 6].includes(codeOf(error.cause));

/** The lower byte of an extended code is the code. */
const codeOf = (error: unknown): number =>
  error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0;

function told<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw passing.has(codeOf(error)) ? unavailable(error) : error;
  }
}

function toSqlite(value: unknown): SQLInputValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint')
    return value;
  if (value instanceof Uint8Array) return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  throw new TypeError(`SQLite cannot store a ${typeof value}.`);
}
