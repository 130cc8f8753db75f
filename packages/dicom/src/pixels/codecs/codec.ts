import type { ImageDescription } from '../image.ts';

/** What a codec gives back, before it is checked against the image's description. */
export interface Decoded {
  readonly width: number;
  readonly height: number;
  readonly componentCount: number;
  /** Of the codestream. */
  readonly bitsPerSample: number;
  /** Little endian samples in words of 8, 16 or 32 bits, color by pixel; owned by the caller. */
  readonly bytes: Uint8Array;
  /** What the three components are by now, where the stream says it; else they are what the file says. */
  readonly color?: 'RGB' | 'YBR_FULL' | undefined;
  /** The codestream says that its samples are signed, whatever the file says. */
  readonly signed?: boolean;
  /** No sample is below 0 or needs more than `bitsPerSample`, so the caller need not check. */
  readonly inRange?: boolean;
  /** Words are unchanged, including their unused bits. */
  readonly wholeWords?: boolean;
  /** What the codec holds on to when it is done. WebAssembly never gives memory back. */
  readonly memoryBytes?: number;
}

/** One compressed frame in, samples out. */
export interface Codec {
  decode(bytes: Uint8Array, image: ImageDescription): Decoded;
}
