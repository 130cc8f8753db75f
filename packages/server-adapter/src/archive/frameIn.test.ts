import { expect, test } from 'vitest';
import { frameIn } from './frameIn.ts';
import { frameList } from './frameList.ts';

const range = (offset: number, length: number) => ({ offset, length });

test('frames that follow each other are written in one line, however many they are', () => {
  const list = frameList(Array.from({ length: 10_000 }, (_each, at) => [range(1000 + at * 512, 512)]));
  expect(list.length).toBeLessThan(100);
  expect(frameIn(list, 0)).toEqual([range(1000, 512)]);
  expect(frameIn(list, 9999)).toEqual([range(1000 + 9999 * 512, 512)]);
  expect([frameIn(list, 10_000), frameIn(list, -1), frameIn(list, 0.5)]).toEqual([undefined, undefined, undefined]);
});

test.each([
  [[]],
  [[[range(10, 5)]]],
  [[null, null]],
  [[[range(10, 5)], null]],
  [[[range(10, 5)], [range(15, 6)]]],
  [[[range(10, 5)], [range(16, 5)]]],
  [[[range(10, 5), range(15, 5)], [range(20, 5)]]],
  [[[], [range(1, 2)]]],
])('others are given as they are: %j', (frames) => {
  const list = frameList(frames);
  expect(frames.map((_each, at) => frameIn(list, at))).toEqual(frames);
  expect(frameIn(list, frames.length)).toBeUndefined();
});

test('a frame in very many parts is not listed, and neither are frames that have very many together', () => {
  const parts = (count: number) => Array.from({ length: count }, (_each, at) => range(at * 20, 12));
  const one = frameList([parts(1_000_000), parts(2)]);
  expect(one.length).toBeLessThan(100);
  expect([frameIn(one, 0), frameIn(one, 1), frameIn(one, 2)]).toEqual([null, parts(2), undefined]);
  const many = frameList(Array.from({ length: 500 }, () => parts(1000)));
  expect(many.length).toBeLessThan(4_000_000);
  expect([frameIn(many, 99), frameIn(many, 100)]).toEqual([parts(1000), null]);
});
