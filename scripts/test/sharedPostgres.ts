import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { root, run } from '../run.ts';
import { startPostgres, type TestDatabases, type TestPostgres } from './postgres.ts';

const variable = 'CLINIKIT_SHARED_POSTGRES';
const migrating = join(root, 'packages/server-adapter/src/testing/migratingDatabase.ts');

/**
 * Vitest's global setup: one PostgreSQL for all test files of a run. It starts when a file first asks for a database,
 * so that a run of other files does not wait for it, and belongs to Vitest's own process, with which it ends.
 */
export default async function setup(): Promise<() => Promise<void>> {
  let started: Promise<TestPostgres> | undefined;
  let template: Promise<string> | undefined;
  const server = createServer(async (request, response) => {
    try {
      // Several workers have a clinic or more each. Nothing of it must last, and each new database is a checkpoint, after
      // which every page would be logged in full.
      started ??= startPostgres(['max_connections=400', 'autovacuum=off', 'full_page_writes=off']);
      const postgres = await started;
      const name = request.url?.slice(1) ?? '';
      if (request.method === 'DELETE') {
        await postgres.dropDatabase(name);
        response.end();
      } else if (name === 'empty') response.end(await postgres.createDatabase());
      else {
        template ??= migratedDatabase(postgres);
        response.end(await postgres.createDatabase(await template));
      }
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server of test databases has no port.');
  process.env[variable] = `http://127.0.0.1:${address.port}`;
  // It keeps nobody waiting.
  server.unref();
  return async () => {
    server.closeAllConnections();
    server.close();
    await (await started?.catch(() => undefined))?.stop();
  };
}

/** The tables cost more to make than a copy of them does. @returns the database's name. */
async function migratedDatabase(postgres: TestPostgres): Promise<string> {
  const connectionString = await postgres.createDatabase();
  const settings = JSON.stringify({ at: { connectionString } });
  const { code, output } = await run('node', ['--conditions=@clinikit/source', migrating, settings]);
  if (code !== 0) throw new Error(`The tables were not made: ${output}`);
  return nameIn(connectionString);
}

const nameIn = (connectionString: string) => new URL(connectionString.replace('@/', '@localhost/')).pathname.slice(1);

/** Databases in the PostgreSQL that all test files share. */
export interface SharedPostgres extends TestDatabases {
  /** Makes a database with the server's tables, as they are after all migrations. */
  createMigrated(): Promise<string>;
}

/**
 * Databases in the PostgreSQL that all test files share. A test that restarts the server, ends its connections or
 * starves it starts one of its own with `startPostgres`.
 */
export function sharedPostgres(): SharedPostgres {
  const names: string[] = [];
  const ask = async (method: string, name: string) => {
    const response = await fetch(`${process.env[variable]}/${name}`, { method });
    const text = await response.text();
    if (!response.ok) throw new Error(text);
    return text;
  };
  const create = async (kind: 'empty' | 'migrated') => {
    const connectionString = await ask('POST', kind);
    names.push(nameIn(connectionString));
    return connectionString;
  };
  return {
    createDatabase: () => create('empty'),
    createMigrated: () => create('migrated'),
    async stop() {
      for (const name of names.splice(0)) await ask('DELETE', name);
    },
  };
}
