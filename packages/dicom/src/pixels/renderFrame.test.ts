import { describe, expect, it } from 'vitest';
import { frameOf, imageOf } from '../testing/imageDescription.ts';
import type { Samples } from './frame.ts';
import type { ImageDescription } from './image.ts';
import { type RenderOptions, renderFrame } from './renderFrame.ts';

function greys(samples: Samples, changes: Partial<ImageDescription> = {}, options?: RenderOptions) {
  const image = imageOf({ columns: samples.length, ...changes });
  return [...renderFrame(frameOf(image, samples), image, options).data].filter((_, index) => index % 4 === 0);
}
function colours(samples: Samples, changes: Partial<ImageDescription>) {
  const image = imageOf({ bitsAllocated: 8, bitsStored: 8, ...changes });
  return [...renderFrame(frameOf(image, samples), image).data];
}

describe('renderFrame, grey', () => {
  const stored = Uint16Array.of(0, 100, 200);

  it('uses the file’s first window, after the modality transformation', () => {
    const windows = [{ center: 100.5, width: 201 }];
    expect(greys(stored, { windows })).toEqual([0, 128, 255]);
    expect(greys(stored, { windows, rescaleSlope: 1, rescaleIntercept: 100 })).toEqual([128, 255, 255]);
  });

  it('takes the range of the frame without a window, and leaves padding out of it', () => {
    expect(greys(stored)).toEqual([0, 128, 255]);
    expect(greys(Uint16Array.of(0, 100, 200, 4095), { pixelPaddingValue: 4095 })).toEqual([0, 128, 255, 255]);
    expect(greys(Int16Array.of(-100, 0, 100), { pixelRepresentation: 1 })).toEqual([0, 128, 255]);
  });

  it('turns greys over for MONOCHROME1, for `invert`, and not for both', () => {
    const monochrome1 = { photometricInterpretation: 'MONOCHROME1' };
    expect(greys(stored, monochrome1)).toEqual([255, 128, 0]);
    expect(greys(stored, {}, { invert: true })).toEqual([255, 128, 0]);
    expect(greys(stored, monochrome1, { invert: true })).toEqual([0, 128, 255]);
  });

  it('gives the same through the table of large pictures', () => {
    const many = Int16Array.from({ length: 10_000 }, (_, index) => index - 5000);
    const window = { center: 0, width: 4000 };
    const expected = [...many].map((value) => greys(Int16Array.of(value), {}, { window })[0]);
    expect(greys(many, {}, { window })).toEqual(expected);
  });

  it('averages before the window', () => {
    const windows = [{ center: 100.5, width: 201 }];
    expect(greys(Uint16Array.of(0, 1000, 0, 100), { windows }, { maxWidth: 2 })).toEqual([255, 64]);
    // … but after it where there is padding, which is no measurement.
    const padded = { windows, pixelPaddingValue: 1000 };
    expect(greys(Uint16Array.of(0, 1000, 0, 100), padded, { maxWidth: 2 })).toEqual([128, 64]);
  });

  it('refuses a window that would divide by zero', () => {
    expect(() => greys(stored, {}, { window: { center: 1, width: 0 } })).toThrow(
      expect.objectContaining({ code: 'invalid_value' }),
    );
  });
});

describe('renderFrame, colour', () => {
  const three = { samplesPerPixel: 3 };

  it('shows RGB', () => {
    const rgb = { ...three, photometricInterpretation: 'RGB' };
    expect(colours(Uint8Array.of(1, 2, 3, 250, 251, 252), { ...rgb, columns: 2 })).toEqual([
      1, 2, 3, 255, 250, 251, 252, 255,
    ]);
    expect(colours(Uint16Array.of(0, 32768, 65535), { ...rgb, bitsStored: 16, bitsAllocated: 16 })).toEqual([
      0, 128, 255, 255,
    ]);
  });

  // Pure red, by the equations of PS3.3 C.7.6.3.1.2.
  it('shows YBR_FULL', () => {
    const red = colours(Uint8Array.of(76, 85, 255), { ...three, photometricInterpretation: 'YBR_FULL' });
    expect(red.map((value, index) => Math.abs(value - ([254, 0, 0, 255][index] ?? 0)) <= 1)).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it('looks up a palette, clamping to its ends', () => {
    const table = (...entries: number[]) => ({ firstMapped: 10, entries: Uint8Array.from(entries) });
    const palette = { red: table(1, 2), green: table(3, 4), blue: table(5, 6) };
    const samples = Uint8Array.of(0, 10, 11, 99);
    expect(colours(samples, { columns: 4, photometricInterpretation: 'PALETTE COLOR', palette })).toEqual([
      1, 3, 5, 255, 1, 3, 5, 255, 2, 4, 6, 255, 2, 4, 6, 255,
    ]);
    expect(() => colours(samples, { columns: 4, photometricInterpretation: 'PALETTE COLOR' })).toThrow(
      expect.objectContaining({ code: 'missing_tag' }),
    );
  });
});
