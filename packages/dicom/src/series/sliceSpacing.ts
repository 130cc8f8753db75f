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
}

/** The steps between ascending distances in mm; undefined for fewer than two places. */
export function sliceSpacing(distancesMm: readonly number[]): SliceSpacing | undefined {
  const steps = distancesMm.slice(1).map((distance, index) => distance - (distancesMm[index] ?? distance));
  const real = steps.filter((step) => step > samePlaceMm);
  if (real.length === 0) return undefined;
  const usual = real.toSorted((a, b) => a - b)[Math.floor((real.length - 1) / 2)] ?? 0;
  // Files round positions: two hundredths of a millimetre, or two in a hundred, are no difference.
  const isUsual = (step: number) => Math.abs(step - usual) <= Math.max(0.02, usual * 0.02);
  const repeated = steps.length - real.length;
  const gaps = steps.flatMap((distanceMm, after) => (distanceMm > usual * 1.5 ? [{ after, distanceMm }] : []));
  const isUneven = real.some((step) => !isUsual(step) && step <= usual * 1.5);
  const isUniform = gaps.length === 0 && !isUneven && repeated === 0;
  const mean = real.reduce((sum, step) => sum + step, 0) / real.length;
  return { ...(isUniform ? { spacingBetweenSlicesMm: mean } : {}), gaps, isUneven, repeated };
}
