import { isFrameHeader, nextSegment } from './jpegMarkers.ts';

/** The frame header of JPEG-LS. */
const jpegLsFrame = 0xf7;
/** The image and tile size of JPEG 2000, which stands right after its start. */
const j2kSize = 0xff51;

/** Pixels across and down, as a compressed stream says. */
export interface StreamSize {
  readonly width: number;
  readonly height: number;
}

/**
 * Reads the size in the header of a JPEG, JPEG-LS or JPEG 2000 stream, so that a decoder is never asked for the memory
 * of a picture that the file does not promise. Gives undefined where there is no such header.
 */
export function streamSize(bytes: Uint8Array): StreamSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 24 || bytes[0] !== 0xff) return undefined;
  if (bytes[1] === 0x4f && view.getUint16(2) === j2kSize) {
    return { width: view.getUint32(8) - view.getUint32(16), height: view.getUint32(12) - view.getUint32(20) };
  }
  if (bytes[1] !== 0xd8) return undefined;
  for (let segment = nextSegment(bytes, 2); segment !== undefined; segment = nextSegment(bytes, segment.end)) {
    const { marker, start, end } = segment;
    if (marker === 0xda) return undefined;
    if ((isFrameHeader(marker) || marker === jpegLsFrame) && end - start >= 5) {
      return { height: view.getUint16(start + 1), width: view.getUint16(start + 3) };
    }
  }
  return undefined;
}
