import { concatenate } from './bytes.ts';
import { HandlerError } from './errors.ts';

/**
 * The whole body of a request, read up to a hard limit.
 *
 * The limit holds while reading, so a body that does not declare its length, or lies about it, cannot fill the memory.
 *
 * @throws HandlerError `too_large` beyond `maxBytes`; `bad_request` when the sender breaks off.
 */
export async function readBody(request: Request, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = () => new HandlerError('too_large', `The body is larger than the limit of ${maxBytes} bytes.`);
  const declared = Number(request.headers.get('content-length') ?? Number.NaN);
  if (declared > maxBytes) throw tooLarge();
  if (!request.body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let sizeBytes = 0;
  const reader = request.body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      sizeBytes += value.byteLength;
      if (sizeBytes > maxBytes) throw tooLarge();
      chunks.push(value);
    }
  } catch (error) {
    await reader.cancel().catch(() => undefined);
    if (error instanceof HandlerError) throw error;
    throw new HandlerError('bad_request', 'The body ended before it was complete.', { cause: error });
  }
  return concatenate(chunks);
}
