import { afterAll, describe } from 'vitest';
import { postgresFolder } from '../../../../scripts/test/postgres.ts';
import { type SharedPostgres, sharedPostgres } from '../../../../scripts/test/sharedPostgres.ts';
import type { ClinicDatabase } from '../database/database.ts';
import { postgres } from '../database/postgres.ts';
import { sqlite } from '../database/sqlite.ts';

type Tests = (open: () => Promise<ClinicDatabase>) => void;

/**
 * Runs the same tests on SQLite and, where it is installed, on PostgreSQL; each call of `open` is a database without
 * rows, which may have its tables already.
 */
export function describeOnDatabases(name: string, tests: Tests): void {
  onBoth(name, tests, (server) => server.createMigrated());
}

/** The same, for tests of what makes the tables: there are none. */
export function describeOnEmptyDatabases(name: string, tests: Tests): void {
  onBoth(name, tests, (server) => server.createDatabase());
}

function onBoth(name: string, tests: Tests, create: (server: SharedPostgres) => Promise<string>): void {
  describe(`${name} (SQLite)`, () => tests(async () => sqlite({ file: ':memory:' })));
  describe.skipIf(postgresFolder() === undefined)(`${name} (PostgreSQL)`, () => {
    const server = sharedPostgres();
    afterAll(() => server.stop());
    tests(async () => postgres({ connectionString: await create(server) }));
  });
}
