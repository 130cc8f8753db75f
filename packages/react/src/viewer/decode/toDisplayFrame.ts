import { type Frame, type ImageDescription, renderFrame, type Samples } from '@clinikit/dicom/pixels';
import type { DisplayFrame, PixelValues } from '../displayFrame.ts';

/**
 * Turns decoded samples into what is drawn: grey in modality units, colour as RGB.
 * @source DICOM PS3.3 C.11.1.1.2 (rescale), C.7.5.1.1.2 (padding)
 */
export function toDisplayFrame(frame: Frame, image: ImageDescription): DisplayFrame {
  const { rows, columns } = frame;
  if (frame.samplesPerPixel !== 1 || !frame.photometricInterpretation.startsWith('MONOCHROME')) {
    const { data } = renderFrame(frame, image);
    return { rows, columns, channels: 3, values: dropAlpha(data), minimum: 0, maximum: 255 };
  }
  const slope = image.rescaleSlope ?? 1;
  const intercept = image.rescaleIntercept ?? 0;
  const range = valueRange(frame.samples, image.pixelPaddingValue);
  const ends = [range.minimum * slope + intercept, range.maximum * slope + intercept];
  return {
    rows,
    columns,
    channels: 1,
    values: rescale(frame.samples, slope, intercept),
    minimum: Math.min(...ends),
    maximum: Math.max(...ends),
  };
}

function dropAlpha(rgba: Uint8ClampedArray): Uint8Array {
  const rgb = new Uint8Array((rgba.length / 4) * 3);
  for (let from = 0, to = 0; from < rgba.length; from += 4) {
    rgb[to++] = rgba[from] ?? 0;
    rgb[to++] = rgba[from + 1] ?? 0;
    rgb[to++] = rgba[from + 2] ?? 0;
  }
  return rgb;
}

/** Smallest and largest stored value; the padding value does not belong to the picture. */
function valueRange(samples: Samples, padding: number | undefined): { minimum: number; maximum: number } {
  let minimum = Number.POSITIVE_INFINITY;
  let maximum = Number.NEGATIVE_INFINITY;
  for (const value of samples) {
    if (value === padding) continue;
    if (value < minimum) minimum = value;
    if (value > maximum) maximum = value;
  }
  return minimum <= maximum ? { minimum, maximum } : { minimum: padding ?? 0, maximum: padding ?? 0 };
}

function rescale(samples: Samples, slope: number, intercept: number): PixelValues {
  if (slope === 1 && intercept === 0 && isDrawable(samples)) return samples;
  const ends = sampleBounds(samples).map((value) => value * slope + intercept);
  const low = Math.min(...ends);
  const high = Math.max(...ends);
  const whole = Number.isInteger(slope) && Number.isInteger(intercept) && !isFloat(samples);
  const values = makeValues(samples.length, whole, low, high);
  for (let index = 0; index < samples.length; index++) values[index] = (samples[index] ?? 0) * slope + intercept;
  return values;
}

/** The narrowest array that holds whole numbers from `low` to `high`; fractions and wider ranges take floats. */
function makeValues(length: number, whole: boolean, low: number, high: number): PixelValues {
  if (whole && low >= 0 && high <= 0xffff) return new Uint16Array(length);
  if (whole && low >= -0x8000 && high <= 0x7fff) return new Int16Array(length);
  return new Float32Array(length);
}

/** Smallest and largest of all samples, padding included: what the new array must be able to hold. */
function sampleBounds(samples: Samples): [number, number] {
  const { minimum, maximum } = valueRange(samples, undefined);
  return [minimum, maximum];
}

const isFloat = (samples: Samples): boolean => samples instanceof Float32Array || samples instanceof Float64Array;

const isDrawable = (samples: Samples): samples is PixelValues & Samples =>
  samples instanceof Uint8Array ||
  samples instanceof Int8Array ||
  samples instanceof Uint16Array ||
  samples instanceof Int16Array ||
  samples instanceof Float32Array;
