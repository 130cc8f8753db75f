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
  const float = samples instanceof Float32Array || samples instanceof Float64Array;
  if (bitsStored >= bitsAllocated || bitsAllocated > 32 || bitsStored < 1 || float) return samples;
  const signed = pixelRepresentation === 1;
  const drop = highBit + 1 - bitsStored;
  if (drop === 0 && bitsAllocated <= 16 && isClean(samples, bitsStored, signed)) return samples;
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

/** Color by plane becomes color by pixel, in a new array. */
export function interleave(samples: Samples, samplesPerPixel: number): Samples {
  const mixed = samples.slice();
  const pixels = Math.floor(samples.length / samplesPerPixel);
  const aligned = samples.byteOffset % 4 === 0 && pixels % 4 === 0;
  if (samplesPerPixel === 3 && samples.BYTES_PER_ELEMENT === 1 && aligned) {
    mixFourByFour(
      new Int32Array(samples.buffer, samples.byteOffset, (pixels * 3) / 4),
      new Int32Array(mixed.buffer, mixed.byteOffset, (pixels * 3) / 4),
    );
    return mixed;
  }
  for (let pixel = 0, at = 0; pixel < pixels; pixel++) {
    for (let plane = pixel; plane < pixels * samplesPerPixel; plane += pixels) mixed[at++] = samples[plane] ?? 0;
  }
  return mixed;
}

/** Four bytes of each plane, A B C, become A B C A, B C A B, C A B C. */
function mixFourByFour(planes: Int32Array, mixed: Int32Array): void {
  const length = planes.length / 3;
  for (let index = 0, at = 0; index < length; index++) {
    const a = planes[index] ?? 0;
    const b = planes[length + index] ?? 0;
    const c = planes[length * 2 + index] ?? 0;
    mixed[at++] = (a & 0xff) | ((b & 0xff) << 8) | ((c & 0xff) << 16) | ((a & 0xff00) << 16);
    mixed[at++] = ((b >> 8) & 0xff) | (c & 0xff00) | (a & 0xff0000) | ((b & 0xff0000) << 8);
    mixed[at++] = ((c >> 16) & 0xff) | ((a >> 16) & 0xff00) | ((b >> 8) & 0xff0000) | (c & 0xff000000);
  }
}

/** Single bits, or bytes that were unpacked before. @source DICOM PS3.5 8.1.1 */
export function unpackBits(bytes: Uint8Array, count: number): Uint8Array {
  if (bytes.length >= count) return bytes.subarray(0, count);
  if (bytes.length * 8 < count) throw new DicomError('invalid_pixels', 'The frame is shorter than its description');
  const samples = new Uint8Array(count);
  for (let index = 0; index < count; index++) samples[index] = ((bytes[index >> 3] ?? 0) >> (index & 7)) & 1;
  return samples;
}
