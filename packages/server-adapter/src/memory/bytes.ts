import { setImmediate } from 'node:timers/promises';

/** How many bytes several arrays have together. */
export const byteLengthOf = (parts: readonly Uint8Array[]): number =>
  parts.reduce((sum, { byteLength }) => sum + byteLength, 0);

/** One array out of several. */
export function concatenate(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(byteLengthOf(parts));
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.byteLength;
  }
  return bytes;
}

const pieceBytes = 1024 * 1024;

/** The first `length` bytes on larger memory, moved in pieces, so that nobody else waits for all of it; the old is freed. */
export async function enlarged(
  bytes: Uint8Array<ArrayBuffer>,
  length: number,
  capacity: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const larger = new Uint8Array(capacity);
  for (let at = 0; at < length; at += pieceBytes) {
    if (at > 0) await setImmediate();
    larger.set(bytes.subarray(at, Math.min(length, at + pieceBytes)), at);
  }
  free(bytes.buffer);
  return larger;
}

/** Gives memory back now: the garbage collector does not know how much hangs on a small object. */
export function free(buffer: ArrayBuffer): void {
  if (!buffer.detached) buffer.transfer(0);
}
