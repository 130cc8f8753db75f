import { type Dialect, type Driver, Kysely } from 'kysely';
import type { ClinicDatabase } from '../database/database.ts';
import type { Tables, UnscopedQueries } from '../database/schema.ts';

/** A database that a clinic and its test both look into; it is the clinic's to open and to close. */
export function shareDatabase({ dialect }: ClinicDatabase): { database: ClinicDatabase; db: UnscopedQueries } {
  const driver = dialect.createDriver();
  const dialectOver = (shared: Driver): Dialect => ({
    createDriver: () => shared,
    createAdapter: () => dialect.createAdapter(),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createIntrospector: (db) => dialect.createIntrospector(db),
  });
  const visitor: Driver = {
    init: async () => undefined,
    destroy: async () => undefined,
    acquireConnection: () => driver.acquireConnection(),
    releaseConnection: (connection) => driver.releaseConnection(connection),
    beginTransaction: (connection, settings) => driver.beginTransaction(connection, settings),
    commitTransaction: (connection) => driver.commitTransaction(connection),
    rollbackTransaction: (connection) => driver.rollbackTransaction(connection),
  };
  return {
    database: { dialect: dialectOver(driver) },
    db: new Kysely<Tables>({ dialect: dialectOver(visitor) }),
  };
}
