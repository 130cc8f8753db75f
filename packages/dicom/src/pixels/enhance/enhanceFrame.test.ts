import { describe, expect, it } from 'vitest';
import { frameOf, imageOf } from '../../testing/imageDescription.ts';
import type { Samples } from '../frame.ts';
import type { ImageDescription } from '../image.ts';
import { renderFrame } from '../renderFrame.ts';
import { enhanceFrame } from './enhanceFrame.ts';
import { type Enhancement, enhancementPresets } from './enhancement.ts';

function enhanced(
  samples: Samples,
  columns: number,
  enhancement: Enhancement,
  changes: Partial<ImageDescription> = {},
) {
  const image = imageOf({ rows: samples.length / columns, columns, ...changes });
  return enhanceFrame(frameOf(image, samples), image, enhancement);
}
const invalid = (code: string) => expect.objectContaining({ name: 'DicomError', code });

describe('enhanceFrame', () => {
  it('leaves the input untouched, and the values when nothing is asked for', () => {
    const samples = Uint16Array.of(5, 100, 4095, 7, 0, 1);
    const before = samples.slice();
    enhanced(samples, 3, enhancementPresets.panoramic);
    expect(samples).toEqual(before);
    const same = enhanced(samples, 3, {});
    expect(same.samples).toEqual(samples);
    expect(same.samples).not.toBe(samples);
  });

  it('gamma: the middle becomes brighter or darker, the ends stay', () => {
    const samples = Uint16Array.of(0, 1000, 4000);
    // 4000 * 0.25 ^ (1 / 2)
    expect(enhanced(samples, 3, { gamma: 2 }).samples).toEqual(Uint16Array.of(0, 2000, 4000));
    expect(enhanced(samples, 3, { gamma: 0.5 }).samples).toEqual(Uint16Array.of(0, 250, 4000));
    const signed = enhanced(Int16Array.of(-2000, -1000, 2000), 3, { gamma: 2 }, { pixelRepresentation: 1 });
    expect(signed.samples).toEqual(Int16Array.of(-2000, 0, 2000));
  });

  it('gamma: brighter means brighter on the screen, whichever way the grays go', () => {
    const samples = Uint16Array.of(0, 2000, 4000);
    const middle = (changes: Partial<ImageDescription>, gamma: number) => {
      const image = imageOf({ columns: 3, ...changes });
      return renderFrame(enhanceFrame(frameOf(image, samples), image, { gamma }), image).data[4] ?? 0;
    };
    for (const changes of [
      {},
      { photometricInterpretation: 'MONOCHROME1' },
      { rescaleSlope: -1, rescaleIntercept: 4000 },
      { photometricInterpretation: 'MONOCHROME1', rescaleSlope: -1, presentationLutShape: 'INVERSE' as const },
    ]) {
      expect(middle(changes, 2)).toBeGreaterThan(middle(changes, 1));
      expect(middle(changes, 0.5)).toBeLessThan(middle(changes, 1));
    }
  });

  it('sharpening: an edge becomes steeper, within the range of the picture', () => {
    const samples = Uint16Array.from(
      { length: 60 },
      (_, at) => [0, 1000, 1000, 1000, 1500, 2000, 2000, 2000, 4000, 4000][at % 10] ?? 0,
    );
    const { samples: output } = enhanced(samples, 10, { sharpen: { sigmaPx: 1, amount: 1 } });
    const row = [...output.subarray(20, 30)];
    expect(row[3]).toBeLessThan(1000);
    expect(row[5]).toBeGreaterThan(2000);
    expect(row[4]).toBe(1500);
    expect(Math.min(...output)).toBe(0);
    expect(Math.max(...output)).toBe(4000);
  });

  it('sharpening: amount 1 adds the whole difference to the smoothed picture', () => {
    const samples = Uint16Array.of(0, 100, 2000, 100, 4000, 300, 700);
    const soft = enhanced(samples, 7, { smooth: { sigmaPx: 1 } }).samples;
    const sharp = enhanced(samples, 7, { sharpen: { sigmaPx: 1, amount: 1 } }).samples;
    for (const [at, value] of samples.entries()) {
      const expected = Math.min(4000, Math.max(0, 2 * value - (soft[at] ?? 0)));
      expect(Math.abs((sharp[at] ?? 0) - expected)).toBeLessThanOrEqual(1);
    }
  });

  it('keeps padding, and makes no padding of a measurement', () => {
    const samples = Uint16Array.from({ length: 143 }, (_, at) => (at % 13 < 4 ? 0 : 1 + ((at * 37) % 900)));
    for (const preset of Object.values(enhancementPresets)) {
      const { samples: output } = enhanced(samples, 13, preset, { pixelPaddingValue: 0 });
      for (const [at, value] of samples.entries()) expect(output[at] === 0).toBe(value === 0);
    }
    // Padding in the middle of the range: what would land on it keeps its value.
    const middle = enhanced(Uint16Array.of(0, 1000, 2000, 4000), 4, { gamma: 2 }, { pixelPaddingValue: 2000 });
    expect(middle.samples).toEqual(Uint16Array.of(0, 1000, 2000, 4000));
  });

  it('is the same for a picture and for the same picture turned', () => {
    const [columns, rows] = [31, 17];
    const samples = Uint16Array.from({ length: columns * rows }, (_, at) => (at * at * 31) % 4096);
    const transposed = Uint16Array.from(
      samples,
      (_, at) => samples[(at % rows) * columns + Math.floor(at / rows)] ?? 0,
    );
    for (const preset of Object.values(enhancementPresets)) {
      const output = enhanced(samples, columns, preset).samples;
      const other = enhanced(transposed, rows, preset).samples;
      for (const at of output.keys()) {
        const place = (at % columns) * rows + Math.floor(at / columns);
        expect(Math.abs((output[at] ?? 0) - (other[place] ?? 0))).toBeLessThanOrEqual(1);
      }
    }
  });

  it.each([
    ['8 bits', Uint8Array.of(1, 200, 30, 255)],
    ['16 bits', Uint16Array.of(1, 20_000, 30, 65_535)],
    ['floats', Float32Array.of(0.25, 0.5, 0.75, 1)],
  ])('keeps the kind of array: %s', (_, samples) => {
    const { samples: output } = enhanced(samples, 2, enhancementPresets.endodontic);
    expect(output.constructor).toBe(samples.constructor);
    expect(Math.max(...output)).toBeLessThanOrEqual(Math.max(...samples));
  });

  it('refuses color, and numbers out of range', () => {
    const color = { samplesPerPixel: 3, photometricInterpretation: 'RGB' };
    expect(() => enhanced(new Uint8Array(3), 3, {}, color)).toThrow(invalid('invalid_pixels'));
    for (const enhancement of [
      { gamma: 0 },
      { smooth: { sigmaPx: -1 } },
      { clahe: { clipLimit: 0.5 } },
      { sharpen: { sigmaPx: Number.NaN, amount: 1 } },
    ])
      expect(() => enhanced(new Uint8Array(3), 3, enhancement)).toThrow(invalid('invalid_value'));
  });
});
