import type { ByteRange } from '../objects/objects.ts';

type Ranges = readonly ByteRange[] | null;

/**
 * Where the frames of an instance lie, as JSON: for each its ranges, or null where no range gives it. Frames of one
 * length that follow each other, as native ones do, are `{ first, length, count }`.
 */
export function frameList(frames: readonly Ranges[]): string {
  const first = frames[0]?.[0];
  if (!first || frames.length < 2) return JSON.stringify(frames);
  const isEven = frames.every((ranges, index) => {
    const only = ranges?.length === 1 ? ranges[0] : undefined;
    return only?.length === first.length && only.offset === first.offset + index * first.length;
  });
  return JSON.stringify(isEven ? { first: first.offset, length: first.length, count: frames.length } : frames);
}
