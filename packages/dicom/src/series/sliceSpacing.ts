import { dot, type Vector3 } from '../geometry/imagePlane.ts';
import type { PlacedSlice } from './slice.ts';
import { samePlaceMm } from './sortSlices.ts';

/** A step between two slices that is longer than the others: something is missing between them. */
export interface SliceGap {
  /** The place in the display set of the slice before the gap, counted from 0. */
  readonly after: number;
  readonly distanceMm: number;
}

/** How the slices of a stack lie along their normal. */
export interface SliceSpacing {
  /** From slice to slice, only when all steps are the same: else there is no such number. */
  readonly spacingBetweenSlicesMm?: number;
  /** Steps of more than one and a half times the usual one. */
  readonly gaps: readonly SliceGap[];
  /** Whether steps differ otherwise: the slices are no evenly sampled volume. */
  readonly isUneven: boolean;
  /** How many slices lie at the place of another. */
  readonly repeated: number;
  /**
   * Degrees between the normal and the way from slice to slice, where slices lie on a straight line that is not their
   * normal, as behind a tilted gantry: the volume is a sheared box. Absent where they lie straight above each other, and
   * where they lie on no line.
   */
  readonly tiltDegrees?: number;
}

/** The steps between ascending distances in mm; undefined for fewer than two places. `slices` are those that lie there. */
export function sliceSpacing(
  distancesMm: readonly number[],
  slices: readonly PlacedSlice[] = [],
): SliceSpacing | undefined {
  const steps = distancesMm.slice(1).map((distance, index) => distance - (distancesMm[index] ?? distance));
  const real = steps.filter((step) => step > samePlaceMm);
  if (real.length === 0) return undefined;
  const usual = real.toSorted((a, b) => a - b)[Math.floor((real.length - 1) / 2)] ?? 0;
  // Files round positions: two hundredths of a millimeter, or two in a hundred, are no difference.
  const isUsual = (step: number) => Math.abs(step - usual) <= Math.max(0.02, usual * 0.02);
  const repeated = steps.length - real.length;
  const gaps = steps.flatMap((distanceMm, after) => (distanceMm > usual * 1.5 ? [{ after, distanceMm }] : []));
  const isUneven = real.some((step) => !isUsual(step) && step <= usual * 1.5);
  const isUniform = gaps.length === 0 && !isUneven && repeated === 0;
  const mean = real.reduce((sum, step) => sum + step, 0) / real.length;
  const tiltDegrees = tiltOf(slices);
  return {
    ...(isUniform ? { spacingBetweenSlicesMm: mean } : {}),
    gaps,
    isUneven,
    repeated,
    ...(tiltDegrees === undefined ? {} : { tiltDegrees }),
  };
}

/** Less is rounding. */
const leastTiltDegrees = 0.05;
/** How far a slice may lie from the line through the first and the last. */
const mostOffMm = 0.1;

function tiltOf(slices: readonly PlacedSlice[]): number | undefined {
  const [first] = slices;
  const last = slices.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const { normal } = first.directions;
  const from = (slice: PlacedSlice) => minus(slice.position, first.position);
  const way = from(last);
  const along = dot(way, normal);
  if (along <= samePlaceMm) return undefined;
  const isOnLine = slices.every((slice) => {
    const own = from(slice);
    return Math.sqrt(squareOf(minus(own, way, dot(own, normal) / along))) <= mostOffMm;
  });
  const tiltDegrees = (Math.atan2(Math.sqrt(squareOf(minus(way, normal, along))), along) * 180) / Math.PI;
  return isOnLine && tiltDegrees >= leastTiltDegrees ? tiltDegrees : undefined;
}

const squareOf = (a: Vector3) => dot(a, a);

function minus(a: Vector3, b: Vector3, times = 1): Vector3 {
  return [a[0] - b[0] * times, a[1] - b[1] * times, a[2] - b[2] * times];
}
