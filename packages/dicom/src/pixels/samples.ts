import { DicomError } from '../errors.ts';
import type { Samples } from './frame.ts';
import type { ImageDescription } from './image.ts';

/** Reads little endian bytes as samples; a view where alignment allows, else a copy. */
export function samplesOf(bytes: Uint8Array, bitsAllocated: number, signed: boolean, float = false): Samples {
  if (bitsAllocated <= 8) {
    return signed ? new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length) : bytes;
  }
  const size = bitsAllocated / 8;
  const aligned = bytes.byteOffset % size === 0 ? bytes : bytes.slice();
  const { buffer, byteOffset } = aligned;
  const length = Math.floor(aligned.length / size);
  if (float)
    return size === 4 ? new Float32Array(buffer, byteOffset, length) : new Float64Array(buffer, byteOffset, length);
  if (size === 2)
    return signed ? new Int16Array(buffer, byteOffset, length) : new Uint16Array(buffer, byteOffset, length);
  if (size === 4)
    return signed ? new Int32Array(buffer, byteOffset, length) : new Uint32Array(buffer, byteOffset, length);
  throw new DicomError('invalid_pixels', 'Bits Allocated is not supported', { tag: '00280100' });
}

/** Which bits of a sample are stored. */
export type StoredBits = Pick<ImageDescription, 'bitsAllocated' | 'bitsStored' | 'highBit' | 'pixelRepresentation'>;

/**
 * Clears what is not a stored bit (overlays once lived there) and extends the sign.
 * @param owned whether `samples` may be changed in place; else they are copied, but only when something changes.
 * @source DICOM PS3.5 8.1.1
 */
export function maskUnusedBits(samples: Samples, bits: StoredBits, owned = false): Samples {
  const { bitsAllocated, bitsStored, highBit, pixelRepresentation } = bits;
  if (bitsStored >= bitsAllocated || bitsAllocated > 16 || bitsStored < 1) return samples;
  const signed = pixelRepresentation === 1;
  const drop = highBit + 1 - bitsStored;
  if (drop === 0 && isClean(samples, bitsStored, signed)) return samples;
  const masked = owned ? samples : samples.slice();
  const mask = 2 ** bitsStored - 1;
  const sign = signed ? 2 ** (bitsStored - 1) : 0;
  for (let index = 0; index < masked.length; index++) {
    masked[index] = ((((masked[index] ?? 0) >> drop) & mask) ^ sign) - sign;
  }
  return masked;
}

/** Whether every bit above those stored repeats the sign, or is 0 without one: four bytes at a time. */
function isClean(samples: Samples, bitsStored: number, signed: boolean): boolean {
  const { buffer, byteOffset, byteLength, BYTES_PER_ELEMENT: size } = samples;
  const unused = size === 1 ? ((0xff << bitsStored) & 0xff) * 0x01010101 : ((0xffff << bitsStored) & 0xffff) * 0x10001;
  const lead = (4 - (byteOffset & 3)) & 3;
  let seen = 0;
  if (byteLength >= lead + 4) {
    const words = new Int32Array(buffer, byteOffset + lead, (byteLength - lead) >> 2);
    // A bit that differs from the one below it is set in `word ^ (word << 1)`.
    if (signed) for (let at = 0; at < words.length; at++) seen |= (words[at] ?? 0) ^ ((words[at] ?? 0) << 1);
    else for (let at = 0; at < words.length; at++) seen |= words[at] ?? 0;
  }
  const ends = [0, 1, 2, 3].flatMap((step) => [samples[step] ?? 0, samples[samples.length - 1 - step] ?? 0]);
  for (const value of ends) seen |= signed ? value ^ (value << 1) : value;
  return (seen & unused) === 0;
}

/** Colour by plane becomes colour by pixel, in a new array. */
export function interleave(samples: Samples, samplesPerPixel: number): Samples {
  const mixed = samples.slice();
  const pixels = Math.floor(samples.length / samplesPerPixel);
  for (let sample = 0; sample < samplesPerPixel; sample++) {
    const plane = sample * pixels;
    for (let pixel = 0, at = sample; pixel < pixels; pixel++, at += samplesPerPixel)
      mixed[at] = samples[plane + pixel] ?? 0;
  }
  return mixed;
}

/** Single bits, or bytes that were unpacked before. @source DICOM PS3.5 8.1.1 */
export function unpackBits(bytes: Uint8Array, count: number): Uint8Array {
  if (bytes.length >= count) return bytes.subarray(0, count);
  if (bytes.length * 8 < count) throw new DicomError('invalid_pixels', 'The frame is shorter than its description');
  const samples = new Uint8Array(count);
  for (let index = 0; index < count; index++) samples[index] = ((bytes[index >> 3] ?? 0) >> (index & 7)) & 1;
  return samples;
}
