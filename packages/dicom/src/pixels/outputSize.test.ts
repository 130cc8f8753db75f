import { describe, expect, it } from 'vitest';
import { frameOf, imageOf } from '../testing/imageDescription.ts';
import type { ImageDescription } from './image.ts';
import { outputSize, type SizeOptions } from './outputSize.ts';

const size = (options: SizeOptions, turned = false, changes: Partial<ImageDescription> = {}) => {
  const image = imageOf({ rows: 40, columns: 61, ...changes });
  const { width, height } = outputSize(frameOf(image, new Uint16Array(40 * 61)), image, options, turned);
  return [width, height];
};
/** Pixels twice as high as wide. */
const tall = { pixelAspectRatio: 2 } as const;

describe('outputSize', () => {
  it('keeps the size, fits inside, never enlarges by a limit', () => {
    expect(size({})).toEqual([61, 40]);
    expect(size({ maxWidth: 30 })).toEqual([30, 20]);
    expect(size({ maxWidth: 1000, maxHeight: 1000 })).toEqual([61, 40]);
  });

  it('gives exact sizes, and keeps the proportions when one is given', () => {
    expect(size({ width: 122 })).toEqual([122, 80]);
    expect(size({ height: 20 })).toEqual([31, 20]);
    expect(size({ width: 10, height: 90 })).toEqual([10, 90]);
  });

  it('counts in the rotated picture, and answers for the one before', () => {
    expect(size({ maxWidth: 20 }, true)).toEqual([31, 20]);
    expect(size({ width: 80, height: 122 }, true)).toEqual([122, 80]);
  });

  // PS3.3 10.7.1.3: the first value of Pixel Spacing is between rows.
  it('stretches the coarser direction of pixels that are not square, on request', () => {
    expect(size({}, false, tall)).toEqual([61, 40]);
    expect(size({ squarePixels: true }, false, tall)).toEqual([61, 80]);
    expect(size({ squarePixels: true }, false, { pixelAspectRatio: 0.5 })).toEqual([122, 40]);
    expect(size({ squarePixels: true, maxHeight: 40 }, false, tall)).toEqual([31, 40]);
    expect(size({ squarePixels: true, maxWidth: 40 }, true, tall)).toEqual([31, 40]);
  });

  it('refuses sizes that are none, and those without end', () => {
    for (const options of [{ width: 0 }, { maxHeight: -1 }, { height: Number.NaN }])
      expect(() => size(options)).toThrow(expect.objectContaining({ code: 'invalid_value' }));
    expect(() => size({ width: 1e6, height: 1e6 })).toThrow(expect.objectContaining({ code: 'too_large' }));
    expect(() => size({ width: Infinity })).toThrow(expect.objectContaining({ code: 'too_large' }));
  });
});
