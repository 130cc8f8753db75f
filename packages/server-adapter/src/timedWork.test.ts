import { expect, test } from 'vitest';
import { createTimedWork } from './timedWork.ts';

function begin() {
  const clock = { now: 1_800_000_000_000 };
  let times = 0;
  const work = createTimedWork(
    async () => {
      times += 1;
    },
    { everyMs: 60_000, now: () => clock.now, onFailure: () => undefined },
  );
  return { clock, work, times: () => times };
}
const { signal } = new AbortController();

test('is done once in its time', async () => {
  const { clock, work, times } = begin();
  await work(signal);
  clock.now += 59_999;
  await work(signal);
  expect(times()).toBe(1);
  clock.now += 1;
  await work(signal);
  expect(times()).toBe(2);
});

test('goes on when a clock that was ahead is set right', async () => {
  const { clock, work, times } = begin();
  clock.now += 365 * 24 * 3_600_000;
  await work(signal);
  clock.now -= 365 * 24 * 3_600_000;
  await work(signal);
  expect(times()).toBe(2);
});

test('a run whose time is over already takes no turn', async () => {
  const { work, times } = begin();
  await work(AbortSignal.abort());
  expect(times()).toBe(0);
  await work(signal);
  expect(times()).toBe(1);
});

test('waits after the start where it was told to', async () => {
  const clock = { now: 1_800_000_000_000 };
  let times = 0;
  const options = { everyMs: 60_000, firstAfterMs: 5000, now: () => clock.now, onFailure: () => undefined };
  const work = createTimedWork(async () => {
    times += 1;
  }, options);
  await work(signal);
  clock.now += 4999;
  await work(signal);
  expect(times).toBe(0);
  clock.now += 1;
  await work(signal);
  await work(signal);
  expect(times).toBe(1);
});
