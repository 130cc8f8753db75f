import { describe, expect, test } from 'vitest';
import { fittedSize, fullRangeWindow, windowRange } from './presentation.ts';

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

  test('the full range reaches from the smallest value to the largest', () => {
    expect(windowRange(fullRangeWindow(-1024, 3071), 'LINEAR')).toEqual({ lower: -1024, upper: 3071 });
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
