import { DicomError } from '../errors.ts';
import type { EncodeJpeg } from './codecs/jpegEncoder.ts';
import { required } from './codecs.ts';
import type { RgbaImage } from './frame.ts';

let loaded: Promise<EncodeJpeg> | undefined;

/**
 * Encodes a picture as baseline JPEG: gray when red, green and blue are equal throughout, color otherwise; what is
 * transparent is left out. For small pictures of images, never for what somebody reads a finding from. The encoder is loaded
 * when it is first used. Input untouched.
 *
 * @param options.quality 1 to 100; 85 unless told.
 * @throws DicomError invalid_pixels (data that do not fit width and height), unsupported_transfer_syntax (the encoder could
 *   not be loaded)
 */
export async function encodeJpeg(
  image: RgbaImage,
  { quality = 85 }: { quality?: number } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height, data } = image;
  if (!(width > 0 && height > 0) || data.length !== width * height * 4) {
    throw new DicomError('invalid_pixels', 'The data of the picture do not fit its size');
  }
  loaded ??= required(import('./codecs/jpegEncoder.ts')).then(({ loadEncoder }) => required(loadEncoder()));
  loaded.catch(() => {
    loaded = undefined;
  });
  const encode = await loaded;
  const channels = isGray(data) ? 1 : 3;
  return encode({ width, height, channels, samples: samplesOf(data, channels) }, quality);
}

function isGray(data: Uint8ClampedArray): boolean {
  for (let at = 0; at < data.length; at += 4) {
    if (data[at] !== data[at + 1] || data[at] !== data[at + 2]) return false;
  }
  return true;
}

function samplesOf(data: Uint8ClampedArray, channels: 1 | 3): Uint8Array {
  const samples = new Uint8Array((data.length / 4) * channels);
  for (let from = 0, to = 0; from < data.length; from += 4) {
    for (let channel = 0; channel < channels; channel += 1, to += 1) samples[to] = data[from + channel] ?? 0;
  }
  return samples;
}
