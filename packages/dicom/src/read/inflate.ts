import { Inflate } from 'fflate';
import { DicomError } from '../errors.ts';
import { joinBytes } from './joinBytes.ts';

const leastLimitBytes = 16 * 1024 * 1024;
const mostLimitBytes = 1024 * 1024 * 1024;
/** Blank images deflate about 1000 to 1; real ones stay far below 200 to 1. */
const mostRatio = 200;
const stepBytes = 16 * 1024;

/** What came out of a deflated dataset. */
export interface Inflated {
  readonly bytes: Uint8Array;
  /** The stream ended badly: `bytes` is what came out before. */
  readonly damaged: boolean;
}

function hasZlibHeader(bytes: Uint8Array): boolean {
  const [first = 0, second = 0] = bytes;
  return (first & 0x0f) === 8 && first >> 4 <= 7 && ((first << 8) | second) % 31 === 0;
}

/**
 * Inflates a deflated dataset, step by step, so that a small file cannot ask for all memory.
 * A zlib header in front, which some writers add, is skipped.
 * @throws DicomError too_large
 */
export function inflate(bytes: Uint8Array): Inflated {
  const limitBytes = Math.min(mostLimitBytes, Math.max(leastLimitBytes, bytes.length * mostRatio));
  const input = hasZlibHeader(bytes) ? bytes.subarray(2) : bytes;
  const parts: Uint8Array[] = [];
  let sizeBytes = 0;
  const inflater = new Inflate((part) => {
    sizeBytes += part.length;
    if (sizeBytes > limitBytes) throw new DicomError('too_large', 'The deflated dataset grows beyond the limit');
    parts.push(part);
  });
  let damaged = false;
  try {
    for (let at = 0; at < input.length; at += stepBytes) {
      inflater.push(input.subarray(at, at + stepBytes), at + stepBytes >= input.length);
    }
  } catch (error) {
    if (error instanceof DicomError) throw error;
    damaged = true;
  }
  return { bytes: joinBytes(parts), damaged };
}
