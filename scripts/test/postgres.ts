import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, realpathSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { endsWithParent } from '../../examples/express/demo/endsWithParent.ts';
import { findProgram, pathFolders } from '../../examples/express/demo/programs.ts';
import { run } from '../run.ts';
import { waitLimitMs } from './limits.ts';

/** The folder of PostgreSQL's server programs, or undefined where it is not installed. */
export function postgresFolder(): string | undefined {
  // Debian keeps the server's programs beside the PATH's folders, by version: /usr/lib/postgresql/17/bin.
  const debian = pathFolders().flatMap((folder) => globSync(join(folder, '../lib/postgresql/*/bin/postgres')));
  const path = debian.sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1) ?? findProgram('postgres');
  // The one on the PATH may be a link, and the programs it needs are where it leads.
  return path && dirname(realpathSync(path));
}

/** A private PostgreSQL for tests: a folder of its own and a Unix socket, no port. */
export interface TestPostgres {
  /** Makes an empty database and returns how to reach it. */
  createDatabase(): Promise<string>;
  /** Stops it as a crash does (`immediate`) or in order but with open connections (`fast`), and starts it again. */
  restart(mode: 'immediate' | 'fast', downMs?: number): Promise<void>;
  /** Ends every connection but its own. */
  terminateBackends(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts one; not durable, which makes it fast. */
export async function startPostgres(): Promise<TestPostgres> {
  const programs = postgresFolder();
  if (programs === undefined) throw new Error('PostgreSQL is not installed (Debian: apt-get install postgresql).');
  const folder = await mkdtemp(join(tmpdir(), 'clinikit-postgres-'));
  await chmod(folder, 0o777);
  // PostgreSQL refuses to run as root.
  const asUser = process.getuid?.() === 0 ? ['runuser', '-u', 'postgres', '--'] : [];
  const data = join(folder, 'data');
  const commandOf = (name: string, ...args: string[]): [string, string[]] => {
    const [program = '', ...rest] = [...asUser, join(programs, name), ...args];
    return [program, rest];
  };
  const initialised = await run(
    ...commandOf('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync'),
  );
  if (initialised.code !== 0) throw new Error(`initdb failed: ${initialised.output}`);
  const options = ['-c', 'fsync=off', '-c', 'listen_addresses=', '-c', `unix_socket_directories=${folder}`];
  // The process itself, and no runuser before it: what is sent to that one does not always get through.
  const user = asUser.length > 0 ? await postgresUser() : {};
  const start = () =>
    endsWithParent(spawn(join(programs, 'postgres'), ['-D', data, ...options], { stdio: 'ignore', ...user }));
  let server = start();
  let stopped = false;
  const end = async (mode: 'immediate' | 'fast') => {
    // A test may fail while it is down.
    const ended = server.exitCode === null && server.signalCode === null ? once(server, 'exit') : undefined;
    await run(...commandOf('pg_ctl', 'stop', '-D', data, '-m', mode));
    server.kill('SIGQUIT');
    await ended;
  };
  const psql = (sql: string) =>
    run(join(programs, 'psql'), ['-h', folder, '-U', 'postgres', '-v', 'ON_ERROR_STOP=1', '-c', sql, 'postgres']);
  const ready = async () => {
    for (const endsAt = Date.now() + waitLimitMs; (await psql('select 1')).code !== 0; ) {
      if (server.exitCode !== null || Date.now() > endsAt) throw new Error('PostgreSQL did not start.');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  await ready();
  let count = 0;
  return {
    async createDatabase() {
      count += 1;
      const name = `clinic${count}`;
      const { code, output } = await psql(`create database ${name}`);
      if (code !== 0) throw new Error(`create database failed: ${output}`);
      return `postgres://postgres@/${name}?host=${encodeURIComponent(folder)}`;
    },
    async restart(mode, downMs = 0) {
      await end(mode);
      await new Promise((resolve) => setTimeout(resolve, downMs));
      if (stopped) return;
      server = start();
      await ready();
    },
    async terminateBackends() {
      await psql(
        'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname is not null',
      );
    },
    async stop() {
      stopped = true;
      await end('immediate');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The numbers of the user that PostgreSQL was installed with. */
async function postgresUser(): Promise<{ uid: number; gid: number }> {
  const numberOf = async (option: string) => Number((await run('id', [option, 'postgres'])).output);
  return { uid: await numberOf('-u'), gid: await numberOf('-g') };
}
