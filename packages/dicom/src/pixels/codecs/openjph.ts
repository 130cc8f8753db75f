import load from '@cornerstonejs/codec-openjph/wasmjs';
import type { Codec, Decoded } from './codec.ts';
import { j2kColor } from './j2kColor.ts';
import { codecOptions, decodeWith } from './wasm.ts';

/** High-Throughput JPEG 2000; the multiple component transformation is undone, as with JPEG 2000. */
export async function loadCodec(): Promise<Codec> {
  const { HTJ2KDecoder } = await load(
    await codecOptions(new URL('@cornerstonejs/codec-openjph/wasm', import.meta.url)),
  );
  return {
    decode: (bytes, image) => {
      let signed = false;
      const decoded = decodeWith(HTJ2KDecoder, bytes, image, (decoder, info, { j2k }) => {
        signed = info.isSigned === true;
        return {
          signed,
          color: j2kColor(j2k, image.photometricInterpretation),
          inRange: decoder.getIsReversible(),
        };
      });
      return decoded.inRange ? decoded : clamped(decoded, signed, image.bitsStored);
    },
  };
}

/**
 * Lossy samples overshoot. The codec clips them to 8 or 16 bits but not to 12, and what is one above white would end as
 * black. Changes the samples in place.
 */
function clamped(decoded: Decoded, signed: boolean, bitsStored: number): Decoded {
  const { bytes, width, height, componentCount } = decoded;
  const bitsPerSample = Math.min(decoded.bitsPerSample, bitsStored);
  const wide = bytes.length >= width * height * componentCount * 2;
  if (!wide || bitsPerSample >= 16) return { ...decoded, inRange: true };
  const length = bytes.length >> 1;
  const samples = signed ? new Int16Array(bytes.buffer, 0, length) : new Uint16Array(bytes.buffer, 0, length);
  const most = 2 ** (signed ? bitsPerSample - 1 : bitsPerSample) - 1;
  const least = signed ? -most - 1 : 0;
  for (let at = 0; at < length; at++) {
    const sample = samples[at] ?? 0;
    if (sample > most) samples[at] = most;
    else if (sample < least) samples[at] = least;
  }
  return { ...decoded, bitsPerSample, inRange: true };
}
