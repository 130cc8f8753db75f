import { expect, test } from 'vitest';
import { inGroups } from './inGroups.ts';

const soon = () => new Promise((resolve) => setTimeout(resolve, 1));

test('what comes while a group is under way is done together, in its order', async () => {
  const groups: number[][] = [];
  const double = inGroups(
    async (items: readonly number[]) => {
      groups.push([...items]);
      await soon();
      return items.map((item) => item * 2);
    },
    { kindOf: () => '', most: 3 },
  );
  const first = double(1);
  await new Promise((resolve) => setImmediate(resolve));
  await new Promise((resolve) => setImmediate(resolve));
  const others = [2, 3, 4, 5].map(double);
  expect(await Promise.all([first, ...others])).toEqual([2, 4, 6, 8, 10]);
  expect(groups).toEqual([[1], [2, 3, 4], [5]]);
  expect(await double(6)).toBe(12);
});

test('one that fails keeps no other from being done', async () => {
  const tried: number[][] = [];
  const work = inGroups(
    async (items: readonly number[]) => {
      tried.push([...items]);
      if (items.includes(2)) throw new Error('not two');
      return items;
    },
    { kindOf: () => '', most: 10 },
  );
  const results = await Promise.allSettled([1, 2, 3].map(work));
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(tried).toEqual([[1, 2, 3], [1], [2], [3]]);
});

test('two of one identity are never in one group, and kinds do not wait for each other', async () => {
  const groups: string[][] = [];
  const hold = Promise.withResolvers<void>();
  const work = inGroups(
    async (items: readonly string[]) => {
      groups.push([...items]);
      if (items.some((item) => item.startsWith('slow'))) await hold.promise;
      return items;
    },
    { kindOf: (item) => item.split(' ')[0] ?? '', most: 10, identityOf: (item) => item },
  );
  const slow = work('slow 1');
  await Promise.all(['quick 1', 'quick 2', 'quick 1'].map(work));
  expect(groups).toEqual([['slow 1'], ['quick 1', 'quick 2'], ['quick 1']]);
  hold.resolve();
  expect(await slow).toBe('slow 1');
});
