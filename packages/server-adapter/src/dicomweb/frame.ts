import { transferSyntaxMediaType } from '@clinikit/dicom/pixels';
import { frameIn, framesIn } from '../archive/frameIn.ts';
import { bulkTags } from '../archive/readInstance.ts';
import type { InstanceTable } from '../database/schema.ts';
import { HandlerError } from '../http/errors.ts';
import { byteLengthOf } from '../memory/bytes.ts';
import { memoryIsFull, type Reservation } from '../memory/memoryBudget.ts';
import type { ObjectStore } from '../objects/objects.ts';
import { runForReader, type Threads } from '../threads/threads.ts';
import { type Chunks, takenFrom } from './heldBody.ts';
import { headBytes, isPixelData, nativeValue } from './nativeValue.ts';
import { mostPartBytes, type Original, readBegun, readRange, readRanges, sizeOf } from './ranges.ts';

const explicitLittleEndian = '1.2.840.10008.1.2.1';
const deflated = '1.2.840.10008.1.2.1.99';
const octetStream = 'application/octet-stream';

/** What reads parts of files. */
export interface FrameRoom {
  objects: ObjectStore;
  threads: Threads;
  /**
   * Opens the reservation that holds an answer: of `parts` that are read while they are sent, or of a `whole` file out of
   * which something is taken. Called once; the caller releases what it gave.
   */
  open(of: 'parts' | 'whole'): Reservation;
}

type Instance = Original & Pick<InstanceTable, 'transfer_syntax_uid' | 'frames'>;

/** Bytes as they go out: one chunk after the other, which are read when they are needed and only once. */
export interface Octets {
  chunks: Chunks;
  sizeBytes: number;
}

/** A frame as it goes out. */
export interface FrameOctets extends Octets {
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
 * @throws HandlerError `not_found` for a frame that the instance does not have; `unavailable` without memory or a thread
 *   for it.
 * @source DICOM PS3.18 10.4.1.1.6
 */
export async function readFrame(
  room: FrameRoom,
  instance: Instance,
  number: number,
  signal: AbortSignal,
): Promise<FrameOctets> {
  const ranges = frameIn(instance.frames, number - 1);
  if (ranges === undefined) throw new HandlerError('not_found', 'The instance has no such frame.');
  if (ranges === null) {
    const memory = room.open('whole');
    const whole = await readWhole(room, instance, memory, signal);
    const { frame } = await runForReader(room.threads, 'frame', { bytes: whole, number });
    if (!frame) throw new HandlerError('not_found', 'The instance has no such frame.');
    const type = typeOf(instance);
    // A compressed frame in very many fragments is as it was in the file.
    const isCompressed = type.mediaType !== octetStream;
    return {
      ...taken(frame, memory),
      ...(isCompressed ? type : { mediaType: octetStream, transferSyntaxUid: explicitLittleEndian }),
    };
  }
  await holdParts(room, sizeOf(ranges));
  const chunks = await readBegun(readRanges(room.objects, instance, ranges, signal));
  return { chunks, sizeBytes: sizeOf(ranges), ...typeOf(instance) };
}

const typeOf = ({ transfer_syntax_uid: transferSyntaxUid }: Instance) => ({
  mediaType: transferSyntaxMediaType(transferSyntaxUid),
  transferSyntaxUid,
});

const holdParts = (room: FrameRoom, sizeBytes: number): Promise<void> =>
  holdAtMost(room.open('parts'), Math.min(sizeBytes, mostPartBytes));

/** What was stored under a larger budget is read all the same, alone. */
const holdAtMost = (memory: Reservation, bytes: number): Promise<void> =>
  memory.hold(Math.min(bytes, memory.totalBytes));

/** As much as `readDicom` makes of a deflated file. */
const inflatedBytes = (bytes: number): number => Math.min(2 ** 28, Math.max(2 ** 24, bytes * 200));

/** The whole file, held together with what it is inflated to and the copy of a part that is taken out of it. */
async function readWhole(
  { objects }: FrameRoom,
  instance: Instance,
  memory: Reservation,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const { size_bytes: bytes, transfer_syntax_uid: transferSyntaxUid } = instance;
  await holdAtMost(memory, transferSyntaxUid === deflated ? bytes + inflatedBytes(bytes) * 2 : bytes * 2);
  return readRange(objects, instance, undefined, signal);
}

/** What was taken out of a file, which is held no more. Nobody waits for more memory while holding some. */
function taken(chunks: Uint8Array<ArrayBuffer>[], memory: Reservation): Octets {
  const sizeBytes = byteLengthOf(chunks);
  if (!memory.tryHold(Math.min(sizeBytes, memory.totalBytes))) throw memoryIsFull();
  return { chunks: takenFrom(chunks), sizeBytes };
}

/** The value of an attribute: as it is, or one part for each frame of compressed pixels. */
export type BulkData = { value: Octets } | { frames: FrameOctets[] };

/** An answer of more is mostly heads of parts, and made of so many pieces that others wait for it. */
const mostFramesAtOnce = 10_000;

/**
 * The value of a top-level attribute that the metadata gives a BulkDataURI for, and of no other: any other may say whose
 * image it once was.
 *
 * @throws HandlerError `not_found`; `too_large` for more than 10,000 compressed frames; `unavailable` without memory or a
 *   thread for it.
 * @source DICOM PS3.18 10.4.1.1.5 and 8.7.3.3.2
 */
export async function readBulkData(
  room: FrameRoom,
  instance: Instance,
  tag: string,
  signal: AbortSignal,
): Promise<BulkData> {
  const missing = new HandlerError('not_found', 'The instance has no such bulk data.');
  if (!bulkTags.has(tag)) throw missing;
  const pixels = isPixelData(tag) ? await readPixels(room, instance, signal) : undefined;
  if (pixels) return pixels;
  const memory = room.open('whole');
  const whole = await readWhole(room, instance, memory, signal);
  const { value, frames = [] } = await runForReader(room.threads, 'value', { bytes: whole, tag });
  if (value) return { value: taken(value, memory) };
  if (frames.length === 0) throw missing;
  if (!memory.tryHold(Math.min(byteLengthOf(frames), memory.totalBytes))) throw memoryIsFull();
  const type = typeOf(instance);
  return { frames: frames.map((bytes) => ({ chunks: takenFrom([bytes]), sizeBytes: bytes.byteLength, ...type })) };
}

/** Pixel Data by ranges of the original; undefined where they do not give it. */
async function readPixels(room: FrameRoom, instance: Instance, signal: AbortSignal): Promise<BulkData | undefined> {
  const { count, at } = framesIn(instance.frames);
  const type = typeOf(instance);
  if (type.mediaType === octetStream) {
    const first = at(0)?.[0];
    if (!first || first.offset < headBytes) return undefined;
    const range = { offset: first.offset - headBytes, length: headBytes };
    const head = await readRange(room.objects, instance, range, signal);
    const value = nativeValue(head, first.offset, instance.size_bytes);
    if (!value) return undefined;
    await holdParts(room, value.length);
    const chunks = await readBegun(readRanges(room.objects, instance, [value], signal));
    return { value: { chunks, sizeBytes: value.length } };
  }
  if (count > mostFramesAtOnce) {
    throw new HandlerError('too_large', `These are more than ${mostFramesAtOnce} frames. Ask for single frames.`);
  }
  const frames: FrameOctets[] = [];
  for (let index = 0; index < count; index += 1) {
    const ranges = at(index);
    if (!ranges) return undefined;
    frames.push({ chunks: readRanges(room.objects, instance, ranges, signal), sizeBytes: sizeOf(ranges), ...type });
  }
  const [first, ...others] = frames;
  if (!first) return undefined;
  await holdParts(room, Math.max(...frames.map(({ sizeBytes }) => sizeBytes)));
  return { frames: [{ ...first, chunks: await readBegun(first.chunks) }, ...others] };
}
