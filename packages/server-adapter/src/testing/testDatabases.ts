import { afterAll, beforeAll, describe } from 'vitest';
import { postgresFolder, startPostgres, type TestPostgres } from '../../../../scripts/test/postgres.ts';
import type { ClinicDatabase } from '../database/database.ts';
import { postgres } from '../database/postgres.ts';
import { sqlite } from '../database/sqlite.ts';

/** Runs the same tests on SQLite and, where it is installed, on PostgreSQL; each call of `open` is an empty database. */
export function describeOnDatabases(name: string, tests: (open: () => Promise<ClinicDatabase>) => void): void {
  describe(`${name} (SQLite)`, () => tests(async () => sqlite({ file: ':memory:' })));
  describe.skipIf(postgresFolder() === undefined)(`${name} (PostgreSQL)`, () => {
    let server: TestPostgres;
    beforeAll(async () => {
      server = await startPostgres();
    }, 60_000);
    afterAll(() => server?.stop());
    tests(async () => postgres({ connectionString: await server.createDatabase() }));
  });
}
