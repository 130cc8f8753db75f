import { ClientError } from '../errors.ts';
import { streamOf } from '../http/body.ts';
import type { HttpStream } from '../http/request.ts';
import { type ContentType, isMultipart, parseContentType } from './contentType.ts';
import { type ArrivingPart, arrivingParts, type Part, type PartLimits, readParts } from './multipart.ts';
import { PartCollector, partTooLarge } from './partCollector.ts';
import { declaredLength } from './partHeaders.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A file or value as it arrives. It is read once, by `bytes` or by `body`, and before the next one is asked for. */
export interface RetrievedPart extends ContentType {
  /** Where the server says that this part can be had alone. */
  readonly location: string | undefined;
  /** All of it in one array. @throws ClientError `too_large` beyond `maxBytes`. */
  bytes(): Promise<Bytes>;
  /** The bytes as they arrive, never all of them in memory. */
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
  const end = () => parts.return();
  return {
    ...part,
    bytes: () => part.bytes().finally(end),
    body: () => {
      const reader = part.body().getReader();
      const chunks = chunksOf(reader);
      const ending = async function* () {
        try {
          yield* chunks;
        } finally {
          await end();
        }
      };
      return streamOf(ending(), end);
    },
  };
}

function retrieved(part: ArrivingPart, contentType: string, limits: PartLimits): RetrievedPart {
  return {
    ...typeOfPart(part.headers, contentType),
    location: part.headers.get('content-location'),
    bytes: async () => {
      const collector = new PartCollector(declaredLength(part.headers), limits.maxBytes);
      for await (const chunk of part.chunks()) collector.add(chunk);
      return collector.take();
    },
    body: () => {
      const chunks = part.chunks();
      return streamOf(chunks, () => chunks.return());
    },
  };
}

/** What a part is; some servers, Orthanc among them, write the transfer syntax outside only. */
export function typeOfPart(headers: Part['headers'], contentType: string): ContentType {
  const outside = parseContentType(contentType);
  const { mediaType, transferSyntaxUid } = parseContentType(headers.get('content-type'));
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
