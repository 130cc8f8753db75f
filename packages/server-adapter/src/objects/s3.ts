import { requireObjectKey } from './objectKey.ts';
import type { ByteRange, ObjectStore } from './objects.ts';
import { codeOf, failure, type S3Options, s3Requests, signedRangeAt } from './s3Requests.ts';
import { putInParts } from './s3Upload.ts';

export type { S3Options };

/** Above this an object is sent in parts of this size; the least that S3 takes is 5 MiB. */
const partBytes = 8 * 1024 * 1024;

/**
 * Objects in a bucket of S3, R2, MinIO or another service that speaks S3: `PutObject`, `GetObject` with a range,
 * `HeadObject`, `DeleteObject`, and uploads in parts, which are aborted when they fail. The bucket is addressed by its
 * path, stays closed to everybody else, and is asked by this server alone, but for frames where it has a `publicEndpoint`.
 *
 * Set a rule on the bucket that aborts uploads in parts that nobody completes: a process that is killed cannot.
 *
 * @example
 * createClinic({ objects: s3({ endpoint: 'https://s3.eu-central-1.amazonaws.com', bucket: 'our-images', region: 'eu-central-1', ...keys }) })
 */
export function s3(options: S3Options): ObjectStore {
  const ask = s3Requests(options);
  const { publicEndpoint } = options;
  const sizeBytes = async (key: string, signal?: AbortSignal): Promise<number | undefined> => {
    const { status, headers } = await ask({ method: 'HEAD', key: requireObjectKey(key), but: [404], signal });
    // `HEAD` has no body that could say what is missing; a bucket that is gone fails what follows.
    return status === 404 ? undefined : Number(headers.get('content-length') ?? Number.NaN);
  };
  return {
    async put(key, bytes, { signal, replace = false } = {}) {
      signal?.throwIfAborted();
      const isThere = (await sizeBytes(key, signal)) === bytes.byteLength;
      if (isThere && !replace) return;
      if (bytes.byteLength > partBytes) await putInParts(ask, { key, parts: partsOf(bytes), signal });
      else await (await ask({ method: 'PUT', key, body: bytes, signal })).arrayBuffer();
    },
    async putPieces(key, pieces, { signal } = {}) {
      signal?.throwIfAborted();
      requireObjectKey(key);
      let sizeBytes = 0;
      const parts = gathered(pieces, (bytes) => {
        sizeBytes += bytes;
      });
      const first = await parts.next();
      const second = first.done ? first : await parts.next();
      if (second.done) {
        const body = first.done ? new Uint8Array() : first.value;
        await (await ask({ method: 'PUT', key, body, signal })).arrayBuffer();
        return sizeBytes;
      }
      const all = (async function* () {
        yield* [first.value, second.value].filter((part) => part !== undefined);
        yield* parts;
      })();
      await putInParts(ask, { key, parts: all, signal });
      return sizeBytes;
    },
    async get(key, { range, signal } = {}) {
      signal?.throwIfAborted();
      requireObjectKey(key);
      // A range of nothing cannot be asked for.
      if (range?.length === 0) return (await sizeBytes(key, signal)) === undefined ? undefined : new Uint8Array(0);
      const headers = range ? { range: `bytes=${range.offset}-${range.offset + range.length - 1}` } : {};
      const response = await ask({ method: 'GET', key, headers, but: [404, 416], signal });
      if (response.status === 404) {
        const code = codeOf(await response.text());
        if (code === 'NoSuchKey') return undefined;
        throw failure(code ?? 'status 404');
      }
      if (range) return rangeOf(response, range);
      return whole(response);
    },
    ...(publicEndpoint !== undefined && {
      signedRange: async (key, { offset, length }, lifetimeSeconds) => {
        const range = `bytes=${offset}-${offset + length - 1}`;
        return signedRangeAt(options, publicEndpoint, { key: requireObjectKey(key), range, lifetimeSeconds });
      },
    }),
    sizeBytes: (key) => sizeBytes(key),
    async delete(key) {
      const response = await ask({ method: 'DELETE', key: requireObjectKey(key), but: [404] });
      await response.arrayBuffer();
    },
  };
}

async function* partsOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += partBytes) yield bytes.subarray(at, at + partBytes);
}

/** Pieces as parts of one size, the last of which may be smaller. */
async function* gathered(
  pieces: AsyncIterable<Uint8Array>,
  count: (bytes: number) => void,
): AsyncGenerator<Uint8Array, undefined> {
  let part = new Uint8Array(partBytes);
  let length = 0;
  for await (const piece of pieces) {
    count(piece.byteLength);
    for (let at = 0; at < piece.byteLength; ) {
      const some = piece.subarray(at, at + partBytes - length);
      part.set(some, length);
      at += some.byteLength;
      length += some.byteLength;
      if (length < partBytes) continue;
      yield part;
      part = new Uint8Array(partBytes);
      length = 0;
    }
  }
  if (length > 0) yield part.subarray(0, length);
  return undefined;
}

async function whole(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const said = response.headers.get('content-length');
  if (said !== null && Number(said) !== bytes.byteLength) throw failure('an answer that ends too early');
  return bytes;
}

async function rangeOf(response: Response, { length }: ByteRange): Promise<Uint8Array<ArrayBuffer>> {
  // Anything but a range would be shown as if it were one.
  const isRange = response.status === 206;
  if (!isRange && response.status !== 416) {
    await response.body?.cancel();
    throw failure('no ranges');
  }
  const bytes = await whole(response);
  if (!isRange || bytes.byteLength < length) {
    throw new RangeError('The object ends before the range that was asked for.');
  }
  return bytes;
}
