import { readDicom } from '@clinikit/dicom';
import { PixelData } from '@clinikit/dicom/tags';
import { concatenate } from '../bytes.ts';

/** A frame that no range of the file gives, little endian; undefined when there is no such frame. */
export function frameFrom({ bytes, number }: { bytes: Uint8Array; number: number }): {
  frame: Uint8Array<ArrayBuffer> | undefined;
} {
  const frame = readDicom(bytes).frames[number - 1];
  return { frame: frame && concatenate(frame.read()) };
}

/** The value of an attribute: its bytes, or those of each compressed frame; undefined when there is neither. */
export function valueFrom({ bytes, tag }: { bytes: Uint8Array; tag: string }): {
  value?: Uint8Array<ArrayBuffer>;
  frames?: Uint8Array<ArrayBuffer>[];
} {
  const file = readDicom(bytes);
  const value = file.dataset.get(tag);
  if (value instanceof Uint8Array) return { value: concatenate([value]) };
  if (tag !== PixelData.tag || file.frames.length === 0) return {};
  return { frames: file.frames.map((frame) => concatenate(frame.read())) };
}
