import { DicomError } from '../errors.ts';
import type { Frame } from './frame.ts';
import type { ImageDescription, LookupTable, VoiLutFunction } from './image.ts';
import { lookUp } from './lookupTable.ts';
import { storedRange } from './storedRange.ts';
import { isWidth } from './voi.ts';
import { type GrayMap, windowFunction } from './window.ts';

/** How the grays of a picture are chosen; pictures in color take no notice. */
export interface GrayOptions {
  /** In output units of the modality transformation; without it the file's first window or table, else the frame's own range. */
  readonly window?: { readonly center: number; readonly width: number };
  /** How `window`, or the file's, maps values; without it as the file says. */
  readonly voiLutFunction?: VoiLutFunction;
  /** Which of `image.voiLuts`, counted from 0, is used in place of a window. */
  readonly voiLut?: number;
  /** Turns the picture's grays over, on top of what MONOCHROME1 asks for. */
  readonly invert?: boolean;
}

/**
 * Stored value to gray, 0 to 255: modality transformation, values of interest, presentation.
 * MONOCHROME1 and Presentation LUT Shape INVERSE say the same and turn the grays over once; a Presentation LUT gives
 * P-Values, of which more is brighter whatever the photometric interpretation.
 * @throws DicomError invalid_value (a window that is too narrow, a table that is not there)
 * @source DICOM PS3.3 C.11.1, C.11.2, C.11.4, C.11.6, C.7.6.3.1.2
 */
export function grayMap(frame: Frame, image: ImageDescription, options: GrayOptions): GrayMap {
  const modality = modalityMap(image);
  const voi = voiMap(frame, image, options, modality);
  const { presentationLut } = image;
  const presented = presentationLut === undefined ? voi : presentationMap(presentationLut, voi);
  const turned = presentationLut === undefined && isInverse(frame, image);
  if (turned === (options.invert ?? false)) return (stored) => presented(modality(stored));
  return (stored) => 255 - presented(modality(stored));
}

/** Whether low output of the VOI stage is bright. @source DICOM PS3.3 C.7.6.3.1.2, C.11.6 */
export function isInverse({ photometricInterpretation }: Frame, { presentationLutShape }: ImageDescription): boolean {
  return photometricInterpretation === 'MONOCHROME1' || presentationLutShape === 'INVERSE';
}

function modalityMap({ modalityLut, rescaleSlope = 1, rescaleIntercept = 0 }: ImageDescription): GrayMap {
  if (modalityLut !== undefined) return (stored) => lookUp(modalityLut, stored);
  return (stored) => stored * rescaleSlope + rescaleIntercept;
}

function voiMap(frame: Frame, image: ImageDescription, options: GrayOptions, modality: GrayMap): GrayMap {
  const kind = options.voiLutFunction ?? image.voiLutFunction;
  const { window, voiLut } = options;
  if (window !== undefined && !(isWidth(window.width) && Number.isFinite(window.center))) {
    throw new DicomError('invalid_value', 'The window is too narrow, or nowhere', { tag: '00281051' });
  }
  const shown = window ?? (voiLut === undefined ? image.windows[0] : undefined);
  if (shown !== undefined) return windowFunction(shown.center, shown.width, kind);
  const table = image.voiLuts?.[voiLut ?? 0];
  if (table !== undefined) {
    const scale = 255 / (2 ** table.bits - 1);
    return (value) => lookUp(table, value) * scale;
  }
  if (voiLut !== undefined) throw new DicomError('invalid_value', 'The image has no such VOI LUT', { tag: '00283010' });
  const { low, high } = shownRange(frame, image);
  let from = Infinity;
  let to = -Infinity;
  for (const value of image.modalityLut?.entries ?? [modality(low), modality(high)]) {
    from = Math.min(from, value);
    to = Math.max(to, value);
  }
  return windowFunction((from + to) / 2, to - from || 1, 'LINEAR_EXACT');
}

/** The values of the frame; of one that has a single value, all that it could have had: nothing is black, not gray. */
function shownRange(frame: Frame, image: ImageDescription): { low: number; high: number } {
  const range = storedRange(frame, image);
  if (range.low < range.high || image.float) return range;
  const values = 2 ** frame.bitsStored;
  return frame.signed ? { low: -values / 2, high: values / 2 - 1 } : { low: 0, high: values - 1 };
}

/** @source DICOM PS3.3 C.11.4 */
function presentationMap(table: LookupTable, voi: GrayMap): GrayMap {
  const last = table.entries.length - 1;
  const scale = 255 / (2 ** table.bits - 1);
  return (value) => (table.entries[Math.round((voi(value) / 255) * last)] ?? 0) * scale;
}
