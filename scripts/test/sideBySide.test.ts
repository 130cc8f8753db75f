import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { sideBySide } from './sideBySide.ts';

interface Suite {
  name: string;
  built?: boolean;
  afterBuild?: boolean;
  takesMs?: number;
}

/** Begins and ends, in their order, and the most that ran at once. */
async function runAll(suites: readonly Suite[], atOnce: number) {
  const told: string[] = [];
  let running = 0;
  let most = 0;
  await sideBySide(suites, atOnce, async ({ name, takesMs = 0 }) => {
    told.push(`${name} begins`);
    running += 1;
    most = Math.max(most, running);
    await wait(takesMs);
    running -= 1;
    told.push(`${name} ends`);
  });
  return { told, most };
}

test('all run once, never more at once than are allowed', async () => {
  const suites = Array.from({ length: 9 }, (_, at) => ({ name: `suite ${at}`, takesMs: (at * 7) % 5 }));
  for (const atOnce of [1, 2, 4]) {
    const { told, most } = await runAll(suites, atOnce);
    const names = suites.map(({ name }) => name);
    expect(told.filter((line) => line.endsWith('begins'))).toEqual(names.map((name) => `${name} begins`));
    expect(told.filter((line) => line.endsWith('ends')).toSorted()).toEqual(names.map((name) => `${name} ends`));
    expect(most).toBe(atOnce);
  }
});

test('what reads the build waits for it, and others go first', async () => {
  const suites = [
    { name: 'build', takesMs: 20 },
    { name: 'samples', built: true },
    { name: 'lint' },
    { name: 'unit tests', afterBuild: true },
  ];
  const { told } = await runAll(suites, 3);
  expect(told.slice(0, 4)).toEqual(['build begins', 'lint begins', 'lint ends', 'build ends']);
  expect(told).toHaveLength(8);
  expect((await runAll(suites.slice(1), 1)).told).toHaveLength(6);
});

test('a suite that cannot be run at all ends the run', async () => {
  const work = sideBySide([{ name: 'build' }, { name: 'samples', built: true }], 2, async ({ name }) => {
    if (name === 'build') throw new Error('there is no such program');
  });
  await expect(work).rejects.toThrow('there is no such program');
});
