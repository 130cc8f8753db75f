import { element, explicitLittle, joinBytes } from '../../../dicom/src/testing/writeDataset.ts';
import { type SyntheticInstance, syntheticInstance } from './syntheticInstance.ts';

/** An image whose frames are these bytes, one fragment each; its transfer syntax says how they are compressed. */
export function compressedInstance(
  image: Required<Pick<SyntheticInstance, 'number' | 'rows' | 'columns' | 'frames' | 'transferSyntaxUid'>>,
  fragments: readonly Uint8Array[],
): Uint8Array<ArrayBuffer> {
  const native = syntheticInstance(image);
  const pixelBytes = image.rows * image.columns * image.frames;
  const head = native.subarray(0, native.length - (pixelBytes + (pixelBytes % 2)) - headBytes);
  const begin = element(explicitLittle, '7FE00010', 'OB', new Uint8Array(), 0xffff_ffff);
  const end = joinBytes([Uint8Array.of(0xfe, 0xff, 0xdd, 0xe0), lengthOf(0)]);
  return joinBytes([head, begin, item(new Uint8Array()), ...fragments.map(item), end]);
}

/** Of an element in explicit little endian with a length of four bytes. */
const headBytes = 12;

function item(bytes: Uint8Array): Uint8Array {
  const padded = new Uint8Array(bytes.length + (bytes.length % 2));
  padded.set(bytes);
  return joinBytes([Uint8Array.of(0xfe, 0xff, 0x00, 0xe0), lengthOf(padded.length), padded]);
}

function lengthOf(length: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, length, true);
  return bytes;
}
