import { HandlerError } from '../errors.ts';

/** One part of a multipart body. */
export interface Part {
  headers: Headers;
  bytes: Uint8Array<ArrayBuffer>;
}

/** The `boundary` of a multipart media type. @throws HandlerError `unsupported_media_type` */
export function boundaryOf(contentType: string): string {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]{1,200})"|([^\s;]{1,200}))/i.exec(contentType) ?? [];
  const boundary = quoted ?? plain;
  if (!boundary || !/^multipart\/related/i.test(contentType)) {
    throw new HandlerError(
      'unsupported_media_type',
      'Send multipart/related; type="application/dicom" with a boundary.',
    );
  }
  return boundary;
}

/**
 * The parts of a multipart body as they arrive; no more than one part is held in memory.
 *
 * A part larger than `maxPartBytes` is read to its end and given without bytes, so that the rest of the batch is not lost.
 *
 * @throws HandlerError `bad_request` when the body ends before its last boundary, which is how a broken upload looks.
 * @source RFC 2046 section 5.1
 */
export async function* readParts(
  body: ReadableStream<Uint8Array>,
  boundary: string,
  maxPartBytes: number,
): AsyncGenerator<Part | 'too_large'> {
  const delimiter = new TextEncoder().encode(`\r\n--${boundary}`);
  // The first delimiter has no line break before it: this one stands for it.
  const pending = new ByteQueue(new TextEncoder().encode('\r\n'), maxPartBytes + maxHeaderBytes);
  const reader = body.getReader();
  let finished = false;
  let inPart = false;
  let tooLarge = false;
  try {
    for (;;) {
      const at = pending.indexOf(delimiter);
      if (at >= 0 && pending.length >= at + delimiter.length + 2) {
        const content = pending.take(at);
        pending.drop(delimiter.length);
        if (inPart) yield tooLarge || content.length > maxPartBytes + maxHeaderBytes ? 'too_large' : toPart(content);
        inPart = true;
        tooLarge = false;
        const [first, second] = pending.take(2);
        if (first === 0x2d && second === 0x2d) {
          finished = true;
          return;
        }
        // White space may stand between a delimiter and its line break; two bytes have been taken already.
        if (first !== 0x0d || second !== 0x0a) throw broken();
        continue;
      }
      if (at < 0 && pending.length > maxPartBytes + maxHeaderBytes) {
        tooLarge = true;
        pending.drop(pending.length - delimiter.length);
      }
      const { done, value } = await reader.read();
      if (done) throw broken();
      pending.push(value);
    }
  } finally {
    if (!finished) await reader.cancel().catch(() => undefined);
  }
}

const maxHeaderBytes = 8 * 1024;
const broken = () =>
  new HandlerError('bad_request', 'The multipart body is malformed or ended too early. Send it again.');

function toPart(content: Uint8Array<ArrayBuffer>): Part {
  // A part without headers begins with the empty line itself.
  const bare = content[0] === 0x0d && content[1] === 0x0a;
  const end = bare ? 0 : indexOf(content.subarray(0, maxHeaderBytes), headerEnd, 0);
  if (end < 0) throw broken();
  const headers = new Headers();
  for (const line of new TextDecoder('latin1').decode(content.subarray(0, end)).split('\r\n')) {
    const colon = line.indexOf(':');
    if (colon <= 0) continue;
    try {
      headers.append(line.slice(0, colon).trim(), line.slice(colon + 1).trim());
    } catch {
      throw broken();
    }
  }
  return { headers, bytes: content.subarray(end + (bare ? 2 : 4)) };
}

const headerEnd = new Uint8Array([0x0d, 0x0a, 0x0d, 0x0a]);

const smallBytes = 64 * 1024;

/**
 * Bytes that arrive in chunks and are searched for a delimiter; what was searched is not searched again.
 *
 * They are held once: what grows is moved and not copied beside itself, and a large part leaves in the memory in which
 * it was gathered.
 */
class ByteQueue {
  #bytes: Uint8Array<ArrayBuffer>;
  #length: number;
  #searched = 0;
  readonly #usualBytes: number;

  /** @param usualBytes beyond this it grows by no more than what arrives. */
  constructor(start: Uint8Array, usualBytes: number) {
    this.#bytes = new Uint8Array(smallBytes);
    this.#bytes.set(start);
    this.#length = start.length;
    this.#usualBytes = usualBytes;
  }

  get length(): number {
    return this.#length;
  }

  push(chunk: Uint8Array): void {
    const needed = this.#length + chunk.length;
    if (needed > this.#bytes.length) {
      const sizeBytes = Math.max(needed, Math.min(this.#bytes.length * 2, this.#usualBytes));
      this.#bytes = new Uint8Array(this.#bytes.buffer.transfer(sizeBytes));
    }
    this.#bytes.set(chunk, this.#length);
    this.#length = needed;
  }

  /** Takes the first `count` bytes out. */
  take(count: number): Uint8Array<ArrayBuffer> {
    if (count < smallBytes) {
      const taken = this.#bytes.slice(0, count);
      this.drop(count);
      return taken;
    }
    const rest = this.#bytes.slice(count, this.#length);
    const taken = new Uint8Array(this.#bytes.buffer.transfer(count));
    this.#bytes = new Uint8Array(Math.max(smallBytes, rest.length));
    this.#bytes.set(rest);
    this.#length = rest.length;
    this.#searched = 0;
    return taken;
  }

  drop(count: number): void {
    this.#bytes.copyWithin(0, count, this.#length);
    this.#length -= count;
    this.#searched = 0;
  }

  indexOf(delimiter: Uint8Array): number {
    const at = indexOf(this.#bytes.subarray(0, this.#length), delimiter, this.#searched);
    this.#searched = at >= 0 ? at : Math.max(0, this.#length - delimiter.length);
    return at;
  }
}

function indexOf(bytes: Uint8Array, wanted: Uint8Array, from: number): number {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (at + wanted.length > bytes.length) return -1;
    let matched = 1;
    while (matched < wanted.length && bytes[at + matched] === wanted[matched]) matched += 1;
    if (matched === wanted.length) return at;
  }
  return -1;
}

/** A multipart body whose parts are all of one media type. */
export function multipartRelated(
  parts: readonly { bytes: Uint8Array<ArrayBuffer>; location: string }[],
  mediaType: string,
): Response {
  const boundary = `clinikit-${crypto.randomUUID()}`;
  const head = (location: string, { byteLength }: Uint8Array) =>
    `--${boundary}\r\nContent-Type: ${mediaType}\r\nContent-Length: ${byteLength}\r\nContent-Location: ${location}\r\n\r\n`;
  const body = new Blob([
    ...parts.flatMap(({ bytes, location }) => [head(location, bytes), bytes, '\r\n']),
    `--${boundary}--\r\n`,
  ]);
  const type = mediaType.split(';')[0];
  return new Response(body, {
    headers: {
      'content-type': `multipart/related; type="${type}"; boundary=${boundary}`,
      'content-length': String(body.size),
    },
  });
}
