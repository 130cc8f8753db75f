import type { InstanceTable } from '../database/schema.ts';
import type { ByteRange, ObjectStore } from '../objects/objects.ts';
import type { Chunks } from './heldBody.ts';

/** A longer range is read part after part, so that an answer holds no more of it in memory. */
export const mostPartBytes = 1024 * 1024;

export type Original = Pick<InstanceTable, 'object_key' | 'size_bytes'>;

/** How many bytes ranges have together. */
export const sizeOf = (ranges: readonly ByteRange[]): number => ranges.reduce((sum, { length }) => sum + length, 0);

/** Ranges of an original, each part of them read when it is asked for. */
export async function* readRanges(
  objects: ObjectStore,
  original: Original,
  ranges: readonly ByteRange[],
  signal: AbortSignal,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (const { offset, length } of ranges) {
    for (let at = 0; at < length; at += mostPartBytes) {
      const part = { offset: offset + at, length: Math.min(mostPartBytes, length - at) };
      yield await readRange(objects, original, part, signal);
    }
  }
}

/** A range of an original, or all of it. */
export async function readRange(
  objects: ObjectStore,
  { object_key: key }: Original,
  range: ByteRange | undefined,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await objects.get(key, { signal, ...(range && { range }) });
  if (!bytes) throw new Error('The original of an instance is missing from the object store.');
  return bytes;
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
