import type { Plane } from './plane.ts';

/** Above so many different values, neighbors share a bin and what lies between bins is interpolated. */
const mostBins = 4096;

/** Fewer pixels are no histogram. */
const leastSidePx = 16;

interface Tiling {
  readonly across: number;
  readonly down: number;
  readonly bins: number;
  /** From value to bin. */
  readonly scale: number;
  /** For each tile, `bins` + 1 new values. */
  readonly curves: Float32Array;
}

/**
 * Contrast limited adaptive histogram equalization: each tile's grays are spread over the picture's own range, steeper
 * by no more than `clipLimit`, and pixels between tiles take the mean of their four. Padding is not counted and
 * stays. Input untouched.
 * @source K. Zuiderveld, Contrast Limited Adaptive Histogram Equalization, Graphics Gems IV, 1994
 */
export function clahe(plane: Plane, clipLimit: number, tiles: number): Float32Array {
  const { width, height, values, low, high, heightToWidth } = plane;
  const output = new Float32Array(values);
  if (high <= low) return output;
  const side = Math.max(leastSidePx, Math.max(width, height * heightToWidth) / tiles);
  const across = Math.max(1, Math.round(width / side));
  const down = Math.max(1, Math.round((height * heightToWidth) / side));
  const whole = Number.isInteger(low) && Number.isInteger(high);
  const bins = whole ? Math.min(mostBins, high - low + 1) : mostBins;
  const curves = new Float32Array(across * down * (bins + 1));
  const tiling = { across, down, bins, scale: (bins - 1) / (high - low), curves };
  for (let tile = 0; tile < across * down; tile++) {
    writeCurve(plane, tiling, clipLimit, tile);
  }
  blend(plane, tiling, output);
  return output;
}

function writeCurve(
  plane: Plane,
  { across, down, bins, scale, curves }: Tiling,
  clipLimit: number,
  tile: number,
): void {
  const { width, height, values, mask, low, high } = plane;
  const edge = (index: number, count: number, size: number) => Math.floor((index * size) / count);
  const [column, row] = [tile % across, Math.floor(tile / across)];
  const right = edge(column + 1, across, width);
  const bottom = edge(row + 1, down, height);
  const counts = new Float64Array(bins);
  let total = 0;
  for (let y = edge(row, down, height); y < bottom; y++) {
    for (let at = y * width + edge(column, across, width); at < y * width + right; at++) {
      if (mask?.[at] === 0) continue;
      const bin = Math.round(((values[at] ?? 0) - low) * scale);
      counts[bin] = (counts[bin] ?? 0) + 1;
      total++;
    }
  }
  // What is cut off the peaks fills up the other grays, so that none becomes steeper than the limit after all.
  const most = (clipLimit * total) / bins;
  let excess = 0;
  let room = 0;
  for (const count of counts) {
    if (count > most) excess += count - most;
    else room += most - count;
  }
  const share = room > 0 ? excess / room : 0;
  let below = 0;
  const start = tile * (bins + 1);
  for (let bin = 0; bin < bins; bin++) {
    const own = Math.min(counts[bin] ?? 0, most);
    const count = own + (most - own) * share;
    // Without pixels of its own a tile leaves values as they are.
    const rank = total === 0 ? bin / (bins - 1) : (below + count / 2) / total;
    curves[start + bin] = low + rank * (high - low);
    below += count;
  }
  curves[start + bins] = curves[start + bins - 1] ?? 0;
}

function blend({ width, height, values, mask, low }: Plane, tiling: Tiling, output: Float32Array): void {
  const { across, down, bins, scale, curves } = tiling;
  const stride = bins + 1;
  for (let y = 0, at = 0; y < height; y++) {
    const fromTop = Math.min(down - 1, Math.max(0, ((y + 0.5) * down) / height - 0.5));
    const top = Math.floor(fromTop) * across;
    const bottom = Math.min(down - 1, Math.floor(fromTop) + 1) * across;
    const lower = fromTop % 1;
    for (let x = 0; x < width; x++, at++) {
      if (mask?.[at] === 0) continue;
      const fromLeft = Math.min(across - 1, Math.max(0, ((x + 0.5) * across) / width - 0.5));
      const left = Math.floor(fromLeft);
      const right = Math.min(across - 1, left + 1);
      const further = fromLeft % 1;
      const exact = ((values[at] ?? 0) - low) * scale;
      const bin = Math.floor(exact);
      const rest = exact - bin;
      const upper = between(curves, (top + left) * stride + bin, (top + right) * stride + bin, further, rest);
      const under = between(curves, (bottom + left) * stride + bin, (bottom + right) * stride + bin, further, rest);
      output[at] = upper + (under - upper) * lower;
    }
  }
}

/** Two curves at a place between two of their bins, and between each other. */
function between(curves: Float32Array, a: number, b: number, further: number, rest: number): number {
  const first = curves[a] ?? 0;
  const second = curves[b] ?? 0;
  const left = first + ((curves[a + 1] ?? 0) - first) * rest;
  const right = second + ((curves[b + 1] ?? 0) - second) * rest;
  return left + (right - left) * further;
}
