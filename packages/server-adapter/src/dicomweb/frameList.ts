import { pictureSource } from '../archive/pictureRows.ts';
import type { InstanceTable } from '../database/schema.ts';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import { HandlerError } from '../http/errors.ts';
import { within } from '../memory/within.ts';
import { runForReader } from '../threads/threads.ts';
import { type FramedInstance, type FrameOctets, type FrameRoom, readFrame } from './frame.ts';
import { takenFrom } from './heldBody.ts';
import { type OctetForm, wholeOf } from './octets.ts';
import { mostPartBytes, sizeOf } from './ranges.ts';

/** Whose frames are read. */
export type FramesOf = FramedInstance & Pick<InstanceTable, 'rows' | 'columns'>;

/** What reads several frames. */
export interface FrameListRoom extends FrameRoom {
  readonly scope: ScopedQueries;
  readonly signal: AbortSignal;
}

/** What a pixel takes while it is decoded. */
const bytesOfPixel = 16;

/**
 * Several frames in the given order, each read when it is asked for, as they are stored or decoded.
 *
 * @returns the frames, of which the first is read, and about how many bytes they have.
 * @throws HandlerError `unavailable` without memory, `not_acceptable` where a frame cannot be decoded as it is described.
 */
export async function readFrames(
  room: FrameListRoom,
  instance: FramesOf,
  numbers: readonly number[],
  { as }: OctetForm,
): Promise<{ frames: AsyncIterable<FrameOctets>; about: number }> {
  const { at } = instance.index;
  const sizes = numbers.map((number) => {
    const ranges = at(number - 1);
    return ranges ? sizeOf(ranges) : undefined;
  });
  const inParts = as === 'stored' && !sizes.includes(undefined);
  const largest = Math.max(...sizes.map((size) => size ?? instance.size_bytes));
  const pixels = (instance.rows ?? 0) * (instance.columns ?? 0);
  const memory = room.open(inParts ? 'parts' : 'whole');
  const bytes = inParts
    ? Math.min(largest, mostPartBytes)
    : largest * 2 + (as === 'decoded' ? pixels * bytesOfPixel : 0);
  await memory.hold(Math.min(bytes, memory.totalBytes));
  const one = async (number: number): Promise<FrameOctets> => {
    const { signal } = room;
    const frame = await readFrame({ ...room, open: () => within(memory) }, instance, number, { signal });
    return as === 'decoded' ? decoded(room, instance, frame, number) : frame;
  };
  const [first = 1, ...rest] = numbers;
  const begun = await one(first);
  const frames = (async function* () {
    yield begun;
    for (const number of rest) yield await one(number);
  })();
  return { frames, about: sizes.reduce((sum: number, size) => sum + (size ?? begun.sizeBytes), 0) };
}

async function decoded(
  { scope, threads }: FrameListRoom,
  { study_instance_uid: study, sop_instance_uid: uid }: FramesOf,
  frame: FrameOctets,
  number: number,
): Promise<FrameOctets> {
  const source = await pictureSource(scope, study, uid);
  if (!source) throw new HandlerError('not_found', 'The instance has no such frame.');
  const { transferSyntaxUid } = frame;
  const input = { bytes: await wholeOf(frame), transferSyntaxUid, metadata: source.metadata, number };
  const made = await runForReader(threads, 'decoded', input, { maxMs: mostMs });
  if ('error' in made) {
    const message = 'This frame is not given as plain pixels: accept it as it is stored, with transfer-syntax=*.';
    throw new HandlerError('not_acceptable', message);
  }
  const chunks = [made.frame];
  const type = { mediaType: 'application/octet-stream', transferSyntaxUid: '1.2.840.10008.1.2.1' };
  return { chunks: takenFrom(chunks), sizeBytes: made.frame.byteLength, ...type };
}

/** A large frame takes seconds, but it keeps a thread from nobody for longer. */
const mostMs = 30_000;
