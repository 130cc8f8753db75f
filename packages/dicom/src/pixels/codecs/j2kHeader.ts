import { DicomError } from '../../errors.ts';
import type { StreamHeader } from './streamHeader.ts';

const startAndSize = 0xff4fff51;
const codingStyle = 0xff52;
const startOfTile = 0xff90;
const codestreamBox = 0x6a703263;
/** SOT and SOD of a tile without anything in it. */
const leastTileBytes = 14;

/**
 * Reads size and components of a JPEG 2000 codestream, bare or in the boxes of a JP2 file; undefined when it is none.
 * A decoder takes memory for every tile and precinct that the header announces, before it has seen one. Each costs bytes
 * of the stream, so more of them than it has bytes for are refused.
 * @throws DicomError invalid_pixels
 * @source ISO/IEC 15444-1 Annex A, B
 */
export function readJ2kHeader(bytes: Uint8Array): StreamHeader | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = findCodestream(view);
  if (start === undefined) return undefined;
  if (start + 42 > bytes.length) throw damaged();
  const uint32 = (at: number) => view.getUint32(start + at);
  const [right, bottom, left, top] = [uint32(8), uint32(12), uint32(16), uint32(20)];
  const [tileWidth, tileHeight, tileLeft, tileTop] = [uint32(24), uint32(28), uint32(32), uint32(36)];
  const componentCount = view.getUint16(start + 40);
  if (tileWidth === 0 || tileHeight === 0 || start + 42 + componentCount * 3 > bytes.length) throw damaged();
  const signsAt: number[] = [];
  for (let component = 0; component < componentCount; component++) {
    const at = start + 42 + component * 3;
    if (view.getUint8(at) > 127 && view.getUint8(at) === view.getUint8(start + 42)) signsAt.push(at);
    // The codecs give components of one size only.
    if (view.getUint16(at + 1) !== 0x0101) {
      throw new DicomError('invalid_pixels', 'Subsampled JPEG 2000 is not supported');
    }
  }
  const tiles = Math.ceil((right - tileLeft) / tileWidth) * Math.ceil((bottom - tileTop) / tileHeight);
  const tilesAt = firstTile(view, start + 2);
  const header = {
    width: right - left,
    height: bottom - top,
    componentCount,
    j2k: {
      isTransformed: isTransformed(view, start + 2, tilesAt),
      signsAt: signsAt.length === componentCount ? signsAt : [],
    },
  };
  if (tiles * leastTileBytes > bytes.length || precincts(view, start + 2, tilesAt, header) > bytes.length * 8)
    throw damaged();
  requireWholeTiles(view, tilesAt);
  return header;
}

const damaged = () => new DicomError('invalid_pixels', 'The JPEG 2000 header is damaged');

function findCodestream(view: DataView): number | undefined {
  const size = view.byteLength;
  if (size >= 4 && view.getUint32(0) === startAndSize) return 0;
  for (let at = 0; at + 12 <= size && view.getUint32(0) === 12; ) {
    const length = view.getUint32(at);
    if (view.getUint32(at + 4) === codestreamBox) {
      const start = at + (length === 1 ? 16 : 8);
      return start + 4 <= size && view.getUint32(start) === startAndSize ? start : undefined;
    }
    if (length < 8) return undefined;
    at += length;
  }
  return undefined;
}

/** Where the segments of the main header end. */
function firstTile(view: DataView, firstMarker: number): number {
  let at = firstMarker;
  while (at + 4 <= view.byteLength && view.getUint16(at) !== startOfTile) at += 2 + Math.max(2, view.getUint16(at + 2));
  return at;
}

/** Whether the coding style says that the components were transformed. */
function isTransformed(view: DataView, firstMarker: number, end: number): boolean {
  for (let at = firstMarker; at + 9 <= end; at += 2 + Math.max(2, view.getUint16(at + 2))) {
    if (view.getUint16(at) === codingStyle) return view.getUint8(at + 8) === 1;
  }
  return false;
}

/** How many precincts the coding style divides all resolutions of the picture into. */
function precincts(view: DataView, firstMarker: number, end: number, { width, height }: StreamHeader): number {
  for (let at = firstMarker; at + 14 < end; at += 2 + Math.max(2, view.getUint16(at + 2))) {
    if (view.getUint16(at) !== codingStyle || (view.getUint8(at + 4) & 1) === 0) continue;
    const levels = view.getUint8(at + 9);
    let count = 0;
    for (let level = 0; level <= levels && at + 14 + level < view.byteLength; level++) {
      const size = view.getUint8(at + 14 + level);
      const across = 2 ** (levels - level + (size & 15));
      const down = 2 ** (levels - level + (size >> 4));
      count += Math.ceil(width / across) * Math.ceil(height / down);
    }
    return count;
  }
  return 0;
}

/** Each part of a tile says how long it is. OpenJPH would fill in what is missing, and say nothing. */
function requireWholeTiles(view: DataView, firstMarker: number): void {
  for (let at = firstMarker; at + 12 <= view.byteLength && view.getUint16(at) === startOfTile; ) {
    const length = view.getUint32(at + 6);
    if (at + length > view.byteLength) throw new DicomError('invalid_pixels', 'The JPEG 2000 stream ends too early');
    // The last one may leave it open.
    if (length === 0) return;
    at += length;
  }
}
