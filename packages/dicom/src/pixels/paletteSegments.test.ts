import { describe, expect, it } from 'vitest';
import { expandSegments } from './paletteSegments.ts';

const words = (...values: number[]) => new Uint8Array(Uint16Array.from(values).buffer);
const expand = (bytes: Uint8Array, bits: number, count: number) => [...expandSegments(bytes, bits, count, '00281221')];

// PS3.3 C.7.9.2
describe('expandSegments', () => {
  it('copies discrete segments', () => {
    expect(expand(words(0, 3, 100, 200, 65535), 16, 3)).toEqual([100, 200, 65535]);
    expect(expand(Uint8Array.of(0, 2, 7, 9), 8, 2)).toEqual([7, 9]);
  });

  it('draws straight lines from the entry before to the end of the segment', () => {
    // From 0 in 4 steps to 100, then in 2 steps down to 50.
    expect(expand(words(0, 1, 0, 1, 4, 100, 1, 2, 50), 16, 7)).toEqual([0, 25, 50, 75, 100, 75, 50]);
    expect(expand(Uint8Array.of(0, 1, 0, 1, 3, 255), 8, 4)).toEqual([0, 85, 170, 255]);
  });

  it('repeats segments by their byte offset, a line from where the table now stands', () => {
    // Segments at byte 0 (discrete) and 6 (line); again from byte 0: both.
    expect(expand(words(0, 1, 10, 1, 2, 20, 2, 2, 0, 0), 16, 6)).toEqual([10, 15, 20, 10, 15, 20]);
    // The line alone: from 20 to 20.
    expect(expand(words(0, 1, 10, 1, 2, 20, 2, 1, 6, 0), 16, 5)).toEqual([10, 15, 20, 20, 20]);
    expect(expand(Uint8Array.of(0, 1, 10, 1, 2, 20, 2, 2, 0, 0, 0, 0), 8, 6)).toEqual([10, 15, 20, 10, 15, 20]);
  });

  it('gives no more than was promised', () => {
    expect(expand(words(0, 1, 5, 1, 65535, 9), 16, 3)).toHaveLength(3);
  });

  it.each([
    ['a segment that is cut off', words(0, 4, 1)],
    ['an empty segment', words(0, 0, 1)],
    ['a line from nowhere', words(1, 4, 10)],
    ['an opcode that does not exist', words(7, 1, 1)],
    ['a segment that repeats itself', words(0, 1, 1, 2, 1, 6, 0)],
  ])('refuses %s', (_, bytes) => {
    expect(() => expand(bytes, 16, 100)).toThrow(expect.objectContaining({ code: 'invalid_value', tag: '00281221' }));
  });
});
