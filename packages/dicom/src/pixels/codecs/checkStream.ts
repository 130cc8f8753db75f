import { DicomError } from '../../errors.ts';
import type { ImageDescription } from '../image.ts';
import { readJ2kHeader } from './j2kHeader.ts';
import { isFrameHeader, nextSegment } from './jpegMarkers.ts';
import type { StreamHeader } from './streamHeader.ts';

/** The frame header of JPEG-LS. */
const jpegLsFrame = 0xf7;

/**
 * Compares the header of a JPEG, JPEG-LS or JPEG 2000 stream with the image, so that a decoder is never asked for the
 * memory of a picture that the file does not promise.
 * @throws DicomError invalid_pixels
 */
export function checkStream(bytes: Uint8Array, { rows, columns, samplesPerPixel }: ImageDescription): StreamHeader {
  const header = readJ2kHeader(bytes) ?? readJpegHeader(bytes);
  if (header === undefined) throw new DicomError('invalid_pixels', 'The compressed frame has no header');
  if (header.width !== columns || header.height !== rows || header.componentCount !== samplesPerPixel) {
    throw new DicomError('invalid_pixels', 'The compressed frame differs in size from what the file says');
  }
  return header;
}

/**
 * Refuses an image with more pixels than a stream can hold whose codes take a bit at least, for so many pixels each.
 * @throws DicomError invalid_pixels
 */
export function checkDensity(bytes: Uint8Array, { rows, columns }: ImageDescription, pixelsPerCode: number): void {
  if (rows * columns > bytes.length * 8 * pixelsPerCode) {
    throw new DicomError('invalid_pixels', 'The compressed frame is too short for the image');
  }
}

function readJpegHeader(bytes: Uint8Array): StreamHeader | undefined {
  for (let segment = nextSegment(bytes, 0); segment !== undefined; segment = nextSegment(bytes, segment.end)) {
    const { marker, start, end } = segment;
    if (marker === 0xda) return undefined;
    if ((isFrameHeader(marker) || marker === jpegLsFrame) && end - start >= 6) {
      const uint16 = (at: number) => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
      return { height: uint16(start + 1), width: uint16(start + 3), componentCount: bytes[start + 5] ?? 0 };
    }
  }
  return undefined;
}
