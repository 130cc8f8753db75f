import type { ImageDescription } from './image.ts';

/** Stored values that are no measurement: from `low` to `high`, both included. */
export interface PaddingRange {
  readonly low: number;
  readonly high: number;
}

/** The padding of an image, or undefined when it has none. @source DICOM PS3.3 C.7.5.1.1.2 */
export function paddingRange({
  pixelPaddingValue,
  pixelPaddingRangeLimit,
}: ImageDescription): PaddingRange | undefined {
  if (pixelPaddingValue === undefined) return undefined;
  const limit = pixelPaddingRangeLimit ?? pixelPaddingValue;
  return { low: Math.min(pixelPaddingValue, limit), high: Math.max(pixelPaddingValue, limit) };
}
