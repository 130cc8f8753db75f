import { describe, expect, it } from 'vitest';
import type { DicomJson } from '../json/types.ts';
import { imagePlane, toImage, toPatient } from './imagePlane.ts';

const ds = (...values: number[]) => ({ vr: 'DS', Value: values });
const image = (position: number[], orientation: number[], spacing: number[]): DicomJson => ({
  '00200032': ds(...position),
  '00200037': ds(...orientation),
  '00280030': ds(...spacing),
  '00200052': { vr: 'UI', Value: ['1.2.3'] },
});

describe('the plane of an image', () => {
  // Columns lie 0.5 mm apart along x, rows 2 mm apart along y.
  const axial = imagePlane(image([-100, -50, 30], [1, 0, 0, 0, 1, 0], [2, 0.5]));

  it('steps along rows with the spacing of columns', () => {
    expect(axial && toPatient(axial, { column: 10, row: 0 })).toEqual([-95, -50, 30]);
    expect(axial && toPatient(axial, { column: 0, row: 10 })).toEqual([-100, -30, 30]);
    expect(axial?.normal).toEqual([0, 0, 1]);
    expect(axial?.frameOfReferenceUid).toBe('1.2.3');
  });

  it('finds the pixel of a place, and how far the place lies off', () => {
    expect(axial && toImage(axial, [-95, -30, 34])).toEqual({ column: 10, row: 10, distanceMm: 4 });
  });

  it('goes there and back in an oblique plane', () => {
    const angle = Math.PI / 6;
    const oblique = imagePlane(
      image([12, -7, 99], [0, Math.cos(angle), -Math.sin(angle), 0, -Math.sin(angle), -Math.cos(angle)], [0.7, 0.3]),
    );
    const place = oblique && toPatient(oblique, { column: 17.25, row: 3.5 });
    const back = oblique && place && toImage(oblique, place);
    expect(back?.column).toBeCloseTo(17.25, 10);
    expect(back?.row).toBeCloseTo(3.5, 10);
    expect(back?.distanceMm).toBeCloseTo(0, 10);
  });

  it('is none where something is missing or no direction', () => {
    expect(imagePlane({})).toBeUndefined();
    expect(imagePlane(image([0, 0], [1, 0, 0, 0, 1, 0], [1, 2]))).toBeUndefined();
    expect(imagePlane(image([0, 0, 0], [1, 0, 0, 1, 0, 0], [1, 2]))).toBeUndefined();
    expect(imagePlane(image([0, 0, 0], [0, 0, 0, 0, 0, 0], [1, 2]))).toBeUndefined();
    expect(imagePlane(image([0, 0, 0], [1, 0, 0, 0, 1, 0], [1]))).toBeUndefined();
  });

  it('is that of the frame in a multi-frame image', () => {
    const group = (z: number): DicomJson => ({
      '00209113': { vr: 'SQ', Value: [{ '00200032': ds(0, 0, z) }] },
    });
    const enhanced: DicomJson = {
      '52009229': {
        vr: 'SQ',
        Value: [
          {
            '00209116': { vr: 'SQ', Value: [{ '00200037': ds(1, 0, 0, 0, 1, 0) }] },
            '00289110': { vr: 'SQ', Value: [{ '00280030': ds(3, 1) }] },
          },
        ],
      },
      '52009230': { vr: 'SQ', Value: [group(0), group(2.5)] },
    };
    const plane = imagePlane(enhanced, { frameIndex: 1 });
    expect(plane && toPatient(plane, { column: 2, row: 2 })).toEqual([2, 6, 2.5]);
  });
});
