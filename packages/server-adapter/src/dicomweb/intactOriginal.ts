import { createHash, type Hash } from 'node:crypto';
import type { ByteRange } from '@clinikit/dicom';
import type { OriginalRow } from '../archive/originals.ts';
import type { ObjectStore } from '../objects/objects.ts';
import { mostPartBytes, readRange, readRanges } from './ranges.ts';

/**
 * A small original, read whole, whose hash is the one that was taken when it arrived.
 *
 * @throws Error where it is not: nothing of it may leave.
 */
export async function intactOriginal(
  objects: ObjectStore,
  row: OriginalRow,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await readRange(objects, row, undefined, signal);
  if (createHash('sha256').update(bytes).digest('hex') !== row.sha256) throw damaged();
  return bytes;
}

/** An original as it came: a small one is compared before a byte of it leaves, a large one as {@link intactParts}. */
export async function* wholeOriginal(
  objects: ObjectStore,
  row: OriginalRow,
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
 * @throws Error where it is another, instead of the last chunk: the answer breaks off.
 */
export async function* intactParts(
  objects: ObjectStore,
  row: OriginalRow,
  parts: readonly (Uint8Array | ByteRange)[],
  signal: AbortSignal,
): AsyncGenerator<Chunk> {
  const hash = createHash('sha256');
  let last: Chunk | undefined;
  for await (const chunk of hashedParts(objects, row, parts, hash, signal)) {
    if (chunk.byteLength === 0) continue;
    if (last) yield last;
    last = chunk;
  }
  if (hash.digest('hex') !== row.sha256) throw damaged();
  if (last) yield last;
}

type Chunk = Uint8Array<ArrayBuffer>;

async function* hashedParts(
  objects: ObjectStore,
  row: OriginalRow,
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
    for await (const _ of hashed(length));
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

const damaged = () => new Error('The original of an instance is damaged: its hash is not the one of its arrival.');
