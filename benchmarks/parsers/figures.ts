import { distributionOf } from '../distribution.ts';

/** @throws RangeError for an empty list. */
export function median(values: readonly number[]): number {
  return distributionOf(values).medianMs;
}

/** The least and the largest figure. */
export function range(values: readonly number[], digits: number): string {
  return `${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)}`;
}
