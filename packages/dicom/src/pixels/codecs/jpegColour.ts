import { nextSegment } from './jpegMarkers.ts';

/** An Adobe segment saying that the components are stored as they are. */
const untransformed = [0xff, 0xee, 0x00, 0x0e, 0x41, 0x64, 0x6f, 0x62, 0x65, 0x00, 0x64, 0x00, 0x00, 0x00, 0x00, 0x00];

const adobeBytes = 12;

/**
 * Says in the stream that its components are RGB, as the photometric interpretation does. Without such a marker a
 * decoder takes three components for YCbCr and turns the colours over.
 * A stream with a JFIF or Adobe segment speaks for itself and is left alone.
 */
export function declareRgb(bytes: Uint8Array): Uint8Array {
  const first = nextSegment(bytes, 2);
  for (
    let segment = first;
    segment !== undefined && segment.marker !== 0xda;
    segment = nextSegment(bytes, segment.end)
  ) {
    if (segment.marker === 0xe0) return bytes;
    // Decoders pass over an Adobe segment that is too short.
    if (segment.marker === 0xee && segment.end - segment.start >= adobeBytes) return bytes;
  }
  const declared = new Uint8Array(bytes.length + untransformed.length);
  declared.set(bytes.subarray(0, 2));
  declared.set(untransformed, 2);
  declared.set(bytes.subarray(2), 2 + untransformed.length);
  return declared;
}
