import { describe, expect, it } from 'vitest';
import { windowFunction } from './window.ts';

describe('windowFunction', () => {
  // The worked examples of PS3.3 C.11.2.1.2.1 for an output of 0 to 255.
  it.each([
    [
      2048,
      4096,
      [
        [0, 0],
        [2047.5, 127.5],
        [4095, 255],
        [5000, 255],
        [-1, 0],
      ],
    ],
    [
      2048,
      1,
      [
        [2047, 0],
        [2047.5, 0],
        [2048, 255],
      ],
    ],
    [
      0,
      100,
      [
        [-50, 0],
        [-0.5, 127.5],
        [49, 255],
      ],
    ],
    [
      0,
      1,
      [
        [-1, 0],
        [0, 255],
      ],
    ],
  ] as const)('LINEAR, center %d, width %d', (center, width, points) => {
    const map = windowFunction(center, width, 'LINEAR');
    for (const [value, gray] of points) expect(map(value)).toBeCloseTo(gray, 6);
  });

  // PS3.3 C.11.2.1.3.2
  it('LINEAR_EXACT', () => {
    const map = windowFunction(0, 100, 'LINEAR_EXACT');
    expect([-51, -50, -25, 0, 25, 50, 51].map(map)).toEqual([0, 0, 63.75, 127.5, 191.25, 255, 255]);
  });

  // PS3.3 C.11.2.1.3.1
  it('SIGMOID', () => {
    const map = windowFunction(100, 40, 'SIGMOID');
    expect(map(100)).toBe(127.5);
    expect(map(140)).toBeCloseTo(255 / (1 + Math.exp(-4)), 9);
    expect(map(60) + map(140)).toBeCloseTo(255, 9);
  });
});

describe('a window below 1', () => {
  // Of values that a slope of 1e-5 makes fractions: C.11.2.1.2.1 allows no such width for LINEAR.
  it.each(['LINEAR', 'LINEAR_EXACT'] as const)('is exact whatever its function is called: %s', (kind) => {
    const map = windowFunction(0.05, 0.02, kind);
    expect([0.03, 0.04, 0.05, 0.06, 0.07].map((value) => Math.round(map(value)))).toEqual([0, 0, 128, 255, 255]);
  });
});
