import type { Frame } from './frame.ts';
import type { ImageDescription } from './image.ts';
import { paddingRange } from './padding.ts';

/** The least and the greatest stored value, without padding; 0 and 0 when there is nothing else. */
export function storedRange({ samples }: Frame, image: ImageDescription): { low: number; high: number } {
  const padding = paddingRange(image);
  const from = padding?.low ?? Number.NaN;
  const to = padding?.high ?? Number.NaN;
  let low = Infinity;
  let high = -Infinity;
  for (let index = 0; index < samples.length; index++) {
    const value = samples[index] ?? 0;
    if (value >= from && value <= to) continue;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return low > high ? { low: 0, high: 0 } : { low, high };
}
