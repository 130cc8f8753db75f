import load from '@cornerstonejs/codec-openjpeg/decodewasmjs';
import type { Codec } from './codec.ts';
import { j2kColor } from './j2kColor.ts';
import { codecOptions, decodeWith } from './wasm.ts';

/** JPEG 2000; the multiple component transformation is undone where there is one, so that RGB comes out. */
export async function loadCodec(): Promise<Codec> {
  const { J2KDecoder } = await load(
    await codecOptions(new URL('@cornerstonejs/codec-openjpeg/decodewasm', import.meta.url)),
  );
  return {
    decode: (bytes, image) =>
      decodeWith(J2KDecoder, bytes, image, (_, { isSigned = false }, { j2k }) => ({
        signed: isSigned,
        color: j2kColor(j2k, image.photometricInterpretation),
      })),
  };
}
