import { createHash } from 'node:crypto';
import { readDicom } from '@clinikit/dicom';
import { PixelData } from '@clinikit/dicom/tags';
import { concatenate } from '../memory/bytes.ts';

/** A file, and the hash of its arrival: out of any other nothing is taken. */
interface Arrived {
  bytes: Uint8Array;
  sha256: string;
}

/** Why nothing was taken out of a file. */
interface Damaged {
  damaged: true;
}

/** A frame that no range of the file gives, little endian; undefined when there is no such frame. */
export function frameFrom({
  bytes,
  sha256,
  number,
}: Arrived & { number: number }): { frame: Uint8Array<ArrayBuffer>[] | undefined } | Damaged {
  if (isDamaged(bytes, sha256)) return { damaged: true };
  const frame = readDicom(bytes).frames[number - 1];
  return { frame: frame?.read().flatMap(inPieces) };
}

/** The value of an attribute: its bytes, or those of each compressed frame; undefined when there is neither. */
export function valueFrom({
  bytes,
  sha256,
  tag,
}: Arrived & { tag: string }): { value?: Uint8Array<ArrayBuffer>[]; frames?: Uint8Array<ArrayBuffer>[] } | Damaged {
  if (isDamaged(bytes, sha256)) return { damaged: true };
  const file = readDicom(bytes);
  const value = file.dataset.get(tag);
  if (value instanceof Uint8Array) return { value: inPieces(value) };
  if (tag !== PixelData.tag || file.frames.length === 0) return {};
  return { frames: file.frames.map((frame) => concatenate(frame.read())) };
}

/** Whether a file is another one than arrived. */
export const isDamaged = (bytes: Uint8Array, sha256: string): boolean =>
  createHash('sha256').update(bytes).digest('hex') !== sha256;

const pieceBytes = 1024 * 1024;

/** Copies, each on memory of its own, which goes when it has been sent. */
function inPieces(bytes: Uint8Array): Uint8Array<ArrayBuffer>[] {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for (let at = 0; at < bytes.byteLength; at += pieceBytes) {
    pieces.push(new Uint8Array(bytes.subarray(at, at + pieceBytes)));
  }
  return pieces;
}
