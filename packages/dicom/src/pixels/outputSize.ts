import { DicomError } from '../errors.ts';
import { fitInside } from './downscale.ts';
import type { Frame } from './frame.ts';
import type { ImageDescription } from './image.ts';

/** How large a picture becomes. Limits and sizes are those of the result, after it was rotated. */
export interface SizeOptions {
  /** Pixels; the picture is made smaller to fit, never larger. */
  readonly maxWidth?: number;
  /** Pixels, as `maxWidth`. */
  readonly maxHeight?: number;
  /** Pixels exactly, smaller or larger, in the place of the limits; one of the two alone keeps the proportions. */
  readonly width?: number;
  /** Pixels, as `width`. */
  readonly height?: number;
  /** Shows a pixel that is not square in its own proportions: the coarser direction is stretched. Off by default. */
  readonly squarePixels?: boolean;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const mostPixels = 2 ** 28;

/**
 * The size of a picture before it is rotated.
 * @param turned whether width and height of the result are exchanged.
 * @throws DicomError invalid_value (no positive number), too_large
 */
export function outputSize(
  { rows, columns }: Frame,
  image: ImageDescription,
  options: SizeOptions,
  turned: boolean,
): Size {
  for (const length of [options.width, options.height, options.maxWidth, options.maxHeight]) {
    if (length !== undefined && !(length > 0)) throw new DicomError('invalid_value', 'A size must be positive');
  }
  const aspect = options.squarePixels === true ? (image.pixelAspectRatio ?? 1) : 1;
  const across = Math.max(1, Math.round(columns / Math.min(1, aspect)));
  const down = Math.max(1, Math.round(rows * Math.max(1, aspect)));
  const size = sized(turned ? { width: down, height: across } : { width: across, height: down }, options);
  if (size.width * size.height > mostPixels) throw new DicomError('too_large', 'The picture would be too large');
  return turned ? { width: size.height, height: size.width } : size;
}

function sized(natural: Size, { width, height, maxWidth, maxHeight }: SizeOptions): Size {
  if (width === undefined && height === undefined) return fitInside(natural, { maxWidth, maxHeight });
  return {
    width: Math.max(1, Math.round(width ?? (natural.width * (height ?? 1)) / natural.height)),
    height: Math.max(1, Math.round(height ?? (natural.height * (width ?? 1)) / natural.width)),
  };
}
