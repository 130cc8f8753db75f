import { markdownTable } from './table.ts';

/** Of a list of durations in ms: half are below the median, 95 of 100 below p95. */
export interface Distribution {
  medianMs: number;
  p95Ms: number;
  maxMs: number;
}

/** Nearest-rank percentiles. @throws RangeError for an empty list. */
export function distributionOf(durationsMs: readonly number[]): Distribution {
  const sorted = [...durationsMs].sort((a, b) => a - b);
  const rank = (share: number): number => {
    const found = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
    if (found === undefined) throw new RangeError('There is nothing to measure.');
    return found;
  };
  return { medianMs: rank(0.5), p95Ms: rank(0.95), maxMs: rank(1) };
}

/** A table for the terminal and for README.md alike. */
export function tableOf(rows: readonly { name: string; durationsMs: readonly number[] }[]): string {
  const head = ['', 'median ms', 'p95 ms', 'max ms'];
  const lines = rows.map(({ name, durationsMs }) => {
    const { medianMs, p95Ms, maxMs } = distributionOf(durationsMs);
    return [name, ...[medianMs, p95Ms, maxMs].map((ms) => ms.toFixed(0))];
  });
  return markdownTable(head, lines);
}
