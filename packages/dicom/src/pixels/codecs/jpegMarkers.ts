import { DicomError } from '../../errors.ts';

/** One marker segment of a JPEG stream. */
export interface Segment {
  /** The second byte of the marker. */
  readonly marker: number;
  /** Where its parameters begin and end. */
  readonly start: number;
  readonly end: number;
}

const standalone = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd9);

/** The marker segment at or after `at`; entropy-coded bytes before it are skipped. */
export function nextSegment(bytes: Uint8Array, at: number): Segment | undefined {
  for (let index = at; index + 1 < bytes.length; index++) {
    const marker = bytes[index + 1] ?? 0;
    if (bytes[index] !== 0xff || marker === 0 || marker === 0xff) continue;
    const start = index + 2;
    if (standalone(marker)) return { marker, start, end: start };
    const length = ((bytes[start] ?? 0) << 8) | (bytes[start + 1] ?? 0);
    if (length < 2 || start + length > bytes.length)
      throw new DicomError('invalid_pixels', 'A JPEG segment is cut off');
    return { marker, start: start + 2, end: start + length };
  }
  return undefined;
}

/** Start of frame: everything from C0 to CF that is no table. */
export function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/**
 * A stream that has its end marker, before padding if need be. Without one libjpeg gives up, and CharLS may look for it
 * for many seconds behind damaged bytes. Both notice all the same when the samples end too early.
 */
export function withEnd(bytes: Uint8Array): Uint8Array {
  let last = bytes.length - 1;
  while (bytes[last] === 0) last--;
  if (bytes[last - 1] === 0xff && bytes[last] === 0xd9) return bytes;
  const ended = new Uint8Array(bytes.length + 2);
  ended.set(bytes);
  ended.set([0xff, 0xd9], bytes.length);
  return ended;
}
