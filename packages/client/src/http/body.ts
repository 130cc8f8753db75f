import { ClientError, isClientError } from '../errors.ts';
import { tell } from '../tell.ts';
import { within } from './within.ts';

/** How far a download is. */
export interface DownloadProgress {
  readonly receivedBytes: number;
  /** Undefined when the server did not say. */
  readonly totalBytes: number | undefined;
}

/** The most bytes of a body to read, and a listener for progress. */
export interface BodyLimits {
  /** Reading stops with `too_large` beyond this many bytes. */
  readonly maxBytes?: number | undefined;
  /** Told after every chunk. */
  readonly onProgress?: ((progress: DownloadProgress) => void) | undefined;
}

/** Whose body it is, and how long it may stand still. */
export interface BodyReading extends BodyLimits {
  /** `GET /studies/{}`, for messages. */
  readonly route: string;
  readonly idleTimeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * The body of an answer chunk by chunk, as it arrives.
 *
 * @throws ClientError `too_large` beyond `maxBytes`, also when the server declared less; `timeout` when no byte comes for
 * `idleTimeoutMs`; `aborted`; `network` when the connection breaks or the body has another length than it was declared with.
 */
export async function* readChunks(
  response: Response,
  reading: BodyReading,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  const { route, signal } = reading;
  const maxBytes = reading.maxBytes ?? Number.POSITIVE_INFINITY;
  const declared = declaredBytes(response.headers);
  // A page may not see the Content-Encoding of another origin's answer, so there the length is a hint and no more.
  const isExact = response.type !== 'cors';
  const reader = response.body?.getReader();
  let receivedBytes = 0;
  let ended = false;
  const limit = { timeoutMs: reading.idleTimeoutMs, signal, what: `The answer to ${route}` };
  try {
    if (isExact && (declared ?? 0) > maxBytes) throw tooLarge(route, maxBytes);
    while (reader !== undefined) {
      const chunk = await within(reader.read(), limit);
      if (chunk.done) break;
      receivedBytes += chunk.value.byteLength;
      if (receivedBytes > maxBytes) throw tooLarge(route, maxBytes);
      const totalBytes = (declared ?? 0) < receivedBytes ? undefined : declared;
      tell(reading.onProgress, { receivedBytes, totalBytes });
      yield chunk.value;
    }
    ended = true;
    if (isExact && declared !== undefined && receivedBytes !== declared) throw brokeOff(route);
  } catch (error) {
    if (isClientError(error)) throw error;
    if (signal?.aborted === true) throw new ClientError('aborted', `${route} was cancelled.`);
    throw brokeOff(route);
  } finally {
    // Not awaited: a dead connection may never confirm the cancellation.
    if (!ended) reader?.cancel().catch(() => undefined);
  }
}

/** The whole body. */
export async function readBytes(response: Response, reading: BodyReading): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let sizeBytes = 0;
  for await (const chunk of readChunks(response, reading)) {
    chunks.push(chunk);
    sizeBytes += chunk.byteLength;
  }
  return join(chunks, sizeBytes);
}

/** Chunks as a stream that reads no further than it is read; `onCancel` ends a read that is under way. */
export function streamOf(
  chunks: AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined>,
  onCancel: () => void,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done === true) controller.close();
        else controller.enqueue(value);
      },
      cancel: onCancel,
    },
    { highWaterMark: 0 },
  );
}

/** The length that the answer declares; undefined for an encoded body, since the header counts the encoded bytes. */
function declaredBytes(headers: Headers): number | undefined {
  const length = headers.get('content-length');
  return length === null || headers.has('content-encoding') ? undefined : Number(length);
}

function tooLarge(route: string, maxBytes: number): ClientError {
  return new ClientError('too_large', `The answer to ${route} is larger than the limit of ${maxBytes} bytes.`);
}

function brokeOff(route: string): ClientError {
  return new ClientError('network', `The answer to ${route} broke off. Try again.`);
}

function join(chunks: readonly Uint8Array[], sizeBytes: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(sizeBytes);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}
