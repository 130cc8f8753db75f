import { afterEach, beforeEach, expect, it } from 'vitest';
import { Allocations } from './allocations.ts';

const allocations = new Allocations();
beforeEach(() => allocations.start());
afterEach(() => allocations.stop());

it('counts the buffers that are asked for and the copies of them, and no views', () => {
  const whole = new Uint8Array(1000);
  new Uint16Array(whole.buffer, 0, 100).subarray(10);
  new DataView(whole.buffer);
  expect(allocations.allocated).toEqual({ largestBytes: 1000, totalBytes: 1000 });
  whole.slice(0, 500);
  new Float64Array([1, 2, 3]);
  whole.buffer.slice(0, 10);
  expect(allocations.allocated).toEqual({ largestBytes: 1000, totalBytes: 1534 });
});

it('stands in front of the constructors, and leaves the constructors as they were', () => {
  expect(() => new Uint8Array(-1)).toThrow(RangeError);
  expect(new Uint8Array(4)).toBeInstanceOf(Uint8Array);
  allocations.stop();
  const before = allocations.allocated.totalBytes;
  new Uint8Array(4000);
  expect(allocations.allocated.totalBytes).toBe(before);
});
