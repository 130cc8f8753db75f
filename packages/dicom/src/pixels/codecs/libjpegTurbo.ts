import load from '@cornerstonejs/codec-libjpeg-turbo-8bit/decodewasmjs';
import { checkDensity } from './checkStream.ts';
import type { Codec } from './codec.ts';
import { declareRgb } from './jpegColor.ts';
import { withEnd } from './jpegMarkers.ts';
import { codecOptions, decodeWith } from './wasm.ts';

/** JPEG baseline and extended with 8 bits; color comes out as RGB. */
export async function loadCodec(): Promise<Codec> {
  const { JPEGDecoder } = await load(
    await codecOptions(new URL('@cornerstonejs/codec-libjpeg-turbo-8bit/decodewasm', import.meta.url)),
  );
  return {
    decode: (bytes, image) => {
      // A block of 64 takes one code at least.
      checkDensity(bytes, image, 64);
      const declared = image.photometricInterpretation === 'RGB' ? declareRgb(bytes) : bytes;
      return decodeWith(JPEGDecoder, withEnd(declared), image, () => ({ color: 'RGB' }));
    },
  };
}
