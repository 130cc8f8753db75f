import type { DicomJson } from '../json/types.ts';
import { type Attributes, attributesOf } from '../pixels/attributes.ts';
import type { Dataset } from '../read/dicomFile.ts';
import {
  PhysicalDeltaX,
  PhysicalDeltaY,
  PhysicalUnitsXDirection,
  PhysicalUnitsYDirection,
  ReferencePixelPhysicalValueX,
  ReferencePixelPhysicalValueY,
  ReferencePixelX0,
  ReferencePixelY0,
  RegionFlags,
  RegionLocationMaxX1,
  RegionLocationMaxY1,
  RegionLocationMinX0,
  RegionLocationMinY0,
  SequenceOfUltrasoundRegions,
} from '../tags.ts';
import type { MmPerPixel } from './mmPerPixel.ts';
import type { ImagePoint } from './point.ts';

/** What an axis of an ultrasound region measures. @source DICOM PS3.3 C.8.5.5.1.15 */
export type UltrasoundUnit =
  | 'none'
  | 'percent'
  | 'dB'
  | 'cm'
  | 's'
  | 'Hz'
  | 'dB/s'
  | 'cm/s'
  | 'cm2'
  | 'cm2/s'
  | 'cm3'
  | 'cm3/s'
  | 'degree';

const units: readonly UltrasoundUnit[] = [
  'none',
  'percent',
  'dB',
  'cm',
  's',
  'Hz',
  'dB/s',
  'cm/s',
  'cm2',
  'cm2/s',
  'cm3',
  'cm3/s',
  'degree',
];

/** One axis of a region. */
export interface UltrasoundAxis {
  readonly unit: UltrasoundUnit;
  /** In the unit, from one pixel to the next to the right or below; may be negative. */
  readonly perPixel: number;
  /** The image's column or row where the axis has `referenceValue`; undefined when the file does not say. */
  readonly referencePixel: number | undefined;
  /** In the unit. */
  readonly referenceValue: number;
}

/** A rectangle of an ultrasound image that has scales of its own. @source DICOM PS3.3 C.8.5.5 */
export interface UltrasoundRegion {
  /** First and last pixel, both within the region. */
  readonly min: ImagePoint;
  readonly max: ImagePoint;
  /** Across. */
  readonly x: UltrasoundAxis;
  /** Down. */
  readonly y: UltrasoundAxis;
  /** Where regions overlap, one of low priority lies behind. */
  readonly isLowPriority: boolean;
}

function axis(unit: number | undefined, delta: number | undefined, reference: (number | undefined)[]): UltrasoundAxis {
  const [offset, value, start] = reference;
  const hasReference = offset !== undefined && start !== undefined && value !== undefined;
  return {
    unit: units[unit ?? 0] ?? 'none',
    perPixel: delta ?? 0,
    referencePixel: hasReference ? start + offset : undefined,
    referenceValue: value ?? 0,
  };
}

function regionOf(item: Attributes): UltrasoundRegion | undefined {
  const number = (tag: Parameters<Attributes['numbers']>[0]) => item.numbers(tag).find(Number.isFinite);
  const left = number(RegionLocationMinX0);
  const top = number(RegionLocationMinY0);
  const right = number(RegionLocationMaxX1);
  const bottom = number(RegionLocationMaxY1);
  if (left === undefined || top === undefined || right === undefined || bottom === undefined) return undefined;
  const xReference = [number(ReferencePixelX0), number(ReferencePixelPhysicalValueX), left];
  const yReference = [number(ReferencePixelY0), number(ReferencePixelPhysicalValueY), top];
  return {
    min: { column: left, row: top },
    max: { column: right, row: bottom },
    x: axis(number(PhysicalUnitsXDirection), number(PhysicalDeltaX), xReference),
    y: axis(number(PhysicalUnitsYDirection), number(PhysicalDeltaY), yReference),
    isLowPriority: ((number(RegionFlags) ?? 0) & 1) === 1,
  };
}

/**
 * The regions of an ultrasound image in the file's order; [] when it states none.
 * @throws DicomError not_loaded when the source is a dataset that was opened without the attributes asked for
 * @source DICOM PS3.3 C.8.5.5
 */
export function ultrasoundRegions(source: DicomJson | Dataset): UltrasoundRegion[] {
  return attributesOf(source)
    .items(SequenceOfUltrasoundRegions)
    .flatMap((item) => regionOf(item) ?? []);
}

function contains({ min, max }: UltrasoundRegion, { column, row }: ImagePoint): boolean {
  const isAcross = column >= min.column - 0.5 && column <= max.column + 0.5;
  return isAcross && row >= min.row - 0.5 && row <= max.row + 0.5;
}

function isSameScale(a: UltrasoundAxis, b: UltrasoundAxis): boolean {
  return a.unit === b.unit && a.perPixel === b.perPixel;
}

function measures({ x, y }: UltrasoundRegion): boolean {
  return x.unit !== 'none' || y.unit !== 'none';
}

/**
 * The region that holds all the points. Where regions overlap, one that measures something, and of these one of high
 * priority; undefined when no region holds them all, or when several do whose scales differ. Never throws.
 * @source DICOM PS3.3 C.8.5.5.1.3
 */
export function regionAt(
  regions: readonly UltrasoundRegion[],
  points: readonly ImagePoint[],
): UltrasoundRegion | undefined {
  const around = regions.filter((region) => points.every((point) => contains(region, point)));
  const measuring = around.some(measures) ? around.filter(measures) : around;
  const inFront = measuring.filter((region) => !region.isLowPriority);
  const [first, ...others] = inFront.length > 0 ? inFront : measuring;
  if (first === undefined) return undefined;
  return others.every((other) => isSameScale(first.x, other.x) && isSameScale(first.y, other.y)) ? first : undefined;
}

/** The millimeters of a pixel in a region, or undefined unless both axes are lengths. */
export function regionMm({ x, y }: UltrasoundRegion): MmPerPixel | undefined {
  if (x.unit !== 'cm' || y.unit !== 'cm' || x.perPixel === 0 || y.perPixel === 0) return undefined;
  return { rowMm: Math.abs(y.perPixel) * 10, columnMm: Math.abs(x.perPixel) * 10 };
}

/** One value in the unit of its axis. */
export interface UltrasoundValue {
  /** In `unit`. */
  readonly value: number;
  readonly unit: UltrasoundUnit;
}

function valueOn({ unit, perPixel, referencePixel, referenceValue }: UltrasoundAxis, at: number) {
  return referencePixel === undefined ? undefined : { value: referenceValue + (at - referencePixel) * perPixel, unit };
}

/**
 * What a point of a region measures on each axis, such as the velocity and the time of a Doppler trace; undefined on
 * an axis whose reference the file does not give. Never throws.
 * @source DICOM PS3.3 C.8.5.5.1.15, C.8.5.5.1.16
 */
export function valueAt(
  { x, y }: UltrasoundRegion,
  { column, row }: ImagePoint,
): { readonly x: UltrasoundValue | undefined; readonly y: UltrasoundValue | undefined } {
  return { x: valueOn(x, column), y: valueOn(y, row) };
}
