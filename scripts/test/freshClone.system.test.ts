import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { createClinicClient } from '@clinikit/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { endsWithParent } from '../../examples/express/demo/endsWithParent.ts';
import { freePort } from '../../examples/express/demo/freePort.ts';
import { openSecrets } from '../../examples/express/server/secrets.ts';
import { root } from '../run.ts';
import { bareMachine, freshCloneMark, machineNode } from './bareMachine.ts';

// What README.md promises to somebody who has just cloned the repository: with Node 20 and npm, and nothing else.
// That it runs on the Node that `npm ci` brings needs no test of its own: Node 20 cannot even load a .ts file.
const run = promisify(execFile);
const isCi = process.env['CI'] === 'true';
let scratch: string;
let clone: string;
let env: Record<string, string>;
let running: ChildProcess | undefined;

beforeAll(async () => {
  scratch = await realpath(await mkdtemp(join(tmpdir(), 'clinikit-clone-')));
  clone = join(scratch, 'clinikit');
  await cloneRepository();
  env = await bareMachine(join(scratch, 'bin'));
});
afterAll(async () => {
  if (running?.pid !== undefined) killGroup(running.pid);
  await rm(scratch, { recursive: true, force: true });
});

/** What is committed; of a tree that came without its history, whatever git does not ignore. */
async function cloneRepository(): Promise<void> {
  if (existsSync(join(root, '.git'))) {
    // The tree may belong to another user than the one who tests, which git takes for a danger.
    const config = join(scratch, 'gitconfig');
    await writeFile(config, '[safe]\n\tdirectory = *\n');
    const git = (words: string[]) =>
      run('git', words, { cwd: root, env: { ...process.env, GIT_CONFIG_GLOBAL: config } });
    await git(['clone', '--quiet', root, clone]);
    const { stdout: changed } = await git(['status', '--porcelain']);
    await rm(config);
    if (!isCi && changed !== '') console.log('Only what is committed is tested here; the working tree holds changes.');
    return;
  }
  await cp(root, clone, { recursive: true, filter: (path) => basename(path) !== 'node_modules' });
  const git = (...words: string[]) =>
    run('git', ['-c', 'user.name=test', '-c', 'user.email=test@localhost', ...words], { cwd: clone });
  await git('init', '--quiet');
  await git('add', '--all');
  await git('commit', '--quiet', '--message', 'The tree as it came');
  await git('clean', '-fdXq');
}

/** Runs npm in a process group of its own, as a terminal does. */
function npm(words: readonly string[], more: Record<string, string>): { child: ChildProcess; said: () => string } {
  let said = '';
  const child = spawn(join(scratch, 'bin/npm'), words, {
    cwd: clone,
    env: { ...env, ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  endsWithParent(child, { group: true });
  running = child;
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      said += chunk;
    });
  }
  return { child, said: () => said };
}

/** All of it, though its leader may have ended. */
function killGroup(group: number): void {
  try {
    process.kill(-group, 'SIGKILL');
  } catch {
    // Nothing is left of it.
  }
}

/** What still runs of a process group, or names the clone on its command line. */
async function leftOf(group: number): Promise<string[]> {
  const { stdout } = await run('ps', ['-A', '-o', 'pgid=,args=']);
  const lines = stdout.split('\n').map((line) => line.trim());
  return lines.filter((line) => line.startsWith(`${group} `) || line.includes(clone));
}

test('the machine has Node 20 or newer, npm and nothing that the clinic or its tests could use besides', async () => {
  const { stdout: version } = await run(join(scratch, 'bin/node'), ['--version'], { env });
  const { stdout: npmVersion } = await run(join(scratch, 'bin/npm'), ['--version'], { env });
  console.log(`The machine's own Node is ${version.trim()} (${machineNode()}), its npm ${npmVersion.trim()}.`);
  expect(Number(/^v(\d+)\./.exec(version)?.[1])).toBeGreaterThanOrEqual(20);
  const there = await readdir(join(scratch, 'bin'));
  expect(there.filter((name) => /orthanc|chrom|storescu|dcm|postgres|psql/i.test(name))).toEqual([]);
  expect(await readdir(scratch)).toEqual(['bin', 'clinikit']);
});

test('npm start answers, images arrive, and Ctrl-C ends everything', async () => {
  const url = `http://localhost:${await freePort()}`;
  const startedAtMs = performance.now();
  const { child, said } = npm(['start'], { PORT: new URL(url).port });
  const ended = once(child, 'exit');
  const isUp = async () => {
    for (const path of ['/', '/api/clinic/health']) {
      const response = await fetch(url + path).catch(() => undefined);
      await response?.body?.cancel();
      if (response?.status !== 200) return false;
    }
    return true;
  };
  while (!(await isUp())) {
    if (child.exitCode !== null) throw new Error(said());
    await wait(100);
  }
  // 90 s on a quiet machine; it is printed, and decides nothing.
  console.log(`npm start answered after ${((performance.now() - startedAtMs) / 1000).toFixed(1)} s.`);

  const { serviceToken: token } = openSecrets(join(clone, 'examples/express/.clinikit'));
  const { imaging } = createClinicClient({ url: `${url}/api/clinic`, auth: { token } });
  while (!said().includes('All demo images are sent.')) {
    if (child.exitCode !== null) throw new Error(said());
    await wait(100);
  }
  const { studies } = await imaging.listStudies();
  expect(said()).toContain('Sent by STOW-RS');
  expect(studies).toHaveLength(5);

  const group = child.pid ?? 0;
  process.kill(-group, 'SIGINT');
  await ended;
  await expect.poll(() => leftOf(group)).toEqual([]);
});

// What else `npm test` runs needs nothing of the machine, and runs in the same way beside this.
test('npm test runs unit tests, and names each thing that it skipped with the command that enables it', async () => {
  const startedAtMs = performance.now();
  const words = ['unit', 'browser', 'stories', 'systems', 'clients', 'clone'];
  const { child, said } = npm(['test', '--', ...words], { [freshCloneMark]: '1' });
  const [code] = await once(child, 'exit');
  console.log(`npm test took ${((performance.now() - startedAtMs) / 1000).toFixed(0)} s: ${lastLine(said())}`);
  expect(code, said()).toBe(0);
  expect(lastLine(said())).toMatch(/^Tests: [1-9]\d\d+ passed, 0 failed, [1-9]\d* skipped$/);
  for (const line of [
    'Skipped database tests on PostgreSQL: apt-get install postgresql',
    'Skipped tests of DICOM samples: put the collection beside the repository, as ../shared/dicom',
    'Skipped browser tests: apt-get install chromium',
    'Skipped stories: apt-get install chromium',
    'Skipped whole systems: apt-get install chromium orthanc orthanc-dicomweb dcmtk postgresql',
    "Skipped other people's clients: apt-get install chromium",
    'Skipped fresh clone: this is one already',
  ]) {
    expect(said().split('\n')).toContain(line);
  }
});

test('neither of them leaves a file that git does not know', async () => {
  const { stdout } = await run('git', ['status', '--porcelain'], { cwd: clone });
  expect(stdout).toBe('');
});

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? '';
