import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChangeCursor } from '@clinikit/client/orthanc';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { takeLock } from './lockFile.ts';
import type { RelayState } from './relayState.ts';
import { fileStateStore } from './stateFile.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clinikit-state-'));
});
afterAll(() => rm(folder, { recursive: true }));

const state: RelayState = { version: 1, cursor: startChangeCursor(), messages: [], unreadable: [] };

describe('the state file', () => {
  test('gives back what was saved, from a folder that did not exist', async () => {
    const store = fileStateStore(join(folder, 'new', 'state.json'));
    expect(await store.load()).toBeUndefined();
    await store.save(state);
    expect(await store.load()).toEqual(state);
    expect(await readdir(join(folder, 'new'))).toEqual(['state.json']);
  });

  test('is never begun again silently when it is broken', async () => {
    const path = join(folder, 'broken.json');
    for (const text of ['', '{"version":1', '{"version":2}']) {
      await writeFile(path, text);
      await expect(fileStateStore(path).load()).rejects.toThrow(/cannot be read/);
      expect(await readFile(path, 'utf8')).toBe(text);
    }
  });
});

describe('the lock', () => {
  const sleeper = () => spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });

  test('is refused while its holder lives, and taken over when it is dead', async () => {
    const path = join(folder, 'a.lock');
    const release = await takeLock(path);
    expect(await readFile(path, 'utf8')).toContain(String(process.pid));
    await release();
    expect(await readdir(folder)).not.toContain('a.lock');

    const child = spawn(
      process.execPath,
      [
        '--conditions=@clinikit/source',
        '--input-type=module',
        '-e',
        `import { takeLock } from ${JSON.stringify(new URL('lockFile.ts', import.meta.url).href)};
         await takeLock(${JSON.stringify(path)}); console.log('held'); setInterval(() => {}, 1000);`,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    await once(child.stdout, 'data');
    await expect(takeLock(path)).rejects.toThrow(/Another relay/);
    const exit = once(child, 'exit');
    child.kill('SIGKILL');
    await exit;
    await (await takeLock(path))();
  });

  test('is taken over when the process id has been given to another program', async () => {
    const path = join(folder, 'b.lock');
    const other = sleeper();
    await writeFile(path, JSON.stringify({ pid: other.pid, startedAt: 'another boot:1' }));
    const taken = takeLock(path);
    // Only Linux tells when a process began; elsewhere the id alone counts.
    if (process.platform === 'linux') await (await taken)();
    else await expect(taken).rejects.toThrow(/Another relay/);
    other.kill();
  });
});
