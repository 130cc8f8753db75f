import { type ImageDescription, renderFrame } from '@clinikit/dicom/pixels';
import { describe, expect, test } from 'vitest';
import { dice } from '../testing/dice.ts';
import { draggedWindow, fullRangeWindow, ownFunction, windowRange } from './presentation.ts';
import { fittedSize } from './viewTransform.ts';

const fractions: ImageDescription = {
  rows: 1,
  columns: 1,
  samplesPerPixel: 1,
  bitsAllocated: 64,
  bitsStored: 64,
  highBit: 63,
  pixelRepresentation: 0,
  photometricInterpretation: 'MONOCHROME2',
  planarConfiguration: 0,
  numberOfFrames: 1,
  transferSyntaxUid: '',
  float: true,
  windows: [],
  voiLutFunction: 'LINEAR_EXACT',
};

describe('window', () => {
  // PS3.3 C.11.2.1.2.1 works these out: c=2048, w=4096 takes 0 to 4095.
  test.each([
    [
      { center: 2048, width: 4096 },
      { lower: 0, upper: 4095 },
    ],
    [
      { center: 2048, width: 1 },
      { lower: 2047.5, upper: 2047.500001 },
    ],
    [
      { center: 0, width: 100 },
      { lower: -50, upper: 49 },
    ],
    [
      { center: 0, width: 1 },
      { lower: -0.5, upper: -0.499999 },
    ],
  ])('LINEAR %o', (window, range) => {
    const { lower, upper } = windowRange(window, 'LINEAR');
    expect(lower).toBeCloseTo(range.lower, 6);
    expect(upper).toBeCloseTo(range.upper, 6);
  });

  test('LINEAR_EXACT takes no half value off', () => {
    expect(windowRange({ center: 2048, width: 4096 }, 'LINEAR_EXACT')).toEqual({ lower: 0, upper: 4096 });
  });

  test.each([
    [-1024, 3071, true],
    [0, 1, true],
    [-1024, 3071, false],
    [0, 0.7, false],
    [-3e-5, 2e-5, false],
  ])('the full range reaches from the smallest value to the largest: %d to %d', (minimum, maximum, whole) => {
    const range = { minimum, maximum, whole };
    const { lower, upper } = windowRange(fullRangeWindow(range), ownFunction(range));
    expect(lower).toBeCloseTo(minimum, 12);
    expect(upper).toBeCloseTo(maximum, 12);
  });

  test.each([0, 100, 0.25])('a picture of the single value %d is black', (value) => {
    const range = { minimum: value, maximum: value, whole: Number.isInteger(value) };
    expect(windowRange(fullRangeWindow(range), ownFunction(range)).lower).toBe(value);
  });

  test('takes the same values as renderFrame does, above 1 and below', () => {
    const roll = dice(11);
    for (let each = 0; each < 300; each++) {
      const window = { center: roll(20_000) / 100 - 100, width: 10 ** (roll(6000) / 1000 - 3) };
      const voiLutFunction = roll(2) === 0 ? 'LINEAR' : 'LINEAR_EXACT';
      const { lower, upper } = windowRange(window, voiLutFunction);
      for (const part of [0.1, 0.4, 0.9]) {
        const samples = Float64Array.of(lower + (upper - lower) * part);
        const frame = { rows: 1, columns: 1, bitsStored: 64, signed: true, samplesPerPixel: 1, samples } as const;
        const { data } = renderFrame({ ...frame, photometricInterpretation: 'MONOCHROME2' }, fractions, {
          window,
          voiLutFunction,
        });
        expect(Math.abs((data[0] ?? Number.NaN) - part * 255), `${voiLutFunction} ${window.width}`).toBeLessThan(1);
      }
    }
  });
});

describe('a drag', () => {
  const wide = { minimum: -1024, maximum: 3071, whole: false };
  const scaled = (by: number) => ({ minimum: wide.minimum * by, maximum: wide.maximum * by, whole: false });

  test.each([1, 1e-3, 1e-7, 300])('does the same to values of any size: %d', (by) => {
    for (const width of [4096, 400, 1, 0.001]) {
      for (const [dx, dy] of [
        [30, 0],
        [-30, 12],
        [-4000, 0],
        [0, -7],
      ] as const) {
        const one = draggedWindow({ center: 40, width }, wide, dx, dy);
        const other = draggedWindow({ center: 40 * by, width: width * by }, scaled(by), dx, dy);
        expect(other.center / by).toBeCloseTo(one.center, 6);
        expect(other.width / by).toBeCloseTo(one.width, 6);
      }
    }
  });

  test('goes through a whole range of fractions in some hundred pixels, and back', () => {
    const range = { minimum: 0, maximum: 0.02, whole: false };
    let window = fullRangeWindow(range);
    for (let each = 0; each < 100; each++) window = draggedWindow(window, range, -10, 0);
    expect(window.width).toBeLessThan(0.001);
    expect(window.width).toBeGreaterThan(0);
    for (let each = 0; each < 200; each++) window = draggedWindow(window, range, 10, 0);
    expect(window.width).toBeGreaterThan(0.02);
  });

  test('of whole numbers stops at 1, and at the width that the image brings where that is less', () => {
    const range = { minimum: 0, maximum: 100, whole: true };
    expect(draggedWindow({ center: 40, width: 50 }, range, -9999, 0).width).toBe(1);
    expect(draggedWindow({ center: 40, width: 0.5 }, range, -9999, 0).width).toBe(0.5);
    expect(draggedWindow({ center: 0, width: 1 }, { minimum: 0, maximum: 0, whole: true }, 300, 0).width).toBe(2);
  });
});

describe('fit', () => {
  test('a wide box leaves room at the sides, a tall one above and below', () => {
    const image = { rows: 100, columns: 200, pixelAspect: 1 };
    expect(fittedSize(image, { width: 800, height: 200 })).toEqual({ width: 400, height: 200 });
    expect(fittedSize(image, { width: 200, height: 800 })).toEqual({ width: 200, height: 100 });
  });

  test('pixels twice as high make the picture twice as high', () => {
    expect(fittedSize({ rows: 100, columns: 200, pixelAspect: 2 }, { width: 400, height: 400 })).toEqual({
      width: 400,
      height: 400,
    });
  });
});
