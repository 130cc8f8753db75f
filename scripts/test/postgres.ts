import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, realpathSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { endsWithParent } from '../../examples/express/demo/endsWithParent.ts';
import { findProgram, pathFolders } from '../../examples/express/demo/programs.ts';
import { run } from '../run.ts';
import { waitLimitMs } from './limits.ts';
import { newCluster } from './postgresTemplate.ts';
import { psqlSession } from './psqlSession.ts';

/** The folder of PostgreSQL's server programs, or undefined where it is not installed. */
export function postgresFolder(): string | undefined {
  // Debian keeps the server's programs beside the PATH's folders, by version: /usr/lib/postgresql/17/bin.
  const debian = pathFolders().flatMap((folder) => globSync(join(folder, '../lib/postgresql/*/bin/postgres')));
  const path = debian.sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1) ?? findProgram('postgres');
  // The one on the PATH may be a link, and the programs it needs are where it leads.
  return path && dirname(realpathSync(path));
}

/** Databases for tests. */
export interface TestDatabases {
  /** Makes an empty database and returns how to reach it. */
  createDatabase(): Promise<string>;
  /** Ends the connections to all that it made, and removes them. */
  stop(): Promise<void>;
}

/** A private PostgreSQL for tests: a folder of its own and a Unix socket, no port. */
export interface TestPostgres extends TestDatabases {
  /** Makes a database, empty unless it is to be a copy of another one, to which nobody may be connected. */
  createDatabase(template?: string): Promise<string>;
  /** Ends the connections to one of its databases, and removes it. */
  dropDatabase(name: string): Promise<void>;
  /** Stops it as a crash does (`immediate`) or in order but with open connections (`fast`), and starts it again. */
  restart(mode: 'immediate' | 'fast', downMs?: number): Promise<void>;
  /** Ends every connection but its own. */
  terminateBackends(): Promise<void>;
}

/**
 * Starts one; not durable, which makes it fast.
 *
 * @param settings as in postgresql.conf: `max_connections=400`.
 */
export async function startPostgres(settings: readonly string[] = []): Promise<TestPostgres> {
  const programs = postgresFolder();
  if (programs === undefined) throw new Error('PostgreSQL is not installed (Debian: apt-get install postgresql).');
  const folder = await mkdtemp(join(tmpdir(), 'clinikit-postgres-'));
  await chmod(folder, 0o777);
  // PostgreSQL refuses to run as root.
  const asUser = process.getuid?.() === 0 ? ['runuser', '-u', 'postgres', '--'] : [];
  const data = join(folder, 'data');
  const runAsUser = (...command: string[]) => {
    const [program = '', ...args] = [...asUser, ...command];
    return run(program, args);
  };
  const mustRun = async (...command: string[]) => {
    const { code, output } = await runAsUser(...command);
    if (code !== 0) throw new Error(`${command[0]} failed: ${output}`);
  };
  const initdb = join(programs, 'initdb');
  await newCluster(
    data,
    (target) => mustRun(initdb, '-D', target, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync'),
    (from, to) => mustRun('cp', '-a', from, to),
  );
  const options = ['fsync=off', 'listen_addresses=', `unix_socket_directories=${folder}`, ...settings].flatMap(
    (setting) => ['-c', setting],
  );
  // The process itself, and no runuser before it: what is sent to that one does not always get through.
  const user = asUser.length > 0 ? await postgresUser() : {};
  const start = () =>
    endsWithParent(spawn(join(programs, 'postgres'), ['-D', data, ...options], { stdio: 'ignore', ...user }));
  let server = start();
  let stopped = false;
  const end = async (mode: 'immediate' | 'fast') => {
    // A test may fail while it is down.
    const ended = server.exitCode === null && server.signalCode === null ? once(server, 'exit') : undefined;
    await runAsUser(join(programs, 'pg_ctl'), 'stop', '-D', data, '-m', mode);
    server.kill('SIGQUIT');
    await ended;
  };
  const psql = psqlSession(join(programs, 'psql'), ['-h', folder, '-U', 'postgres', 'postgres']);
  const answers = () =>
    psql.run('select 1').then(
      () => true,
      () => false,
    );
  const ready = async () => {
    for (const endsAt = Date.now() + waitLimitMs; !(await answers()); ) {
      if (server.exitCode !== null || Date.now() > endsAt) throw new Error('PostgreSQL did not start.');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  await ready();
  // Quicker where nothing is durable; before 15, the only way and without a name.
  const strategy = Number(await readFile(join(data, 'PG_VERSION'), 'utf8')) >= 15 ? ' strategy file_copy' : '';
  let count = 0;
  return {
    async createDatabase(template = 'template1') {
      count += 1;
      const name = `clinic${count}`;
      await psql.run(`create database ${name} template ${template}${strategy}`);
      return `postgres://postgres@/${name}?host=${encodeURIComponent(folder)}`;
    },
    dropDatabase: (name) => psql.run(`drop database ${name} with (force)`),
    async restart(mode, downMs = 0) {
      psql.end();
      await end(mode);
      await new Promise((resolve) => setTimeout(resolve, downMs));
      if (stopped) return;
      server = start();
      await ready();
    },
    async terminateBackends() {
      await psql.run(
        'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname is not null',
      );
    },
    async stop() {
      stopped = true;
      psql.end();
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
