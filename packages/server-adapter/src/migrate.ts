import type { Kysely } from 'kysely';
import { migrateTables, type OwnMigrations } from './database/migrations.ts';
import { fillIndex } from './records/fillIndex.ts';

/** Brings a clinic's database to the current schema, and then what its capabilities bring along. */
export const migrate = <T>(db: Kysely<T>, more: readonly OwnMigrations[] = []): Promise<void> =>
  migrateTables(db, fillIndex, more);
