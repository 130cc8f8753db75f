import { describe, expect, it } from 'vitest';
import { blur } from './blur.ts';
import type { Plane } from './plane.ts';

const plane = (values: number[], width: number, changes: Partial<Plane> = {}): Plane => ({
  width,
  height: values.length / width,
  values: Float32Array.from(values),
  mask: undefined,
  low: 0,
  high: 1000,
  heightToWidth: 1,
  ...changes,
});

describe('blur', () => {
  it('weighs neighbors by the Gaussian', () => {
    const values = Array(15).fill(0);
    values[7] = 1000;
    const output = blur(plane(values, 15), 1);
    const weight = (distance: number) => Math.exp(-(distance ** 2) / 2);
    const sum = weight(0) + 2 * (weight(1) + weight(2) + weight(3));
    for (let distance = 0; distance <= 3; distance++) {
      expect(output[7 + distance]).toBeCloseTo((1000 * weight(distance)) / sum, 2);
      expect(output[7 - distance]).toBeCloseTo((1000 * weight(distance)) / sum, 2);
    }
    expect(output[3]).toBe(0);
  });

  it('does the same across and down, and as many millimeters where pixels are not square', () => {
    const rounded = (output: Float32Array) => [...output].map((value) => value.toFixed(2));
    const across = rounded(blur(plane([0, 0, 1000, 0, 0], 5), 1));
    expect(rounded(blur(plane([0, 0, 1000, 0, 0], 1), 1))).toEqual(across);
    // Twice as high as wide: half as many pixels down.
    expect(rounded(blur(plane([0, 0, 1000, 0, 0], 1, { heightToWidth: 2 }), 2))).toEqual(across);
  });

  it('leaves an even picture even, to its edges', () => {
    for (const value of blur(plane(Array(35).fill(500), 7), 3)) expect(value).toBeCloseTo(500, 3);
  });

  it('keeps padding out of its neighbors', () => {
    const values = [0, 0, 500, 500, 500, 500];
    const mask = Uint8Array.of(0, 0, 1, 1, 1, 1);
    for (const value of blur(plane(values, 6, { mask }), 1.5).subarray(2)) expect(value).toBeCloseTo(500, 3);
    for (const value of blur(plane(values, 3, { mask }), 1.5).subarray(2)) expect(value).toBeCloseTo(500, 3);
  });
});
