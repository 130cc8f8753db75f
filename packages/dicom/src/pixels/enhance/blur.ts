import type { Plane } from './plane.ts';

/**
 * A Gaussian of `sigmaPx` pixels across, and as many millimeters down. Padding takes no part: it neither bleeds into its
 * neighbors nor darkens them. Input untouched.
 */
export function blur({ width, height, values, mask, heightToWidth }: Plane, sigmaPx: number): Float32Array {
  const across = gaussian(sigmaPx);
  const down = gaussian(sigmaPx / heightToWidth);
  const convolved = (input: Float32Array) => {
    const rows = new Float32Array(width * height);
    alongRows(input, rows, width, height, across);
    const output = new Float32Array(width * height);
    alongColumns(rows, output, width, height, down);
    return output;
  };
  const masked = new Float32Array(values);
  if (mask === undefined) return convolved(masked);
  for (let index = 0; index < masked.length; index++) if (mask[index] === 0) masked[index] = 0;
  const sums = convolved(masked);
  const weights = convolved(new Float32Array(mask));
  for (let index = 0; index < sums.length; index++) {
    const weight = weights[index] ?? 0;
    if (weight > 0) sums[index] = (sums[index] ?? 0) / weight;
  }
  return sums;
}

/** Weights that sum to 1, the middle one in the middle; three standard deviations to either side. */
function gaussian(sigmaPx: number): Float64Array {
  const reach = Math.ceil(sigmaPx * 3);
  const weights = Float64Array.from({ length: reach * 2 + 1 }, (_, index) =>
    Math.exp(-((index - reach) ** 2) / (2 * sigmaPx ** 2 || 1)),
  );
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

/** The outermost values are repeated beyond the edge. */
function alongRows(
  input: Float32Array,
  output: Float32Array,
  width: number,
  height: number,
  weights: Float64Array,
): void {
  const reach = weights.length >> 1;
  const line = new Float32Array(width + 2 * reach);
  for (let y = 0; y < height; y++) {
    const start = y * width;
    for (let x = -reach; x < width + reach; x++)
      line[x + reach] = input[start + Math.min(width - 1, Math.max(0, x))] ?? 0;
    for (let x = 0; x < width; x++) {
      let sum = 0;
      for (let index = 0; index < weights.length; index++) sum += (line[x + index] ?? 0) * (weights[index] ?? 0);
      output[start + x] = sum;
    }
  }
}

function alongColumns(
  input: Float32Array,
  output: Float32Array,
  width: number,
  height: number,
  weights: Float64Array,
): void {
  const reach = weights.length >> 1;
  for (let y = 0; y < height; y++) {
    const to = y * width;
    for (let index = 0; index < weights.length; index++) {
      const weight = weights[index] ?? 0;
      const from = Math.min(height - 1, Math.max(0, y + index - reach)) * width;
      for (let x = 0; x < width; x++) output[to + x] = (output[to + x] ?? 0) + (input[from + x] ?? 0) * weight;
    }
  }
}
