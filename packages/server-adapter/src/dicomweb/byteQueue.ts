import { enlarged } from '../memory/bytes.ts';

export const maxHeaderBytes = 8 * 1024;

const smallBytes = 64 * 1024;
/** Up to here memory is doubled; a larger part is likely to be much larger. */
const usualBytes = 8 * 1024 * 1024;

/**
 * The bytes of a multipart body that arrived and were not given on, searched for a delimiter; what was searched is not
 * searched again.
 *
 * A large part leaves in the memory in which it was gathered. Taking many small parts out of one chunk moves nothing.
 */
export class ByteQueue {
  #bytes: Uint8Array<ArrayBuffer>;
  #start = 0;
  #end: number;
  #searched = 0;
  readonly #mostBytes: number;
  readonly #totalBytes: number;

  /**
   * @param mostBytes beyond this it grows by no more than what arrives.
   * @param totalBytes how many there will be in all, where somebody says so.
   */
  constructor(start: Uint8Array, mostBytes: number, totalBytes = Number.POSITIVE_INFINITY) {
    this.#bytes = new Uint8Array(smallBytes);
    this.#bytes.set(start);
    this.#end = start.length;
    this.#mostBytes = mostBytes;
    this.#totalBytes = totalBytes + start.length;
  }

  get length(): number {
    return this.#end - this.#start;
  }

  /** How much memory it will take once `more` bytes have been pushed. */
  capacityFor(more: number): number {
    const needed = this.length + more;
    const { length } = this.#bytes;
    if (needed <= length) return length;
    // One step to the end where the body can be one part, so that nobody waits for memory while holding much of it.
    const whole = this.#totalBytes <= this.#mostBytes ? this.#totalBytes : length * 4;
    const step = needed <= usualBytes ? length * 2 : whole;
    return Math.max(needed, Math.min(step, this.#mostBytes, this.#totalBytes));
  }

  async push(chunk: Uint8Array): Promise<void> {
    const capacity = this.capacityFor(chunk.length);
    if (this.#end + chunk.length > this.#bytes.length) this.#toFront();
    if (capacity > this.#bytes.length) this.#bytes = await enlarged(this.#bytes, this.#end, capacity);
    this.#bytes.set(chunk, this.#end);
    this.#end += chunk.length;
  }

  /** Takes the first `count` bytes out. */
  take(count: number): Uint8Array<ArrayBuffer> {
    if (count < smallBytes || this.#start > 0) {
      const taken = this.#bytes.slice(this.#start, this.#start + count);
      this.drop(count);
      return taken;
    }
    const rest = this.#bytes.slice(count, this.#end);
    const taken = this.#bytes.subarray(0, count);
    this.#bytes = new Uint8Array(Math.max(smallBytes, rest.length));
    this.#bytes.set(rest);
    this.#end = rest.length;
    this.#searched = 0;
    return taken;
  }

  drop(count: number): void {
    this.#start += count;
    this.#searched = 0;
    if (this.#start < this.#end) return;
    this.#start = 0;
    this.#end = 0;
  }

  /** Where the delimiter is, from the first byte on; -1 when it is not there. */
  indexOf(delimiter: Uint8Array): number {
    const at = this.#view().indexOf(delimiter, this.#searched);
    this.#searched = at >= 0 ? at : Math.max(0, this.length - delimiter.length);
    return at;
  }

  /** Whether the headers of the part at its beginning end where headers must. */
  hasHeader(): boolean {
    return headerEndIn(this.#view()) !== undefined;
  }

  #view(): Buffer<ArrayBuffer> {
    return Buffer.from(this.#bytes.buffer, this.#start, this.length);
  }

  #toFront(): void {
    this.#bytes.copyWithin(0, this.#start, this.#end);
    this.#end -= this.#start;
    this.#start = 0;
  }
}

/** The end of a part's headers; a part without headers begins with the empty line itself. */
export function headerEndIn(content: Uint8Array<ArrayBuffer>): { at: number; length: number } | undefined {
  if (content[0] === 0x0d && content[1] === 0x0a) return { at: 0, length: 2 };
  const { buffer, byteOffset, byteLength } = content;
  const at = Buffer.from(buffer, byteOffset, Math.min(byteLength, maxHeaderBytes)).indexOf('\r\n\r\n');
  return at < 0 ? undefined : { at, length: 4 };
}
