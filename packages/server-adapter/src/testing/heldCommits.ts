import type { Dialect, Driver } from 'kysely';
import type { ClinicDatabase } from '../database/database.ts';

/** A database whose commits a test can hold up, count, and make fail. */
export interface HeldCommits {
  readonly database: ClinicDatabase;
  /** How many commits were asked for. */
  readonly count: number;
  /** From now on commits wait until `release`. */
  hold(): void;
  release(): void;
  /** What commits throw instead of committing; undefined for nothing. */
  failure: Error | undefined;
}

export function heldCommits({ dialect, ...rest }: ClinicDatabase): HeldCommits {
  let waiting = Promise.withResolvers<void>();
  waiting.resolve();
  let count = 0;
  const driverOf = (inner: Driver): Driver => ({
    init: (options) => inner.init(options),
    destroy: (options) => inner.destroy(options),
    acquireConnection: (options) => inner.acquireConnection(options),
    releaseConnection: (connection, options) => inner.releaseConnection(connection, options),
    beginTransaction: (connection, settings) => inner.beginTransaction(connection, settings),
    rollbackTransaction: (connection) => inner.rollbackTransaction(connection),
    commitTransaction: async (connection) => {
      count += 1;
      await waiting.promise;
      if (held.failure) throw held.failure;
      await inner.commitTransaction(connection);
    },
  });
  const watched: Dialect = {
    createDriver: () => driverOf(dialect.createDriver()),
    createAdapter: () => dialect.createAdapter(),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createIntrospector: (db) => dialect.createIntrospector(db),
  };
  const held: HeldCommits = {
    database: { ...rest, dialect: watched },
    get count() {
      return count;
    },
    hold() {
      waiting = Promise.withResolvers<void>();
    },
    release: () => waiting.resolve(),
    failure: undefined,
  };
  return held;
}
