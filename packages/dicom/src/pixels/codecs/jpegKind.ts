import { DicomError } from '../../errors.ts';
import { isFrameHeader, nextSegment } from './jpegMarkers.ts';

/**
 * Which decoder a JPEG stream asks for. The stream decides, not the transfer syntax: files whose UID says lossless
 * around a baseline stream are in the wild.
 * @throws DicomError unsupported_transfer_syntax (arithmetic, hierarchical), invalid_pixels
 */
export function jpegKind(bytes: Uint8Array): 'jpegExtended' | 'jpegLossless' | 'libjpegTurbo' {
  let at = 0;
  for (let segment = nextSegment(bytes, at); segment !== undefined; segment = nextSegment(bytes, at)) {
    const { marker, start, end } = segment;
    if (isFrameHeader(marker)) {
      if (marker === 0xc3) return 'jpegLossless';
      // Sequential and progressive DCT with Huffman coding.
      if (marker <= 0xc2 && bytes[start] === 8) return 'libjpegTurbo';
      if (marker <= 0xc2 && bytes[start] === 12) return 'jpegExtended';
      throw new DicomError(
        'unsupported_transfer_syntax',
        `No decoder for this kind of JPEG (SOF ${marker - 0xc0}, ${bytes[start]} bits)`,
      );
    }
    if (marker === 0xda) break;
    at = end;
  }
  throw new DicomError('invalid_pixels', 'The JPEG stream has no frame header');
}
