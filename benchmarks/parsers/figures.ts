import { distributionOf } from '../distribution.ts';

/** @throws RangeError for an empty list. */
export function median(values: readonly number[]): number {
  return distributionOf(values).medianMs;
}

/** The least and the largest figure. */
export function range(values: readonly number[], digits: number): string {
  return `${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)}`;
}

/** The median of the ratios of each round: a machine that is busy for a while slows both. @throws RangeError without rounds */
export function medianRatio(values: readonly number[], others: readonly number[]): number {
  return median(values.map((value, round) => value / (others[round] ?? Number.NaN)));
}
