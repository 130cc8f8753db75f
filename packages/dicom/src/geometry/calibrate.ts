import { DicomError } from '../errors.ts';
import type { ImagePoint } from './point.ts';
import type { CalibratedSpacing } from './spacing.ts';

/** What calibration needs beside the line. */
export interface CalibrateOptions {
  /** Height of a pixel divided by its width, see `pixelHeightToWidth`; a calibrated line cannot tell it. */
  readonly heightToWidth: number;
}

/**
 * The scale at which the line from `a` to `b` is as long as the user says, such as an implant or a ball of known size.
 * It holds at that object's depth.
 * @throws DicomError `invalid_value` when the length or the shape is not positive, or the points are one
 * @source DICOM PS3.3 10.7.1.2
 */
export function calibrate(
  knownLengthMm: number,
  a: ImagePoint,
  b: ImagePoint,
  { heightToWidth }: CalibrateOptions,
): CalibratedSpacing {
  const widths = Math.hypot(b.column - a.column, (b.row - a.row) * heightToWidth);
  const columnMm = knownLengthMm / widths;
  const isPositive = (value: number) => value > 0 && Number.isFinite(value);
  if (![knownLengthMm, heightToWidth, widths, columnMm].every(isPositive)) {
    throw new DicomError('invalid_value', 'A calibration needs a length above zero and two points apart');
  }
  return {
    source: 'Calibrated',
    plane: 'patient',
    rowMm: columnMm * heightToWidth,
    columnMm,
    knownLengthMm,
  };
}
