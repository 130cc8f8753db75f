import * as z from 'zod/mini';
import { isClientError } from '../errors.ts';
import type { BodyLimits } from '../http/body.ts';
import type { Http } from '../http/http.ts';
import { type Path, path } from '../http/path.ts';
import type { ContentType } from './contentType.ts';
import { crc32 } from './crc32.ts';
import { below } from './resources.ts';

const FrameLocations = z.object({
  locations: z.array(
    z.object({
      frame: z.number(),
      url: z.string(),
      range: z.string(),
      sizeBytes: z.number(),
      crc32: z.number(),
      mediaType: z.string(),
      transferSyntaxUid: z.string(),
    }),
  ),
});

/** What is asked for; the address itself holds a signature, and stands in no message. */
const range: Path = { value: '', template: '{signed range}' };

/**
 * A frame out of the server's object store, by an address that holds for a minute. What comes is compared with the size and
 * CRC-32 that the server took when the frame arrived; anything else is no frame.
 *
 * @returns undefined where the server has no such address for it; `failed` where the store did not give the frame.
 * @throws ClientError `aborted`.
 */
export async function locatedFrame(
  http: Http,
  frames: Path,
  frame: number,
  options: BodyLimits & { readonly signal?: AbortSignal | undefined },
): Promise<(ContentType & { readonly bytes: Uint8Array<ArrayBuffer> }) | 'failed' | undefined> {
  const { signal, onProgress, maxBytes = Number.POSITIVE_INFINITY } = options;
  const unlessAborted = <Value>(value: Value) => {
    return (error: unknown): Value => {
      if (signal?.aborted === true && isClientError(error)) throw error;
      return value;
    };
  };
  const at = below(frames, path`/locations`);
  const answer = await http.json(at, FrameLocations, { signal }).catch(unlessAborted(undefined));
  const location = answer?.locations.find((one) => one.frame === frame);
  // What is refused, or too large, is told of by the server's own answer, in its own words.
  if (!location || location.sizeBytes > maxBytes) return undefined;
  try {
    const { url, range: wanted, sizeBytes, mediaType, transferSyntaxUid } = location;
    const asked = { headers: { range: wanted }, maxBytes: sizeBytes, signal, onProgress };
    const { bytes, status } = await http.elsewhere(url).bytes(range, asked);
    const isRight = status === 206 && bytes.byteLength === sizeBytes && crc32(bytes) === location.crc32;
    return isRight ? { bytes, mediaType, transferSyntaxUid } : 'failed';
  } catch (error) {
    return unlessAborted('failed' as const)(error);
  }
}
