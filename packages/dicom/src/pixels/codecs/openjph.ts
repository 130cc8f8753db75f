import load from '@cornerstonejs/codec-openjph/wasmjs';
import type { Codec } from './codec.ts';
import { codecOptions, decodeWith } from './wasm.ts';

/** High-Throughput JPEG 2000. */
export async function loadCodec(): Promise<Codec> {
  const { HTJ2KDecoder } = await load(
    await codecOptions(new URL('@cornerstonejs/codec-openjph/wasm', import.meta.url)),
  );
  return {
    decode: (bytes, image) =>
      decodeWith(HTJ2KDecoder, bytes, image, () => ({
        planar: false,
        rgb: /^YBR_(RCT|ICT)$/.test(image.photometricInterpretation),
      })),
  };
}
