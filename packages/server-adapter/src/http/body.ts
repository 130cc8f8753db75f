import { inTime } from '../inTime.ts';
import { gather, unbudgeted } from '../memory/gather.ts';
import type { Reservation } from '../memory/memoryBudget.ts';
import { HandlerError } from './errors.ts';

/** How a body is read. */
export interface BodyOptions {
  /** Holds what is read. */
  memory?: Pick<Reservation, 'hold'> | undefined;
  /** How long it may stand still; 30 s unless told. */
  idleMs?: number | undefined;
}

const usualIdleMs = 30_000;

/**
 * The whole body of a request, read up to a hard limit.
 *
 * The limit holds while reading, so a body that does not declare its length, or lies about it, cannot fill the memory.
 *
 * @throws HandlerError `too_large` beyond `maxBytes`; `bad_request` when the sender breaks off, stands still, or sends
 *   another length than it declared; `unavailable` when there is no memory for it.
 */
export async function readBody(
  request: Request,
  maxBytes: number,
  { memory = unbudgeted, idleMs }: BodyOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = () => new HandlerError('too_large', `The body is larger than the limit of ${maxBytes} bytes.`);
  const declared = declaredBytes(request.headers);
  if (declared !== undefined && declared > maxBytes) throw tooLarge();
  if (!request.body) return new Uint8Array();
  const limited = async function* (body: ReadableStream<Uint8Array>) {
    let sizeBytes = 0;
    for await (const chunk of chunksOf(body, idleMs)) {
      sizeBytes += chunk.byteLength;
      if (sizeBytes > maxBytes) throw tooLarge();
      yield chunk;
    }
  };
  const bytes = await gather(limited(request.body), declared, (size) => memory.hold(Math.min(size, maxBytes)));
  if (declared !== undefined && bytes.byteLength !== declared) throw brokenOff();
  return bytes;
}

/** What the sender says of the length of a body; undefined where it does not, or where it is sent encoded. */
export function declaredBytes(headers: Headers): number | undefined {
  const declared = headers.get('content-length');
  return declared !== null && /^\d{1,15}$/.test(declared) && !headers.has('content-encoding')
    ? Number(declared)
    : undefined;
}

/**
 * The chunks of a body as they arrive.
 *
 * @throws HandlerError `bad_request` when the sender breaks off or stands still.
 */
export async function* chunksOf(
  body: ReadableStream<Uint8Array>,
  idleMs = usualIdleMs,
): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = body.getReader();
  let ended = false;
  try {
    for (;;) {
      const { done, value } = await readOn(reader.read(), idleMs);
      if (done) {
        ended = true;
        return;
      }
      yield value;
    }
  } finally {
    // Not awaited: who has gone may never confirm it.
    if (!ended) reader.cancel().catch(() => undefined);
  }
}

async function readOn<T>(reading: Promise<T>, idleMs: number): Promise<T> {
  try {
    return await inTime(reading, idleMs, stoodStill);
  } catch (error) {
    if (error instanceof HandlerError) throw error;
    throw brokenOff(error);
  }
}

const stoodStill = () => new HandlerError('bad_request', 'The body stood still. Send it again.');
const brokenOff = (cause?: unknown) =>
  new HandlerError('bad_request', 'The body ended before it was complete.', { cause });
