import { type Original, readRange } from '../archive/readOriginal.ts';
import { takeBuffer } from '../memory/bufferPool.ts';
import type { ByteRange, ObjectStore } from '../objects/objects.ts';
import type { Chunks } from './heldBody.ts';

/** A longer range is read part after part, so that an answer holds no more of it in memory. */
export const mostPartBytes = 1024 * 1024;

export { type Original, readRange };

/** How many bytes ranges have together. */
export const sizeOf = (ranges: readonly ByteRange[]): number => ranges.reduce((sum, { length }) => sum + length, 0);

/** Ranges of an original, each part of them read when it is asked for; a longer one is read in parts of `partBytes`. */
export async function* readRanges(
  objects: ObjectStore,
  original: Original,
  ranges: readonly ByteRange[],
  signal: AbortSignal,
  partBytes = mostPartBytes,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (const { offset, length } of ranges) {
    for (let at = 0; at < length; at += partBytes) {
      const part = { offset: offset + at, length: Math.min(partBytes, length - at) };
      yield await readRange(objects, original, part, signal, takeBuffer(part.length));
    }
  }
}

/** The same chunks, the first of which has been read: what cannot be read at all is an error before the answer begins. */
export async function readBegun(chunks: Chunks): Promise<Chunks> {
  const rest = (async function* () {
    yield* chunks;
  })();
  const first = await rest.next();
  return (async function* () {
    if (first.done) return;
    yield first.value;
    yield* rest;
  })();
}
