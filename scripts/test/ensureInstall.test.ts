import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, copyFile, mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { endsWithParent } from '../../examples/express/demo/endsWithParent.ts';
import { root } from '../run.ts';

let scratch: string;
let folder: string;
let running: ChildProcess[] = [];

beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'clinikit-install-'));
  folder = join(scratch, 'repository');
  await mkdir(join(folder, 'scripts'), { recursive: true });
  await mkdir(join(scratch, 'bin'));
  await copyFile(join(root, 'scripts/ensure-install.cjs'), join(folder, 'scripts/ensure-install.cjs'));
  await writeFile(join(folder, 'package-lock.json'), '{}');
  // An npm that takes its time, says so, and marks the end as the real one's postinstall does.
  const npm = join(scratch, 'bin/npm');
  const stamp = `"${process.execPath}" "${folder}/scripts/ensure-install.cjs" --stamp`;
  await writeFile(
    npm,
    `#!/bin/sh\necho ran >> "${folder}/log"\nsleep 0.5\nmkdir -p "${folder}/node_modules"\n${stamp}\n`,
  );
  await chmod(npm, 0o755);
});
afterEach(async () => {
  for (const child of running) child.kill('SIGKILL');
  running = [];
  await rm(scratch, { recursive: true, force: true });
});

async function install(): Promise<number | null> {
  const child = spawn(process.execPath, [join(folder, 'scripts/ensure-install.cjs')], {
    env: { ...process.env, PATH: `${join(scratch, 'bin')}${delimiter}${process.env['PATH']}` },
    stdio: 'ignore',
  });
  endsWithParent(child);
  running.push(child);
  const [code] = await once(child, 'exit');
  return code;
}
const runs = async () => (await readFile(join(folder, 'log'), 'utf8').catch(() => '')).split('\n').length - 1;

test('two that start at the same time install once', async () => {
  expect(await Promise.all([install(), install()])).toEqual([0, 0]);
  expect(await runs()).toBe(1);
});

test('the lock of an install that was killed is taken over by one of those who wait', async () => {
  const killed = install();
  await vi.waitFor(async () => expect(await runs()).toBe(1));
  running[0]?.kill('SIGKILL');
  await killed;
  // The killed one's npm goes on, as an orphan; its mark must not be what lets the others through.
  await vi.waitFor(() => readFile(join(folder, 'node_modules/.install-stamp')));
  await rm(join(folder, 'node_modules'), { recursive: true });
  expect(await Promise.all([install(), install(), install()])).toEqual([0, 0, 0]);
  expect(await runs()).toBe(2);
});

test('the lock of one that lives is waited for', async () => {
  await mkdir(join(folder, '.install.lock'));
  await writeFile(join(folder, '.install.lock/pid'), String(process.pid));
  const waiting = install();
  await new Promise((resolve) => setTimeout(resolve, 1200));
  expect(await runs()).toBe(0);
  await rm(join(folder, '.install.lock'), { recursive: true });
  expect(await waiting).toBe(0);
  expect(await runs()).toBe(1);
});

test('a lock without a process id is given up after a while', async () => {
  const lock = join(folder, '.install.lock');
  await mkdir(lock);
  const before = new Date(Date.now() - 60_000);
  await utimes(lock, before, before);
  expect(await install()).toBe(0);
  expect(await runs()).toBe(1);
});
