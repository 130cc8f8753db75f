import type { Frame, Samples } from '../pixels/frame.ts';
import type { ImageDescription } from '../pixels/image.ts';

/** A small gray image, changed where a test says so. */
export function imageOf(changes: Partial<ImageDescription> = {}): ImageDescription {
  return {
    rows: 1,
    columns: 1,
    samplesPerPixel: 1,
    bitsAllocated: 16,
    bitsStored: 12,
    highBit: (changes.bitsStored ?? 12) - 1,
    pixelRepresentation: 0,
    photometricInterpretation: 'MONOCHROME2',
    planarConfiguration: 0,
    numberOfFrames: 1,
    transferSyntaxUid: '1.2.840.10008.1.2.1',
    windows: [],
    voiLutFunction: 'LINEAR',
    ...changes,
  };
}

/** A decoded frame of such an image. */
export function frameOf(image: ImageDescription, samples: Samples): Frame {
  const { rows, columns, samplesPerPixel, photometricInterpretation, bitsStored, pixelRepresentation } = image;
  return {
    rows,
    columns,
    samplesPerPixel,
    samples,
    photometricInterpretation,
    bitsStored,
    signed: pixelRepresentation === 1,
  };
}
