import { expect, test } from 'vitest';
import { createWheelSteps } from './wheelSteps.ts';

const walk = (deltas: readonly number[], deltaMode = 0): number[] => {
  const steps = createWheelSteps();
  return deltas.map((deltaY) => steps({ deltaY, deltaMode }));
};

test('one notch is one step, in pixels as in lines', () => {
  expect(walk([100, 120, -100, -120])).toEqual([1, 1, -1, -1]);
  expect(walk([3, 3, -3], 1)).toEqual([1, 1, -1]);
});

test('an event of many notches makes as many steps, up to a limit', () => {
  expect(walk([1000, -500, 100_000])).toEqual([10, -5, 25]);
  expect(walk([1, -1], 2)).toEqual([10, -10]);
});

test('the small events of a trackpad add up, and a turn begins anew', () => {
  expect(walk([10, 10, 10, 10, 10])).toEqual([0, 0, 0, 1, 0]);
  expect(walk([30, -30, -10])).toEqual([0, 0, -1]);
  // A whole swipe of 60 events of 8 px.
  expect(walk(Array(60).fill(8)).reduce((sum, steps) => sum + steps, 0)).toBe(12);
});
