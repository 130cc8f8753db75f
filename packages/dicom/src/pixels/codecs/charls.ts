import load from '@cornerstonejs/codec-charls/decodewasmjs';
import type { Codec } from './codec.ts';
import { codecOptions, decodeWith } from './wasm.ts';

/** JPEG-LS, lossless and near-lossless. */
export async function loadCodec(): Promise<Codec> {
  const { JpegLSDecoder } = await load(
    await codecOptions(new URL('@cornerstonejs/codec-charls/decodewasm', import.meta.url)),
  );
  return {
    decode: (bytes) =>
      decodeWith(new JpegLSDecoder(), bytes, (decoder, { width, height, componentCount, bitsPerSample }) => ({
        width,
        height,
        componentCount,
        bitsPerSample,
        bytes: decoder.getDecodedBuffer().slice(),
        planar: componentCount > 1 && decoder.getInterleaveMode() === 0,
        rgb: false,
      })),
  };
}
