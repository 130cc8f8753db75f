import type { ByteRange, FrameBytes } from './dicomFile.ts';

/** A frame before anybody has read it: where its bytes lie, and what must be done with them. */
export interface RawFrame {
  /** From the start of the bytes in which the dataset lies. */
  readonly fragments: readonly ByteRange[];
  /** Makes the frame of the bytes that cover it, where no range gives it as it is. */
  readonly finish?: ((covering: Uint8Array) => Uint8Array) | undefined;
}

/** The frames of pixel data. Each is worked out when it is asked for: a file may have hundreds of thousands of them. */
export interface RawFrames {
  readonly count: number;
  /** Counted from 0, below `count`. */
  at(index: number): RawFrame;
}

/** Pixel data without a frame. */
export const noFrames: RawFrames = { count: 0, at: () => ({ fragments: [] }) };

/** A frame whose bytes are at hand. */
export class LoadedFrame implements FrameBytes {
  readonly #frames: RawFrames;
  readonly #index: number;
  readonly #bytes: Uint8Array;
  /** Whether the bytes are those of the file, so that ranges can point into it. */
  readonly #original: boolean;

  constructor(frames: RawFrames, index: number, bytes: Uint8Array, original: boolean) {
    this.#frames = frames;
    this.#index = index;
    this.#bytes = bytes;
    this.#original = original;
  }

  get ranges(): readonly ByteRange[] | undefined {
    const { fragments, finish } = this.#frames.at(this.#index);
    return this.#original && !finish ? fragments : undefined;
  }

  read(): Uint8Array[] {
    const { fragments, finish } = this.#frames.at(this.#index);
    const parts = fragments.map(({ offset, length }) => this.#bytes.subarray(offset, offset + length));
    return finish ? parts.map(finish) : parts;
  }
}
