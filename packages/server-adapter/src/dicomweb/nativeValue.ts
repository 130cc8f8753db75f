import { PixelData } from '@clinikit/dicom/tags';
import type { ByteRange } from '../objects/objects.ts';

/** The longest head of an element: tag, VR, two reserved bytes, length. */
export const headBytes = 12;

const pixelData = [0xe0, 0x7f, 0x10, 0x00];

/**
 * Where the value of native Pixel Data lies, from the bytes in front of its first frame; undefined where they are not the
 * head of such an element in little endian.
 *
 * @param head `headBytes` bytes.
 * @param offset of the first frame in the file.
 * @param sizeBytes of the file.
 * @source DICOM PS3.5 7.1.2 and 7.1.3
 */
export function nativeValue(head: Uint8Array<ArrayBuffer>, offset: number, sizeBytes: number): ByteRange | undefined {
  const isTagAt = (at: number) => pixelData.every((byte, index) => head[at + index] === byte);
  const vr = String.fromCharCode(...head.subarray(4, 8));
  if (!isTagAt(4) && !(isTagAt(0) && (vr === 'OB\0\0' || vr === 'OW\0\0'))) return undefined;
  const length = new DataView(head.buffer, head.byteOffset).getUint32(8, true);
  return offset + length <= sizeBytes ? { offset, length } : undefined;
}

/** Whether it is the attribute whose frames are written down. */
export const isPixelData = (tag: string): boolean => tag === PixelData.tag;
