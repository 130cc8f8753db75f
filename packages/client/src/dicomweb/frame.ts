import { ClientError } from '../errors.ts';
import type { HttpBytes } from '../http/request.ts';
import { parseMultipart } from './multipart.ts';

/** One frame as it is stored: compressed as its transfer syntax says, or native little endian. */
export interface DicomwebFrame {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** e.g. `image/jls`, without parameters. */
  readonly mediaType: string;
  /** Undefined when the server does not say; then `AvailableTransferSyntaxUID` of the metadata may. */
  readonly transferSyntaxUid: string | undefined;
}

/** One frame out of a single-part or multipart answer. @source DICOM PS3.18 10.4 */
export function frameOf({ bytes, headers }: HttpBytes): DicomwebFrame {
  const contentType = headers.get('content-type') ?? '';
  if (!/^multipart\/related/i.test(contentType)) return { bytes, ...mediaTypeOf(contentType) };
  const [part] = parseMultipart(contentType, bytes);
  if (part === undefined) throw new ClientError('bad_response', 'The answer holds no frame.');
  const { mediaType, transferSyntaxUid } = mediaTypeOf(part.headers.get('content-type') ?? '');
  // Some servers, Orthanc among them, write the transfer syntax outside only.
  return {
    bytes: part.body,
    mediaType,
    transferSyntaxUid: transferSyntaxUid ?? mediaTypeOf(contentType).transferSyntaxUid,
  };
}

function mediaTypeOf(contentType: string): { mediaType: string; transferSyntaxUid: string | undefined } {
  const [mediaType = ''] = contentType.split(';');
  return {
    mediaType: mediaType.trim().toLowerCase() || 'application/octet-stream',
    transferSyntaxUid: /;\s*transfer-syntax="?([\d.]+)"?/i.exec(contentType)?.[1],
  };
}
