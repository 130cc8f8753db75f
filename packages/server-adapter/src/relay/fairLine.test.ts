import { expect, test } from 'vitest';
import { createFairLine } from './fairLine.ts';

const entry = (name: string, lane?: string) => ({ name, lane });

test('without lanes it is first come, first served', () => {
  const line = createFairLine<ReturnType<typeof entry>>();
  for (const name of ['a', 'b', 'c', 'd', 'e']) line.add(entry(name));
  expect(Array.from({ length: 6 }, () => line.take()?.name)).toEqual(['a', 'b', 'c', 'd', 'e', undefined]);
  expect(line.length).toBe(0);
});

test('one exposure passes a volume that came before it, and an older one does not wait for ever', () => {
  const line = createFairLine<ReturnType<typeof entry>>();
  for (let slice = 0; slice < 600; slice += 1) line.add(entry(`ct ${slice}`, 'ct'));
  for (let slice = 0; slice < 100; slice += 1) line.take();
  const exposure = entry('dx');
  line.add(exposure);
  line.setLane(exposure, 'dx');
  const next = Array.from({ length: 4 }, () => line.take()?.name);
  expect(next).toContain('dx');
  // Small series that keep coming leave every fourth place to the oldest.
  const taken: (string | undefined)[] = [];
  for (let number = 0; number < 100; number += 1) {
    line.add(entry(`dx ${number}`, `dx ${number}`));
    taken.push(line.take()?.name);
  }
  expect(taken.filter((name) => name?.startsWith('ct')).length).toBeGreaterThanOrEqual(24);
  expect(taken.filter((name) => name?.startsWith('dx')).length).toBeGreaterThanOrEqual(70);
});

test('beside the line goes only what is one of a few while a longer lane waits', () => {
  const line = createFairLine<ReturnType<typeof entry>>();
  for (let slice = 0; slice < 20; slice += 1) line.add(entry(`ct ${slice}`, 'ct'));
  expect(line.takeOfFew()).toBeUndefined();
  for (let slice = 0; slice < 10; slice += 1) line.add(entry(`mr ${slice}`, 'mr'));
  expect(line.takeOfFew()).toBeUndefined();
  for (const name of ['dx 1', 'dx 2']) line.add(entry(name, 'dx'));
  expect([line.takeOfFew()?.name, line.takeOfFew()?.name, line.takeOfFew()]).toEqual(['dx 1', 'dx 2', undefined]);
  expect(line.length).toBe(30);
});

test('of two small series the newer one is first, each in its own order', () => {
  const line = createFairLine<ReturnType<typeof entry>>();
  for (const [name, lane] of [
    ['ct 1', 'ct'],
    ['ct 2', 'ct'],
    ['ct 3', 'ct'],
    ['old 1', 'old'],
    ['old 2', 'old'],
    ['new 1', 'new'],
    ['new 2', 'new'],
  ] as const)
    line.add(entry(name, lane));
  expect(Array.from({ length: 7 }, () => line.take()?.name)).toEqual([
    'new 1',
    'new 2',
    'old 1',
    'ct 1',
    'old 2',
    'ct 2',
    'ct 3',
  ]);
});
