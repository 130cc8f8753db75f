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

/** Frames, and the bytes that they lie in. */
export interface LoadedFrames extends RawFrames {
  readonly bytes: Uint8Array;
  /** Whether the bytes are those of the file, so that ranges can point into it. */
  readonly original: boolean;
}

/** A frame whose bytes are at hand. It holds as little as it can: there may be hundreds of thousands. */
export class LoadedFrame implements FrameBytes {
  readonly #frames: LoadedFrames;
  readonly #index: number;

  constructor(frames: LoadedFrames, index: number) {
    this.#frames = frames;
    this.#index = index;
  }

  get ranges(): readonly ByteRange[] | undefined {
    const { fragments, finish } = this.#frames.at(this.#index);
    return this.#frames.original && !finish ? fragments : undefined;
  }

  read(): Uint8Array[] {
    const { bytes } = this.#frames;
    const { fragments, finish } = this.#frames.at(this.#index);
    const parts = fragments.map(({ offset, length }) => bytes.subarray(offset, offset + length));
    return finish ? parts.map(finish) : parts;
  }
}
