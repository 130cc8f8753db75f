import { transferSyntaxMediaType } from '@clinikit/dicom/pixels';
import { concatenate } from '../bytes.ts';
import type { InstanceTable } from '../database/schema.ts';
import { HandlerError } from '../errors.ts';
import { bulkTags } from '../ingest/readInstance.ts';
import type { MemoryBudget } from '../memoryBudget.ts';
import type { ByteRange, ObjectStore } from '../objects/objects.ts';
import type { Threads } from '../threads/threads.ts';
import { frameIn } from './frameIn.ts';

const explicitLittleEndian = '1.2.840.10008.1.2.1';

/** What reads parts of files. */
export interface FrameRoom {
  objects: ObjectStore;
  threads: Threads;
  memory: MemoryBudget;
}

type Original = Pick<InstanceTable, 'object_key' | 'size_bytes' | 'transfer_syntax_uid'>;

/** A frame as it goes out. */
export interface FrameBytes {
  bytes: Uint8Array<ArrayBuffer>;
  mediaType: string;
  transferSyntaxUid: string;
}

/**
 * One frame of an instance: byte ranges of the original, not decoded.
 *
 * Where no range gives the frame (deflated, big endian, bits that share a byte), it is taken out of the file and given as
 * little endian, and the transfer syntax says so.
 *
 * @param number 1 for the first frame.
 * @throws HandlerError `not_found` for a frame that the instance does not have.
 * @source DICOM PS3.18 10.4.1.1.6
 */
export async function readFrame(
  room: FrameRoom,
  instance: Original & Pick<InstanceTable, 'frames'>,
  number: number,
  signal: AbortSignal,
): Promise<FrameBytes> {
  const ranges = frameIn(instance.frames, number - 1);
  if (ranges === undefined) throw new HandlerError('not_found', 'The instance has no such frame.');
  if (ranges === null) {
    const { frame: bytes } = await withWhole(room, instance, signal, (whole) =>
      room.threads.run('frame', { bytes: whole, number }),
    );
    if (!bytes) throw new HandlerError('not_found', 'The instance has no such frame.');
    return { bytes, mediaType: 'application/octet-stream', transferSyntaxUid: explicitLittleEndian };
  }
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (const range of ranges) parts.push(await readOriginal(room.objects, instance.object_key, range, signal));
  const transferSyntaxUid = instance.transfer_syntax_uid;
  return { bytes: concatenate(parts), mediaType: transferSyntaxMediaType(transferSyntaxUid), transferSyntaxUid };
}

async function readOriginal(
  objects: ObjectStore,
  key: string,
  range: ByteRange | undefined,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await objects.get(key, { signal, ...(range && { range }) });
  if (!bytes) throw new Error('The original of an instance is missing from the object store.');
  return bytes;
}

/** Does something with the whole file, which the budget holds meanwhile. */
async function withWhole<T>(
  { objects, memory }: FrameRoom,
  instance: Original,
  signal: AbortSignal,
  work: (bytes: Uint8Array<ArrayBuffer>) => Promise<T>,
): Promise<T> {
  const reservation = memory.open(signal);
  try {
    await reservation.hold(instance.size_bytes);
    return await work(await readOriginal(objects, instance.object_key, undefined, signal));
  } finally {
    reservation.release();
  }
}

/** The value of an attribute: as it is, or one part for each frame of compressed pixels. */
export type BulkData = { bytes: Uint8Array<ArrayBuffer> } | { frames: FrameBytes[] };

/**
 * The value of a top-level attribute that the metadata gives a BulkDataURI for, and of no other: any other may say whose
 * image it once was.
 *
 * @throws HandlerError `not_found`
 * @source DICOM PS3.18 10.4.1.1.5 and 8.7.3.3.2
 */
export async function readBulkData(
  room: FrameRoom,
  instance: Original,
  tag: string,
  signal: AbortSignal,
): Promise<BulkData> {
  const missing = new HandlerError('not_found', 'The instance has no such bulk data.');
  if (!bulkTags.has(tag)) throw missing;
  const { value, frames } = await withWhole(room, instance, signal, (bytes) =>
    room.threads.run('value', { bytes, tag }),
  );
  if (value) return { bytes: value };
  if (!frames) throw missing;
  const transferSyntaxUid = instance.transfer_syntax_uid;
  const mediaType = transferSyntaxMediaType(transferSyntaxUid);
  return { frames: frames.map((bytes) => ({ bytes, mediaType, transferSyntaxUid })) };
}
