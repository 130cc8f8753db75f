import { type Frame, type ImageDescription, lookUp, modalityValues, renderFrame } from '@clinikit/dicom/pixels';
import type { DisplayFrame } from '../core/displayFrame.ts';

/**
 * Turns decoded samples into what is drawn: gray in modality units, color as RGB. Tables that a window cannot express are
 * applied here: a VOI LUT gives values with a window of their own; a Presentation LUT, or colors over grays, give a
 * finished picture.
 * @source DICOM PS3.3 C.11.1, C.11.2, C.11.4, C.7.6.19
 */
export function toDisplayFrame(frame: Frame, image: ImageDescription): DisplayFrame {
  const { rows, columns } = frame;
  const gray = frame.samplesPerPixel === 1 && frame.photometricInterpretation.startsWith('MONOCHROME');
  if (!gray || image.supplementalPalette !== undefined || image.presentationLut !== undefined) {
    const { data } = renderFrame(frame, image);
    return { rows, columns, channels: 3, values: dropAlpha(data), minimum: 0, maximum: 255 };
  }
  const modality = modalityValues(frame, image);
  const [table] = image.windows.length === 0 ? (image.voiLuts ?? []) : [];
  if (table === undefined) return { rows, columns, channels: 1, ...modality };
  const values = Uint16Array.from(modality.values, (value) => lookUp(table, value));
  return { rows, columns, channels: 1, values, minimum: 0, maximum: 2 ** table.bits - 1 };
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
