import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { createClinicClient } from '@clinikit/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { root } from '../../../scripts/run.ts';
import { startOrthanc } from '../../../scripts/test/orthanc.ts';
import { allProcesses } from '../../../scripts/test/processTree.ts';
import { storescu } from '../../../scripts/test/storescu.ts';
import { openSecrets } from '../server/secrets.ts';
import { endsWithParent } from './endsWithParent.ts';
import { freePort } from './freePort.ts';

const studies = join(import.meta.dirname, 'studies');
let folder: string;
let demos: Demo[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clinikit-demo-'));
});
afterEach(async () => {
  await Promise.all(demos.map((demo) => demo.stop('SIGTERM')));
  demos = [];
  await rm(folder, { recursive: true, force: true });
});

interface Demo {
  pid: number;
  clinicUrl: string;
  said(): string;
  /** Sends the signal to all of its process group, as a terminal does, and waits until it has ended. */
  stop(signal: NodeJS.Signals): Promise<void>;
  ended: Promise<number | null>;
}

const byItself = [process.execPath, join(import.meta.dirname, 'start.ts')] as const;
const byNpm = ['npm', 'start'] as const;

async function startDemo(
  env: Record<string, string> = {},
  [program, ...args]: readonly [string, ...string[]] = byItself,
) {
  const port = env['PORT'] ?? String(await freePort());
  // What is built by `npm start` is not built for tests.
  const { NODE_ENV: _ofTests, ...own } = process.env;
  const child: ChildProcess = spawn(program, args, {
    cwd: root,
    env: {
      ...own,
      CLINIKIT_FOLDER: folder,
      CLINIKIT_DEMO_PAUSE_MS: '100',
      CLINIKIT_DEMO_PEOPLE: '3',
      NODE_OPTIONS: '',
      ...env,
      PORT: port,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  endsWithParent(child, { group: true });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      said += chunk;
    });
  }
  const ended = once(child, 'exit').then(([code]) => code);
  const demo: Demo = {
    pid: child.pid ?? 0,
    clinicUrl: `http://localhost:${port}/api/clinic`,
    said: () => said,
    ended,
    async stop(signal) {
      if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
        process.kill(-child.pid, signal);
      }
      await ended;
    },
  };
  demos.push(demo);
  return demo;
}

const until = (check: () => unknown) => vi.waitFor(check);

/** The processes that work in the demo's folder: its Orthanc and its relay name it on their command lines. */
async function processes(): Promise<string[]> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'args=']);
  return stdout.split('\n').filter((line) => line.includes(folder));
}

/** The command lines of what still runs of a demo: in its process group, and in its folder. */
async function leftOf({ pid }: Demo): Promise<string[]> {
  const inGroup = (await allProcesses()).filter(({ group }) => group === pid).map(({ args }) => args);
  return [...inGroup, ...(await processes())];
}

const orthancPid = () => readFile(join(folder, 'orthanc.pid'), 'utf8');

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s ends the app, the relay and Orthanc', async (signal) => {
  const demo = await startDemo();
  await until(() => expect(demo.said()).toContain('Sent by C-STORE'));
  expect(await processes()).toHaveLength(2);
  await demo.stop(signal);
  expect(await demo.ended).toBe(0);
  expect(await processes()).toEqual([]);
  await expect(fetch(`${demo.clinicUrl}/health`)).rejects.toThrow();
});

test('Ctrl-C at any moment of the start leaves nothing behind', async () => {
  for (const afterMs of [150, 400, 650, 900, 1300]) {
    const demo = await startDemo();
    await wait(afterMs);
    await demo.stop('SIGINT');
    expect(await processes(), `stopped after ${afterMs} ms`).toEqual([]);
  }
});

test.each([
  ['itself', byItself],
  ['the npm that runs it', byNpm],
])('SIGKILL to %s ends the app, the relay and Orthanc', async (_whom, command) => {
  const demo = await startDemo({}, command);
  await until(() => expect(demo.said()).toContain('Sent by C-STORE'));
  expect(await processes()).toHaveLength(2);
  process.kill(demo.pid, 'SIGKILL');
  await until(async () => expect(await leftOf(demo)).toEqual([]));
  await expect(fetch(`${demo.clinicUrl}/health`)).rejects.toThrow();
});

test('SIGKILL to npm at any moment of the start leaves nothing behind', async () => {
  for (const afterMs of [300, 600, 900, 1200, 1500, 2000]) {
    const demo = await startDemo({}, byNpm);
    await wait(afterMs);
    process.kill(demo.pid, 'SIGKILL');
    await until(async () => expect(await leftOf(demo), `killed after ${afterMs} ms`).toEqual([]));
  }
});

test('a second demo in the same folder says so, and leaves the first one alone', async () => {
  const first = await startDemo();
  await until(() => expect(first.said()).toContain('Sent by'));
  const orthanc = await orthancPid();
  const second = await startDemo();
  expect(await second.ended).toBe(1);
  expect(second.said().trim().split('\n')).toEqual([
    `The demo runs already in ${folder}. A second one: CLINIKIT_FOLDER=/tmp/second PORT=3001 npm start`,
  ]);
  expect(await orthancPid()).toBe(orthanc);
  await until(() => expect(first.said()).toContain('All demo images are sent.'));
  expect((await fetch(`${first.clinicUrl}/health`)).status).toBe(200);
});

test('a port that is taken is named, and nothing is left running', async () => {
  const other = await mkdtemp(join(tmpdir(), 'clinikit-demo-'));
  const first = await startDemo({ CLINIKIT_FOLDER: other });
  await until(() => expect(first.said()).toContain('Clinikit is at'));
  const port = new URL(first.clinicUrl).port;
  const second = await startDemo({ PORT: port });
  expect(await second.ended).toBe(1);
  expect(second.said().trim()).toBe(`Port ${port} is taken. Choose another one: PORT=3001 npm start`);
  expect(await processes()).toEqual([]);
  await first.stop('SIGINT');
  await rm(other, { recursive: true });
});

test('--as is another kind of clinic, with people of its own, and one that does not exist is named', async () => {
  const demo = await startDemo({}, [...byItself, '--as', 'therapy']);
  await until(() => expect(demo.said()).toContain('Clinikit is at'));
  const start = await fetch(demo.clinicUrl.replace('/api/clinic', '/start.json'));
  const { preset, demo: offered } = await start.json();
  expect(preset).toBe('therapy');
  expect(offered.people.map(({ role }: { role: string }) => role)).toContain('therapist');
  await demo.stop('SIGINT');
  const wrong = await startDemo({}, [...byItself, '--as', 'hospital']);
  expect(await wrong.ended).toBe(1);
  expect(wrong.said()).toContain('--as is one of dental, therapy, clinic');
});

test('of an Orthanc that runs already, the demo takes only what arrives from now on, and says so first', async () => {
  const orthanc = await startOrthanc();
  try {
    await storescu(orthanc, [join(studies, 'patient3/bw/IO0001.dcm')], 'jpeg-lossless');
    const demo = await startDemo({
      ORTHANC_URL: orthanc.url,
      ORTHANC_USERNAME: orthanc.username,
      ORTHANC_PASSWORD: orthanc.password,
      CLINIKIT_DEMO_PAUSE_MS: '2000',
      CLINIKIT_DEMO_PEOPLE: '0',
    });
    await until(() => expect(demo.said()).toContain('Sent '));
    const { serviceToken: token } = openSecrets(folder);
    const { imaging } = createClinicClient({ url: demo.clinicUrl, auth: { token } });
    const [line] = demo.said().split('\n');
    expect(line).toContain('copies what arrives there from now on, real patients too');
    // The first demo study is there, which is announced after anything older would have been.
    await until(async () => expect((await imaging.listStudies()).studies).not.toHaveLength(0));
    const { studies: filed } = await imaging.listStudies();
    expect(filed.map(({ modalities }) => modalities)).toEqual(filed.map(() => ['PX']));
    await demo.stop('SIGINT');
  } finally {
    await orthanc.stop();
  }
});
