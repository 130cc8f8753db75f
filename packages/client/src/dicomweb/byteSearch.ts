/** Finds one pattern in many byte arrays, also where it lies across the border of two. */
export interface ByteSearch {
  readonly length: number;
  /** Whether the pattern begins at `at` and is there as a whole. */
  isAt(bytes: Uint8Array, at: number): boolean;
  /** Where the pattern begins at or after `from`, or -1. */
  indexIn(bytes: Uint8Array, from: number): number;
  /** Where at or after `from` the bytes end with a beginning of the pattern; their length when they do not. */
  beginningAtEnd(bytes: Uint8Array, from: number): number;
}

/**
 * Horspool's search: it looks at one byte in as many as the pattern is long, which for a boundary of some forty
 * characters reads pixel data about as fast as memory gives it.
 */
export function byteSearch(pattern: Uint8Array): ByteSearch {
  const { length } = pattern;
  const end = length - 1;
  // How far the pattern may move on when its end lies on a byte.
  const skips = new Uint8Array(256).fill(Math.min(length, 255));
  for (let index = Math.max(0, end - 254); index < end; index += 1) skips[pattern[index] ?? 0] = end - index;
  const last = pattern[end];

  const begins = (bytes: Uint8Array, start: number, count: number): boolean => {
    for (let index = 0; index < count; index += 1) {
      if (bytes[start + index] !== pattern[index]) return false;
    }
    return true;
  };

  return {
    length,
    isAt: (bytes, at) => begins(bytes, at, length),
    indexIn(bytes, from) {
      for (let at = from + end; at < bytes.length; ) {
        const byte = bytes[at] ?? 0;
        if (byte === last && begins(bytes, at - end, end)) return at - end;
        at += skips[byte] ?? 1;
      }
      return -1;
    },
    beginningAtEnd(bytes, from) {
      for (let start = Math.max(from, bytes.length - end); start < bytes.length; start += 1) {
        if (begins(bytes, start, bytes.length - start)) return start;
      }
      return bytes.length;
    },
  };
}
