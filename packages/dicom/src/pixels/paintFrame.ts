import { DicomError } from '../errors.ts';
import { colorSpace, paletteWord, rgbWord } from './color.ts';
import { downscale } from './downscale.ts';
import type { Frame, RgbaImage } from './frame.ts';
import { type GrayOptions, grayMap } from './grayMap.ts';
import type { ImageDescription } from './image.ts';
import { paintValues } from './paintValues.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Paints a frame as it lies, in its own size or a smaller one. Input untouched. */
export function paintFrame(frame: Frame, image: ImageDescription, options: GrayOptions, size: Size): RgbaImage {
  const { photometricInterpretation, samplesPerPixel } = frame;
  const pixels = frame.rows * frame.columns;
  if (frame.samples.length < pixels * samplesPerPixel) {
    throw new DicomError('invalid_pixels', 'The frame holds fewer samples than its size promises');
  }
  if (photometricInterpretation === 'PALETTE COLOR') {
    const { palette } = image;
    if (palette === undefined) throw new DicomError('missing_tag', 'The image has no palette', { tag: '00281201' });
    return paintWords(frame, size, (stored) => paletteWord(palette, stored));
  }
  if (samplesPerPixel === 1 && !/^MONOCHROME[12]$/.test(photometricInterpretation)) {
    throw new DicomError('invalid_pixels', 'The photometric interpretation does not go with one sample', {
      tag: '00280004',
    });
  }
  if (samplesPerPixel === 1) return paintGray(frame, image, options, size);
  const { channels, linear, paint } = colorSpace(photometricInterpretation, samplesPerPixel);
  const scale = 255 / (2 ** frame.bitsStored - 1);
  if (!linear) {
    const data = new Uint8ClampedArray(pixels * 4);
    paint(frame.samples, scale, data, image.palette);
    return reduced(frame, size, data);
  }
  const data = new Uint8ClampedArray(size.width * size.height * 4);
  paint(smaller(frame, size, frame.samples, channels), scale, data);
  return { ...size, data };
}

function paintGray(frame: Frame, image: ImageDescription, options: GrayOptions, size: Size): RgbaImage {
  const gray = grayMap(frame, image, options);
  const { supplementalPalette: palette } = image;
  if (palette !== undefined) {
    return paintWords(frame, size, (stored) =>
      stored < palette.red.firstMapped ? grayWord(gray(stored)) : paletteWord(palette, stored),
    );
  }
  const data = new Uint8ClampedArray(size.width * size.height * 4);
  const words = new Uint32Array(data.buffer);
  // Padding must not be averaged with measured values, and the mean of two input values of a look-up table says nothing
  // about the mean of their outputs. In both cases the window is applied first, and grays are averaged.
  const late = image.pixelPaddingValue !== undefined || image.modalityLut !== undefined || isCurved(image, options);
  if (late && isSmaller(frame, size)) {
    const grays = new Uint8ClampedArray(frame.rows * frame.columns);
    paintValues(frame.samples, (stored) => clamp(gray(stored)), grays);
    paintValues(smaller(frame, size, grays, 1), grayWord, words);
  } else {
    paintValues(smaller(frame, size, frame.samples, 1), (stored) => grayWord(gray(stored)), words);
  }
  return { ...size, data };
}

/** Whether the middle of two values has another gray than the middle between their grays. */
function isCurved(image: ImageDescription, { window, voiLut, voiLutFunction }: GrayOptions): boolean {
  const windowed = window !== undefined || (voiLut === undefined && image.windows.length > 0);
  const table = !windowed && (image.voiLuts ?? []).length > 0;
  return (
    table || image.presentationLut !== undefined || (windowed && (voiLutFunction ?? image.voiLutFunction) === 'SIGMOID')
  );
}

function paintWords(frame: Frame, size: Size, word: (stored: number) => number): RgbaImage {
  const words = new Uint32Array(frame.rows * frame.columns);
  paintValues(frame.samples, word, words);
  return reduced(frame, size, new Uint8ClampedArray(words.buffer));
}

function reduced(frame: Frame, size: Size, data: Uint8ClampedArray<ArrayBuffer>): RgbaImage {
  return { ...size, data: isSmaller(frame, size) ? Uint8ClampedArray.from(smaller(frame, size, data, 4)) : data };
}

function smaller(frame: Frame, size: Size, samples: ArrayLike<number>, channels: number): ArrayLike<number> {
  if (!isSmaller(frame, size)) return samples;
  return downscale({ width: frame.columns, height: frame.rows, channels, samples }, size.width, size.height);
}

function isSmaller({ rows, columns }: Frame, { width, height }: Size): boolean {
  return width !== columns || height !== rows;
}

function grayWord(gray: number): number {
  const level = clamp(gray);
  return rgbWord(level, level, level);
}

/** A whole number from 0 to 255; 0 for what is no number. */
function clamp(gray: number): number {
  return gray > 0 ? (gray < 255 ? Math.round(gray) : 255) : 0;
}
