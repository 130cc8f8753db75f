/** Memory that is used again and again: that of a frame costs more to get and to give back than the frame to read. */
const free: Uint8Array<ArrayBuffer>[] = [];
let freeBytes = 0;

const mostFreeBytes = 16 * 1024 * 1024;
/** Less is cheap to get. */
const leastBytes = 16 * 1024;
const stepBytes = 64 * 1024;

/** Memory with anything in it: whoever takes it writes all of it, or shows nothing of it. */
export function takeBuffer(length: number): Uint8Array<ArrayBuffer> {
  const at = length < leastBytes ? -1 : free.findLastIndex(({ buffer }) => fits(buffer.byteLength, length));
  const [found] = at < 0 ? [] : free.splice(at, 1);
  if (found) {
    freeBytes -= found.buffer.byteLength;
    return new Uint8Array(found.buffer, 0, length);
  }
  const bytes = length < leastBytes ? length : Math.ceil(length / stepBytes) * stepBytes;
  const { buffer } = Buffer.allocUnsafeSlow(bytes);
  return new Uint8Array(buffer, 0, length);
}

const fits = (bytes: number, length: number): boolean => bytes >= length && bytes <= length * 2 + stepBytes;

/** Gives memory back that {@link takeBuffer} gave; nobody reads or writes it any more. */
export function giveBuffer({ buffer }: Uint8Array<ArrayBuffer>): void {
  if (buffer.byteLength < leastBytes || freeBytes + buffer.byteLength > mostFreeBytes) return;
  freeBytes += buffer.byteLength;
  free.push(new Uint8Array(buffer));
}
