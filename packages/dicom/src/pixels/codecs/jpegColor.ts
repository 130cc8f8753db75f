import type { Decoded } from './codec.ts';
import { isFrameHeader, nextSegment, type Segment } from './jpegMarkers.ts';

/** An Adobe segment saying that the components are stored as they are. */
const untransformed = [0xff, 0xee, 0x00, 0x0e, 0x41, 0x64, 0x6f, 0x62, 0x65, 0x00, 0x64, 0x00, 0x00, 0x00, 0x00, 0x00];

/** Decoders pass over segments that are too short. */
const adobeBytes = 12;
const jfifBytes = 5;

/** Whether a segment is of the application that its first letters name. */
function isOf(name: string, bytes: Uint8Array, { start, end }: Segment, leastBytes: number): boolean {
  return end - start >= leastBytes && String.fromCharCode(...bytes.subarray(start, start + name.length)) === name;
}

/**
 * What the components of a JPEG stream are, where it says so; undefined where only the file knows. JFIF means YCbCr; an
 * Adobe segment says it outright; components may be called R, G and B; and chroma that is halved is never RGB.
 * @param lossless what JFIF means is not looked at: lossless streams have it around RGB, too.
 * @source ITU-T T.871 6, T.872 6.5.3
 */
export function jpegColor(bytes: Uint8Array, lossless = false): Decoded['color'] {
  for (
    let segment = nextSegment(bytes, 2);
    segment !== undefined && segment.marker !== 0xda;
    segment = nextSegment(bytes, segment.end)
  ) {
    const { marker, start } = segment;
    if (marker === 0xe0 && !lossless && isOf('JFIF', bytes, segment, jfifBytes)) return 'YBR_FULL';
    if (marker === 0xee && isOf('Adobe', bytes, segment, adobeBytes))
      return bytes[start + 11] === 0 ? 'RGB' : 'YBR_FULL';
    if (!isFrameHeader(marker)) continue;
    const component = (index: number) => bytes.subarray(start + 6 + index * 3, start + 8 + index * 3);
    const [[red, whole], [green, halved], [blue]] = [component(0), component(1), component(2)];
    if (whole !== halved) return 'YBR_FULL';
    if (red === 0x52 && green === 0x47 && blue === 0x42) return 'RGB';
  }
  return undefined;
}

/**
 * Says in the stream that its components are RGB, as the photometric interpretation does. Without such a marker a
 * decoder takes three components for YCbCr and turns the colors over. A stream that speaks for itself is left alone.
 */
export function declareRgb(bytes: Uint8Array): Uint8Array {
  if (jpegColor(bytes) !== undefined) return bytes;
  const declared = new Uint8Array(bytes.length + untransformed.length);
  declared.set(bytes.subarray(0, 2));
  declared.set(untransformed, 2);
  declared.set(bytes.subarray(2), 2 + untransformed.length);
  return declared;
}
