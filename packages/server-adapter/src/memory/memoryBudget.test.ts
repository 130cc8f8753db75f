import { expect, test } from 'vitest';
import { createMemoryBudget } from './memoryBudget.ts';

const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

test('whoever does not fit waits in order until there is room', async () => {
  const budget = createMemoryBudget(100);
  const [a, b, c, d] = [budget.open(), budget.open(), budget.open(), budget.open()];
  const order: string[] = [];
  await a.hold(60);
  const waiting = [
    b.hold(60).then(() => order.push('b')),
    // It would fit, but who comes later does not overtake.
    c.hold(30).then(() => order.push('c')),
  ];
  expect(d.tryHold(10)).toBe(false);
  await soon();
  expect([order, budget.heldBytes]).toEqual([[], 60]);
  a.release();
  await Promise.all(waiting);
  expect([order, budget.heldBytes]).toEqual([['b', 'c'], 90]);
  await b.hold(20);
  expect(d.tryHold(10)).toBe(true);
  for (const each of [b, c, d]) each.release();
  expect(budget.heldBytes).toBe(0);
});

test('whoever waits too long, or asks for more than there is, is told to come again', async () => {
  const budget = createMemoryBudget(100, { waitMs: 10 });
  const [a, b, c] = [budget.open(), budget.open(), budget.open()];
  await expect(a.hold(101)).rejects.toMatchObject({ code: 'unavailable', status: 503 });
  await a.hold(90);
  await expect(b.hold(20)).rejects.toMatchObject({ code: 'unavailable' });
  await c.hold(10);
  expect(budget.heldBytes).toBe(100);
  await expect(a.hold(95)).rejects.toMatchObject({ code: 'unavailable' });
  expect(a.bytes).toBe(90);
});

test('whoever goes away while waiting makes room for those behind', async () => {
  const budget = createMemoryBudget(100);
  const going = new AbortController();
  const [a, b, c] = [budget.open(), budget.open(going.signal), budget.open()];
  await a.hold(50);
  const waiting = b.hold(80);
  const behind = c.hold(50);
  going.abort(new Error('gone'));
  await expect(waiting).rejects.toThrow('gone');
  await behind;
  expect(budget.heldBytes).toBe(100);
  b.release();
  await expect(b.hold(1)).rejects.toThrow(TypeError);
});

test('what is released while it waits holds nothing', async () => {
  const budget = createMemoryBudget(100);
  const [a, b] = [budget.open(), budget.open()];
  await a.hold(100);
  const waiting = b.hold(50);
  b.release();
  a.release();
  await waiting;
  expect(budget.heldBytes).toBe(0);
});
