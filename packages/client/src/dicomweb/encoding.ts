import { uid } from './uids.ts';

/** How what is retrieved shall be encoded. */
export interface EncodingOptions {
  /** A transfer syntax UID; by default `*`, the one it is stored with. @source DICOM PS3.18 8.7.3.5.2 */
  readonly transferSyntax?: string | undefined;
}

/** @throws ClientError `bad_request` for what is no UID. */
export function transferSyntaxOf({ transferSyntax = '*' }: EncodingOptions): string {
  return transferSyntax === '*' ? transferSyntax : uid(transferSyntax);
}
