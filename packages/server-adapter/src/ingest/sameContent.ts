import type { DicomFile } from '@clinikit/dicom';
import { concatenate } from '../bytes.ts';

/**
 * Whether two files hold the same object.
 *
 * A C-STORE writes a new file header and may choose other lengths for sequences, so the same image that came on two ways
 * has other bytes. What counts are the attributes and the pixel data, in the same transfer syntax.
 */
export function sameContent(a: DicomFile, b: DicomFile): boolean {
  if (a.transferSyntaxUid !== b.transferSyntaxUid || a.frames.length !== b.frames.length) return false;
  if (JSON.stringify(a.toJson()) !== JSON.stringify(b.toJson())) return false;
  return a.frames.every((frame, index) => {
    const other = b.frames[index];
    return other !== undefined && sameBytes(concatenate(frame.read()), concatenate(other.read()));
  });
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.byteLength === b.byteLength && a.every((byte, index) => byte === b[index]);
