import { describe, expect, it } from 'vitest';
import { clahe } from './clahe.ts';
import type { Plane } from './plane.ts';

function plane(width: number, height: number, value: (x: number, y: number) => number, mask?: Uint8Array): Plane {
  const values = Float32Array.from({ length: width * height }, (_, at) => value(at % width, Math.floor(at / width)));
  const seen = values.filter((_, at) => mask?.[at] !== 0);
  return { width, height, values, mask, low: Math.min(...seen), high: Math.max(...seen), heightToWidth: 1 };
}
const spread = (values: ArrayLike<number>, from: number, to: number) => {
  const part = Array.from(values).slice(from, to);
  return Math.max(...part) - Math.min(...part);
};

describe('clahe', () => {
  it('changes nothing when grays may not become steeper', () => {
    const input = plane(37, 23, (x, y) => (x * 7 + y * 13) % 256);
    const output = clahe(input, 1, 4);
    for (const [at, value] of output.entries()) expect(Math.abs(value - (input.values[at] ?? 0))).toBeLessThan(0.6);
  });

  it('spreads the grays of a dull picture over its range, steeper by the limit and no more', () => {
    // Levels 1000 to 1031 in the middle of 0 to 4095, which two pixels hold.
    const input = plane(64, 32, (x, y) => (x === 0 && y === 0 ? 0 : x === 63 && y === 31 ? 4095 : 1000 + (x % 32)));
    const before = spread(input.values, 64, 128);
    const limited = spread(clahe(input, 8, 1), 64, 128);
    expect(limited).toBeGreaterThan(before * 6);
    expect(limited).toBeLessThanOrEqual(before * 8 + 0.01);
    expect(spread(clahe(input, 1000, 1), 64, 128)).toBeGreaterThan(3500);
  });

  it('looks at each part of the picture by itself', () => {
    // Left dull and dark, right dull and bright: each half gains.
    const input = plane(128, 32, (x) => (x < 64 ? 100 : 3000) + (x % 16));
    const output = clahe(input, 20, 8);
    for (const start of [20, 84]) {
      expect(spread(output, start, start + 16)).toBeGreaterThan(spread(input.values, start, start + 16) * 4);
    }
  });

  it('goes from tile to tile without steps', () => {
    const input = plane(90, 50, (x, y) => 1000 + x * 10 + y);
    const output = clahe(input, 3, 9);
    for (let y = 0; y < 50; y++) {
      for (let x = 1; x < 90; x++) {
        const step = (output[y * 90 + x] ?? 0) - (output[y * 90 + x - 1] ?? 0);
        expect(Math.abs(step)).toBeLessThan(60);
      }
    }
  });

  it('does not count padding and leaves it', () => {
    const mask = Uint8Array.from({ length: 40 * 20 }, (_, at) => (at % 40 < 20 ? 0 : 1));
    const padded = plane(40, 20, (x, y) => (x < 20 ? 9000 : (x * 5 + y) % 200), mask);
    const alone = plane(20, 20, (x, y) => ((x + 20) * 5 + y) % 200);
    const output = clahe(padded, 4, 2);
    const expected = clahe(alone, 4, 1);
    for (let y = 0; y < 20; y++) {
      expect(output[y * 40 + 5]).toBe(9000);
      // Right of the middle of the right tile no other takes part.
      for (let x = 30; x < 40; x++) expect(output[y * 40 + x]).toBeCloseTo(expected[y * 20 + x - 20] ?? 0, 2);
    }
  });

  it('leaves a flat picture alone', () => {
    expect(
      clahe(
        plane(5, 3, () => 7),
        4,
        8,
      ),
    ).toEqual(new Float32Array(15).fill(7));
  });
});
