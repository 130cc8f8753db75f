import { DicomError } from '../../errors.ts';
import type { ImageDescription } from '../image.ts';
import { unpackBits } from '../samples.ts';
import type { Codec } from './codec.ts';

const headerBytes = 64;
const mostSegments = 15;

/** RLE Lossless. @source DICOM PS3.5 Annex G */
export async function loadCodec(): Promise<Codec> {
  return { decode: decodeRle };
}

function decodeRle(bytes: Uint8Array, image: ImageDescription) {
  const { rows, columns, samplesPerPixel, bitsAllocated, bitsStored } = image;
  // Single bits are packed into bytes first.
  const packed = bitsAllocated === 1;
  const sampleBytes = packed ? 1 : bitsAllocated / 8;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const segments = bytes.length < headerBytes ? 0 : view.getUint32(0, true);
  if (segments > mostSegments || segments !== samplesPerPixel * sampleBytes) {
    throw new DicomError('invalid_pixels', 'The RLE header does not fit the image');
  }
  const pixelBytes = samplesPerPixel * sampleBytes;
  // Two bytes make at most 128: what asks for more cannot be whole, and must not cost its memory.
  if (rows * columns * (packed ? 1 / 8 : pixelBytes) > bytes.length * 64) {
    throw new DicomError('invalid_pixels', 'The RLE frame is too short for the image');
  }
  const output = new Uint8Array(
    packed ? Math.ceil((rows * columns * samplesPerPixel) / 8) : rows * columns * pixelBytes,
  );
  let seen = 0;
  for (let segment = 0; segment < segments; segment++) {
    const start = view.getUint32(4 + segment * 4, true);
    const end = segment + 1 < segments ? view.getUint32(8 + segment * 4, true) : bytes.length;
    if (start < headerBytes || end > bytes.length || start > end) {
      throw new DicomError('invalid_pixels', 'An RLE segment lies outside the frame');
    }
    // Segments go from the most significant byte of each sample to the least; ours are little endian.
    const sample = Math.floor(segment / sampleBytes);
    const byte = sampleBytes - 1 - (segment % sampleBytes);
    const bits = unpackSegment(bytes, start, end, output, sample * sampleBytes + byte, pixelBytes);
    if (byte < 2) seen |= bits << (byte * 8);
  }
  const shape = { width: columns, height: rows, componentCount: samplesPerPixel, bitsPerSample: bitsStored };
  return {
    ...shape,
    bytes: packed ? unpackBits(output, rows * columns * samplesPerPixel) : output,
    inRange: sampleBytes <= 2 && seen >> bitsStored === 0,
    wholeWords: true,
  };
}

/** PackBits, written to every `step`th byte from `at`. Returns every bit that was set in any of them. */
function unpackSegment(
  bytes: Uint8Array,
  start: number,
  end: number,
  output: Uint8Array,
  at: number,
  step: number,
): number {
  let input = start;
  let to = at;
  let seen = 0;
  const size = output.length;
  while (input < end && to < size) {
    const control = bytes[input++] ?? 128;
    if (control < 128) {
      const last = Math.min(input + control + 1, end);
      for (; input < last && to < size; to += step) {
        const value = bytes[input++] ?? 0;
        seen |= value;
        output[to] = value;
      }
    } else if (control > 128 && input < end) {
      const value = bytes[input++] ?? 0;
      seen |= value;
      for (let left = 257 - control; left > 0 && to < size; left--, to += step) output[to] = value;
    }
  }
  if (to < size) throw new DicomError('invalid_pixels', 'An RLE segment ends too early');
  return seen;
}
