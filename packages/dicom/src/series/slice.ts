import { directionsOf, dot, type PlaneDirections, positionOf, type Vector3 } from '../geometry/imagePlane.ts';
import type { Attributes } from '../pixels/attributes.ts';
import { functionalGroups } from '../pixels/functionalGroup.ts';
import {
  AcquisitionDateTime,
  AcquisitionTime,
  Columns,
  ContentTime,
  FrameOfReferenceUID,
  ImageType,
  InstanceNumber,
  Rows,
  SamplesPerPixel,
  SOPInstanceUID,
} from '../tags.ts';

/** A single-frame image with what sorting and splitting ask of it, read once. */
export interface Slice {
  readonly attributes: Attributes;
  /** The place of its instance in the input. */
  readonly index: number;
  readonly sopInstanceUid: string;
  readonly instanceNumber: number | undefined;
  /** Comparable as text: date and time, or time, as DICOM writes them. */
  readonly acquiredAt: string | undefined;
  readonly isLocalizer: boolean;
  /** Rows, columns, samples and frame of reference: slices that differ in these are no stack. */
  readonly shape: string;
  readonly directions: PlaneDirections | undefined;
  readonly position: Vector3 | undefined;
}

/** Reads what an image says of its place. */
export function sliceOf(attributes: Attributes, index: number): Slice {
  const groups = functionalGroups(attributes, 0);
  const shape = [
    `${attributes.number(Rows)}x${attributes.number(Columns)}x${attributes.number(SamplesPerPixel) ?? 1}`,
    attributes.text(FrameOfReferenceUID) ?? '',
  ];
  return {
    attributes,
    index,
    sopInstanceUid: attributes.text(SOPInstanceUID) ?? '',
    instanceNumber: attributes.number(InstanceNumber),
    acquiredAt:
      attributes.text(AcquisitionDateTime) ?? attributes.text(AcquisitionTime) ?? attributes.text(ContentTime),
    isLocalizer: attributes.texts(ImageType)[2] === 'LOCALIZER',
    shape: shape.join(' '),
    directions: directionsOf(attributes, groups),
    position: positionOf(attributes, groups),
  };
}

/** A slice that says where it lies. */
export interface PlacedSlice extends Slice {
  readonly directions: PlaneDirections;
  readonly position: Vector3;
}

/** Whether a slice says where it lies. */
export function isPlaced(slice: Slice): slice is PlacedSlice {
  return slice.directions !== undefined && slice.position !== undefined;
}

/** How far the slice lies along a normal, in mm from the origin of the patient. */
export function distanceAlong({ position }: PlacedSlice, normal: Vector3): number {
  return dot(position, normal);
}

/** Whether two slices are parallel, their rows too: within about a degree. */
export function areParallel(a: PlaneDirections, b: PlaneDirections): boolean {
  return dot(a.normal, b.normal) > 0.9998 && dot(a.rowDirection, b.rowDirection) > 0.9998;
}
