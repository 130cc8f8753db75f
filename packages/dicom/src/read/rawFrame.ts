import type { ByteRange, FrameBytes } from './dicomFile.ts';

/** A frame before anybody has read it: where its bytes lie, and what must be done with them. */
export interface RawFrame {
  /** From the start of the bytes in which the dataset lies. */
  fragments(): readonly ByteRange[];
  /** Makes the frame of the bytes that cover it, where no range gives it as it is. */
  readonly finish?: ((covering: Uint8Array) => Uint8Array) | undefined;
}

/** A frame whose bytes are at hand. @param original whether they are those of the file, so that ranges can point into it. */
export function loadedFrame({ fragments, finish }: RawFrame, bytes: Uint8Array, original: boolean): FrameBytes {
  return {
    get ranges() {
      return original && finish === undefined ? fragments() : undefined;
    },
    read() {
      const parts = fragments().map(({ offset, length }) => bytes.subarray(offset, offset + length));
      return finish === undefined ? parts : parts.map(finish);
    },
  };
}
