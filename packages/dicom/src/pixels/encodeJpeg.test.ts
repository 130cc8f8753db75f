import { describe, expect, it } from 'vitest';
import { imageOf } from '../testing/imageDescription.ts';
import { decodeFrame } from './decodeFrame.ts';
import { encodeJpeg } from './encodeJpeg.ts';
import type { RgbaImage } from './frame.ts';

/** A soft pattern with a hard edge; neither side is a multiple of a block. */
function pictureOf(
  color: (x: number, y: number) => readonly [number, number, number],
  width = 61,
  height = 39,
): RgbaImage {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0, at = 0; y < height; y++) for (let x = 0; x < width; x++, at += 4) data.set([...color(x, y), 255], at);
  return { width, height, data };
}
const wave = (x: number, y: number, shift = 0) => 127 + 100 * Math.sin(x / 9 + shift) * Math.cos(y / 7);
const gray = pictureOf((x, y) => {
  const value = y > 30 ? (x > 30 ? 255 : 0) : wave(x, y);
  return [value, value, value];
});
const color = pictureOf((x, y) => [wave(x, y), wave(x, y, 1), wave(x, y, 2)]);

async function decoded({ width, height }: RgbaImage, jpeg: Uint8Array, samplesPerPixel: 1 | 3) {
  const frame = await decodeFrame(
    [jpeg],
    imageOf({
      ...{ rows: height, columns: width, samplesPerPixel, bitsAllocated: 8, bitsStored: 8 },
      photometricInterpretation: samplesPerPixel === 3 ? 'YBR_FULL' : 'MONOCHROME2',
      transferSyntaxUid: '1.2.840.10008.1.2.4.50',
    }),
  );
  return frame.samples;
}

async function meanError(picture: RgbaImage, jpeg: Uint8Array, samplesPerPixel: 1 | 3): Promise<number> {
  const samples = await decoded(picture, jpeg, samplesPerPixel);
  let sum = 0;
  for (let at = 0; at < samples.length; at++) {
    const from = Math.floor(at / samplesPerPixel) * 4 + (at % samplesPerPixel);
    sum += Math.abs((samples[at] ?? 0) - (picture.data[from] ?? 0));
  }
  return sum / samples.length;
}

describe('encodeJpeg', () => {
  it('writes gray in one component, which another decoder reads', async () => {
    const jpeg = encodeJpeg(gray, { quality: 95 });
    expect([...jpeg.subarray(0, 4), ...jpeg.subarray(-2)]).toEqual([0xff, 0xd8, 0xff, 0xe0, 0xff, 0xd9]);
    expect(await meanError(gray, jpeg, 1)).toBeLessThan(2);
  });

  it('writes color in three', async () => {
    expect(await meanError(color, encodeJpeg(color, { quality: 95 }), 3)).toBeLessThan(2);
  });

  it('is smaller and worse with less quality', async () => {
    const sizes: number[] = [];
    const errors: number[] = [];
    for (const quality of [100, 75, 20, 1]) {
      const jpeg = encodeJpeg(color, { quality });
      sizes.push(jpeg.length);
      errors.push(await meanError(color, jpeg, 3));
    }
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(errors).toEqual([...errors].sort((a, b) => a - b));
    expect(errors[0]).toBeLessThan(1);
  });

  it('takes noise, of which every code is used, and a single pixel', async () => {
    let seed = 7;
    const next = () => {
      seed = (seed * 1103515245 + 12345) % 2 ** 31;
      return seed % 256;
    };
    const noise = pictureOf(() => [next(), next(), next()], 200, 120);
    expect(await meanError(noise, encodeJpeg(noise, { quality: 100 }), 3)).toBeLessThan(2);
    const dot = pictureOf(() => [200, 200, 200], 1, 1);
    expect((await decoded(dot, encodeJpeg(dot), 1))[0]).toBeCloseTo(200, -1);
  });

  it('refuses what is no picture', () => {
    const data = new Uint8ClampedArray(4);
    expect(() => encodeJpeg({ width: 2, height: 1, data })).toThrow(
      expect.objectContaining({ code: 'invalid_pixels' }),
    );
    expect(() => encodeJpeg({ width: 1, height: 1, data }, { quality: 0 })).toThrow(
      expect.objectContaining({ code: 'invalid_value' }),
    );
  });
});
