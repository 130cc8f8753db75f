import { DicomError } from '../errors.ts';
import type { Palette, PaletteTable } from './image.ts';

/** An opaque pixel as a little endian word; the parts are whole numbers from 0 to 255. */
export function rgbWord(red: number, green: number, blue: number): number {
  return red | (green << 8) | (blue << 16) | 0xff000000;
}

/** The color of a stored value, as a word of {@link rgbWord}. @source DICOM PS3.3 C.7.6.3.1.5 */
export function paletteWord({ red, green, blue }: Palette, stored: number): number {
  return rgbWord(entryOf(red, stored), entryOf(green, stored), entryOf(blue, stored));
}

function entryOf({ entries, firstMapped }: PaletteTable, stored: number): number {
  return entries[Math.min(entries.length - 1, Math.max(0, stored - firstMapped))] ?? 0;
}

/** Fills RGBA from color by pixel; `scale` brings samples to 0..255. */
export type ColorPainter = (
  samples: ArrayLike<number>,
  scale: number,
  data: Uint8ClampedArray,
  palette?: Palette,
) => void;

/** How the samples of a photometric interpretation are painted. */
export interface ColorSpace {
  readonly channels: 3 | 4;
  /** Whether samples may be averaged before they are painted. */
  readonly linear: boolean;
  readonly paint: ColorPainter;
}

/** @throws DicomError invalid_pixels, where there is no such photometric interpretation or its samples are not as many */
export function colorSpace(photometricInterpretation: string, samplesPerPixel: number): ColorSpace {
  const space = Object.hasOwn(spaces, photometricInterpretation) ? spaces[photometricInterpretation] : undefined;
  if (space === undefined) {
    throw new DicomError('invalid_pixels', 'The photometric interpretation is not supported', { tag: '00280004' });
  }
  if (space.channels !== samplesPerPixel) {
    throw new DicomError('invalid_pixels', 'Samples per Pixel does not fit the photometric interpretation', {
      tag: '00280002',
    });
  }
  return space;
}

const paintRgb: ColorPainter = (samples, scale, data) => {
  for (let from = 0, to = 0; to < data.length; from += 3, to += 4) {
    data[to] = (samples[from] ?? 0) * scale;
    data[to + 1] = (samples[from + 1] ?? 0) * scale;
    data[to + 2] = (samples[from + 2] ?? 0) * scale;
    data[to + 3] = 255;
  }
};

/** Luminance and color differences over the whole range, or 16 to 235 and 16 to 240. @source DICOM PS3.3 C.7.6.3.1.2 */
function ybrPainter(black: number, lumaRange: number, chromaRange: number): ColorPainter {
  const luma = 255 / lumaRange;
  const chroma = 255 / chromaRange;
  return (samples, scale, data) => {
    for (let from = 0, to = 0; to < data.length; from += 3, to += 4) {
      const y = ((samples[from] ?? 0) * scale - black) * luma;
      const cb = ((samples[from + 1] ?? 0) * scale - 128) * chroma;
      const cr = ((samples[from + 2] ?? 0) * scale - 128) * chroma;
      data[to] = y + 1.402 * cr;
      data[to + 1] = y - 0.344136 * cb - 0.714136 * cr;
      data[to + 2] = y + 1.772 * cb;
      data[to + 3] = 255;
    }
  };
}

/** Hue once around the circle from red, saturation, value. Retired, and defined by name only. */
const paintHsv: ColorPainter = (samples, scale, data) => {
  for (let from = 0, to = 0; to < data.length; from += 3, to += 4) {
    const hue = ((samples[from] ?? 0) * scale * 6) / 256;
    const value = (samples[from + 2] ?? 0) * scale;
    const chroma = (value * (samples[from + 1] ?? 0) * scale) / 255;
    for (let channel = 0; channel < 3; channel++) {
      // How far the hue lies from red, green, blue: within one sixth full, from two sixths on none.
      const distance = Math.abs(((hue - channel * 2 + 9) % 6) - 3);
      data[to + channel] = value - chroma * Math.min(1, Math.max(0, distance - 1));
    }
    data[to + 3] = 255;
  }
};

/** No sample is no ink. Retired. */
const paintCmyk: ColorPainter = (samples, scale, data) => {
  for (let at = 0; at < data.length; at += 4) {
    const light = 1 - ((samples[at + 3] ?? 0) * scale) / 255;
    for (let channel = 0; channel < 3; channel++)
      data[at + channel] = (255 - (samples[at + channel] ?? 0) * scale) * light;
    data[at + 3] = 255;
  }
};

/** Alpha above 0 shows the palette in the place of red, green and blue. Retired. */
const paintArgb: ColorPainter = (samples, scale, data, palette) => {
  if (palette === undefined) throw new DicomError('missing_tag', 'The image has no palette', { tag: '00281201' });
  const words = new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
  for (let pixel = 0; pixel < words.length; pixel++) {
    const alpha = samples[pixel * 4] ?? 0;
    for (let channel = 0; channel < 3; channel++)
      data[pixel * 4 + channel] = (samples[pixel * 4 + 1 + channel] ?? 0) * scale;
    data[pixel * 4 + 3] = 255;
    if (alpha > 0) words[pixel] = paletteWord(palette, alpha);
  }
};

const rgb: ColorSpace = { channels: 3, linear: true, paint: paintRgb };
const ybrFull: ColorSpace = { channels: 3, linear: true, paint: ybrPainter(0, 255, 255) };
const ybrPartial: ColorSpace = { channels: 3, linear: true, paint: ybrPainter(16, 219, 224) };

/** Halved chroma is made whole when a frame is decoded; the transformations of JPEG 2000 are undone there. */
const spaces: Readonly<Record<string, ColorSpace>> = {
  RGB: rgb,
  YBR_FULL: ybrFull,
  YBR_FULL_422: ybrFull,
  YBR_PARTIAL_422: ybrPartial,
  YBR_PARTIAL_420: ybrPartial,
  HSV: { channels: 3, linear: false, paint: paintHsv },
  CMYK: { channels: 4, linear: false, paint: paintCmyk },
  ARGB: { channels: 4, linear: false, paint: paintArgb },
};
