import { crc32 } from 'node:zlib';
import type { ByteRange } from '../objects/objects.ts';

/** The CRC-32 of each frame, in base 36 and separated by commas; nothing where a frame has none: no range gives it. */
export const crcList = (crcs: readonly (number | null)[]): string => crcs.map((crc) => crc?.toString(36) ?? '').join();

/** The CRC-32 of a frame of a `crcList`, from 0; undefined where it has none. */
export function crcsIn(list: string): (index: number) => number | undefined {
  const crcs = list.split(',');
  return (index) => {
    const text = crcs[index];
    return text ? Number.parseInt(text, 36) : undefined;
  };
}

/** The CRC-32 of ranges of a file, one after the other. */
export const crcOfRanges = (bytes: Uint8Array, ranges: readonly ByteRange[]): number =>
  ranges.reduce((crc, { offset, length }) => crc32(bytes.subarray(offset, offset + length), crc), 0);
