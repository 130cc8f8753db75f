import { mediaTypeParameter } from '@clinikit/client/dicomweb';
import { type BodyOptions, chunksOf } from '../http/body.ts';
import { HandlerError } from '../http/errors.ts';
import { unbudgeted } from '../memory/gather.ts';
import { ByteQueue, headerEndIn, maxHeaderBytes } from './byteQueue.ts';
import type { Chunks } from './heldBody.ts';

/** One part of a multipart body. */
export interface Part {
  headers: Headers;
  bytes: Uint8Array<ArrayBuffer>;
}

/** The `boundary` of a multipart media type. @throws HandlerError `unsupported_media_type` */
export function boundaryOf(contentType: string): string {
  const boundary = mediaTypeParameter(contentType, 'boundary');
  if (!boundary || boundary.length > 200 || !/^multipart\/related/i.test(contentType)) {
    throw new HandlerError(
      'unsupported_media_type',
      'Send multipart/related; type="application/dicom" with a boundary.',
    );
  }
  return boundary;
}

/** How a multipart body is read. */
export interface PartsOptions extends BodyOptions {
  /** The length of the whole body, where its sender says so. */
  sizeBytes?: number | undefined;
  /** 10,000 unless told. */
  maxParts?: number;
}

/**
 * The parts of a multipart body as they arrive; no more than one part is held in memory.
 *
 * A part larger than `maxPartBytes` is read to its end and given without bytes, so that the rest of the batch is not lost.
 *
 * @throws HandlerError `bad_request` when the body ends before its last boundary, which is how a broken upload looks, or
 *   when a part has no end of its headers; `too_large` for more parts than `maxParts`.
 * @source RFC 2046 section 5.1
 */
export async function* readParts(
  body: ReadableStream<Uint8Array>,
  boundary: string,
  maxPartBytes: number,
  { memory = unbudgeted, idleMs, sizeBytes, maxParts = 10_000 }: PartsOptions = {},
): AsyncGenerator<Part | 'too_large'> {
  const delimiter = bytesOf(`\r\n--${boundary}`);
  const mostBytes = maxPartBytes + maxHeaderBytes;
  // The first delimiter has no line break before it: this one stands for it.
  const pending = new ByteQueue(bytesOf('\r\n'), mostBytes, sizeBytes);
  const chunks = chunksOf(body, idleMs);
  let inPart = false;
  let tooLarge = false;
  let count = 0;
  try {
    for (;;) {
      const at = pending.indexOf(delimiter);
      if (at >= 0 && pending.length >= at + delimiter.length + 2) {
        const content = pending.take(at);
        pending.drop(delimiter.length);
        if (inPart) {
          count += 1;
          if (count > maxParts) throw tooMany(maxParts);
          yield tooLarge || content.length > mostBytes ? 'too_large' : toPart(content);
        }
        inPart = true;
        tooLarge = false;
        const [first, second] = pending.take(2);
        if (first === 0x2d && second === 0x2d) return;
        // White space may stand between a delimiter and its line break; two bytes have been taken already.
        if (first !== 0x0d || second !== 0x0a) throw broken();
        continue;
      }
      if (at < 0 && pending.length > maxHeaderBytes && inPart && !tooLarge && !pending.hasHeader()) throw broken();
      if (at < 0 && pending.length > mostBytes) {
        tooLarge = true;
        pending.drop(pending.length - delimiter.length);
      }
      const { done, value } = await chunks.next();
      if (done) throw broken();
      await memory.hold(Math.min(pending.capacityFor(value.length), maxPartBytes));
      await pending.push(value);
    }
  } finally {
    await chunks.return();
  }
}

const broken = () =>
  new HandlerError('bad_request', 'The multipart body is malformed or ended too early. Send it again.');
const tooMany = (most: number) =>
  new HandlerError(
    'too_large',
    `The body has more than ${most} parts. Those before are stored; send the rest by itself.`,
  );

function toPart(content: Uint8Array<ArrayBuffer>): Part {
  const end = headerEndIn(content);
  if (end === undefined) throw broken();
  const headers = new Headers();
  for (const line of new TextDecoder('latin1').decode(content.subarray(0, end.at)).split('\r\n')) {
    const colon = line.indexOf(':');
    if (colon <= 0) continue;
    try {
      headers.append(line.slice(0, colon).trim(), line.slice(colon + 1).trim());
    } catch {
      throw broken();
    }
  }
  return { headers, bytes: content.subarray(end.at + end.length) };
}

/** A part of an answer: its bytes one chunk after the other, how many they are, and its own address. */
export interface AnswerPart {
  chunks: Chunks;
  sizeBytes: number;
  location: string;
}

/**
 * The chunks of a multipart body whose parts are all of one media type, made while it is read, and its headers.
 *
 * @param more further headers of each part.
 */
export function multipartRelated(
  parts: readonly AnswerPart[],
  mediaType: string,
  more: Readonly<Record<string, string>> = {},
): { chunks: Chunks; sizeBytes: number; headers: Record<string, string> } {
  const boundary = `clinikit-${crypto.randomUUID()}`;
  const lines = Object.entries(more).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = ({ sizeBytes, location }: AnswerPart) =>
    bytesOf(
      `--${boundary}\r\nContent-Type: ${mediaType}\r\nContent-Length: ${sizeBytes}\r\nContent-Location: ${location}\r\n${lines.join('')}\r\n`,
    );
  const lineBreak = bytesOf('\r\n');
  const end = bytesOf(`--${boundary}--\r\n`);
  const chunks = async function* () {
    for (const part of parts) {
      yield head(part);
      yield* part.chunks;
      yield lineBreak;
    }
    yield end;
  };
  const [only, another] = parts;
  // A part that is in memory stays one, with its head and tail around it.
  const ready =
    only && !another && Array.isArray(only.chunks) ? [head(only), ...only.chunks, lineBreak, end] : undefined;
  const sizeBytes = parts.reduce(
    (sum, part) => sum + head(part).byteLength + part.sizeBytes + lineBreak.byteLength,
    end.byteLength,
  );
  const type = mediaType.split(';')[0];
  return {
    chunks: ready ?? chunks(),
    sizeBytes,
    headers: {
      'content-type': `multipart/related; type="${type}"; boundary=${boundary}`,
      'content-length': String(sizeBytes),
    },
  };
}

/** A part that is made while the body is read. */
export interface MadePart extends AnswerPart {
  /** Its media type in full. */
  contentType: string;
}

/** A multipart body whose parts are made while it is read, so that nobody knows its length beforehand. */
export function multipartStream(
  parts: AsyncIterable<MadePart>,
  mediaType: string,
): { chunks: Chunks; headers: Record<string, string> } {
  const boundary = `clinikit-${crypto.randomUUID()}`;
  const chunks = async function* () {
    for await (const { chunks: own, sizeBytes, location, contentType } of parts) {
      const lines = [`Content-Type: ${contentType}`, `Content-Length: ${sizeBytes}`, `Content-Location: ${location}`];
      yield bytesOf(`--${boundary}\r\n${lines.join('\r\n')}\r\n\r\n`);
      yield* own;
      yield bytesOf('\r\n');
    }
    yield bytesOf(`--${boundary}--\r\n`);
  };
  const contentType = `multipart/related; type="${mediaType}"; boundary=${boundary}`;
  return { chunks: chunks(), headers: { 'content-type': contentType } };
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
