import type { ByteRange } from '../read/dicomFile.ts';
import type { Edit } from './editDataset.ts';

type Part = Uint8Array | ByteRange;

/**
 * The parts of a file after its edits: what was written anew, what stayed of `bytes`, and the ranges that are missing in
 * `bytes` (by the places where they would stand), unless the element that they belong to was replaced.
 * @param edits by ascending place, none within another
 */
export function partsOf(bytes: Uint8Array, edits: readonly Edit[], gaps: ReadonlyMap<number, ByteRange>): Part[] {
  const parts: Part[] = [];
  const add = (part: Part) => {
    if (part.length > 0) parts.push(part);
  };
  const holes = [...gaps].sort(([a], [b]) => a - b);
  let at = 0;
  const copyTo = (end: number) => {
    for (let hole = holes[0]; hole !== undefined && hole[0] <= end; hole = holes[0]) {
      add(bytes.subarray(at, hole[0]));
      add(hole[1]);
      at = hole[0];
      holes.shift();
    }
    add(bytes.subarray(at, end));
    at = end;
  };
  for (const edit of edits) {
    copyTo(edit.start);
    add(edit.bytes);
    at = edit.end;
    // A value that ends where the edit ends went with its header.
    while (edit.end > edit.start && holes[0] !== undefined && holes[0][0] <= edit.end) holes.shift();
  }
  copyTo(bytes.length);
  return parts;
}

/** How many bytes parts have together. */
export const sizeOfParts = (parts: readonly Part[]): number => parts.reduce((sum, { length }) => sum + length, 0);
