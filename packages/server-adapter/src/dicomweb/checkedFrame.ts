import { crc32 } from 'node:zlib';
import { DamagedOriginal } from '../archive/damagedOriginal.ts';
import type { InstanceRow } from '../archive/frameIndex.ts';
import type { WatchedOriginals } from '../archive/watchedOriginals.ts';
import { takeBuffer } from '../memory/bufferPool.ts';
import type { ByteRange } from '../objects/objects.ts';
import type { Chunks } from './heldBody.ts';
import { mostPartBytes, readBegun, readRange, readRanges, sizeOf } from './ranges.ts';

type Chunk = Uint8Array<ArrayBuffer>;

/** A frame as it lies in its original, and what it must be. */
export interface FrameRanges {
  readonly ranges: readonly ByteRange[];
  readonly crc: number;
}

/** Two are in memory at once: one that goes out, and the one that is held back. */
const partBytes = mostPartBytes / 2;

/**
 * The bytes of a frame, or a part of them, which are compared with the CRC that was taken when the frame arrived: of an
 * ordinary frame before any of them is given, of a larger one before the last chunk is.
 *
 * @param part of the frame; all of it is read and compared all the same.
 * @throws DamagedOriginal where the original is missing or other than it was, instead of the last chunk.
 */
export async function checkedFrame(
  objects: WatchedOriginals,
  row: InstanceRow,
  frame: FrameRanges,
  { signal, part }: { signal: AbortSignal; part?: ByteRange | undefined },
): Promise<Chunks> {
  if (sizeOf(frame.ranges) > mostPartBytes) return readBegun(checkedChunks(objects, row, frame, { signal, part }));
  try {
    const chunks: Chunk[] = [];
    let crc = 0;
    for (const range of frame.ranges) {
      const chunk = await readRange(objects, row, range, signal, takeBuffer(range.length));
      crc = crc32(chunk, crc);
      chunks.push(chunk);
    }
    if (crc !== frame.crc) throw new DamagedOriginal('changed');
    return part ? partOf(chunks, part) : chunks;
  } catch (error) {
    objects.heard?.(error, row);
    throw error;
  }
}

/** The same, read as far as it is needed. */
export async function* checkedChunks(
  objects: WatchedOriginals,
  row: InstanceRow,
  { ranges, crc }: FrameRanges,
  { signal, part }: { signal: AbortSignal; part?: ByteRange | undefined },
): AsyncGenerator<Chunk> {
  let last: Chunk | undefined;
  let sum = 0;
  let at = 0;
  try {
    for await (const chunk of readRanges(objects, row, ranges, signal, partBytes)) {
      sum = crc32(chunk, sum);
      const cut = part ? cutOut(chunk, at, part) : chunk;
      at += chunk.byteLength;
      if (cut.byteLength === 0) continue;
      if (last) yield last;
      last = cut;
    }
    if (sum !== crc) throw new DamagedOriginal('changed');
  } catch (error) {
    objects.heard?.(error, row);
    throw error;
  }
  if (last) yield last;
}

/** Those bytes of chunks that lie in a part of them all. */
export function partOf(chunks: readonly Chunk[], part: ByteRange): Chunk[] {
  let at = 0;
  return chunks.map((chunk) => {
    const cut = cutOut(chunk, at, part);
    at += chunk.byteLength;
    return cut;
  });
}

const cutOut = (chunk: Chunk, at: number, { offset, length }: ByteRange): Chunk =>
  chunk.subarray(Math.max(0, offset - at), Math.max(0, offset + length - at));
