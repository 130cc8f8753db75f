import { deflateSync } from 'fflate';
import { evenLength } from './elementBytes.ts';

/** Deflates a dataset, without a header around it. @source DICOM PS3.5 A.5, RFC 1951 */
export function deflate(bytes: Uint8Array): Uint8Array {
  return evenLength(deflateSync(bytes), 0);
}
