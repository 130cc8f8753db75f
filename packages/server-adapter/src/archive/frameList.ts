import type { ByteRange } from '../objects/objects.ts';

type Ranges = readonly ByteRange[] | null;

/** A frame in more parts is not listed: the list is read for each frame that is asked for. */
const mostRanges = { ofFrame: 1000, together: 100_000 };

/**
 * Where the frames of an instance lie, as JSON: for each its ranges, or null where it must be taken out of the file: no
 * range gives it, or very many do. Frames of one length that follow each other, as native ones do, are
 * `{ first, length, count }`.
 */
export function frameList(all: readonly Ranges[]): string {
  let together = 0;
  const frames = all.map((ranges) => {
    if (ranges === null || ranges.length > mostRanges.ofFrame) return null;
    together += ranges.length;
    return together > mostRanges.together ? null : ranges;
  });
  const first = frames[0]?.[0];
  if (!first || frames.length < 2) return JSON.stringify(frames);
  const isEven = frames.every((ranges, index) => {
    const only = ranges?.length === 1 ? ranges[0] : undefined;
    return only?.length === first.length && only.offset === first.offset + index * first.length;
  });
  return JSON.stringify(isEven ? { first: first.offset, length: first.length, count: frames.length } : frames);
}
