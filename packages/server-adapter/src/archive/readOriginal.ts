import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { InstanceTable } from '../database/schema.ts';
import type { ByteRange, ObjectStore } from '../objects/objects.ts';
import { DamagedOriginal } from './damagedOriginal.ts';
import { crcList } from './frameCrcs.ts';
import { framesIn } from './frameIn.ts';

export type Original = Pick<InstanceTable, 'object_key' | 'size_bytes'>;

/**
 * A range of an original, or all of it.
 *
 * @param into memory that the store may use for it.
 * @throws DamagedOriginal where it is missing or ends before.
 */
export async function readRange(
  objects: ObjectStore,
  { object_key: key }: Original,
  range: ByteRange | undefined,
  signal: AbortSignal | undefined,
  into?: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  let bytes: Uint8Array<ArrayBuffer> | undefined;
  try {
    bytes = await objects.get(key, { ...(signal && { signal }), ...(range && { range }), ...(into && { into }) });
  } catch (error) {
    if (error instanceof RangeError) throw new DamagedOriginal('truncated');
    throw error;
  }
  if (!bytes) throw new DamagedOriginal('missing');
  if (range && bytes.byteLength !== range.length) throw new DamagedOriginal('truncated');
  return bytes;
}

/** Read at once: little memory, and hashed in a millisecond. */
const pieceBytes = 1024 * 1024;

/**
 * The `crcList` of an original of which there is none yet, taken while all of it is read and hashed.
 *
 * @param frames its `frameList`.
 * @throws DamagedOriginal where the hash is not the one of its arrival.
 */
export async function crcsOfOriginal(
  objects: ObjectStore,
  original: Original & Pick<InstanceTable, 'sha256' | 'frames'>,
  signal?: AbortSignal,
): Promise<string> {
  const hash = createHash('sha256');
  const taken = crcsOfFrames(original.frames);
  for (let offset = 0; offset < original.size_bytes; offset += pieceBytes) {
    const range = { offset, length: Math.min(pieceBytes, original.size_bytes - offset) };
    const piece = await readRange(objects, original, range, signal);
    hash.update(piece);
    taken.update(piece, offset);
  }
  if (hash.digest('hex') !== original.sha256) throw new DamagedOriginal('changed');
  return taken.list();
}

interface Stretch extends ByteRange {
  readonly frame: number;
}

/** Takes the CRCs of frames out of a file that is read from its beginning to its end. */
function crcsOfFrames(frames: string) {
  const { count, at } = framesIn(frames);
  const crcs: (number | null)[] = [];
  const stretches: Stretch[] = [];
  for (let frame = 0; frame < count; frame += 1) {
    const ranges = at(frame) ?? null;
    // Of parts in another order than that of the file no CRC can be taken in one go: such a frame has none.
    const isInOrder = ranges?.every(({ offset }, index) => index === 0 || offset >= endOf(ranges[index - 1])) ?? false;
    crcs.push(isInOrder ? 0 : null);
    if (ranges && isInOrder) for (const range of ranges) stretches.push({ ...range, frame });
  }
  stretches.sort((a, b) => a.offset - b.offset || a.frame - b.frame);
  let next = 0;
  return {
    update(piece: Uint8Array, start: number): void {
      const end = start + piece.byteLength;
      for (let index = next; index < stretches.length; index += 1) {
        const stretch = stretches[index];
        if (!stretch || stretch.offset >= end) break;
        const [from, to] = [Math.max(stretch.offset, start), Math.min(endOf(stretch), end)];
        if (from < to) crcs[stretch.frame] = crc32(piece.subarray(from - start, to - start), crcs[stretch.frame] ?? 0);
        if (index === next && endOf(stretch) <= end) next += 1;
      }
    },
    list: () => crcList(crcs),
  };
}

const endOf = (range: ByteRange | undefined): number => (range ? range.offset + range.length : 0);
