import type { Frame, Samples } from './frame.ts';
import type { ImageDescription } from './image.ts';
import { lookUp } from './lookupTable.ts';
import { paddingRange } from './padding.ts';

/** The values of a frame in output units of the modality transformation: HU for CT, whatever the file says for others. */
export interface ModalityValues {
  /** Row-major, one for each pixel; the samples themselves where nothing is transformed. */
  readonly values: Int8Array | Uint8Array | Int16Array | Uint16Array | Float32Array;
  /** The smallest value of the picture; padding left out. */
  readonly minimum: number;
  /** The largest value of the picture; padding left out. */
  readonly maximum: number;
}

/**
 * Stored values of a gray frame as what they mean: by the Modality LUT, else by slope and intercept. Whole numbers stay
 * whole; what has fractions, or needs more than 16 bits, becomes floats of 32 bits. Input untouched; never throws.
 * @source DICOM PS3.3 C.11.1, C.7.5.1.1.2 (padding)
 */
export function modalityValues({ samples }: Frame, image: ImageDescription): ModalityValues {
  const { modalityLut, rescaleSlope: slope = 1, rescaleIntercept: intercept = 0 } = image;
  const own = modalityLut === undefined && slope === 1 && intercept === 0 && isDrawable(samples);
  const values = own ? samples : arrayFor(samples, image);
  const padding = paddingRange(image);
  let minimum = Number.POSITIVE_INFINITY;
  let maximum = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < samples.length; index++) {
    const stored = samples[index] ?? 0;
    const value = modalityLut === undefined ? stored * slope + intercept : lookUp(modalityLut, stored);
    if (!own) values[index] = value;
    if (padding !== undefined && stored >= padding.low && stored <= padding.high) continue;
    if (value < minimum) minimum = value;
    if (value > maximum) maximum = value;
  }
  if (minimum <= maximum) return { values, minimum, maximum };
  const [only = 0] = values;
  return { values, minimum: only, maximum: only };
}

/** The narrowest array that holds every value. */
function arrayFor(samples: Samples, image: ImageDescription): ModalityValues['values'] {
  const { modalityLut, rescaleSlope: slope = 1, rescaleIntercept: intercept = 0 } = image;
  if (modalityLut !== undefined) return new Uint16Array(samples.length);
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < samples.length; index++) {
    const stored = samples[index] ?? 0;
    if (stored < least) least = stored;
    if (stored > most) most = stored;
  }
  const ends = [least * slope + intercept, most * slope + intercept];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const isFloat = samples instanceof Float32Array || samples instanceof Float64Array;
  const whole = Number.isInteger(slope) && Number.isInteger(intercept) && !isFloat;
  if (whole && low >= 0 && high <= 0xffff) return new Uint16Array(samples.length);
  if (whole && low >= -0x8000 && high <= 0x7fff) return new Int16Array(samples.length);
  return new Float32Array(samples.length);
}

function isDrawable(samples: Samples): samples is ModalityValues['values'] & Samples {
  return !(samples instanceof Uint32Array || samples instanceof Int32Array || samples instanceof Float64Array);
}
