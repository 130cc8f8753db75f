import type { ImageDescription } from '@clinikit/dicom/pixels';

/** A grey window in modality units, as DICOM states it. */
export interface GreyWindow {
  center: number;
  width: number;
}

/** How the values of a window become greys. @source DICOM PS3.3 C.11.2.1.2 and C.11.2.1.3 */
export type VoiFunction = 'LINEAR' | 'LINEAR_EXACT' | 'SIGMOID';

/** What part of the picture is on screen. Free of the renderer's own units, so it survives a change of renderer. */
export interface View {
  /** 1 fits the whole picture into the viewport. */
  zoom: number;
  /** The point of the picture in the middle of the viewport, as fractions of its width and height. */
  center: readonly [x: number, y: number];
}

/** The whole picture, in the middle. */
export const fittedView: View = { zoom: 1, center: [0.5, 0.5] };

/** Everything that decides how a frame looks. */
export interface Presentation {
  /** `undefined` for color, which has no window. */
  window: GreyWindow | undefined;
  voiFunction: VoiFunction;
  /** True when the smallest value is to be white. */
  invert: boolean;
  view: View;
}

/**
 * The values that a window maps to black and to white.
 * @source DICOM PS3.3 C.11.2.1.2.1 (LINEAR), C.11.2.1.3.2 (LINEAR_EXACT)
 */
export function windowRange(window: GreyWindow, voiFunction: VoiFunction): { lower: number; upper: number } {
  const width = Math.max(window.width, voiFunction === 'LINEAR' ? 1 : Number.EPSILON);
  if (voiFunction !== 'LINEAR') return { lower: window.center - width / 2, upper: window.center + width / 2 };
  const lower = window.center - 0.5 - (width - 1) / 2;
  // A window one value wide is a threshold: all below is black, all above white.
  return { lower, upper: Math.max(lower + 1e-6, window.center - 0.5 + (width - 1) / 2) };
}

/** The LINEAR window that spans `minimum` to `maximum` and nothing else. */
export function fullRangeWindow(minimum: number, maximum: number): GreyWindow {
  const width = Math.max(1, maximum - minimum + 1);
  return { center: minimum + width / 2, width };
}

/** Size in CSS pixels of a picture fitted into a box. `pixelAspect` is pixel height over pixel width. */
export function fittedSize(
  image: { rows: number; columns: number; pixelAspect: number },
  box: { width: number; height: number },
): { width: number; height: number } {
  const naturalHeight = image.rows * image.pixelAspect;
  const scale = Math.min(box.width / image.columns, box.height / naturalHeight);
  return { width: image.columns * scale, height: naturalHeight * scale };
}

/** Whether the smallest value of an image is white by itself. A finished picture (see `toDisplayFrame`) has had its turn. */
export function isTurnedOver(image: ImageDescription): boolean {
  if (image.presentationLut !== undefined || image.supplementalPalette !== undefined) return false;
  return image.photometricInterpretation === 'MONOCHROME1' || image.presentationLutShape === 'INVERSE';
}
