import { describe, expect, it } from 'vitest';
import { enlarge, type Interpolation } from './enlarge.ts';

const gray = (levels: number[], width: number, toWidth: number, toHeight: number, interpolation: Interpolation) => {
  const data = Uint8ClampedArray.from(levels.flatMap((level) => [level, level, level, 255]));
  const output = enlarge({ width, height: levels.length / width, data }, toWidth, toHeight, interpolation);
  expect(output.data.filter((_, index) => index % 4 === 3).every((alpha) => alpha === 255)).toBe(true);
  return [...output.data.filter((_, index) => index % 4 === 0)];
};

describe('enlarge', () => {
  it('repeats pixels', () => {
    expect(gray([1, 2, 3, 4], 2, 4, 2, 'nearest')).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
    expect(gray([1, 2], 1, 1, 5, 'nearest')).toEqual([1, 1, 2, 2, 2]);
  });

  it('blends between the centers of pixels, and holds the edge', () => {
    // Centers of 4 pixels over 2: at -0.25, 0.25, 0.75 and 1.25 of the input.
    expect(gray([0, 100], 2, 4, 1, 'bilinear')).toEqual([0, 25, 75, 100]);
    expect(gray([0, 100], 1, 1, 4, 'bilinear')).toEqual([0, 25, 75, 100]);
    expect(gray([0, 100, 100, 200], 2, 4, 4, 'bilinear').slice(4, 8)).toEqual([25, 50, 100, 125]);
  });

  it('gives the picture itself when there is nothing to do', () => {
    const picture = { width: 1, height: 1, data: Uint8ClampedArray.of(1, 2, 3, 255) };
    expect(enlarge(picture, 1, 1, 'bilinear')).toBe(picture);
  });
});
