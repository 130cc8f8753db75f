import { uid } from './uids.ts';

/** The encoding that is asked for. */
export interface EncodingOptions {
  /** A transfer syntax UID; by default `*`, the one it is stored with. @source DICOM PS3.18 8.7.3.5.2 */
  readonly transferSyntax?: string | undefined;
}

/**
 * The Accept header for an answer in parts, which is what every server can give; of one media range, since Orthanc reads no
 * more.
 *
 * @throws ClientError `bad_request` for a transfer syntax that is not a UID.
 * @source DICOM PS3.18 8.7.4
 */
export function acceptParts(mediaType: string, { transferSyntax = '*' }: EncodingOptions): string {
  const syntax = transferSyntax === '*' ? transferSyntax : uid(transferSyntax);
  return `multipart/related; type="${mediaType}"; transfer-syntax=${syntax}`;
}
