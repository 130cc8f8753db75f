import { DicomError } from '../errors.ts';
import { burnOverlays } from './burnOverlays.ts';
import { enlarge, type Interpolation } from './enlarge.ts';
import type { Frame, RgbaImage } from './frame.ts';
import type { GrayOptions } from './grayMap.ts';
import type { ImageDescription } from './image.ts';
import { type Orientation, orient } from './orient.ts';
import { outputSize, type SizeOptions } from './outputSize.ts';
import type { Overlay } from './overlays.ts';
import { paintFrame } from './paintFrame.ts';

/** How a frame is shown. The steps follow each other: grays or colors, size, overlays, rotation, flips. */
export interface RenderOptions extends GrayOptions, SizeOptions, Orientation {
  /** How a picture is made larger: smooth, or pixel by pixel. Without it `bilinear`. */
  readonly interpolation?: Interpolation;
  /** Drawn over the picture; without it none. */
  readonly overlays?: readonly Overlay[];
  /** Red, green, blue of the overlays, 0 to 255. Without it white. */
  readonly overlayColor?: readonly [number, number, number];
}

/**
 * Shows a frame as 8-bit RGBA. Grays are averaged before the window where that is right: the result is the same up to
 * clipping, and far quicker. Input untouched.
 * @throws DicomError missing_tag (PALETTE COLOR without a palette), invalid_pixels, invalid_value (window, size), too_large
 * @source DICOM PS3.3 C.7.6.3.1.2, C.11.1, C.11.2, C.11.6
 */
export function renderFrame(frame: Frame, image: ImageDescription, options: RenderOptions = {}): RgbaImage {
  const { interpolation = 'bilinear', overlays = [], overlayColor = [255, 255, 255], rotate = 0 } = options;
  if (rotate % 90 !== 0 || rotate < 0 || rotate > 270) {
    throw new DicomError('invalid_value', 'A picture is rotated by 0, 90, 180 or 270 degrees');
  }
  const { width, height } = outputSize(frame, image, options, rotate % 180 !== 0);
  const painted = paintFrame(frame, image, options, {
    width: Math.min(width, frame.columns),
    height: Math.min(height, frame.rows),
  });
  const picture = enlarge(painted, width, height, interpolation);
  burnOverlays(picture, frame, overlays, overlayColor);
  return orient(picture, options);
}
