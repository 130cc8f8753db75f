import type { FrameMediaType } from '@clinikit/dicom/pixels';
import type { BodyLimits } from '../http/body.ts';
import type { Http } from '../http/http.ts';
import type { HttpRequest, HttpStream } from '../http/request.ts';
import { firstPartOf, typeOfPart } from './answerParts.ts';
import type { ContentType } from './contentType.ts';
import { acceptParts, type EncodingOptions } from './encoding.ts';
import { locatedFrame } from './locatedFrame.ts';
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

/** What a client has learned of its server's frames. */
export interface FrameHabits {
  /** The server sends one frame at a time. */
  isOneByOne: boolean;
  /** The server says where frames lie in its object store. */
  isLocated: boolean;
  /** How often in a row the store did not give one. */
  locatedFailures: number;
}

/** With it, servers send what they have. */
const anyType = 'application/octet-stream';
/** A page that cannot reach the store does not try for each frame. */
const mostLocatedFailures = 3;

/** One frame. @throws ClientError `too_large` beyond `maxBytes`. */
export async function retrieveFrame(
  http: Http,
  habits: FrameHabits,
  at: InstanceUids,
  frame: number,
  options: FrameOptions,
): Promise<DicomwebFrame> {
  const path = framesPath(at, [frame]);
  const { mediaType = anyType, transferSyntax = '*' } = options;
  const isAsStored = mediaType === anyType && transferSyntax === '*';
  if (isAsStored && habits.isLocated && habits.locatedFailures < mostLocatedFailures) {
    const found = await locatedFrame(http, path, frame, options);
    if (found) habits.locatedFailures = found === 'failed' ? habits.locatedFailures + 1 : 0;
    if (found && found !== 'failed') return found;
  }
  return http.read(path, frameRequest(options), async (answer) => {
    habits.isLocated = /\/locations>;\s*rel="describedby"/.test(answer.headers.get('link') ?? '');
    const { bytes, mediaType, transferSyntaxUid } = await firstPartOf(answer, options);
    return { bytes: await bytes(), mediaType, transferSyntaxUid };
  });
}

/** How frames are asked for. */
export function frameRequest(options: FrameOptions): HttpRequest & BodyLimits {
  return {
    accept: acceptParts(options.mediaType ?? anyType, options),
    signal: options.signal,
    onProgress: options.onProgress,
  };
}

/** A frame out of an answer in parts. @source DICOM PS3.18 10.4 */
export function frameOf({ headers, body }: Part, answer: HttpStream): DicomwebFrame {
  return { bytes: body, ...typeOfPart(headers, answer.headers.get('content-type') ?? '') };
}
