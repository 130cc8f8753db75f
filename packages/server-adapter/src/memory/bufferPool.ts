/** Memory that is used again and again: that of a frame costs more to get and to give back than the frame to read. */
const free: ArrayBuffer[] = [];
/** What was given out and not given back, and how much of it: anything else is nobody's to use again. */
const lent = new WeakMap<ArrayBuffer, number>();
let freeBytes = 0;

const mostFreeBytes = 16 * 1024 * 1024;
/** Less is cheap to get. */
const leastBytes = 16 * 1024;
const stepBytes = 64 * 1024;

/** Memory of its own with anything in it: whoever takes it writes all of it, or shows nothing of it. */
export function takeBuffer(length: number): Uint8Array<ArrayBuffer> {
  if (length < leastBytes) return new Uint8Array(length);
  const at = free.findLastIndex(({ byteLength }) => byteLength >= length && byteLength <= length * 2 + stepBytes);
  const [found] = at < 0 ? [] : free.splice(at, 1);
  const buffer = found ?? Buffer.allocUnsafeSlow(Math.ceil(length / stepBytes) * stepBytes).buffer;
  if (found) freeBytes -= found.byteLength;
  lent.set(buffer, length);
  return new Uint8Array(buffer, 0, length);
}

/**
 * Gives memory back that nobody reads or writes any more. What {@link takeBuffer} did not give, or gave as a part of this, is
 * left alone, since somebody may have the rest; what is not given back goes like any other memory.
 */
export function giveBuffer({ buffer, byteLength }: Uint8Array<ArrayBuffer>): void {
  if (lent.get(buffer) !== byteLength) return;
  lent.delete(buffer);
  if (freeBytes + buffer.byteLength > mostFreeBytes) return;
  freeBytes += buffer.byteLength;
  free.push(buffer);
}
