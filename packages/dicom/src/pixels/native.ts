import { DicomError } from '../errors.ts';
import { isNative } from '../read/transferSyntax.ts';
import type { Frame } from './frame.ts';
import type { ImageDescription } from './image.ts';
import { interleave, maskUnusedBits, samplesOf, unpackBits } from './samples.ts';

/** Whether frames of this transfer syntax need no codec. An empty UID is what native frames arrive with over the web. */
export function isNativeSyntax(transferSyntaxUid: string): boolean {
  return transferSyntaxUid === '' || isNative(transferSyntaxUid);
}

/** Makes a frame of native little endian bytes: masks unused bits, unpacks single bits and halved chroma, orders colour by pixel. */
export function decodeNative(bytes: Uint8Array, image: ImageDescription): Frame {
  const { rows, columns, samplesPerPixel, bitsAllocated, bitsStored, photometricInterpretation } = image;
  const count = rows * columns * samplesPerPixel;
  const signed = image.pixelRepresentation === 1;
  const shape = { rows, columns, samplesPerPixel, photometricInterpretation, bitsStored, signed };
  if (bitsAllocated === 1) return { ...shape, samples: unpackBits(bytes, count) };
  if (![8, 16, 32, 64].includes(bitsAllocated)) {
    throw new DicomError('invalid_pixels', 'Bits Allocated is not supported', { tag: '00280100' });
  }
  const halved = photometricInterpretation === 'YBR_FULL_422' && samplesPerPixel === 3;
  const size = bitsAllocated / 8;
  const needed = (halved ? rows * columns * 2 : count) * size;
  if (bytes.length < needed) throw new DicomError('invalid_pixels', 'The frame is shorter than its description');
  const whole = samplesOf(bytes.subarray(0, needed), bitsAllocated, signed, image.float === true);
  if (halved) return { ...shape, samples: wholeChroma(whole, count), photometricInterpretation: 'YBR_FULL' };
  const masked = maskUnusedBits(whole, image);
  const planar = samplesPerPixel > 1 && image.planarConfiguration === 1;
  return { ...shape, samples: planar ? interleave(masked, samplesPerPixel) : masked };
}

/** Y Y Cb Cr becomes Y Cb Cr, Y Cb Cr. @source DICOM PS3.3 C.7.6.3.1.2 */
function wholeChroma(samples: ArrayLike<number>, count: number): Uint8Array {
  const output = new Uint8Array(count);
  for (let input = 0, to = 0; to < count; input += 4) {
    for (let pixel = 0; pixel < 2 && to < count; pixel++) {
      output[to++] = samples[input + pixel] ?? 0;
      output[to++] = samples[input + 2] ?? 0;
      output[to++] = samples[input + 3] ?? 0;
    }
  }
  return output;
}
