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

describe('grey', () => {
  test('without rescale the samples are the values', () => {
    const samples = Uint16Array.of(0, 5, 65535, 7);
    expect(toDisplayFrame(frameOf(samples), image)).toMatchObject({ values: samples, minimum: 0, maximum: 65535 });
  });

  test('CT: whole units below zero stay whole', () => {
    const described = { ...image, rescaleSlope: 1, rescaleIntercept: -1024 };
    const { values, minimum } = toDisplayFrame(frameOf(Uint16Array.of(0, 1024, 4095, 1)), described);
    expect(values).toEqual(Int16Array.of(-1024, 0, 3071, -1023));
    expect(minimum).toBe(-1024);
  });

  test('a range wider than 16 bits, and fractions, lose nothing', () => {
    const wide = { ...image, rescaleSlope: 1, rescaleIntercept: -40_000 };
    expect(toDisplayFrame(frameOf(Uint16Array.of(0, 65535, 1, 2)), wide).values).toEqual(
      Float32Array.of(-40_000, 25_535, -39_999, -39_998),
    );
    const half = { ...image, rescaleSlope: 0.5 };
    expect(toDisplayFrame(frameOf(Uint16Array.of(1, 2, 3, 4)), half).values).toEqual(Float32Array.of(0.5, 1, 1.5, 2));
  });

  test('padding does not widen the range of the picture', () => {
    const padded = { ...image, pixelPaddingValue: 0 };
    expect(toDisplayFrame(frameOf(Uint16Array.of(0, 900, 1000, 0)), padded)).toMatchObject({
      minimum: 900,
      maximum: 1000,
    });
  });

  test('a falling slope turns the ends of the range over', () => {
    const falling = { ...image, rescaleSlope: -1, rescaleIntercept: 0 };
    expect(toDisplayFrame(frameOf(Uint16Array.of(1, 2, 3, 4)), falling)).toMatchObject({ minimum: -4, maximum: -1 });
  });
});

test('colour becomes red, green, blue', () => {
  const colour = { ...image, columns: 1, samplesPerPixel: 3, bitsAllocated: 8, bitsStored: 8, highBit: 7 };
  const frame: Frame = {
    ...frameOf(Uint8Array.of(10, 20, 30)),
    columns: 1,
    samplesPerPixel: 3,
    bitsStored: 8,
    photometricInterpretation: 'RGB',
  };
  expect(toDisplayFrame(frame, { ...colour, photometricInterpretation: 'RGB' })).toMatchObject({
    channels: 3,
    values: Uint8Array.of(10, 20, 30),
  });
});
