import {
  bytesOf,
  element,
  encapsulated,
  explicitLittle,
  imageElements,
} from '../../packages/dicom/src/testing/writeDataset.ts';

/** The large files that are made in code. */
export const largeFiles = ['native', 'encapsulated', 'encapsulated, 4 fragments a frame'] as const;
export type LargeFile = (typeof largeFiles)[number];

const explicitLittleUid = '1.2.840.10008.1.2.1';
const jpegLosslessUid = '1.2.840.10008.1.2.4.70';
const frameBytes = 100_000;
const side = 1024;

/**
 * A multi-frame file of `frames` × 100 kB (native: as many 16-bit frames of 1024 × 1024 as come nearest).
 * It is written into one buffer, without a second one beside it, so that what a parser takes can be measured.
 */
export function makeLargeFile(kind: LargeFile, frames: number): Uint8Array<ArrayBuffer> {
  const shape = { rows: side, columns: side, bits: 16 };
  if (kind === 'native') {
    const count = Math.max(1, Math.round((frames * frameBytes) / (side * side * 2)));
    const sizeBytes = count * side * side * 2;
    const head = bytesOf(
      meta(explicitLittleUid),
      imageElements(explicitLittle, { ...shape, frames: count }),
      element(explicitLittle, '7FE00010', 'OW', new Uint8Array(), sizeBytes),
    );
    const file = new Uint8Array(head.length + sizeBytes);
    file.set(head);
    return file;
  }
  const parts = kind === 'encapsulated' ? 1 : 4;
  const fragmentBytes = frameBytes / parts;
  const stride = fragmentBytes + 8;
  const offsets = Array.from({ length: frames }, (_, index) => index * parts * stride);
  const pixels = encapsulated(offsets, []);
  // Without the delimiter: the fragments follow, and it after them.
  const head = bytesOf(
    meta(jpegLosslessUid),
    imageElements(explicitLittle, { ...shape, frames }),
    pixels.subarray(0, -8),
  );
  const file = new Uint8Array(head.length + frames * parts * stride + 8);
  file.set(head);
  const view = new DataView(file.buffer);
  let at = head.length;
  for (let fragment = 0; fragment < frames * parts; fragment += 1) {
    at = putItemHead(view, at, 0xe000, fragmentBytes);
    if (fragment % parts === 0) view.setUint16(at, 0xffd8);
    at += fragmentBytes;
  }
  putItemHead(view, at, 0xe0dd, 0);
  return file;
}

/** Preamble and meta information with its group length, which some parsers ask for, and the patient's name. */
function meta(transferSyntaxUid: string): Uint8Array {
  const syntax = element(explicitLittle, '00020010', 'UI', transferSyntaxUid);
  const length = element(explicitLittle, '00020000', 'UL', Uint8Array.of(syntax.length, 0, 0, 0));
  const name = element(explicitLittle, '00100010', 'PN', 'Wide^File');
  return bytesOf(new Uint8Array(128), 'DICM', length, syntax, name);
}

function putItemHead(view: DataView, at: number, elementNumber: number, length: number): number {
  view.setUint16(at, 0xfffe, true);
  view.setUint16(at + 2, elementNumber, true);
  view.setUint32(at + 4, length, true);
  return at + 8;
}
