import { describe, expect, it } from 'vitest';
import { frameOf, imageOf } from '../testing/imageDescription.ts';
import type { Samples } from './frame.ts';
import type { ImageDescription } from './image.ts';
import { type RenderOptions, renderFrame } from './renderFrame.ts';

function grays(samples: Samples, changes: Partial<ImageDescription> = {}, options?: RenderOptions) {
  const image = imageOf({ columns: samples.length, ...changes });
  return [...renderFrame(frameOf(image, samples), image, options).data].filter((_, index) => index % 4 === 0);
}
function colors(samples: Samples, changes: Partial<ImageDescription>) {
  const image = imageOf({ bitsAllocated: 8, bitsStored: 8, ...changes });
  return [...renderFrame(frameOf(image, samples), image).data];
}

describe('renderFrame, gray', () => {
  const stored = Uint16Array.of(0, 100, 200);

  it('uses the file’s first window, after the modality transformation', () => {
    const windows = [{ center: 100.5, width: 201 }];
    expect(grays(stored, { windows })).toEqual([0, 128, 255]);
    expect(grays(stored, { windows, rescaleSlope: 1, rescaleIntercept: 100 })).toEqual([128, 255, 255]);
  });

  it('takes the range of the frame without a window, and leaves padding out of it', () => {
    expect(grays(stored)).toEqual([0, 128, 255]);
    expect(grays(Uint16Array.of(0, 100, 200, 4095), { pixelPaddingValue: 4095 })).toEqual([0, 128, 255, 255]);
    expect(grays(Int16Array.of(-100, 0, 100), { pixelRepresentation: 1 })).toEqual([0, 128, 255]);
  });

  it('turns grays over for MONOCHROME1, for `invert`, and not for both', () => {
    const monochrome1 = { photometricInterpretation: 'MONOCHROME1' };
    expect(grays(stored, monochrome1)).toEqual([255, 128, 0]);
    expect(grays(stored, {}, { invert: true })).toEqual([255, 128, 0]);
    expect(grays(stored, monochrome1, { invert: true })).toEqual([0, 128, 255]);
  });

  it('gives the same through the table of large pictures', () => {
    const many = Int16Array.from({ length: 10_000 }, (_, index) => index - 5000);
    const window = { center: 0, width: 4000 };
    const expected = [...many].map((value) => grays(Int16Array.of(value), {}, { window })[0]);
    expect(grays(many, {}, { window })).toEqual(expected);
  });

  it('averages before the window', () => {
    const windows = [{ center: 100.5, width: 201 }];
    expect(grays(Uint16Array.of(0, 1000, 0, 100), { windows }, { maxWidth: 2 })).toEqual([255, 64]);
    // … but after it where there is padding, which is no measurement.
    const padded = { windows, pixelPaddingValue: 1000 };
    expect(grays(Uint16Array.of(0, 1000, 0, 100), padded, { maxWidth: 2 })).toEqual([128, 64]);
  });

  it('shows supplemental colors above the grays, in every size', () => {
    const table = (...entries: number[]) => ({ firstMapped: 1000, entries: Uint8Array.from(entries) });
    const image = imageOf({
      columns: 4,
      windows: [{ center: 128, width: 256 }],
      supplementalPalette: { red: table(9, 1), green: table(8, 2), blue: table(7, 3) },
    });
    const frame = frameOf(image, Uint16Array.of(0, 200, 1000, 2000));
    expect([...renderFrame(frame, image).data]).toEqual([0, 0, 0, 255, 200, 200, 200, 255, 9, 8, 7, 255, 1, 2, 3, 255]);
    expect([...renderFrame(frame, image, { maxWidth: 2 }).data]).toEqual([100, 100, 100, 255, 5, 5, 5, 255]);
  });

  it('looks values up before they are averaged, where a table maps them', () => {
    const modalityLut = { firstMapped: 0, bits: 8, entries: Uint16Array.of(0, 255, 0) };
    const windows = [{ center: 128, width: 256 }];
    expect(grays(Uint16Array.of(0, 2), { modalityLut, windows }, { maxWidth: 1 })).toEqual([0]);
  });

  it('shows what is no number as black', () => {
    const float = { bitsAllocated: 32, bitsStored: 32, float: true, windows: [{ center: 0.5, width: 1 }] };
    const image = { ...float, voiLutFunction: 'LINEAR_EXACT' } as const;
    expect(grays(Float32Array.of(0, 1, Number.NaN), image)).toEqual([0, 255, 0]);
  });

  it('makes a picture of odd size smaller in one direction and larger in the other', () => {
    const image = imageOf({ rows: 3, columns: 5, windows: [{ center: 128, width: 256 }] });
    const frame = frameOf(image, new Uint16Array(15).fill(77));
    const { width, height, data } = renderFrame(frame, image, { width: 2, height: 7, rotate: 270 });
    expect([width, height]).toEqual([2, 7]);
    expect([...new Set(data)]).toEqual([77, 255]);
  });

  it('refuses a frame without its samples, and rotations between', () => {
    const image = imageOf({ rows: 3, columns: 5 });
    const frame = frameOf(image, new Uint16Array(14));
    expect(() => renderFrame(frame, image)).toThrow(expect.objectContaining({ code: 'invalid_pixels' }));
    const rotate = JSON.parse('45');
    expect(() => renderFrame(frame, image, { rotate })).toThrow(expect.objectContaining({ code: 'invalid_value' }));
  });

  it('refuses a window that would divide by zero', () => {
    expect(() => grays(stored, {}, { window: { center: 1, width: 0 } })).toThrow(
      expect.objectContaining({ code: 'invalid_value' }),
    );
  });
});

describe('renderFrame, color', () => {
  const three = { samplesPerPixel: 3 };

  it('shows RGB', () => {
    const rgb = { ...three, photometricInterpretation: 'RGB' };
    expect(colors(Uint8Array.of(1, 2, 3, 250, 251, 252), { ...rgb, columns: 2 })).toEqual([
      1, 2, 3, 255, 250, 251, 252, 255,
    ]);
    expect(colors(Uint16Array.of(0, 32768, 65535), { ...rgb, bitsStored: 16, bitsAllocated: 16 })).toEqual([
      0, 128, 255, 255,
    ]);
  });

  // Pure red, by the equations of PS3.3 C.7.6.3.1.2.
  it('shows YBR_FULL', () => {
    const red = colors(Uint8Array.of(76, 85, 255), { ...three, photometricInterpretation: 'YBR_FULL' });
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
    expect(colors(samples, { columns: 4, photometricInterpretation: 'PALETTE COLOR', palette })).toEqual([
      1, 3, 5, 255, 1, 3, 5, 255, 2, 4, 6, 255, 2, 4, 6, 255,
    ]);
    expect(() => colors(samples, { columns: 4, photometricInterpretation: 'PALETTE COLOR' })).toThrow(
      expect.objectContaining({ code: 'missing_tag' }),
    );
  });
});
