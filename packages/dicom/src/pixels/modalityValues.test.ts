import { describe, expect, it } from 'vitest';
import { frameOf, imageOf } from '../testing/imageDescription.ts';
import type { Samples } from './frame.ts';
import type { ImageDescription } from './image.ts';
import { modalityValues } from './modalityValues.ts';

const valuesOf = (samples: Samples, changes: Partial<ImageDescription> = {}) => {
  const image = imageOf({ rows: 1, columns: samples.length, bitsStored: 16, ...changes });
  return modalityValues(frameOf(image, samples), image);
};

// PS3.3 C.11.1
describe('modalityValues', () => {
  it('gives the samples where nothing is transformed', () => {
    const samples = Uint16Array.of(0, 5, 65535, 7);
    expect(valuesOf(samples)).toEqual({ values: samples, minimum: 0, maximum: 65535 });
    expect(valuesOf(samples).values).toBe(samples);
  });

  it('keeps whole units whole, also below zero', () => {
    const rescale = { rescaleSlope: 1, rescaleIntercept: -1024 };
    expect(valuesOf(Uint16Array.of(0, 1024, 4095, 1), rescale)).toEqual({
      values: Int16Array.of(-1024, 0, 3071, -1023),
      minimum: -1024,
      maximum: 3071,
    });
  });

  it('loses nothing of fractions, and of a range wider than 16 bits', () => {
    expect(valuesOf(Uint16Array.of(0, 65535, 1), { rescaleSlope: 1, rescaleIntercept: -40_000 }).values).toEqual(
      Float32Array.of(-40_000, 25_535, -39_999),
    );
    expect(valuesOf(Uint16Array.of(1, 2, 3), { rescaleSlope: 0.5 }).values).toEqual(Float32Array.of(0.5, 1, 1.5));
    expect(valuesOf(Uint32Array.of(70_000)).values).toEqual(Float32Array.of(70_000));
  });

  it('goes by the table where there is one, beyond its ends by the nearest entry', () => {
    const modalityLut = { firstMapped: 10, entries: Uint16Array.of(100, 300, 200), bits: 16 };
    expect(valuesOf(Uint16Array.of(0, 11, 12, 99), { modalityLut, rescaleSlope: 7 })).toEqual({
      values: Uint16Array.of(100, 300, 200, 200),
      minimum: 100,
      maximum: 300,
    });
  });

  it('leaves padding out of the range, and turns the ends over where the slope falls', () => {
    const padded = { pixelPaddingValue: 0, pixelPaddingRangeLimit: 2 };
    expect(valuesOf(Uint16Array.of(0, 900, 1000, 2), padded)).toMatchObject({ minimum: 900, maximum: 1000 });
    expect(valuesOf(Uint16Array.of(1, 4), { rescaleSlope: -1 })).toMatchObject({ minimum: -4, maximum: -1 });
    expect(valuesOf(Uint16Array.of(0, 0), padded)).toMatchObject({ minimum: 0, maximum: 0 });
  });
});
