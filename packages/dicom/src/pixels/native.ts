import { DicomError } from '../errors.ts';
import { isNative } from '../read/transferSyntax.ts';
import type { Frame, Samples } from './frame.ts';
import type { ImageDescription } from './image.ts';
import { interleave, maskUnusedBits, samplesOf, unpackBits } from './samples.ts';

const encapsulatedUncompressed = '1.2.840.10008.1.2.1.98';

/**
 * Whether frames of this transfer syntax need no codec. An empty UID is what native frames arrive with over the web.
 * @source DICOM PS3.5 A.4.11 (Encapsulated Uncompressed)
 */
export function isNativeSyntax(transferSyntaxUid: string): boolean {
  return transferSyntaxUid === '' || transferSyntaxUid === encapsulatedUncompressed || isNative(transferSyntaxUid);
}

/** Bytes of a native frame. */
export function nativeFrameBytes(image: ImageDescription): number {
  const { rows, columns, samplesPerPixel, bitsAllocated } = image;
  return Math.ceil((rows * columns * (isHalved(image) ? 2 : samplesPerPixel) * bitsAllocated) / 8);
}

/** Samples of 12 bits that share bytes, the lowest bits first, as in files from before DICOM; as words of 16. @source DICOM PS3.5 8.1.1, D */
function unpackTwelve(bytes: Uint8Array, count: number): Uint8Array {
  const words = new Uint16Array(count);
  for (let index = 0; index < count; index++) {
    const at = (index * 3) >> 1;
    const pair = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
    words[index] = index % 2 === 0 ? pair & 0xfff : pair >> 4;
  }
  return new Uint8Array(words.buffer);
}

/** Two pixels share their chroma. @source DICOM PS3.3 C.7.6.3.1.2 */
function isHalved({ photometricInterpretation, samplesPerPixel }: ImageDescription): boolean {
  return /^YBR_(FULL|PARTIAL)_422$/.test(photometricInterpretation) && samplesPerPixel === 3;
}

/**
 * Makes a frame of native little endian bytes: unpacks single bits and halved chroma, orders color by pixel, and masks
 * unused bits unless they are to be kept.
 * @throws DicomError invalid_pixels
 */
export function decodeNative(bytes: Uint8Array, image: ImageDescription, keepUnusedBits: boolean): Frame {
  const { rows, columns, samplesPerPixel, bitsAllocated, bitsStored, photometricInterpretation } = image;
  const count = rows * columns * samplesPerPixel;
  const signed = image.pixelRepresentation === 1;
  const shape = { rows, columns, samplesPerPixel, photometricInterpretation, bitsStored, signed };
  if (bitsAllocated === 1) return { ...shape, samples: unpackBits(bytes, count) };
  if (![8, 12, 16, 32, 64].includes(bitsAllocated)) {
    throw new DicomError('invalid_pixels', 'Bits Allocated is not supported', { tag: '00280100' });
  }
  // Some call chroma halved and store it whole.
  const halved = isHalved(image) && bytes.length < (count * bitsAllocated) / 8;
  const needed = halved ? nativeFrameBytes(image) : Math.ceil((count * bitsAllocated) / 8);
  if (bytes.length < needed) throw new DicomError('invalid_pixels', 'The frame is shorter than its description');
  const packed = bitsAllocated === 12;
  const words = packed ? unpackTwelve(bytes, count) : bytes.subarray(0, needed);
  const whole = samplesOf(words, packed ? 16 : bitsAllocated, signed, image.float === true);
  const samples = keepUnusedBits ? whole : maskUnusedBits(whole, packed ? { ...image, bitsAllocated: 16 } : image);
  if (halved) {
    const full = photometricInterpretation === 'YBR_FULL_422';
    return {
      ...shape,
      samples: wholeChroma(samples, bitsAllocated > 8 ? new Uint16Array(count) : new Uint8Array(count)),
      photometricInterpretation: full ? 'YBR_FULL' : photometricInterpretation,
    };
  }
  const planar = samplesPerPixel > 1 && image.planarConfiguration === 1;
  return { ...shape, samples: planar ? interleave(samples, samplesPerPixel) : samples };
}

/** Y Y Cb Cr becomes Y Cb Cr, Y Cb Cr. */
function wholeChroma(samples: Samples, output: Uint8Array | Uint16Array): Samples {
  for (let input = 0, to = 0; to < output.length; input += 4) {
    for (let pixel = 0; pixel < 2 && to < output.length; pixel++) {
      output[to++] = samples[input + pixel] ?? 0;
      output[to++] = samples[input + 2] ?? 0;
      output[to++] = samples[input + 3] ?? 0;
    }
  }
  return output;
}
