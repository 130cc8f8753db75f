import type { Encoding, Fragments } from './element.ts';
import { delimitation } from './items.ts';
import { tagAt } from './tagNumber.ts';

/** The items of encapsulated pixel data, and where reading goes on. */
export interface FragmentItems {
  readonly fragments: Fragments;
  readonly end: number;
  /** The delimiter is missing, or a fragment runs beyond the end. */
  readonly truncated: boolean;
}

/**
 * Walks from item to item; fragments are not searched for markers, so the time depends on their number alone.
 * @source DICOM PS3.5 A.4
 */
export function readFragments({ bytes, view, littleEndian }: Encoding, start: number, end: number): FragmentItems {
  const bounds: number[] = [];
  let basicOffsetTable: number[] | undefined;
  let at = start;
  let truncated = true;
  while (at + 8 <= end) {
    const tag = tagAt(view, at, littleEndian);
    const length = view.getUint32(at + 4, littleEndian);
    if (tag === delimitation.sequence) {
      at += 8;
      truncated = false;
      break;
    }
    if (tag !== delimitation.start || at + 8 + length > end) break;
    if (basicOffsetTable === undefined) basicOffsetTable = readTable(view, at + 8, length, littleEndian);
    else bounds.push(at + 8, length);
    at += 8 + length;
  }
  const beginsStream = (index: number) => isStreamStart(bytes, bounds[index * 2] ?? 0);
  const fragments: Fragments = { kind: 'fragments', bounds, basicOffsetTable: basicOffsetTable ?? [], beginsStream };
  return { fragments, end: truncated ? end : at, truncated };
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
