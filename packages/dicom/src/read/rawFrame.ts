import type { ByteRange, FrameBytes } from './dicomFile.ts';

/** A frame before anybody has read it: where its bytes lie, and what must be done with them. */
export interface RawFrame {
  /** From the start of the bytes in which the dataset lies. */
  fragments(): readonly ByteRange[];
  /** Makes the frame of the bytes that cover it, where no range gives it as it is. */
  readonly finish?: ((covering: Uint8Array) => Uint8Array) | undefined;
}

/** A frame whose bytes are at hand. A class, since thousands of objects with accessors of their own take long to make. */
export class LoadedFrame implements FrameBytes {
  readonly #frame: RawFrame;
  readonly #bytes: Uint8Array;
  /** Whether the bytes are those of the file, so that ranges can point into it. */
  readonly #original: boolean;

  constructor(frame: RawFrame, bytes: Uint8Array, original: boolean) {
    this.#frame = frame;
    this.#bytes = bytes;
    this.#original = original;
  }

  get ranges(): readonly ByteRange[] | undefined {
    return this.#original && !this.#frame.finish ? this.#frame.fragments() : undefined;
  }

  read(): Uint8Array[] {
    const { fragments, finish } = this.#frame;
    const parts = fragments().map(({ offset, length }) => this.#bytes.subarray(offset, offset + length));
    return finish ? parts.map(finish) : parts;
  }
}
