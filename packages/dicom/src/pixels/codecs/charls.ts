import load from '@cornerstonejs/codec-charls/decodewasmjs';
import type { Codec } from './codec.ts';
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
        rgb: false,
      })),
  };
}

/**
 * A stream that has its end marker, before padding if need be. Without one CharLS may look for it for many seconds
 * behind damaged bytes.
 */
function withEnd(bytes: Uint8Array): Uint8Array {
  let last = bytes.length - 1;
  while (bytes[last] === 0) last--;
  if (bytes[last - 1] === 0xff && bytes[last] === 0xd9) return bytes;
  const ended = new Uint8Array(bytes.length + 2);
  ended.set(bytes);
  ended.set([0xff, 0xd9], bytes.length);
  return ended;
}
