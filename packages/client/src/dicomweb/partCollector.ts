import { ClientError } from '../errors.ts';

const largestTrusted = 256 * 1024 * 1024;

/** Gathers the bytes of one part into one array of the right size; no view of it outlives the part's own chunk. */
export class PartCollector {
  readonly #maxBytes: number;
  #buffer: Uint8Array<ArrayBuffer> | undefined;
  #filled = 0;
  #views: Uint8Array[] = [];
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
      this.#buffer.set(bytes, this.#filled);
      this.#filled = this.#sizeBytes;
    } else {
      this.#views.push(bytes);
    }
  }

  take(): Uint8Array<ArrayBuffer> {
    if (this.#buffer !== undefined && this.#sizeBytes === this.#buffer.length) return this.#buffer;
    const [only] = this.#views;
    // Copies without filling with zeros first. Not `only.slice()`, which of a Buffer is a view.
    if (only !== undefined && only.length === this.#sizeBytes) return Uint8Array.prototype.slice.call(only);
    const bytes = new Uint8Array(this.#sizeBytes);
    if (this.#buffer !== undefined) bytes.set(this.#buffer.subarray(0, this.#filled));
    let offset = this.#filled;
    for (const view of this.#views) {
      bytes.set(view, offset);
      offset += view.length;
    }
    return bytes;
  }
}

/** The failure of a part beyond its limit. */
export function partTooLarge(maxBytes: number): ClientError {
  return new ClientError('too_large', `A part of the answer is larger than the limit of ${maxBytes} bytes.`);
}
