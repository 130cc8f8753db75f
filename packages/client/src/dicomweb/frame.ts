import type { FrameMediaType } from '@clinikit/dicom/pixels';
import type { BodyLimits } from '../http/body.ts';
import type { Http } from '../http/http.ts';
import type { HttpRequest, HttpStream } from '../http/request.ts';
import { firstPartOf, typeOfPart } from './answerParts.ts';
import type { ContentType } from './contentType.ts';
import { acceptParts, type EncodingOptions } from './encoding.ts';
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

/** One frame. @throws ClientError `too_large` beyond `maxBytes`. */
export async function retrieveFrame(
  http: Http,
  at: InstanceUids,
  frame: number,
  options: FrameOptions,
): Promise<DicomwebFrame> {
  const path = framesPath(at, [frame]);
  return http.read(path, frameRequest(options), async (answer) => {
    const { bytes, mediaType, transferSyntaxUid } = await firstPartOf(answer, options);
    return { bytes: await bytes(), mediaType, transferSyntaxUid };
  });
}

/** How frames are asked for. */
export function frameRequest(options: FrameOptions): HttpRequest & BodyLimits {
  return {
    accept: acceptParts(options.mediaType ?? 'application/octet-stream', options),
    signal: options.signal,
    onProgress: options.onProgress,
  };
}

/** A frame out of an answer in parts. @source DICOM PS3.18 10.4 */
export function frameOf({ headers, body }: Part, answer: HttpStream): DicomwebFrame {
  return { bytes: body, ...typeOfPart(headers, answer.headers.get('content-type') ?? '') };
}
