import { ClientError } from '../errors.ts';
import { boundaryOf } from './contentType.ts';
import { MultipartScanner } from './multipartScanner.ts';
import { PartCollector, partTooLarge } from './partCollector.ts';
import type { PartHeaders } from './partHeaders.ts';

/** One part of a multipart body. */
export interface Part {
  readonly headers: PartHeaders;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** One part whose body is still arriving; it can be read until the next part is asked for. */
export interface ArrivingPart {
  readonly headers: PartHeaders;
  /** The body as it arrives; each chunk is a view. @throws ClientError `too_large` beyond the limit for parts. */
  chunks(): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined>;
}

/** What is asked of every part. */
export interface PartLimits {
  /** Reading stops with `too_large` at a part of more bytes. */
  readonly maxBytes?: number | undefined;
}

const noHeaders: PartHeaders = new Map();
const nothing = new Uint8Array();

/**
 * The parts of a `multipart/related` body that is there as a whole; their bodies are views into it.
 *
 * @throws ClientError `bad_response` without a boundary or when the closing one is missing, which means a cut-off body.
 * @source RFC 2046 5.1.1
 */
export function parseMultipart(
  contentType: string,
  body: Uint8Array<ArrayBuffer>,
): { headers: PartHeaders; body: Uint8Array<ArrayBuffer> }[] {
  const scanner = new MultipartScanner(boundaryOf(contentType));
  scanner.feed(body);
  const parts: { headers: PartHeaders; body: Uint8Array<ArrayBuffer> }[] = [];
  let part = { headers: noHeaders, body: nothing };
  for (let scanned = scanner.next(); scanned !== undefined; scanned = scanner.next()) {
    if (scanned.type === 'headers') part = { headers: scanned.headers, body: nothing };
    else if (scanned.type === 'bytes') part.body = scanned.bytes;
    else parts.push(part);
  }
  scanner.end();
  return parts;
}

/**
 * The parts of a `multipart/related` body as they arrive, each in one array of the right size.
 *
 * @throws ClientError `bad_response` as for {@link parseMultipart}; `too_large` beyond `maxBytes`.
 * @source RFC 2046 5.1.1; DICOM PS3.18 8.7.1
 */
export async function* readParts(
  contentType: string,
  chunks: AsyncIterable<Uint8Array<ArrayBuffer>> | Iterable<Uint8Array<ArrayBuffer>>,
  { maxBytes }: PartLimits = {},
): AsyncGenerator<Part, void, undefined> {
  const scanner = new MultipartScanner(boundaryOf(contentType));
  let headers = noHeaders;
  let collector = new PartCollector();
  for await (const chunk of chunks) {
    scanner.feed(chunk);
    for (let scanned = scanner.next(); scanned !== undefined; scanned = scanner.next()) {
      if (scanned.type === 'headers') {
        headers = scanned.headers;
        collector = new PartCollector(scanned.declaredBytes, maxBytes);
      } else if (scanned.type === 'bytes') {
        collector.add(scanned.bytes);
      } else {
        yield { headers, body: collector.take() };
      }
    }
  }
  scanner.end();
}

/**
 * The parts of a `multipart/related` body, their bodies as they arrive. A body that is not read is skipped.
 *
 * @throws ClientError `bad_response` as for {@link parseMultipart}.
 * @source RFC 2046 5.1.1; DICOM PS3.18 8.7.1
 */
export async function* arrivingParts(
  contentType: string,
  chunks: AsyncIterator<Uint8Array<ArrayBuffer>>,
  { maxBytes = Number.POSITIVE_INFINITY }: PartLimits = {},
): AsyncGenerator<ArrivingPart, void, undefined> {
  const scanner = new MultipartScanner(boundaryOf(contentType));
  const scan = async () => {
    for (;;) {
      const scanned = scanner.next();
      if (scanned !== undefined) return scanned;
      const { done, value } = await chunks.next();
      if (done === true) {
        scanner.end();
        return undefined;
      }
      scanner.feed(value);
    }
  };
  for (let scanned = await scan(); scanned !== undefined; scanned = await scan()) {
    if (scanned.type !== 'headers') continue;
    let isOver = false;
    let isCurrent = true;
    async function* body(): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
      for (let sizeBytes = 0; !isOver; ) {
        if (!isCurrent) throw new ClientError('bad_request', 'This part has passed: read it before the next one.');
        const next = await scan();
        if (next?.type !== 'bytes') {
          isOver = true;
          return;
        }
        sizeBytes += next.bytes.length;
        if (sizeBytes > maxBytes) throw partTooLarge(maxBytes);
        yield next.bytes;
      }
    }
    yield { headers: scanned.headers, chunks: body };
    isCurrent = false;
    while (!isOver) {
      const next = await scan();
      isOver = next?.type !== 'bytes';
    }
  }
}
