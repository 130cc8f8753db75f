import { ClientError } from '../errors.ts';
import { streamOf } from '../http/body.ts';
import type { HttpStream } from '../http/request.ts';
import { type ContentType, isMultipart, parseContentType, rootTypeOf } from './contentType.ts';
import { type ArrivingPart, arrivingParts, type Part, type PartLimits, readParts } from './multipart.ts';
import { PartCollector, partTooLarge } from './partCollector.ts';
import { declaredLength } from './partHeaders.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A file or value as it arrives. It is read once, by `bytes` or by `body`, and before the next one is asked for. */
export interface RetrievedPart extends ContentType {
  /** Where the server says that this part can be had alone. */
  readonly location: string | undefined;
  /** All of it in one array. @throws ClientError `too_large` beyond `maxBytes`; `bad_request` when it was read before. */
  bytes(): Promise<Bytes>;
  /**
   * The bytes as they arrive, never all of them in memory. Several chunks may share a buffer: copy what you transfer.
   *
   * @throws ClientError `bad_request` when it was read before.
   */
  body(): ReadableStream<Bytes>;
}

/** The parts of an answer, each with its body whole; a single-part answer is one part. */
export async function* wholePartsOf(answer: HttpStream, limits: PartLimits): AsyncGenerator<Part, void, undefined> {
  const reader = answer.body.getReader();
  try {
    const contentType = contentTypeOf(answer);
    if (isMultipart(contentType)) return yield* readParts(contentType, chunksOf(reader), limits);
    const headers = new Map(answer.headers);
    const collector = new PartCollector(declaredLength(headers), limits.maxBytes);
    for await (const chunk of chunksOf(reader)) collector.add(chunk);
    yield { headers, body: collector.take() };
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

/** The parts of an answer, their bodies as they arrive; a single-part answer is one part. */
export async function* partsOf(answer: HttpStream, limits: PartLimits): AsyncGenerator<RetrievedPart, void, undefined> {
  const reader = answer.body.getReader();
  try {
    const contentType = contentTypeOf(answer);
    const chunks = chunksOf(reader);
    if (isMultipart(contentType)) {
      for await (const part of arrivingParts(contentType, chunks, limits)) yield retrieved(part, contentType, limits);
    } else {
      const headers = new Map(answer.headers);
      yield retrieved({ headers, chunks: () => limited(chunks, limits) }, contentType, limits);
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

/**
 * The first part of an answer alone; the request ends when the part has been read or is cancelled.
 *
 * @throws ClientError `not_found` when there is none.
 */
export async function firstPartOf(answer: HttpStream, limits: PartLimits): Promise<RetrievedPart> {
  const parts = partsOf(answer, limits);
  const { done, value: part } = await parts.next();
  if (done === true) throw new ClientError('not_found', 'The answer holds no part.');
  const stop = () => parts.return();
  return {
    ...part,
    bytes: async () => {
      try {
        const bytes = await part.bytes();
        finish(parts);
        return bytes;
      } catch (error) {
        stop();
        throw error;
      }
    },
    body: () => {
      const chunks = chunksOf(part.body().getReader());
      const ending = async function* () {
        try {
          yield* chunks;
          finish(parts);
        } catch (error) {
          stop();
          throw error;
        }
      };
      return streamOf(ending(), stop);
    },
  };
}

// Nobody waits for what is left, mostly a delimiter, but a request that is cut off takes its connection with it.
function finish(parts: AsyncGenerator<RetrievedPart, void, undefined>): void {
  parts.next().then(
    () => parts.return(),
    () => undefined,
  );
}

function retrieved(part: ArrivingPart, contentType: string, limits: PartLimits): RetrievedPart {
  let isTaken = false;
  const take = () => {
    if (isTaken) throw new ClientError('bad_request', 'This part was read before: keep what was read of it.');
    isTaken = true;
    return part.chunks();
  };
  return {
    ...typeOfPart(part.headers, contentType),
    location: part.headers.get('content-location'),
    bytes: async () => {
      const chunks = take();
      const collector = new PartCollector(declaredLength(part.headers), limits.maxBytes);
      for await (const chunk of chunks) collector.add(chunk);
      return collector.take();
    },
    body: () => {
      const chunks = take();
      return streamOf(chunks, () => chunks.return());
    },
  };
}

/** What a part is; where it does not say so itself, as of the transfer syntax in Orthanc, the answer around it does. */
export function typeOfPart(headers: Part['headers'], contentType: string): ContentType {
  const outside = parseContentType(contentType);
  const { mediaType, transferSyntaxUid } = parseContentType(headers.get('content-type') ?? rootTypeOf(contentType));
  return { mediaType, transferSyntaxUid: transferSyntaxUid ?? outside.transferSyntaxUid };
}

/** @throws ClientError `bad_response` for a web page, which is a sign-in or a proxy's word and no DICOM. */
function contentTypeOf({ headers, status }: HttpStream): string {
  const contentType = headers.get('content-type') ?? '';
  if (status === 204) throw new ClientError('not_found', 'The server has nothing to send for this.', { status });
  if (!/^\s*text\/html/i.test(contentType)) return contentType;
  const message =
    'The answer is a web page: something else than a DICOMweb server answers at this URL, or asks for a sign-in.';
  throw new ClientError('bad_response', message, { status });
}

async function* limited(
  chunks: AsyncGenerator<Bytes, void, undefined>,
  { maxBytes = Number.POSITIVE_INFINITY }: PartLimits,
): AsyncGenerator<Bytes, void, undefined> {
  let sizeBytes = 0;
  for await (const chunk of chunks) {
    sizeBytes += chunk.length;
    if (sizeBytes > maxBytes) throw partTooLarge(maxBytes);
    yield chunk;
  }
}

// Not every browser iterates over streams.
async function* chunksOf(reader: ReadableStreamDefaultReader<Bytes>): AsyncGenerator<Bytes, void, undefined> {
  for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
}
