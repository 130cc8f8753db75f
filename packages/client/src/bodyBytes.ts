import { ClientError } from './errors.ts';
import { within } from './within.ts';

/** How much of a body is read, and who hears of it. */
export interface BodyLimits {
  /** Reading stops with `too_large` beyond this many bytes. */
  readonly maxBytes?: number | undefined;
  /** Told after every chunk; `totalBytes` is undefined when the server did not say. */
  readonly onProgress?: ((progress: { receivedBytes: number; totalBytes: number | undefined }) => void) | undefined;
}

/**
 * The whole body of an answer, read chunk by chunk.
 *
 * @throws ClientError `too_large` beyond `maxBytes`, also when the server declared less; `timeout` when no byte comes for
 * `idleTimeoutMs`.
 */
export async function readBytes(
  response: Response,
  limits: BodyLimits & { readonly idleTimeoutMs: number },
): Promise<Uint8Array<ArrayBuffer>> {
  const maxBytes = limits.maxBytes ?? Number.POSITIVE_INFINITY;
  const totalBytes = declaredBytes(response.headers);
  const reader = response.body?.getReader();
  if (reader === undefined) return new Uint8Array();
  try {
    if ((totalBytes ?? 0) > maxBytes) throw tooLarge(maxBytes);
    const chunks: Uint8Array[] = [];
    let receivedBytes = 0;
    for (;;) {
      const chunk = await within(
        reader.read(),
        limits.idleTimeoutMs,
        `The answer stood still for ${limits.idleTimeoutMs} ms. Try again.`,
      );
      if (chunk.done) return join(chunks, receivedBytes);
      receivedBytes += chunk.value.byteLength;
      if (receivedBytes > maxBytes) throw tooLarge(maxBytes);
      chunks.push(chunk.value);
      limits.onProgress?.({ receivedBytes, totalBytes });
    }
  } catch (error) {
    // Not awaited: a dead connection may never confirm the cancellation.
    reader.cancel().catch(() => undefined);
    throw error;
  }
}

// Content-Length counts compressed bytes, so it says nothing about the size of a body that arrives encoded.
function declaredBytes(headers: Headers): number | undefined {
  const length = headers.get('content-length');
  return length === null || headers.has('content-encoding') ? undefined : Number(length);
}

function tooLarge(maxBytes: number): ClientError {
  return new ClientError('too_large', `The answer is larger than the limit of ${maxBytes} bytes.`);
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
