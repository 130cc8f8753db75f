import { createHash, type Hash } from 'node:crypto';
import type { ByteRange } from '@clinikit/dicom';
import { DamagedOriginal } from '../archive/damagedOriginal.ts';
import type { OriginalRow } from '../archive/originals.ts';
import type { WatchedOriginals } from '../archive/watchedOriginals.ts';
import { giveBuffer } from '../memory/bufferPool.ts';
import { mostPartBytes, readRange, readRanges } from './ranges.ts';

/** What an original is compared with, and where it is. */
type CheckedRow = Pick<OriginalRow, 'sop_instance_uid' | 'sha256' | 'object_key' | 'size_bytes'>;

/**
 * A small original, read whole, whose hash is the one that was taken when it arrived.
 *
 * @throws DamagedOriginal where it is not: nothing of it may leave.
 */
export async function intactOriginal(
  objects: WatchedOriginals,
  row: CheckedRow,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const bytes = await readRange(objects, row, undefined, signal);
    if (createHash('sha256').update(bytes).digest('hex') !== row.sha256) throw new DamagedOriginal('changed');
    return bytes;
  } catch (error) {
    objects.heard?.(error, row);
    throw error;
  }
}

/** An original as it came: a small one is compared before a byte of it leaves, a large one as {@link intactParts}. */
export async function* wholeOriginal(
  objects: WatchedOriginals,
  row: CheckedRow,
  signal: AbortSignal,
): AsyncGenerator<Chunk> {
  if (row.size_bytes <= mostPartBytes) yield await intactOriginal(objects, row, signal);
  else yield* intactParts(objects, row, [{ offset: 0, length: row.size_bytes }], signal);
}

/**
 * Parts of a large original and what stands in place of others. All of it is read and hashed meanwhile, also what does not
 * leave, and the last chunk is held back until the hash is the one of its arrival.
 *
 * @param parts ranges in the order in which they stand in the original.
 * @throws DamagedOriginal where it is another, instead of the last chunk: the answer breaks off.
 */
export async function* intactParts(
  objects: WatchedOriginals,
  row: CheckedRow,
  parts: readonly (Uint8Array | ByteRange)[],
  signal: AbortSignal,
): AsyncGenerator<Chunk> {
  const hash = createHash('sha256');
  let last: Chunk | undefined;
  try {
    for await (const chunk of hashedParts(objects, row, parts, hash, signal)) {
      if (chunk.byteLength === 0) continue;
      if (last) yield last;
      last = chunk;
    }
    if (hash.digest('hex') !== row.sha256) throw new DamagedOriginal('changed');
  } catch (error) {
    objects.heard?.(error, row);
    throw error;
  }
  if (last) yield last;
}

type Chunk = Uint8Array<ArrayBuffer>;

async function* hashedParts(
  objects: WatchedOriginals,
  row: CheckedRow,
  parts: readonly (Uint8Array | ByteRange)[],
  hash: Hash,
  signal: AbortSignal,
): AsyncGenerator<Chunk> {
  let at = 0;
  const hashed = async function* (length: number): AsyncGenerator<Chunk> {
    for await (const chunk of readRanges(objects, row, [{ offset: at, length }], signal)) {
      hash.update(chunk);
      at += chunk.byteLength;
      yield chunk;
    }
  };
  const pass = async (length: number) => {
    for await (const chunk of hashed(length)) giveBuffer(chunk);
  };
  for (const part of parts) {
    if (part instanceof Uint8Array) {
      yield new Uint8Array(part);
      continue;
    }
    if (part.offset < at) throw new Error('The parts of a file are not in the order of its original.');
    await pass(part.offset - at);
    yield* hashed(part.length);
  }
  await pass(row.size_bytes - at);
}
