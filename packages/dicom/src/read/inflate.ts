import { type Inflated, inflateRaw } from './inflateRaw.ts';

const leastLimitBytes = 16 * 1024 * 1024;
const mostLimitBytes = 1024 * 1024 * 1024;
/** Blank images deflate about 1000 to 1; real ones stay far below 200 to 1. */
const mostRatio = 200;

function hasZlibHeader(bytes: Uint8Array): boolean {
  const [first = 0, second = 0] = bytes;
  return (first & 0x0f) === 8 && first >> 4 <= 7 && ((first << 8) | second) % 31 === 0;
}

/**
 * Inflates a deflated dataset; a small file cannot ask for all memory. A zlib header in front, which some writers add,
 * is skipped.
 * @throws DicomError too_large
 * @source DICOM PS3.5 A.5
 */
export function inflate(bytes: Uint8Array): Inflated {
  const limitBytes = Math.min(mostLimitBytes, Math.max(leastLimitBytes, bytes.length * mostRatio));
  return inflateRaw(hasZlibHeader(bytes) ? bytes.subarray(2) : bytes, limitBytes);
}
