import { DicomError } from '../../errors.ts';
import type { Frame } from '../frame.ts';
import { isInverse } from '../grayMap.ts';
import type { ImageDescription } from '../image.ts';
import { type PaddingRange, paddingRange } from '../padding.ts';
import { storedRange } from '../storedRange.ts';
import { blur } from './blur.ts';
import { clahe } from './clahe.ts';
import type { Enhancement } from './enhancement.ts';
import type { Plane } from './plane.ts';

/**
 * A gray frame that shows more: smoothed, equalized, with a gamma, sharpened, at full depth and before any window.
 * It is for looking at, not for measuring densities: values are no longer those that were stored. They stay within the
 * range that the frame's own values span, and padding stays padding. Input untouched.
 * @example renderFrame(enhanceFrame(frame, image, enhancementPresets.bitewing), image)
 * @throws DicomError invalid_pixels (a color frame), invalid_value (a number that is out of its range)
 */
export function enhanceFrame(frame: Frame, image: ImageDescription, enhancement: Enhancement): Frame {
  if (!/^MONOCHROME[12]$/.test(frame.photometricInterpretation) || frame.samplesPerPixel !== 1) {
    throw new DicomError('invalid_pixels', 'Only gray frames can be enhanced', { tag: '00280004' });
  }
  check(enhancement);
  const { smooth, clahe: equalization, gamma, sharpen } = enhancement;
  const padding = paddingRange(image);
  let plane = planeOf(frame, image, padding);
  if (smooth !== undefined) plane = { ...plane, values: blur(plane, smooth.sigmaPx) };
  if (equalization !== undefined) {
    plane = { ...plane, values: clahe(plane, equalization.clipLimit, equalization.tiles ?? 8) };
  }
  if (gamma !== undefined && gamma !== 1) {
    const turned = isInverse(frame, image) !== (image.rescaleSlope ?? 1) < 0;
    plane = { ...plane, values: withGamma(plane, gamma, turned) };
  }
  if (sharpen !== undefined) plane = { ...plane, values: sharpened(plane, sharpen.sigmaPx, sharpen.amount) };
  return { ...frame, samples: stored(plane, frame, padding) };
}

function check({ smooth, clahe: equalization, gamma = 1, sharpen }: Enhancement): void {
  const fits = (value: number, least: number, most: number) => value >= least && value <= most;
  if (
    fits(gamma, 0.1, 10) &&
    fits(smooth?.sigmaPx ?? 1, 0.1, 50) &&
    fits(sharpen?.sigmaPx ?? 1, 0.1, 50) &&
    fits(sharpen?.amount ?? 1, 0, 10) &&
    fits(equalization?.clipLimit ?? 1, 1, 1000) &&
    fits(equalization?.tiles ?? 1, 1, 64)
  )
    return;
  throw new DicomError('invalid_value', 'A number of the enhancement is out of its range');
}

function planeOf(frame: Frame, image: ImageDescription, padding: PaddingRange | undefined): Plane {
  const { samples, columns, rows } = frame;
  let mask: Uint8Array | undefined;
  if (padding !== undefined) {
    mask = new Uint8Array(samples.length);
    for (let index = 0; index < mask.length; index++) {
      const value = samples[index] ?? 0;
      mask[index] = value >= padding.low && value <= padding.high ? 0 : 1;
    }
  }
  return {
    width: columns,
    height: rows,
    // Floats of 32 bits hold whole numbers of 24.
    values: samples.BYTES_PER_ELEMENT > 2 ? new Float64Array(samples) : new Float32Array(samples),
    mask,
    ...storedRange(frame, image),
    heightToWidth: image.pixelAspectRatio ?? 1,
  };
}

function withGamma({ values, low, high }: Plane, gamma: number, turned: boolean): Float64Array {
  const range = high - low || 1;
  const power = 1 / gamma;
  const output = new Float64Array(values.length);
  for (let index = 0; index < values.length; index++) {
    const share = Math.min(1, Math.max(0, ((values[index] ?? 0) - low) / range));
    output[index] = low + range * (turned ? 1 - (1 - share) ** power : share ** power);
  }
  return output;
}

function sharpened(plane: Plane, sigmaPx: number, amount: number): Float32Array {
  const { values } = plane;
  const output = blur(plane, sigmaPx);
  for (let index = 0; index < output.length; index++) {
    const value = values[index] ?? 0;
    output[index] = value + amount * (value - (output[index] ?? 0));
  }
  return output;
}

/** Back into an array of the same kind; no measurement becomes padding. */
function stored(
  { values, mask, low, high }: Plane,
  { samples }: Frame,
  padding: PaddingRange | undefined,
): Frame['samples'] {
  const output = samples.slice();
  const float = samples instanceof Float32Array || samples instanceof Float64Array;
  for (let index = 0; index < output.length; index++) {
    if (mask?.[index] === 0) continue;
    const value = Math.min(high, Math.max(low, values[index] ?? 0));
    const rounded = float ? value : Math.round(value);
    const collides = padding !== undefined && rounded >= padding.low && rounded <= padding.high;
    output[index] = collides ? (samples[index] ?? 0) : rounded;
  }
  return output;
}
