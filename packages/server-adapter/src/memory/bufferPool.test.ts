import { expect, test } from 'vitest';
import { giveBuffer, takeBuffer } from './bufferPool.ts';

test('memory that was given back is used again, once', () => {
  const first = takeBuffer(300_000);
  giveBuffer(first.subarray(10, 20));
  giveBuffer(first);
  const [second, third] = [takeBuffer(290_000), takeBuffer(290_000)];
  expect(second.buffer).toBe(first.buffer);
  expect(second.byteLength).toBe(290_000);
  expect(third.buffer).not.toBe(first.buffer);
  giveBuffer(second);
  giveBuffer(third);
});

test('memory of somebody else is left alone, and so is memory that is far too large', () => {
  const other = new Uint8Array(300_000);
  giveBuffer(other);
  expect(takeBuffer(300_000).buffer).not.toBe(other.buffer);
  const large = takeBuffer(4_000_000);
  giveBuffer(large);
  expect(takeBuffer(20_000).buffer).not.toBe(large.buffer);
});
