import { setImmediate } from 'node:timers/promises';
import { offerDirectly } from '../http/directBody.ts';
import { giveBuffer } from '../memory/bufferPool.ts';
import { byteLengthOf } from '../memory/bytes.ts';
import type { Reservation } from '../memory/memoryBudget.ts';

/** What is handed over at once: a reader that stops reading keeps no more, and a slow line takes it in time. */
const pieceBytes = 64 * 1024;

/** How long pieces may be handed over before others have their turn. */
const turnMs = 5;

/** When the reader of a body is too slow for it. */
export interface ReaderLimits {
  /** How long it may take nothing; 30 s unless told. */
  idleMs?: number;
  /**
   * How fast it must be on the whole, with `idleMs` on top. Unless told 6 (six bodies share 400 kbit/s, the slowest line that
   * images are read on), and 50 where much memory waits for the reader.
   */
  bytesPerMs?: number;
  /** The bytes are about as many as said: the body ends when there are no more. */
  isEstimate?: boolean;
}

/** Beyond, whoever reads slowly keeps the memory from too many others. */
const muchBytes = 8 * 1024 * 1024;

type Chunk = Uint8Array<ArrayBuffer>;
export type Chunks = Iterable<Chunk> | AsyncIterable<Chunk>;

/**
 * A body whose bytes the budget holds until they are handed over, the reader goes away, or is too slow: then the body
 * breaks off, so that nobody can keep the memory from everybody else.
 *
 * @param chunks read as far as they are needed; one that has been handed over is held no more.
 * @param sizeBytes how many bytes they have together; it breaks off when there are fewer, unless that was an estimate.
 * @param memory holds what of the chunks is in memory; released in the end.
 */
export function heldBody(
  chunks: Chunks,
  sizeBytes: number,
  memory: Reservation,
  { idleMs = 30_000, bytesPerMs, isEstimate = false }: ReaderLimits = {},
): ReadableStream<Chunk> {
  const source = (async function* () {
    yield* chunks;
  })();
  let chunk: Chunk = new Uint8Array();
  let offset = 0;
  let leftBytes = isEstimate ? Number.POSITIVE_INFINITY : sizeBytes;
  let timer: NodeJS.Timeout | undefined;
  let ended = false;

  /** What of the chunks was taken directly, and may still be on its way. */
  let taken: Chunk[] = [];
  const letGo = () => {
    // Whoever reads pieces has copies of them.
    giveBuffer(chunk);
    chunk = new Uint8Array();
    offset = 0;
  };
  /** What was held to make the chunks is given back, and so is each chunk that has been handed over. */
  const giveBack = () => {
    if (offset === chunk.byteLength) letGo();
    const needed = leftBytes + offset;
    if (needed < memory.bytes) memory.tryHold(needed);
  };
  giveBack();
  const mostMs = idleMs + sizeBytes / (bytesPerMs ?? (memory.bytes > muchBytes ? 50 : 6));
  const endAt = performance.now() + mostMs;
  let turnEndsAt = performance.now() + turnMs;

  const end = (isInUse = false) => {
    if (ended) return;
    ended = true;
    clearTimeout(timer);
    letGo();
    memory.release();
    source.return(undefined).catch(() => undefined);
    if (!isInUse) for (const one of taken) giveBuffer(one);
    taken = [];
  };
  const breakOff = (controller: ReadableStreamDefaultController, error: unknown) => {
    if (ended) return;
    end();
    controller.error(error);
  };
  const watch = (controller: ReadableStreamDefaultController) => {
    const ms = Math.min(idleMs, endAt - performance.now());
    timer = setTimeout(() => breakOff(controller, tooSlow()), Math.max(0, ms));
    timer.unref();
  };
  const next = async (): Promise<Chunk> => {
    // Most pieces lie within one chunk: these are copied at once.
    const end = Math.min(offset + pieceBytes, offset + leftBytes);
    if (end <= chunk.byteLength && end > offset) {
      const piece = chunk.slice(offset, end);
      offset = end;
      leftBytes -= piece.byteLength;
      return piece;
    }
    const piece = new Uint8Array(Math.min(pieceBytes, leftBytes));
    for (let filled = 0; filled < piece.byteLength; ) {
      if (offset === chunk.byteLength) {
        letGo();
        const { done, value } = await source.next();
        if (done && isEstimate) {
          leftBytes = 0;
          return piece.subarray(0, filled);
        }
        if (done) throw endedEarly();
        if (ended) break;
        chunk = value;
      }
      const some = chunk.subarray(offset, offset + piece.byteLength - filled);
      piece.set(some, filled);
      filled += some.byteLength;
      offset += some.byteLength;
    }
    leftBytes -= piece.byteLength;
    return piece;
  };

  const stream = new ReadableStream<Chunk>(
    {
      start(controller) {
        if (leftBytes > 0) {
          watch(controller);
          return;
        }
        end();
        controller.close();
      },
      async pull(controller) {
        clearTimeout(timer);
        try {
          if (performance.now() > endAt) throw tooSlow();
          // A reader that takes everything at once is no reason to let others wait.
          if (performance.now() > turnEndsAt) {
            await setImmediate();
            turnEndsAt = performance.now() + turnMs;
          }
          const piece = await next();
          if (ended) return;
          if (piece.byteLength > 0) controller.enqueue(piece);
          giveBack();
          if (leftBytes > 0) {
            watch(controller);
            return;
          }
          end();
          controller.close();
        } catch (error) {
          breakOff(controller, error);
        }
      },
      cancel: () => end(),
    },
    // Nothing is handed over before somebody asks for it.
    { highWaterMark: 0 },
  );
  let isRead = false;
  offerDirectly(stream, () => {
    if (ended || isRead) return undefined;
    clearTimeout(timer);
    isRead = true;
    const next = async () => {
      const { done, value } = await source.next();
      if (!done) {
        leftBytes -= value.byteLength;
        taken.push(value);
        return value;
      }
      if (!isEstimate && leftBytes > 0) throw endedEarly();
      return undefined;
    };
    const list = Array.isArray(chunks) ? chunks : undefined;
    const ready = list && byteLengthOf(list) === sizeBytes ? list : undefined;
    if (ready) taken = ready;
    const handedOver = () => {
      for (const one of taken) giveBuffer(one);
      taken = [];
      giveBack();
    };
    return { ready, next, handedOver, idleMs, mostMs, end: (isSent) => end(!isSent) };
  });
  return stream;
}

const endedEarly = () => new Error('A body ended before it had the length that was announced.');
const tooSlow = () => new Error('The reader of a body stood still, or read too slowly.');

/** The elements of an array, which keeps none that was given. */
export function* takenFrom(chunks: Chunk[]): Generator<Chunk> {
  const nothing = new Uint8Array();
  for (const [index, chunk] of chunks.entries()) {
    chunks[index] = nothing;
    yield chunk;
  }
}
