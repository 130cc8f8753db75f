import { type Inflated, inflateRaw } from './inflateRaw.ts';

const leastLimitBytes = 2 ** 24;
/** The beginning may be blank, and what follows not. */
const leastGrowthBytes = 2 ** 26;
const mostLimitBytes = 2 ** 28;
/** Blank images deflate about 1000 to 1; real ones stay far below 200 to 1. */
const mostRatio = 200;

/** With the usual window of 32 KiB. @source RFC 1950 2.2 */
function hasZlibHeader([first, second = 0]: Uint8Array): boolean {
  return first === 0x78 && (0x7800 + second) % 31 === 0;
}

/**
 * Inflates a deflated dataset; a small file cannot ask for all memory. A zlib header in front, which some writers add,
 * is skipped.
 * @throws DicomError too_large
 * @source DICOM PS3.5 A.5
 */
export function inflate(bytes: Uint8Array, mostBytes = mostLimitBytes): Inflated {
  const limitBytes = Math.min(mostBytes, Math.max(leastLimitBytes, bytes.length * mostRatio));
  const raw = hasZlibHeader(bytes) ? bytes.subarray(2) : bytes;
  return inflateRaw(raw, limitBytes, { leastBytes: leastGrowthBytes, ratio: mostRatio });
}
