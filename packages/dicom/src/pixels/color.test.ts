import { describe, expect, it } from 'vitest';
import { frameOf, imageOf } from '../testing/imageDescription.ts';
import type { Samples } from './frame.ts';
import type { ImageDescription } from './image.ts';
import { renderFrame } from './renderFrame.ts';

function shown(kind: string, samples: Samples, changes: Partial<ImageDescription> = {}) {
  const samplesPerPixel = changes.samplesPerPixel ?? 3;
  const columns = samples.length / samplesPerPixel;
  const image = imageOf({
    columns,
    samplesPerPixel,
    bitsAllocated: 8,
    bitsStored: 8,
    ...changes,
    photometricInterpretation: kind,
  });
  const { data } = renderFrame(frameOf(image, samples), image);
  return Array.from({ length: columns }, (_, pixel) => [...data.slice(pixel * 4, pixel * 4 + 3)]);
}

// PS3.3 C.7.6.3.1.2
describe('photometric interpretations', () => {
  it('YBR_FULL: the equations of the standard, back again', () => {
    // Y = .299 R + .587 G + .114 B; CB = -.1687 R - .3313 G + .5 B + 128; CR = .5 R - .4187 G - .0813 B + 128
    const colors = [
      [255, 0, 0],
      [0, 255, 0],
      [0, 0, 255],
      [10, 200, 90],
      [128, 128, 128],
    ];
    const ybr = colors.flatMap(([r = 0, g = 0, b = 0]) => [
      0.299 * r + 0.587 * g + 0.114 * b,
      -0.1687 * r - 0.3313 * g + 0.5 * b + 128,
      0.5 * r - 0.4187 * g - 0.0813 * b + 128,
    ]);
    const output = shown(
      'YBR_FULL',
      Uint8Array.from(ybr, (value) => Math.min(255, Math.round(value))),
    );
    for (const [pixel, color] of colors.entries())
      for (const [channel, value] of color.entries())
        expect(Math.abs((output[pixel]?.[channel] ?? -9) - value)).toBeLessThanOrEqual(2);
  });

  it('YBR_PARTIAL_422: black is 16, white 235, gray 128', () => {
    expect(shown('YBR_PARTIAL_422', Uint8Array.of(16, 128, 128, 235, 128, 128, 0, 128, 128, 255, 128, 128))).toEqual([
      [0, 0, 0],
      [255, 255, 255],
      [0, 0, 0],
      [255, 255, 255],
    ]);
    // Y = .2568 R + .5041 G + .0979 B + 16 and so on: pure red.
    const [red] = shown('YBR_PARTIAL_420', Uint8Array.of(81, 90, 240));
    expect(red?.map((value, channel) => Math.abs(value - ([255, 0, 0][channel] ?? 0)) <= 2)).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('deep color is brought to 8 bits', () => {
    expect(shown('RGB', Uint16Array.of(0, 2048, 4095), { bitsAllocated: 16, bitsStored: 12 })).toEqual([[0, 128, 255]]);
  });

  it('… of 32 bits too', () => {
    const samples = Uint32Array.of(0, 2 ** 31, 2 ** 32 - 1);
    expect(shown('RGB', samples, { bitsAllocated: 32, bitsStored: 32 })).toEqual([[0, 128, 255]]);
  });

  it('HSV: a third of the circle apart', () => {
    const hues = Uint8Array.of(0, 255, 255, 85, 255, 255, 171, 255, 255, 0, 0, 77);
    expect(shown('HSV', hues)).toEqual([
      [255, 0, 0],
      [2, 255, 0],
      [2, 0, 255],
      [77, 77, 77],
    ]);
  });

  it('CMYK: no ink is white, black ink black', () => {
    const four = { samplesPerPixel: 4 };
    expect(shown('CMYK', Uint8Array.of(0, 0, 0, 0, 255, 0, 0, 0, 0, 0, 0, 255), four)).toEqual([
      [255, 255, 255],
      [0, 255, 255],
      [0, 0, 0],
    ]);
  });

  it('ARGB: alpha shows the palette', () => {
    const table = (value: number) => ({ firstMapped: 0, entries: Uint8Array.of(0, value) });
    const palette = { red: table(1), green: table(2), blue: table(3) };
    const samples = Uint8Array.of(0, 10, 20, 30, 1, 10, 20, 30);
    expect(shown('ARGB', samples, { samplesPerPixel: 4, palette })).toEqual([
      [10, 20, 30],
      [1, 2, 3],
    ]);
    expect(() => shown('ARGB', samples, { samplesPerPixel: 4 })).toThrow(
      expect.objectContaining({ code: 'missing_tag' }),
    );
  });

  it('says what it cannot show', () => {
    for (const kind of ['XYB', 'YBR_ICT', 'constructor'])
      expect(() => shown(kind, new Uint8Array(3))).toThrow(
        expect.objectContaining({ code: 'invalid_pixels', tag: '00280004' }),
      );
    expect(() => shown('RGB', new Uint8Array(4), { samplesPerPixel: 4 })).toThrow(
      expect.objectContaining({ code: 'invalid_pixels', tag: '00280002' }),
    );
  });
});
