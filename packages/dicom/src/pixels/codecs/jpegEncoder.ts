import load from '@cornerstonejs/codec-libjpeg-turbo-8bit/wasmjs';
import { codecOptions } from './wasm.ts';

/** A baseline JPEG of 8-bit samples, gray or RGB. */
export type EncodeJpeg = (
  picture: { width: number; height: number; channels: 1 | 3; samples: Uint8Array },
  quality: number,
) => Uint8Array<ArrayBuffer>;

/** The encoder, whose script is apart from the decoder's: who only reads never loads it. */
export async function loadEncoder(): Promise<EncodeJpeg> {
  const { JPEGEncoder } = await load(
    await codecOptions(new URL('@cornerstonejs/codec-libjpeg-turbo-8bit/wasm', import.meta.url)),
  );
  return ({ width, height, channels, samples }, quality) => {
    const encoder = new JPEGEncoder();
    try {
      encoder.setQuality(quality);
      encoder
        .getDecodedBuffer({
          ...{ width, height, bitsPerSample: 8, componentCount: channels },
          ...{ isSigned: false, isUsingColorTransform: channels > 1 },
        })
        .set(samples);
      encoder.encode();
      return new Uint8Array(encoder.getEncodedBuffer());
    } finally {
      encoder.delete();
    }
  };
}
