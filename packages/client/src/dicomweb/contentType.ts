import { ClientError } from '../errors.ts';

/** What a Content-Type says of pixels or a file. */
export interface ContentType {
  /** e.g. `image/jls`, in lower case and without parameters. */
  readonly mediaType: string;
  /** Undefined when the server does not say; then `AvailableTransferSyntaxUID` of the metadata may. */
  readonly transferSyntaxUid: string | undefined;
}

/** Reads a Content-Type; bytes without one are `application/octet-stream`. @source DICOM PS3.18 8.7.3.5 */
export function parseContentType(contentType: string | null | undefined): ContentType {
  const [mediaType = ''] = (contentType ?? '').split(';');
  // Orthanc writes it within the type: type="image/jls; transfer-syntax=1.2.840.10008.1.2.4.80".
  const transferSyntaxUid =
    mediaTypeParameter(contentType ?? '', 'transfer-syntax') ??
    mediaTypeParameter(mediaTypeParameter(contentType ?? '', 'type') ?? '', 'transfer-syntax');
  return {
    mediaType: mediaType.trim().toLowerCase() || 'application/octet-stream',
    transferSyntaxUid: /^[\d.]+$/.test(transferSyntaxUid ?? '') ? transferSyntaxUid : undefined,
  };
}

/** True for an answer in parts. */
export function isMultipart(contentType: string): boolean {
  return /^\s*multipart\//i.test(contentType);
}

/**
 * The boundary of a multipart answer, with or without quotes.
 *
 * @throws ClientError `bad_response` when there is none.
 * @source RFC 2046 5.1.1
 */
export function boundaryOf(contentType: string): string {
  const boundary = mediaTypeParameter(contentType, 'boundary');
  if (boundary !== undefined && boundary !== '') return boundary;
  throw new ClientError('bad_response', 'The multipart answer does not name its boundary.');
}

/** What the parts of a multipart answer are, when they do not say so themselves. @source RFC 2387 3.1 */
export function rootTypeOf(contentType: string): string | undefined {
  return mediaTypeParameter(contentType, 'type');
}

/** The value of a parameter of a media type, where quotes may hold semicolons. @source RFC 9110 5.6.6 */
export function mediaTypeParameter(contentType: string, name: string): string | undefined {
  for (const [, key, quoted, plain] of contentType.matchAll(/;\s*([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]*))/g)) {
    if (key?.toLowerCase() === name) return quoted?.replace(/\\(.)/g, '$1') ?? plain;
  }
  return undefined;
}
