import { describe, expect, it } from 'vitest';
import { frameOf, imageOf } from '../testing/imageDescription.ts';
import { type GrayOptions, grayMap } from './grayMap.ts';
import type { ImageDescription, LookupTable } from './image.ts';

function shown(stored: number[], changes: Partial<ImageDescription>, options: GrayOptions = {}): number[] {
  const image = imageOf({ columns: stored.length, ...changes });
  const samples = image.pixelRepresentation === 1 ? Int16Array.from(stored) : Uint16Array.from(stored);
  return stored.map(grayMap(frameOf(image, samples), image, options));
}
const table = (firstMapped: number, bits: number, ...entries: number[]): LookupTable => ({
  firstMapped,
  bits,
  entries: Uint16Array.from(entries),
});
const wide = { center: 128, width: 256 };

describe('modality transformation', () => {
  // PS3.3 C.11.1.1
  it('looks stored values up, and windows what comes out', () => {
    const modalityLut = table(-1, 16, 0, 1000, 2000);
    const image = { pixelRepresentation: 1, modalityLut, windows: [{ center: 1000.5, width: 2001 }] } as const;
    expect(shown([-5, -1, 0, 1, 9], image)).toEqual([0, 0, 127.5, 255, 255]);
    // A table stands in the place of slope and intercept.
    expect(shown([-1, 0, 1], { ...image, rescaleSlope: 0, rescaleIntercept: 7 })).toEqual([0, 127.5, 255]);
  });

  it('spreads the range of a table where there is no window', () => {
    expect(shown([0, 1, 2], { modalityLut: table(0, 16, 300, 100, 200) })).toEqual([255, 0, 127.5]);
  });

  it('keeps the range that a falling slope turns over', () => {
    expect(shown([0, 50, 100], { rescaleSlope: -2, rescaleIntercept: 10 })).toEqual([255, 127.5, 0]);
  });
});

// PS3.3 C.11.2
describe('values of interest', () => {
  const voiLuts = [table(100, 8, 0, 51, 255), table(0, 12, 4095, 0)];

  it('takes a table where there is no window, and the one that is asked for', () => {
    expect(shown([0, 100, 101, 102, 999], { voiLuts })).toEqual([0, 0, 51, 255, 255]);
    expect(shown([0, 1], { voiLuts, windows: [wide] }, { voiLut: 1 })).toEqual([255, 0]);
  });

  it('takes the file’s window first, and the caller’s before that', () => {
    const windows = [{ center: 0.5, width: 1 }];
    expect(shown([0, 1], { voiLuts, windows })).toEqual([0, 255]);
    expect(shown([0, 255], { voiLuts, windows }, { window: wide })).toEqual([0, 255]);
  });

  it('maps by another function on request', () => {
    // C.11.2.1.3.1: y = 255 / (1 + exp(-4 (x - c) / w))
    const [gray] = shown([192], { windows: [wide] }, { voiLutFunction: 'SIGMOID' });
    expect(gray).toBeCloseTo(255 / (1 + Math.exp((-4 * 64) / 256)), 9);
    expect(shown([64], { windows: [wide] }, { voiLutFunction: 'LINEAR_EXACT' })).toEqual([63.75]);
  });

  it('refuses a table that is not there', () => {
    expect(() => shown([0], { voiLuts }, { voiLut: 2 })).toThrow(expect.objectContaining({ code: 'invalid_value' }));
    expect(() => shown([0], {}, { voiLut: 0 })).toThrow(expect.objectContaining({ code: 'invalid_value' }));
  });
});

// PS3.3 C.7.6.3.1.2, C.11.4, C.11.6
describe('presentation', () => {
  const monochrome1 = { windows: [wide], photometricInterpretation: 'MONOCHROME1' };

  it('turns the grays over once, whether MONOCHROME1, INVERSE or both ask for it', () => {
    const inverse = { presentationLutShape: 'INVERSE' } as const;
    expect(shown([0, 51, 255], { windows: [wide] })).toEqual([0, 51, 255]);
    expect(shown([0, 51, 255], monochrome1)).toEqual([255, 204, 0]);
    expect(shown([0, 51, 255], { ...monochrome1, ...inverse })).toEqual([255, 204, 0]);
    expect(shown([0, 51, 255], { windows: [wide], ...inverse })).toEqual([255, 204, 0]);
    expect(shown([0, 51, 255], { ...monochrome1, presentationLutShape: 'IDENTITY' })).toEqual([255, 204, 0]);
    expect(shown([0, 51, 255], { ...monochrome1, ...inverse }, { invert: true })).toEqual([0, 51, 255]);
  });

  it('looks P-Values up over the whole length of a table, which are final', () => {
    const presentationLut = table(0, 10, 0, 1023, 0);
    const image = { ...monochrome1, presentationLut };
    expect(shown([0, 128, 255], image)).toEqual([0, 255, 0]);
    expect(shown([0, 128, 255], image, { invert: true })).toEqual([255, 0, 255]);
  });
});

// PS3.3 C.7.5.1.1.2
it('a range of padding does not widen the range of the picture', () => {
  const image = { pixelPaddingValue: 0, pixelPaddingRangeLimit: 10 };
  expect(shown([0, 5, 10, 100, 200], image).slice(3)).toEqual([0, 255]);
  expect(shown([0, 5, 10, 100, 200], { pixelPaddingValue: 10, pixelPaddingRangeLimit: 0 }).slice(3)).toEqual([0, 255]);
});
