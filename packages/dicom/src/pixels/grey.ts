import type { Frame } from './frame.ts';
import type { ImageDescription } from './image.ts';
import { type GreyMap, windowFunction } from './window.ts';

/** Stored value to grey: modality transformation, window, inversion. */
export function greyMap(
  frame: Frame,
  image: ImageDescription,
  chosen: { readonly center: number; readonly width: number } | undefined,
  inverted: boolean,
): GreyMap {
  const slope = image.rescaleSlope ?? 1;
  const intercept = image.rescaleIntercept ?? 0;
  const window = chosen ?? image.windows[0];
  let map: GreyMap;
  if (window === undefined) {
    const { low, high } = storedRange(frame, image.pixelPaddingValue);
    const from = low * slope + intercept;
    const to = high * slope + intercept;
    map = windowFunction((from + to) / 2, Math.abs(to - from) || 1, 'LINEAR_EXACT');
  } else {
    map = windowFunction(window.center, window.width, image.voiLutFunction);
  }
  return inverted ? (stored) => 255 - map(stored * slope + intercept) : (stored) => map(stored * slope + intercept);
}

/** The least and the greatest stored value, without padding. */
function storedRange({ samples }: Frame, padding: number | undefined): { low: number; high: number } {
  let low = Infinity;
  let high = -Infinity;
  for (let index = 0; index < samples.length; index++) {
    const value = samples[index] ?? 0;
    if (value === padding) continue;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return low > high ? { low: 0, high: 0 } : { low, high };
}

/** Fills RGBA with grey; whole numbers go through a table, since there are more pixels than values. */
export function paintGrey(samples: ArrayLike<number>, map: GreyMap, whole: boolean, data: Uint8ClampedArray): void {
  const pixels = data.length / 4;
  const table = whole && pixels > 4096 ? new Map16(map) : undefined;
  const words = new Uint32Array(data.buffer, data.byteOffset, pixels);
  for (let index = 0; index < pixels; index++) {
    const value = samples[index] ?? 0;
    const grey = table === undefined ? clamp(map(value)) : table.grey(value);
    words[index] = grey * 0x010101 + 0xff000000;
  }
}

function clamp(value: number): number {
  return value <= 0 ? 0 : value >= 255 ? 255 : Math.round(value);
}

/** A table over 16-bit values, signed or not, filled as values occur. */
class Map16 {
  private readonly map: GreyMap;
  private readonly table = new Int16Array(0x20000).fill(-1);

  constructor(map: GreyMap) {
    this.map = map;
  }

  grey(value: number): number {
    const index = value + 0x8000;
    const known = this.table[index] ?? -1;
    if (known >= 0) return known;
    const grey = clamp(this.map(value));
    this.table[index] = grey;
    return grey;
  }
}
