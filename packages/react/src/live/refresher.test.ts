import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createRefresher } from './refresher.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('reads at once, then once for all that came meanwhile', async () => {
  const refresh = vi.fn(async () => undefined);
  const refresher = createRefresher(refresh, { pauseMs: 100 });
  refresher.request();
  expect(refresh).toHaveBeenCalledTimes(1);
  for (let count = 0; count < 20; count += 1) refresher.request();
  await vi.advanceTimersByTimeAsync(99);
  expect(refresh).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1000);
  expect(refresh).toHaveBeenCalledTimes(2);
});

test('never reads twice at a time, and reads again what changed while it read', async () => {
  const finish: (() => void)[] = [];
  const refresh = vi.fn(() => new Promise<void>((resolve) => finish.push(resolve)));
  const refresher = createRefresher(refresh, { pauseMs: 100 });
  refresher.request();
  refresher.request();
  await vi.advanceTimersByTimeAsync(5000);
  expect(refresh).toHaveBeenCalledTimes(1);
  finish[0]?.();
  await vi.advanceTimersByTimeAsync(100);
  expect(refresh).toHaveBeenCalledTimes(2);
});

test('tries again after a failure, until it is stopped', async () => {
  const refresh = vi.fn(() => Promise.reject(new Error('offline')));
  const refresher = createRefresher(refresh, { retryMs: 1000 });
  refresher.request();
  await vi.advanceTimersByTimeAsync(2500);
  expect(refresh).toHaveBeenCalledTimes(3);
  refresher.stop();
  refresher.request();
  await vi.advanceTimersByTimeAsync(5000);
  expect(refresh).toHaveBeenCalledTimes(3);
});
