import load from '@cornerstonejs/codec-openjpeg/decodewasmjs';
import type { Codec } from './codec.ts';
import { codecOptions, decodeWith } from './wasm.ts';

/** JPEG 2000; the multiple component transformation is undone, so that YBR_RCT and YBR_ICT come out as RGB. */
export async function loadCodec(): Promise<Codec> {
  const { J2KDecoder } = await load(
    await codecOptions(new URL('@cornerstonejs/codec-openjpeg/decodewasm', import.meta.url)),
  );
  return {
    decode: (bytes, image) =>
      decodeWith(J2KDecoder, bytes, image, (_, { isSigned = false }) => ({
        signed: isSigned,
        rgb: /^YBR_(RCT|ICT)$/.test(image.photometricInterpretation),
      })),
  };
}
