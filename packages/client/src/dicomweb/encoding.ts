import { uid } from './uids.ts';

/** What pixels may come as; which of them a server offers depends on how the image is stored. @source DICOM PS3.18 8.7.3.3 */
export type FrameMediaType =
  | 'application/octet-stream'
  | 'image/jpeg'
  | 'image/jls'
  | 'image/jp2'
  | 'image/jpx'
  | 'image/jphc'
  | 'image/jxl'
  | 'image/dicom-rle'
  | 'video/mpeg'
  | 'video/mp4'
  | 'video/H265';

/** How what is retrieved shall be encoded. */
export interface EncodingOptions {
  /** A transfer syntax UID; by default `*`, the one it is stored with. @source DICOM PS3.18 8.7.3.5.2 */
  readonly transferSyntax?: string | undefined;
}

/** @throws ClientError `bad_request` for what is no UID. */
export function transferSyntaxOf({ transferSyntax = '*' }: EncodingOptions): string {
  return transferSyntax === '*' ? transferSyntax : uid(transferSyntax);
}
