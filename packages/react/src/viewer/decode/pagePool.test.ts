import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDecoderPool } from './pagePool.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function countingPool() {
  const counts = { made: 0, closed: 0 };
  const borrow = createDecoderPool(() => {
    counts.made += 1;
    const close = () => {
      counts.closed += 1;
    };
    return { decode: () => new Promise(() => undefined), close };
  });
  return { counts, borrow };
}

test('all viewers of a page share one decoder, which ends after the last of them', () => {
  const { counts, borrow } = countingPool();
  const [first, second] = [borrow(), borrow()];
  expect(first.decode).toBe(second.decode);
  first.close();
  first.close();
  vi.runAllTimers();
  expect(counts).toEqual({ made: 1, closed: 0 });
  second.close();
  vi.runAllTimers();
  expect(counts).toEqual({ made: 1, closed: 1 });
  borrow();
  expect(counts.made).toBe(2);
});

test('a viewer that comes right after another one goes gets the same workers', () => {
  const { counts, borrow } = countingPool();
  borrow().close();
  vi.advanceTimersByTime(500);
  borrow();
  vi.runAllTimers();
  expect(counts).toEqual({ made: 1, closed: 0 });
});
