import { DicomError } from '../errors.ts';
import { paintColour, paletteToRgb } from './colour.ts';
import { downscale, fitInside } from './downscale.ts';
import type { Frame, RgbaImage } from './frame.ts';
import { greyMap, paintGrey } from './grey.ts';
import type { ImageDescription } from './image.ts';

/** How a frame is shown. */
export interface RenderOptions {
  /** In output units of the modality transformation; without it the file's first window, else the frame's own range. */
  readonly window?: { readonly center: number; readonly width: number };
  /** Turns the picture's greys over, on top of what MONOCHROME1 asks for. */
  readonly invert?: boolean;
  /** Pixels; the picture is made smaller to fit, never larger. */
  readonly maxWidth?: number;
  readonly maxHeight?: number;
}

/**
 * Shows a frame as 8-bit RGBA. Greys are averaged before the window where that is right: the result is the same up to
 * clipping, and far quicker. Input untouched.
 * @throws DicomError missing_tag (PALETTE COLOR without a palette), invalid_pixels, invalid_value (window)
 * @source DICOM PS3.3 C.7.6.3.1.2, C.11.1, C.11.2
 */
export function renderFrame(frame: Frame, image: ImageDescription, options: RenderOptions = {}): RgbaImage {
  const size = { width: frame.columns, height: frame.rows };
  const { width, height } = fitInside(size, options);
  const data = new Uint8ClampedArray(width * height * 4);
  const smaller = width !== size.width || height !== size.height;
  const shrink = (samples: ArrayLike<number>, channels: number) =>
    smaller ? downscale({ ...size, channels, samples }, width, height) : samples;
  const { photometricInterpretation: kind } = frame;
  if (kind === 'PALETTE COLOR') {
    if (image.palette === undefined)
      throw new DicomError('missing_tag', 'The image has no palette', { tag: '00281201' });
    paintColour(shrink(paletteToRgb(frame.samples, image.palette), 3), 'RGB', 1, data);
  } else if (frame.samplesPerPixel === 3) {
    paintColour(shrink(frame.samples, 3), kind, 255 / (2 ** Math.min(frame.bitsStored, 16) - 1), data);
  } else if (frame.samplesPerPixel === 1) {
    renderGrey(frame, image, options, data, smaller, shrink);
  } else {
    throw new DicomError('invalid_pixels', 'Samples per Pixel is not supported', { tag: '00280002' });
  }
  return { width, height, data };
}

function renderGrey(
  frame: Frame,
  image: ImageDescription,
  { window, invert = false }: RenderOptions,
  data: Uint8ClampedArray,
  smaller: boolean,
  shrink: (samples: ArrayLike<number>, channels: number) => ArrayLike<number>,
): void {
  if (window !== undefined && !(window.width >= (image.voiLutFunction === 'LINEAR' ? 1 : Number.MIN_VALUE))) {
    throw new DicomError('invalid_value', 'The window is too narrow', { tag: '00281051' });
  }
  const inverted = (frame.photometricInterpretation === 'MONOCHROME1') !== invert;
  const map = greyMap(frame, image, window, inverted);
  const whole = frame.samples.BYTES_PER_ELEMENT <= 2;
  if (!smaller) {
    paintGrey(frame.samples, map, whole, data);
  } else if (image.pixelPaddingValue === undefined) {
    paintGrey(shrink(frame.samples, 1), map, false, data);
  } else {
    // Padding is no measurement: averaged with its neighbours it would make values that are nowhere. Window first.
    const full = new Uint8ClampedArray(frame.samples.length * 4);
    paintGrey(frame.samples, map, whole, full);
    const greys = new Uint8Array(frame.samples.length);
    for (let index = 0; index < greys.length; index++) greys[index] = full[index * 4] ?? 0;
    paintGrey(shrink(greys, 1), (grey) => grey, false, data);
  }
}
