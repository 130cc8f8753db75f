import { transferSyntaxMediaType } from '@clinikit/dicom/pixels';
import { DamagedOriginal } from '../archive/damagedOriginal.ts';
import type { FrameIndex, InstanceRow } from '../archive/frameIndex.ts';
import { bulkTags } from '../archive/readInstance.ts';
import type { WatchedOriginals } from '../archive/watchedOriginals.ts';
import { HandlerError } from '../http/errors.ts';
import { byteLengthOf } from '../memory/bytes.ts';
import { memoryIsFull, type Reservation } from '../memory/memoryBudget.ts';
import type { ByteRange } from '../objects/objects.ts';
import { runForReader, type Threads } from '../threads/threads.ts';
import { checkedChunks, checkedFrame, partOf } from './checkedFrame.ts';
import { type Chunks, takenFrom } from './heldBody.ts';
import { intactParts } from './intactOriginal.ts';
import { headBytes, isPixelData, nativeValue } from './nativeValue.ts';
import { mostPartBytes, readBegun, readRange, sizeOf } from './ranges.ts';

const explicitLittleEndian = '1.2.840.10008.1.2.1';
const deflated = '1.2.840.10008.1.2.1.99';
const octetStream = 'application/octet-stream';

/** What reads parts of files. */
export interface FrameRoom {
  objects: WatchedOriginals;
  threads: Threads;
  /**
   * Opens the reservation that holds an answer: of `parts` that are read while they are sent, or of a `whole` file out of
   * which something is taken. Called once; the caller releases what it gave.
   */
  open(of: 'parts' | 'whole'): Reservation;
}

/** An instance whose frames are asked for. */
export interface FramedInstance extends InstanceRow {
  readonly index: FrameIndex;
}

/** Bytes as they go out: one chunk after the other, which are read when they are needed and only once. */
export interface Octets {
  chunks: Chunks;
  sizeBytes: number;
}

/** A frame as it goes out, or a part of it. */
export interface FrameOctets extends Octets {
  mediaType: string;
  transferSyntaxUid: string;
  /** The part that goes out, of how many bytes; all of them unless told. */
  part?: ByteRange & { totalBytes: number };
}

/** How a frame is read. */
export interface FrameReading {
  signal: AbortSignal;
  /** The part that is wanted of so many bytes; all of them unless it says. @throws HandlerError */
  partOf?: ((totalBytes: number) => ByteRange | undefined) | undefined;
}

/**
 * One frame of an instance: byte ranges of the original, not decoded, and the bytes that arrived or none: what is damaged is
 * an error before the answer begins, or breaks it off before its last chunk.
 *
 * Where no range gives the frame (deflated, big endian, bits that share a byte), it is taken out of the file and given as
 * little endian, and the transfer syntax says so.
 *
 * @param number 1 for the first frame.
 * @throws HandlerError `not_found` for a frame that the instance does not have; `unavailable` without memory or a thread
 *   for it.
 * @throws DamagedOriginal
 * @source DICOM PS3.18 10.4.1.1.6
 */
export async function readFrame(
  room: FrameRoom,
  instance: FramedInstance,
  number: number,
  { signal, partOf: wanted }: FrameReading,
): Promise<FrameOctets> {
  const ranges = instance.index.at(number - 1);
  if (ranges === undefined) throw noSuchFrame();
  const crc = instance.index.crc(number - 1);
  if (ranges === null || crc === undefined) return takeFrame(room, instance, number, { signal, partOf: wanted });
  const totalBytes = sizeOf(ranges);
  const part = wanted?.(totalBytes);
  await holdParts(room, totalBytes);
  const chunks = await checkedFrame(room.objects, instance, { ranges, crc }, { signal, part });
  const sizeBytes = part?.length ?? totalBytes;
  return { chunks, sizeBytes, ...typeOf(instance), ...(part && { part: { ...part, totalBytes } }) };
}

const noSuchFrame = () => new HandlerError('not_found', 'The instance has no such frame.');

/** A frame that is taken out of the whole file. */
async function takeFrame(
  room: FrameRoom,
  instance: InstanceRow,
  number: number,
  { signal, partOf: wanted }: FrameReading,
): Promise<FrameOctets> {
  const memory = room.open('whole');
  const bytes = await readWhole(room, instance, memory, signal);
  const { sha256 } = instance;
  const taken = await runForReader(room.threads, 'frame', { bytes, number, sha256 });
  if ('damaged' in taken) throw told(room, instance, new DamagedOriginal('changed'));
  const { frame } = taken;
  if (!frame) throw noSuchFrame();
  const type = typeOf(instance);
  // A compressed frame in very many fragments is as it was in the file.
  const isCompressed = type.mediaType !== octetStream;
  const totalBytes = byteLengthOf(frame);
  const part = wanted?.(totalBytes);
  return {
    ...handedOut(part ? partOf(frame, part) : frame, totalBytes, memory),
    ...(isCompressed ? type : { mediaType: octetStream, transferSyntaxUid: explicitLittleEndian }),
    ...(part && { part: { ...part, totalBytes } }),
  };
}

const typeOf = ({ transfer_syntax_uid: transferSyntaxUid }: InstanceRow) => ({
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
  room: FrameRoom,
  instance: InstanceRow,
  memory: Reservation,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const { size_bytes: bytes, transfer_syntax_uid: transferSyntaxUid } = instance;
  await holdAtMost(memory, transferSyntaxUid === deflated ? bytes + inflatedBytes(bytes) * 2 : bytes * 2);
  try {
    return await readRange(room.objects, instance, undefined, signal);
  } catch (error) {
    throw told(room, instance, error);
  }
}

/** The error, once whoever mends originals has heard of it. */
function told({ objects }: FrameRoom, instance: InstanceRow, error: unknown): unknown {
  objects.heard?.(error, instance);
  return error;
}

/** What was taken out of a file, which is held no more. Nobody waits for more memory while holding some. */
function handedOut(chunks: Uint8Array<ArrayBuffer>[], heldBytes: number, memory: Reservation): Octets {
  if (!memory.tryHold(Math.min(heldBytes, memory.totalBytes))) throw memoryIsFull();
  return { chunks: takenFrom(chunks), sizeBytes: byteLengthOf(chunks) };
}

/** The value of an attribute: as it is, or one part for each frame of compressed pixels. */
export type BulkData = { value: Octets } | { frames: FrameOctets[] };

/** An answer of more is mostly heads of parts, and made of so many pieces that others wait for it. */
const mostFramesAtOnce = 10_000;

/**
 * The value of a top-level attribute that the metadata gives a BulkDataURI for, and of no other: any other may say whose
 * image it once was. As with frames, what is damaged is never given whole.
 *
 * @throws HandlerError `not_found`; `too_large` for more than 10,000 compressed frames; `unavailable` without memory or a
 *   thread for it.
 * @throws DamagedOriginal
 * @source DICOM PS3.18 10.4.1.1.5 and 8.7.3.3.2
 */
export async function readBulkData(
  room: FrameRoom,
  instance: FramedInstance,
  tag: string,
  signal: AbortSignal,
): Promise<BulkData> {
  const missing = new HandlerError('not_found', 'The instance has no such bulk data.');
  if (!bulkTags.has(tag)) throw missing;
  const pixels = isPixelData(tag) ? await readPixels(room, instance, signal) : undefined;
  if (pixels) return pixels;
  const memory = room.open('whole');
  const bytes = await readWhole(room, instance, memory, signal);
  const { sha256 } = instance;
  const taken = await runForReader(room.threads, 'value', { bytes, tag, sha256 });
  if ('damaged' in taken) throw told(room, instance, new DamagedOriginal('changed'));
  const { value, frames = [] } = taken;
  if (value) return { value: handedOut(value, byteLengthOf(value), memory) };
  if (frames.length === 0) throw missing;
  if (!memory.tryHold(Math.min(byteLengthOf(frames), memory.totalBytes))) throw memoryIsFull();
  const type = typeOf(instance);
  return { frames: frames.map((frame) => ({ chunks: takenFrom([frame]), sizeBytes: frame.byteLength, ...type })) };
}

/** Pixel Data by ranges of the original; undefined where they do not give it. */
async function readPixels(
  room: FrameRoom,
  instance: FramedInstance,
  signal: AbortSignal,
): Promise<BulkData | undefined> {
  const { count, at, crc: crcOf } = instance.index;
  const type = typeOf(instance);
  if (type.mediaType === octetStream) {
    const first = at(0)?.[0];
    if (!first || first.offset < headBytes) return undefined;
    const value = await findValue(room, instance, first.offset, signal);
    if (!value) return undefined;
    await holdParts(room, value.length);
    // Also what no frame holds goes out: only the whole file says that it is right.
    const chunks = await readBegun(intactParts(room.objects, instance, [value], signal));
    return { value: { chunks, sizeBytes: value.length } };
  }
  if (count > mostFramesAtOnce) {
    throw new HandlerError('too_large', `These are more than ${mostFramesAtOnce} frames. Ask for single frames.`);
  }
  const frames: FrameOctets[] = [];
  for (let index = 0; index < count; index += 1) {
    const [ranges, crc] = [at(index), crcOf(index)];
    if (!ranges || crc === undefined) return undefined;
    const chunks = checkedChunks(room.objects, instance, { ranges, crc }, { signal });
    frames.push({ chunks, sizeBytes: sizeOf(ranges), ...type });
  }
  const [first, ...others] = frames;
  if (!first) return undefined;
  await holdParts(room, Math.max(...frames.map(({ sizeBytes }) => sizeBytes)));
  return { frames: [{ ...first, chunks: await readBegun(first.chunks) }, ...others] };
}

/** Where the value of native pixel data lies. */
async function findValue(
  room: FrameRoom,
  instance: InstanceRow,
  firstFrameAt: number,
  signal: AbortSignal,
): Promise<ByteRange | undefined> {
  try {
    const range = { offset: firstFrameAt - headBytes, length: headBytes };
    const head = await readRange(room.objects, instance, range, signal);
    return nativeValue(head, firstFrameAt, instance.size_bytes);
  } catch (error) {
    throw told(room, instance, error);
  }
}
