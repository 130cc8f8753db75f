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

/** Clears what is not a stored bit (overlays once lived there) and extends the sign. Copies only when something changes. */
export function maskUnusedBits(samples: Samples, image: ImageDescription): Samples {
  const { bitsAllocated, bitsStored, highBit, pixelRepresentation } = image;
  if (bitsStored >= bitsAllocated || bitsAllocated > 16 || bitsStored < 1) return samples;
  const drop = highBit + 1 - bitsStored;
  const mask = 2 ** bitsStored - 1;
  const sign = pixelRepresentation === 1 ? 2 ** (bitsStored - 1) : 0;
  let changed: Samples | undefined;
  for (let index = 0; index < samples.length; index++) {
    const stored = samples[index] ?? 0;
    const value = (((stored >> drop) & mask) ^ sign) - sign;
    if (value === stored) continue;
    changed ??= samples.slice();
    changed[index] = value;
  }
  return changed ?? samples;
}

/** Colour by plane becomes colour by pixel. */
export function interleave(samples: Samples, samplesPerPixel: number): Samples {
  const mixed = samples.slice();
  const pixels = Math.floor(samples.length / samplesPerPixel);
  for (let sample = 0; sample < samplesPerPixel; sample++) {
    const plane = sample * pixels;
    for (let pixel = 0; pixel < pixels; pixel++) mixed[pixel * samplesPerPixel + sample] = samples[plane + pixel] ?? 0;
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
