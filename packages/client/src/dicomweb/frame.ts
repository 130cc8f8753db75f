import { ClientError } from '../errors.ts';
import type { Http } from '../http/http.ts';
import type { HttpStream } from '../http/request.ts';
import { type Acceptances, type AcceptForm, inParts } from './acceptances.ts';
import { typeOfPart, wholePartsOf } from './answerParts.ts';
import type { ContentType } from './contentType.ts';
import { type EncodingOptions, type FrameMediaType, transferSyntaxOf } from './encoding.ts';
import type { Part } from './multipart.ts';
import { framesPath } from './resources.ts';
import type { InstanceUids } from './uids.ts';

/** One frame as it is stored: compressed as its transfer syntax says, or native little endian. */
export interface DicomwebFrame extends ContentType {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** How frames are asked for. */
export interface FrameOptions extends EncodingOptions {
  readonly signal?: AbortSignal | undefined;
  /** By default `application/octet-stream`, with which servers send what they have. */
  readonly mediaType?: FrameMediaType | undefined;
  /** For each frame. */
  readonly maxBytes?: number | undefined;
  /** Told after every chunk. */
  readonly onProgress?: ((progress: { receivedBytes: number; totalBytes: number | undefined }) => void) | undefined;
}

/** One frame, asked for in the form that the server understands. @throws ClientError `too_large` beyond `maxBytes`. */
export async function retrieveFrame(
  http: Http,
  acceptances: Acceptances,
  at: InstanceUids,
  frame: number,
  options: FrameOptions,
): Promise<DicomwebFrame> {
  framesPath(at, [frame]);
  const answer = await acceptances.ask((form) => askForFrames(http, at, [frame], options, form));
  for await (const part of wholePartsOf(answer, options)) return frameOf(part, answer);
  throw new ClientError('bad_response', 'The answer holds no frame.');
}

/** Frames in one answer, in the order of the numbers. */
export function askForFrames(
  http: Http,
  at: InstanceUids,
  frames: readonly number[],
  options: FrameOptions,
  form: AcceptForm = inParts,
): Promise<HttpStream> {
  return http.stream(framesPath(at, frames), {
    accept: form(options.mediaType ?? 'application/octet-stream', transferSyntaxOf(options)),
    signal: options.signal,
    onProgress: options.onProgress,
  });
}

/** A frame out of a single-part or multipart answer. @source DICOM PS3.18 10.4 */
export function frameOf({ headers, body }: Part, answer: HttpStream): DicomwebFrame {
  return { bytes: body, ...typeOfPart(headers, answer.headers.get('content-type') ?? '') };
}
