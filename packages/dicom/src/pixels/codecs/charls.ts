import load from '@cornerstonejs/codec-charls/decodewasmjs';
import type { Codec } from './codec.ts';
import { withEnd } from './jpegMarkers.ts';
import { codecOptions, decodeWith } from './wasm.ts';

/** JPEG-LS, lossless and near-lossless. */
export async function loadCodec(): Promise<Codec> {
  const { JpegLSDecoder } = await load(
    await codecOptions(new URL('@cornerstonejs/codec-charls/decodewasm', import.meta.url)),
  );
  return {
    decode: (bytes, image) =>
      decodeWith(JpegLSDecoder, withEnd(bytes), image, (decoder, { componentCount }) => ({
        planar: componentCount > 1 && decoder.getInterleaveMode() === 0,
      })),
  };
}
