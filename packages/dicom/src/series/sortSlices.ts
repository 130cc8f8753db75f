import { areParallel, distanceAlong, isPlaced, type PlacedSlice, type Slice } from './slice.ts';

/** What the order of a display set was taken from. */
export type SliceOrder = 'position' | 'instanceNumber' | 'time' | 'uid';

/** Slices in viewing order. */
export interface SortedSlices {
  readonly order: SliceOrder;
  readonly slices: readonly Slice[];
  /** For `position`: the same slices. */
  readonly placed: readonly PlacedSlice[];
  /** For `position`: the distance of each along the common normal, in mm; ascending. */
  readonly distancesMm: readonly number[];
}

/** Smaller first; what has no value comes last. */
export function compareOptional<Value extends number | string>(a: Value | undefined, b: Value | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? -1 : 1;
}

/** By instance number, then time, then UID. */
export function compareSlices(a: Slice, b: Slice): number {
  return (
    compareOptional(a.instanceNumber, b.instanceNumber) ||
    compareOptional(a.acquiredAt, b.acquiredAt) ||
    compareOptional(a.sopInstanceUid, b.sopInstanceUid)
  );
}

function distances(slices: readonly Slice[]): Map<Slice, number> | undefined {
  const placed = slices.filter(isPlaced);
  const [first] = placed;
  if (first === undefined || placed.length < slices.length) return undefined;
  if (!placed.every((slice) => areParallel(first.directions, slice.directions))) return undefined;
  const along = (slice: PlacedSlice) => distanceAlong(slice, first.directions.normal);
  const known = new Map(placed.map((slice): [Slice, number] => [slice, along(slice)]));
  const start = along(first);
  return placed.some((slice) => Math.abs(along(slice) - start) > samePlaceMm) ? known : undefined;
}

/** Slices closer than this lie at one place. */
export const samePlaceMm = 0.01;

/**
 * Slices in viewing order: along the normal where all say where they lie and are parallel, else by instance number, else
 * by time, else by SOP Instance UID. Each decides among what the ones before leave equal; numbers are compared as
 * numbers, and what has none comes last. The order does not depend on that of the input.
 * @source DICOM PS3.3 C.7.6.2.1.1
 */
export function sortSlices(slices: readonly Slice[]): SortedSlices {
  const places = distances(slices);
  if (places !== undefined) {
    const distance = (slice: Slice) => places.get(slice) ?? 0;
    const place = (slice: Slice) => Math.round(distance(slice) / samePlaceMm);
    const sorted = slices.toSorted((a, b) => place(a) - place(b) || compareSlices(a, b));
    return { order: 'position', slices: sorted, placed: sorted.filter(isPlaced), distancesMm: sorted.map(distance) };
  }
  const order = slices.some((slice) => slice.instanceNumber !== undefined)
    ? 'instanceNumber'
    : slices.some((slice) => slice.acquiredAt !== undefined)
      ? 'time'
      : 'uid';
  return { order, slices: slices.toSorted(compareSlices), placed: [], distancesMm: [] };
}
