import type { ImageDescription } from '@clinikit/dicom/pixels';
import type { DisplayFrame } from './displayFrame.ts';
import { fittedView, type View } from './viewTransform.ts';

/** A gray window in modality units, as DICOM states it. */
export interface GrayWindow {
  center: number;
  width: number;
}

/** Where a window comes from: the image, the range of its values, or the user's hand. */
export type WindowOrigin = 'image' | 'range' | 'user';

/** A window and where it comes from. */
export interface SetWindow extends GrayWindow {
  readonly origin: WindowOrigin;
}

/** How the values of a window become grays. @source DICOM PS3.3 C.11.2.1.2 and C.11.2.1.3 */
export type VoiFunction = 'LINEAR' | 'LINEAR_EXACT' | 'SIGMOID';

/** Everything that decides how a frame looks. */
export interface Presentation {
  /** `undefined` for color, which has no window. */
  window: SetWindow | undefined;
  voiFunction: VoiFunction;
  /** True when the smallest value is to be white. */
  invert: boolean;
  view: View;
}

/** What the reader has set. It holds for every image of the stack, where {@link Presentation} is that of one picture. */
export interface PresentationSettings {
  /** `undefined` until the reader sets a window: each image is drawn in its own. */
  readonly userWindow: GrayWindow | undefined;
  /** True when the grays are the other way round than the image says. */
  readonly invert: boolean;
  readonly view: View;
}

/** Every image as it says that it is to be shown. */
export const untouched: PresentationSettings = { userWindow: undefined, invert: false, view: fittedView };

/**
 * The values that a window maps to black and to white. LINEAR is for widths from 1 on; narrower windows, which images of
 * fractions have, are taken exactly, as `renderFrame` does.
 * @source DICOM PS3.3 C.11.2.1.2.1 (LINEAR), C.11.2.1.3.2 (LINEAR_EXACT)
 */
export function windowRange({ center, width }: GrayWindow, voiFunction: VoiFunction): { lower: number; upper: number } {
  if (voiFunction !== 'LINEAR' || width < 1) return { lower: center - width / 2, upper: center + width / 2 };
  const lower = center - 0.5 - (width - 1) / 2;
  // A window one value wide is a threshold: all below is black, all above white.
  return { lower, upper: Math.max(lower + 1e-6, center - 0.5 + (width - 1) / 2) };
}

/** How the values of a picture lie, in modality units. */
export interface ValueRange {
  readonly minimum: number;
  readonly maximum: number;
  /** False for fractions: of them, windows may be narrower than 1, and are exact. */
  readonly whole: boolean;
}

/** How the values of a decoded frame lie. */
export const valueRange = ({ values, minimum, maximum }: DisplayFrame): ValueRange => ({
  minimum,
  maximum,
  whole: !(values instanceof Float32Array),
});

/** The function of a window that the image does not state. */
export const ownFunction = ({ whole }: ValueRange): VoiFunction => (whole ? 'LINEAR' : 'LINEAR_EXACT');

/** The window of {@link ownFunction} that spans all values and nothing else. A picture of a single value is black. */
export function fullRangeWindow({ minimum, maximum, whole }: ValueRange): GrayWindow {
  const width = whole || minimum === maximum ? maximum - minimum + 1 : maximum - minimum;
  return { center: minimum + width / 2, width };
}

/**
 * The window after the pointer has moved by so many pixels: right makes it wider, down makes the picture darker. Steps
 * follow the width of the window; one that is far narrower than the range of the values moves in steps of that range.
 */
export function draggedWindow({ center, width }: GrayWindow, range: ValueRange, dx: number, dy: number): GrayWindow {
  const fine = (range.maximum - range.minimum) / 255 || 1;
  const step = Math.max(width, fine) / 300;
  const least = Math.min(width, range.whole ? 1 : fine);
  return { center: center + dy * step, width: Math.max(least, width + dx * step) };
}

/** Whether an image has grays, which a window and inverting change. Color has none, nor a finished picture (see `toDisplayFrame`). */
export const hasGrays = (image: ImageDescription): boolean =>
  image.photometricInterpretation.startsWith('MONOCHROME') && !image.supplementalPalette && !image.presentationLut;

/** Whether the smallest value of an image is white by itself. A finished picture (see `toDisplayFrame`) has had its turn. */
export const isTurnedOver = (image: ImageDescription): boolean =>
  hasGrays(image) && (image.photometricInterpretation === 'MONOCHROME1' || image.presentationLutShape === 'INVERSE');
