import { DicomError } from '../errors.ts';
import type { Palette } from './image.ts';

/** Looks stored values up in the colour tables: 3 samples a pixel. @source DICOM PS3.3 C.7.6.3.1.5 */
export function paletteToRgb(samples: ArrayLike<number>, palette: Palette): Uint8Array {
  const rgb = new Uint8Array(samples.length * 3);
  const tables = [palette.red, palette.green, palette.blue];
  for (const [channel, { entries, firstMapped }] of tables.entries()) {
    const last = entries.length - 1;
    for (let index = 0; index < samples.length; index++) {
      const entry = Math.min(last, Math.max(0, (samples[index] ?? 0) - firstMapped));
      rgb[index * 3 + channel] = entries[entry] ?? 0;
    }
  }
  return rgb;
}

/** Fills RGBA from 3 samples a pixel. `scale` brings them to 0..255. */
export function paintColour(
  samples: ArrayLike<number>,
  photometricInterpretation: string,
  scale: number,
  data: Uint8ClampedArray,
): void {
  const paint = painters[photometricInterpretation];
  if (paint === undefined) {
    throw new DicomError('invalid_pixels', 'The photometric interpretation is not supported', { tag: '00280004' });
  }
  paint(samples, scale, data);
}

type Painter = (samples: ArrayLike<number>, scale: number, data: Uint8ClampedArray) => void;

function paintRgb(samples: ArrayLike<number>, scale: number, data: Uint8ClampedArray): void {
  for (let from = 0, to = 0; to < data.length; from += 3, to += 4) {
    data[to] = (samples[from] ?? 0) * scale;
    data[to + 1] = (samples[from + 1] ?? 0) * scale;
    data[to + 2] = (samples[from + 2] ?? 0) * scale;
    data[to + 3] = 255;
  }
}

/** @source DICOM PS3.3 C.7.6.3.1.2 */
function paintYbrFull(samples: ArrayLike<number>, scale: number, data: Uint8ClampedArray): void {
  for (let from = 0, to = 0; to < data.length; from += 3, to += 4) {
    const y = (samples[from] ?? 0) * scale;
    const cb = (samples[from + 1] ?? 0) * scale - 128;
    const cr = (samples[from + 2] ?? 0) * scale - 128;
    data[to] = y + 1.402 * cr;
    data[to + 1] = y - 0.344136 * cb - 0.714136 * cr;
    data[to + 2] = y + 1.772 * cb;
    data[to + 3] = 255;
  }
}

const painters: Readonly<Record<string, Painter>> = {
  RGB: paintRgb,
  YBR_FULL: paintYbrFull,
  YBR_FULL_422: paintYbrFull,
};
