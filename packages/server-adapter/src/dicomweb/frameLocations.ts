import type { FrameIndex, InstanceRow } from '../archive/frameIndex.ts';
import { HandlerError } from '../http/errors.ts';
import { jsonResponse } from '../http/textResponse.ts';
import type { ObjectStore } from '../objects/objects.ts';
import type { StoredAs } from './octets.ts';
import { sizeOf } from './ranges.ts';

/** Long enough for a slow line to begin; what has begun is not cut off. */
const lifetimeSeconds = 60;
/** Nobody reads more of them in a minute. */
const mostAtOnce = 500;

/** Where a frame can be read without this server, and what it must be. */
interface FrameLocation extends StoredAs {
  readonly frame: number;
  /** Good for a minute. */
  readonly url: string;
  /** The header `Range` that has to be sent, and no other. */
  readonly range: string;
  readonly sizeBytes: number;
  /** As it was at ingest, after ISO/IEC 15948. Whoever reads the frame compares it before anybody sees the frame. */
  readonly crc32: number;
}

/**
 * Where frames that somebody sees can be read, and for how long. Those are left out that are no single range of an original,
 * and all of them where the store is not reached by pages: whoever asks gets these from this server.
 *
 * @throws HandlerError `bad_request` for more than 500.
 */
export async function frameLocations(
  objects: ObjectStore,
  { object_key: key, index }: InstanceRow & { readonly index: FrameIndex },
  numbers: readonly number[],
  stored: StoredAs,
): Promise<Response> {
  if (numbers.length > mostAtOnce) {
    throw new HandlerError('bad_request', `Ask for the locations of at most ${mostAtOnce} frames at once.`);
  }
  const locations: FrameLocation[] = [];
  for (const number of numbers) {
    const [only, another] = index.at(number - 1) ?? [];
    const crc32 = index.crc(number - 1);
    if (!objects.signedRange || !only || another || crc32 === undefined || only.length === 0) continue;
    const url = await objects.signedRange(key, only, lifetimeSeconds);
    const range = `bytes=${only.offset}-${only.offset + only.length - 1}`;
    locations.push({ frame: number, url, range, sizeBytes: sizeOf([only]), crc32, ...stored });
  }
  return jsonResponse({ locations });
}
