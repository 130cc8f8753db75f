import type { Budget } from './budget.ts';
import type { Encoding, Fragments } from './element.ts';
import { delimitation } from './items.ts';
import { tagAt } from './tagNumber.ts';

/** The items of encapsulated pixel data, and where reading goes on. */
export interface FragmentItems {
  readonly fragments: Fragments;
  /** Behind the delimiter, else behind the last item that is whole. */
  readonly end: number;
  /** Whether the delimiter is there. */
  readonly delimited: boolean;
}

/**
 * Walks from item to item; fragments are not searched for markers, so the time depends on their number alone.
 * @throws DicomError too_large
 * @source DICOM PS3.5 A.4
 */
export function readFragments(
  { bytes, view, littleEndian }: Encoding,
  start: number,
  end: number,
  budget: Budget,
): FragmentItems {
  const bounds: number[] = [];
  let basicOffsetTable: number[] | undefined;
  let at = start;
  let delimited = false;
  while (at + 8 <= end && !delimited) {
    const tag = tagAt(view, at, littleEndian);
    const length = view.getUint32(at + 4, littleEndian);
    delimited = tag === delimitation.sequence;
    if (!delimited) {
      if (tag !== delimitation.start || at + 8 + length > end) break;
      budget.spend();
      if (basicOffsetTable === undefined) {
        budget.spend(length >> 2);
        basicOffsetTable = readTable(view, at + 8, length, littleEndian);
      } else bounds.push(at + 8, length);
      at += length;
    }
    at += 8;
  }
  const beginsStream = (index: number) => isStreamStart(bytes, bounds[index * 2] ?? 0);
  const fragments: Fragments = { kind: 'fragments', bounds, basicOffsetTable: basicOffsetTable ?? [], beginsStream };
  return { fragments, end: at, delimited };
}

/** Where the delimiter stands behind pixels that have an undefined length, but no items; `end` without one. */
export function delimiterBehind({ bytes, view, littleEndian }: Encoding, start: number, end: number): number {
  const byte = littleEndian ? 0xdd : 0xe0;
  for (let at = end - 8; at >= start; at--) {
    if (
      bytes[at + 2] === byte &&
      tagAt(view, at, littleEndian) === delimitation.sequence &&
      view.getUint32(at + 4) === 0
    )
      return at;
  }
  return end;
}

/** JPEG and JPEG-LS begin with FFD8, JPEG 2000 with FF4F. */
export function isStreamStart(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0xff && (bytes[at + 1] === 0xd8 || bytes[at + 1] === 0x4f);
}

function readTable(view: DataView, start: number, length: number, littleEndian: boolean): number[] {
  const table: number[] = [];
  for (let at = start; at + 4 <= start + length; at += 4) table.push(view.getUint32(at, littleEndian));
  return table;
}
