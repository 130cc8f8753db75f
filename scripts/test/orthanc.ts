import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { endsWithParent } from '../../examples/express/demo/endsWithParent.ts';
import { freePort } from '../../examples/express/demo/freePort.ts';
import { orthancConfiguration } from '../../examples/express/demo/orthancConfiguration.ts';
import { findProgram } from '../../examples/express/demo/programs.ts';
import { waitLimitMs } from './limits.ts';

/** A private Orthanc for tests: loopback only, free ports, a folder of its own. */
export interface TestOrthanc {
  readonly url: string;
  readonly dicomPort: number;
  readonly aet: string;
  readonly username: string;
  readonly password: string;
  readonly folder: string;
  readonly pid: number | undefined;
  /** Sends a signal and waits for the process to end. */
  kill(signal?: NodeJS.Signals): Promise<void>;
  /** Starts it again on the same folder and ports, after a `kill` or from running. */
  restart(): Promise<void>;
  /** Deletes the database and the files, which only a stopped Orthanc allows. */
  wipe(): Promise<void>;
  /** Ends it and removes its folder. */
  stop(): Promise<void>;
}

export interface TestOrthancOptions {
  /** Kept at `stop` when given; otherwise a new folder in the system's temporary one. */
  readonly folder?: string;
  /** Loads Orthanc's own DICOMweb plugin. */
  readonly dicomWeb?: boolean;
  /** Seconds; 5 by default. */
  readonly stableAge?: number;
  readonly overwriteInstances?: boolean;
  /** Settings beyond these, under Orthanc's names. */
  readonly configuration?: Readonly<Record<string, unknown>>;
  /** Which Orthanc; the machine's own by default. */
  readonly program?: string | undefined;
}

/** Where Orthanc is, or undefined; tests that need it are skipped then. */
export const orthancPath = (): string | undefined => process.env['ORTHANC_PATH'] ?? findProgram('Orthanc');

/** Where `scripts/test/installNewerOrthanc.sh` puts Debian 13's. */
const newerOrthanc = '/var/lib/clinikit/debian13/orthanc';

/** The Orthancs that are here, oldest first: the client is for all of them. */
export function orthancPrograms(): readonly string[] {
  return [orthancPath(), existsSync(newerOrthanc) ? newerOrthanc : undefined].filter((path) => path !== undefined);
}

/** A plugin that comes with Orthanc, where Debian puts it. */
export function orthancPlugin(name: string, program = orthancPath() ?? ''): string {
  const besideIt = join(dirname(program), 'usr/share/orthanc/plugins', name);
  return existsSync(besideIt) ? besideIt : join('/usr/share/orthanc/plugins', name);
}

/** Orthanc's own DICOMweb plugin. */
export const dicomWebPlugin = orthancPlugin('libOrthancDicomWeb.so');

const aet = 'CLINIKIT';
const username = 'clinikit';
const password = 'test-only';

/** Starts one and waits until it answers. `storescu -aet STORESCU -aec CLINIKIT` may send to it. */
export async function startOrthanc(options: TestOrthancOptions = {}): Promise<TestOrthanc> {
  const program = options.program ?? orthancPath();
  if (program === undefined) throw new Error('Orthanc is not installed (Debian: apt install orthanc).');
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'clinikit-orthanc-')));
  const [httpPort, dicomPort] = [await freePort(), await freePort()];
  const url = `http://127.0.0.1:${httpPort}`;
  const database = join(folder, 'database');
  const configuration = join(folder, 'orthanc.json');
  await mkdir(database, { recursive: true });
  const place = { database, httpPort, dicomPort, aet, username, password, sendingAet: 'STORESCU' };
  const settings = {
    ...orthancConfiguration(place),
    UnknownSopClassAccepted: true,
    OverwriteInstances: options.overwriteInstances ?? false,
    StableAge: options.stableAge ?? 5,
    ...(options.dicomWeb && {
      Plugins: [orthancPlugin('libOrthancDicomWeb.so', program)],
      DicomWeb: { Enable: true, Root: '/dicom-web/' },
    }),
    ...options.configuration,
  };
  await writeFile(configuration, JSON.stringify(settings, null, 2));

  let child: ChildProcess | undefined;
  const start = async () => {
    let log = '';
    const started = spawn(program, [configuration], {
      stdio: ['ignore', 'ignore', 'pipe'],
      // Without this, Nagle's algorithm makes C-STORE thirty times slower.
      env: { ...process.env, TCP_NODELAY: '1' },
    });
    child = endsWithParent(started);
    started.stderr?.on('data', (chunk) => {
      log = (log + chunk).slice(-4000);
    });
    const authorization = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
    for (const endsAt = Date.now() + waitLimitMs; Date.now() < endsAt; ) {
      if (started.exitCode !== null || started.signalCode !== null) {
        throw new Error(`Orthanc ended with ${started.exitCode ?? started.signalCode}: ${log}`);
      }
      const response = await fetch(`${url}/system`, { headers: { authorization } }).catch(() => undefined);
      await response?.body?.cancel();
      if (response?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`Orthanc did not answer: ${log}`);
  };
  const kill = async (signal: NodeJS.Signals = 'SIGTERM') => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, 'exit');
    child.kill(signal);
    await exit;
  };
  await start();
  return {
    url,
    dicomPort,
    aet,
    username,
    password,
    folder,
    get pid() {
      return child?.pid;
    },
    kill,
    restart: async () => {
      await kill();
      await start();
    },
    wipe: async () => {
      await kill();
      await rm(database, { recursive: true });
      await mkdir(database);
    },
    stop: async () => {
      await kill('SIGKILL');
      if (options.folder === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}
