import { ClientError } from '../errors.ts';

const largestTrusted = 256 * 1024 * 1024;
const pageBytes = 4096;

/** Gathers the bytes of one part into one array of the right size; no view of it outlives the part's own chunk. */
export class PartCollector {
  readonly #maxBytes: number;
  readonly #buffer: Uint8Array<ArrayBuffer> | undefined;
  readonly #views: Uint8Array[] = [];
  #filled = 0;
  #sizeBytes = 0;

  /** @throws ClientError `too_large` when the part declares more than `maxBytes`. */
  constructor(declared = 0, maxBytes = Number.POSITIVE_INFINITY) {
    this.#maxBytes = maxBytes;
    if (declared > maxBytes) throw partTooLarge(maxBytes);
    // Worth it for what comes in many chunks; a false length costs no more than this.
    if (declared > 65_536 && declared <= largestTrusted) this.#buffer = new Uint8Array(declared);
  }

  /** @throws ClientError `too_large` beyond `maxBytes`. */
  add(bytes: Uint8Array): void {
    this.#sizeBytes += bytes.length;
    if (this.#sizeBytes > this.#maxBytes) throw partTooLarge(this.#maxBytes);
    if (this.#buffer !== undefined && this.#views.length === 0 && this.#sizeBytes <= this.#buffer.length) {
      fill(this.#buffer, this.#filled, bytes);
      this.#filled = this.#sizeBytes;
    } else {
      this.#views.push(bytes);
    }
  }

  take(): Uint8Array<ArrayBuffer> {
    if (this.#buffer !== undefined && this.#sizeBytes === this.#buffer.length) return this.#buffer;
    const bytes = new Uint8Array(this.#sizeBytes);
    if (this.#buffer !== undefined) fill(bytes, 0, this.#buffer.subarray(0, this.#filled));
    let offset = this.#filled;
    for (const view of this.#views) {
      fill(bytes, offset, view);
      offset += view.length;
    }
    return bytes;
  }
}

/**
 * Copies into an array that is new. The system hands out its memory page by page, when each is first written to; that takes a
 * fifth less time before a copy than in the middle of one.
 */
function fill(array: Uint8Array, offset: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; at += pageBytes) array[offset + at] = 0;
  array.set(bytes, offset);
}

/** The failure of a part beyond its limit. */
export function partTooLarge(maxBytes: number): ClientError {
  return new ClientError('too_large', `A part of the answer is larger than the limit of ${maxBytes} bytes.`);
}
