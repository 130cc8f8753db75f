import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { endsWithParent } from '../../examples/express/demo/endsWithParent.ts';
import { root } from '../run.ts';
import { allProcesses, descendantsOf, stillRunning } from './processTree.ts';

test.each(['SIGKILL', 'SIGHUP', 'SIGTERM'] as const)(
  'every kind of child ends when its parent gets %s',
  async (signal) => {
    const parent = endsWithParent(
      spawn(process.execPath, ['--conditions=@clinikit/source', join(import.meta.dirname, 'everyChild.ts')], {
        stdio: ['ignore', 'pipe', 'inherit'],
      }),
    );
    const [line] = await once(createInterface({ input: parent.stdout }), 'line');
    const { ready: url } = JSON.parse(line);
    // The process that the group's leader started may come a moment later.
    const children = async () => (await descendantsOf(parent.pid ?? 0)).map(({ args }) => args);
    await expect.poll(async () => (await children()).filter((args) => args.includes('setInterval'))).toHaveLength(4);
    for (const program of [/Orthanc/, /postgres.* -D/, /chrom/]) {
      expect(await children()).toEqual(expect.arrayContaining([expect.stringMatching(program)]));
    }
    const family = await descendantsOf(parent.pid ?? 0);
    expect((await fetch(url)).status).toBe(401);

    const ended = once(parent, 'exit');
    parent.kill(signal);
    await ended;
    await expect.poll(() => stillRunning(family)).toEqual([]);
    await expect(fetch(url)).rejects.toThrow();
  },
);

test('the tests end when the npm that runs them gets SIGKILL', async () => {
  const npm = endsWithParent(
    spawn('npm', ['test', '--', 'unit'], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], detached: true }),
    { group: true },
  );
  let said = '';
  npm.stdout.on('data', (chunk) => {
    said += chunk;
  });
  const pid = npm.pid ?? 0;
  await expect.poll(async () => (await descendantsOf(pid)).some(({ args }) => args.includes('forks.js'))).toBe(true);
  const family = await descendantsOf(pid);
  npm.kill('SIGKILL');
  const left = async () => (await allProcesses()).filter(({ group }) => group === pid).map(({ args }) => args);
  await expect.poll(async () => [...(await left()), ...(await stillRunning(family))]).toEqual([]);
  // They have not simply run to their end.
  expect(said).toContain('── unit tests');
  expect(said).not.toContain('Tests: ');
});
