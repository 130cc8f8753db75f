import { describe, expect, it } from 'vitest';
import { calibrate } from './calibrate.ts';
import { angleBetween, areaOf, lengthBetween } from './measure.ts';
import type { Spacing } from './spacing.ts';

const origin = { column: 0, row: 0 };
// Rows lie 0.3 mm apart, columns 0.4 mm: ten pixels across are 4 mm, ten down are 3 mm.
const spacing: Spacing = { source: 'PixelSpacing', plane: 'patient', rowMm: 0.3, columnMm: 0.4 };

describe('lengthBetween', () => {
  it('counts rows and columns each with its own spacing', () => {
    const across = lengthBetween(origin, { column: 10, row: 0 }, spacing);
    expect(across).toEqual({ value: 4, unit: 'mm', source: 'PixelSpacing', plane: 'patient' });
    expect(lengthBetween(origin, { column: 0, row: 10 }, spacing).value).toBe(3);
    expect(lengthBetween(origin, { column: 10, row: -10 }, spacing).value).toBeCloseTo(5, 12);
  });

  it('is in pixels without a scale', () => {
    expect(lengthBetween({ column: 1, row: 1 }, { column: 4, row: 5 }, undefined)).toEqual({ value: 5, unit: 'px' });
  });

  it('says when it holds at the detector only', () => {
    const atDetector: Spacing = { source: 'ImagerPixelSpacing', plane: 'detector', rowMm: 0.3, columnMm: 0.4 };
    expect(lengthBetween(origin, { column: 5, row: 0 }, atDetector)).toMatchObject({ unit: 'mm', plane: 'detector' });
  });
});

describe('angleBetween', () => {
  it('takes the shape of a pixel into account', () => {
    const right = { column: 10, row: 0 };
    const below = { column: 10, row: 10 };
    expect(angleBetween(origin, right, below, spacing)).toBeCloseTo((Math.atan2(3, 4) * 180) / Math.PI, 10);
    expect(angleBetween(origin, right, below, { heightToWidth: 1 })).toBeCloseTo(45, 10);
    expect(angleBetween(origin, right, below, { heightToWidth: 0.75 })).toBeCloseTo(36.8698976, 6);
    expect(angleBetween(origin, below, right, spacing)).toBeCloseTo((Math.atan2(3, 4) * 180) / Math.PI, 10);
    expect(angleBetween(origin, right, { column: -3, row: 0 }, spacing)).toBeCloseTo(180, 10);
    expect(angleBetween(origin, right, { column: 0, row: -7 }, spacing)).toBeCloseTo(90, 10);
  });

  it('is none where a line has no length', () => {
    expect(angleBetween(origin, origin, { column: 1, row: 1 }, spacing)).toBeUndefined();
  });
});

describe('areaOf', () => {
  const rectangle = [origin, { column: 10, row: 0 }, { column: 10, row: 20 }, { column: 0, row: 20 }];

  it('is in square millimeters with a scale, either way round', () => {
    expect(areaOf(rectangle, spacing).value).toBeCloseTo(24, 10);
    expect(areaOf(rectangle.toReversed(), spacing).value).toBeCloseTo(24, 10);
    expect(areaOf(rectangle, spacing)).toMatchObject({ unit: 'mm2', source: 'PixelSpacing' });
    expect(areaOf(rectangle.slice(0, 3), spacing).value).toBeCloseTo(12, 10);
  });

  it('is in square pixels without', () => {
    expect(areaOf(rectangle, undefined)).toEqual({ value: 200, unit: 'px2' });
    expect(areaOf([], undefined)).toEqual({ value: 0, unit: 'px2' });
    expect(areaOf([origin, { column: 5, row: 5 }], spacing).value).toBe(0);
  });
});

describe('calibrate', () => {
  it('gives the scale at which the line is as long as said', () => {
    const a = { column: 2, row: 3 };
    const b = { column: 8, row: 11 };
    const calibrated = calibrate(5, a, b, { heightToWidth: 0.75 });
    expect(lengthBetween(a, b, calibrated)).toMatchObject({ unit: 'mm', source: 'Calibrated', plane: 'patient' });
    expect(lengthBetween(a, b, calibrated).value).toBeCloseTo(5, 12);
    expect(calibrated.rowMm / calibrated.columnMm).toBeCloseTo(0.75, 12);
    expect(calibrated.knownLengthMm).toBe(5);
  });

  it('refuses what gives no scale', () => {
    const b = { column: 1, row: 0 };
    const invalid = expect.objectContaining({ code: 'invalid_value' });
    expect(() => calibrate(0, origin, b, { heightToWidth: 1 })).toThrow(invalid);
    expect(() => calibrate(Number.NaN, origin, b, { heightToWidth: 1 })).toThrow(invalid);
    expect(() => calibrate(5, origin, origin, { heightToWidth: 1 })).toThrow(invalid);
    expect(() => calibrate(5, origin, b, { heightToWidth: 0 })).toThrow(invalid);
  });
});
