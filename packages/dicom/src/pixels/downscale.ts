/** Pixels in and out; `channels` samples each. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly samples: ArrayLike<number>;
}

/** The largest size within the limits that keeps the proportions; never larger than the picture. */
export function fitInside(
  size: { readonly width: number; readonly height: number },
  limit: { readonly maxWidth?: number | undefined; readonly maxHeight?: number | undefined },
): { width: number; height: number } {
  const scale = Math.min(1, (limit.maxWidth ?? Infinity) / size.width, (limit.maxHeight ?? Infinity) / size.height);
  return { width: Math.max(1, Math.round(size.width * scale)), height: Math.max(1, Math.round(size.height * scale)) };
}

/**
 * Makes a picture smaller by area averaging: every input sample counts for as much as it covers, so that thin
 * structures stay visible and nothing flickers. Returns sums divided by area, as floats.
 */
export function downscale(
  { width, height, channels, samples }: Raster,
  toWidth: number,
  toHeight: number,
): Float32Array {
  const output = new Float32Array(toWidth * toHeight * channels);
  const row = new Float32Array(toWidth * channels);
  const perColumn = width / toWidth;
  const perRow = height / toHeight;
  const area = perColumn * perRow;
  for (let y = 0; y < height; y++) {
    const first = Math.floor(y / perRow);
    averageRow(samples, y * width * channels, width, channels, row, toWidth);
    // A row of the input lies in one row of the output, or across two.
    const share = Math.min(1, (first + 1) * perRow - y);
    addRow(output, first * row.length, row, share / area);
    if (share < 1 && first + 1 < toHeight) addRow(output, (first + 1) * row.length, row, (1 - share) / area);
  }
  return output;
}

function addRow(output: Float32Array, at: number, row: Float32Array, weight: number): void {
  for (let index = 0; index < row.length; index++)
    output[at + index] = (output[at + index] ?? 0) + (row[index] ?? 0) * weight;
}

function averageRow(
  samples: ArrayLike<number>,
  at: number,
  width: number,
  channels: number,
  row: Float32Array,
  toWidth: number,
): void {
  const perColumn = width / toWidth;
  for (let x = 0; x < toWidth; x++) {
    const from = x * perColumn;
    const to = Math.min(width, from + perColumn);
    const start = Math.floor(from);
    const end = Math.floor(to);
    for (let channel = 0; channel < channels; channel++) {
      let sum = (samples[at + start * channels + channel] ?? 0) * (Math.min(start + 1, to) - from);
      for (let column = start + 1; column < end; column++) sum += samples[at + column * channels + channel] ?? 0;
      if (end > start && to > end && end < width) sum += (samples[at + end * channels + channel] ?? 0) * (to - end);
      row[x * channels + channel] = sum;
    }
  }
}
