import type { Frame, ImageDescription } from '@clinikit/dicom/pixels';
import { describe, expect, test } from 'vitest';
import { toDisplayFrame } from './toDisplayFrame.ts';

const image: ImageDescription = {
  rows: 1,
  columns: 4,
  samplesPerPixel: 1,
  bitsAllocated: 16,
  bitsStored: 16,
  highBit: 15,
  pixelRepresentation: 0,
  photometricInterpretation: 'MONOCHROME2',
  planarConfiguration: 0,
  numberOfFrames: 1,
  transferSyntaxUid: '1.2.840.10008.1.2.1',
  windows: [],
  voiLutFunction: 'LINEAR',
};
const frameOf = (samples: Frame['samples']): Frame => ({
  rows: 1,
  columns: 4,
  samplesPerPixel: 1,
  samples,
  photometricInterpretation: 'MONOCHROME2',
  bitsStored: 16,
  signed: false,
});

describe('gray', () => {
  test('is given in modality units, with the range of the picture', () => {
    const described = { ...image, rescaleSlope: 1, rescaleIntercept: -1024, pixelPaddingValue: 0 };
    expect(toDisplayFrame(frameOf(Uint16Array.of(0, 1024, 4095, 1)), described)).toMatchObject({
      channels: 1,
      values: Int16Array.of(-1024, 0, 3071, -1023),
      minimum: -1023,
      maximum: 3071,
    });
  });

  test('goes through a VOI LUT where there is no window, and fills the range of that table', () => {
    const table = { firstMapped: 1, entries: Uint16Array.of(0, 4095, 7), bits: 12 };
    expect(toDisplayFrame(frameOf(Uint16Array.of(0, 2, 3, 9)), { ...image, voiLuts: [table] })).toMatchObject({
      values: Uint16Array.of(0, 4095, 7, 7),
      minimum: 0,
      maximum: 4095,
    });
    const window = { center: 5, width: 3 };
    expect(
      toDisplayFrame(frameOf(Uint16Array.of(0, 2, 3, 9)), { ...image, voiLuts: [table], windows: [window] }).values,
    ).toEqual(Uint16Array.of(0, 2, 3, 9));
  });

  test('is a finished picture where a Presentation LUT has the last word', () => {
    const presentationLut = { firstMapped: 0, entries: Uint16Array.of(255, 0), bits: 8 };
    const described = { ...image, windows: [{ center: 2, width: 4 }], presentationLut };
    const { channels, values } = toDisplayFrame(frameOf(Uint16Array.of(0, 9, 0, 9)), described);
    expect([channels, values[0], values[3]]).toEqual([3, 255, 0]);
  });
});

test('color becomes red, green, blue', () => {
  const color = { ...image, columns: 1, samplesPerPixel: 3, bitsAllocated: 8, bitsStored: 8, highBit: 7 };
  const frame: Frame = {
    ...frameOf(Uint8Array.of(10, 20, 30)),
    columns: 1,
    samplesPerPixel: 3,
    bitsStored: 8,
    photometricInterpretation: 'RGB',
  };
  expect(toDisplayFrame(frame, { ...color, photometricInterpretation: 'RGB' })).toMatchObject({
    channels: 3,
    values: Uint8Array.of(10, 20, 30),
  });
});
