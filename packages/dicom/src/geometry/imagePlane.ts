import type { DicomJson } from '../json/types.ts';
import { type Attributes, attributesOf } from '../pixels/attributes.ts';
import { functionalGroups, macroOf } from '../pixels/functionalGroup.ts';
import type { Dataset } from '../read/dicomFile.ts';
import {
  FrameOfReferenceUID,
  ImageOrientationPatient,
  ImagePositionPatient,
  PixelMeasuresSequence,
  PixelSpacing,
  PlaneOrientationSequence,
  PlanePositionSequence,
} from '../tags.ts';
import type { MmPerPixel } from './mmPerPixel.ts';
import type { FrameOptions } from './pixelSpacing.ts';
import type { ImagePoint } from './point.ts';

/** A place or a direction in the patient: x grows to the left hand, y to the back, z to the head. In mm where a place. */
export type Vector3 = readonly [x: number, y: number, z: number];

/** Where an image lies in the patient. @source DICOM PS3.3 C.7.6.2.1.1 */
export interface ImagePlane extends MmPerPixel {
  /** The center of the first pixel. */
  readonly positionMm: Vector3;
  /** Of length 1: along a row, where the column index grows. */
  readonly rowDirection: Vector3;
  /** Of length 1: along a column, where the row index grows. */
  readonly columnDirection: Vector3;
  /** Of length 1: rowDirection × columnDirection. */
  readonly normal: Vector3;
  /** Planes with the same one lie in the same space. */
  readonly frameOfReferenceUid: string | undefined;
}

function vector(numbers: readonly number[]): Vector3 | undefined {
  const [x, y, z] = numbers;
  if (x === undefined || y === undefined || z === undefined) return undefined;
  return Number.isFinite(x + y + z) ? [x, y, z] : undefined;
}

/** The scalar product. */
export function dot(a: Vector3, b: Vector3): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function cross(a: Vector3, b: Vector3): Vector3 {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

/** The directions of rows, of columns and of the normal. */
export interface PlaneDirections {
  readonly rowDirection: Vector3;
  readonly columnDirection: Vector3;
  readonly normal: Vector3;
}

/**
 * The directions that six numbers of Image Orientation (Patient) give; undefined unless both have length 1 and stand at
 * right angles, but for rounding.
 * @source DICOM PS3.3 C.7.6.2.1.1
 */
export function planeDirections(orientation: readonly number[]): PlaneDirections | undefined {
  const rowDirection = vector(orientation.slice(0, 3));
  const columnDirection = vector(orientation.slice(3, 6));
  if (rowDirection === undefined || columnDirection === undefined) return undefined;
  const errors = [
    dot(rowDirection, rowDirection) - 1,
    dot(columnDirection, columnDirection) - 1,
    dot(rowDirection, columnDirection),
  ];
  if (errors.some((error) => Math.abs(error) > 0.01)) return undefined;
  return { rowDirection, columnDirection, normal: cross(rowDirection, columnDirection) };
}

/** The directions of a frame, from its functional groups or the image's own attributes; undefined when it states none. */
export function directionsOf(attributes: Attributes, groups: readonly Attributes[]): PlaneDirections | undefined {
  const macro = macroOf(groups, PlaneOrientationSequence);
  return planeDirections((macro ?? attributes).numbers(ImageOrientationPatient));
}

/** The center of the first pixel of a frame in the patient; undefined when it states none. */
export function positionOf(attributes: Attributes, groups: readonly Attributes[]): Vector3 | undefined {
  const macro = macroOf(groups, PlanePositionSequence);
  return vector((macro ?? attributes).numbers(ImagePositionPatient));
}

/**
 * Where an image lies in the patient; undefined unless it states position, orientation and Pixel Spacing.
 * @throws DicomError not_loaded when the source is a dataset that was opened without the attributes asked for
 * @source DICOM PS3.3 C.7.6.2, C.7.6.16.2.3, C.7.6.16.2.4
 */
export function imagePlane(source: DicomJson | Dataset, { frameIndex = 0 }: FrameOptions = {}): ImagePlane | undefined {
  const attributes = attributesOf(source);
  const groups = functionalGroups(attributes, frameIndex);
  const positionMm = positionOf(attributes, groups);
  const directions = directionsOf(attributes, groups);
  const measures = macroOf(groups, PixelMeasuresSequence) ?? attributes;
  const [rowMm = 0, columnMm = 0] = measures.numbers(PixelSpacing);
  if (positionMm === undefined || directions === undefined || !(rowMm > 0) || !(columnMm > 0)) return undefined;
  return { positionMm, ...directions, rowMm, columnMm, frameOfReferenceUid: attributes.text(FrameOfReferenceUID) };
}

/**
 * The place in the patient, in mm, of a point of the image. Never throws.
 * @source DICOM PS3.3 C.7.6.2.1.1, equation C.7.6.2.1-1
 */
export function toPatient(plane: ImagePlane, { column, row }: ImagePoint): Vector3 {
  const { positionMm, rowDirection, columnDirection } = plane;
  const along = column * plane.columnMm;
  const down = row * plane.rowMm;
  const at = (axis: 0 | 1 | 2) => positionMm[axis] + rowDirection[axis] * along + columnDirection[axis] * down;
  return [at(0), at(1), at(2)];
}

/**
 * The point of the image nearest to a place in the patient, and how far the place lies from the plane in mm, positive
 * along the normal. The point may lie outside the picture. Never throws.
 * @source DICOM PS3.3 C.7.6.2.1.1
 */
export function toImage(plane: ImagePlane, place: Vector3): ImagePoint & { readonly distanceMm: number } {
  const { positionMm, rowDirection, columnDirection, normal } = plane;
  const offset: Vector3 = [place[0] - positionMm[0], place[1] - positionMm[1], place[2] - positionMm[2]];
  return {
    column: dot(offset, rowDirection) / plane.columnMm,
    row: dot(offset, columnDirection) / plane.rowMm,
    distanceMm: dot(offset, normal),
  };
}
