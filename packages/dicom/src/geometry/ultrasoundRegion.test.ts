import { describe, expect, it } from 'vitest';
import type { DicomJson } from '../json/types.ts';
import { angleBetween, areaOf, lengthBetween } from './measure.ts';
import { pixelHeightToWidth, pixelSpacing } from './pixelSpacing.ts';
import { regionAt, ultrasoundRegions, valueAt } from './ultrasoundRegion.ts';

interface Given {
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
  readonly units: readonly [x: number, y: number];
  readonly deltas: readonly [x: number, y: number];
  readonly reference?: readonly [x: number, y: number, valueX: number, valueY: number];
  readonly flags?: number;
}

function region({ box, units, deltas, reference, flags = 0 }: Given): DicomJson {
  const value = (vr: string, number: number) => ({ vr, Value: [number] });
  return {
    '00186016': value('UL', flags),
    '00186018': value('UL', box[0]),
    '0018601A': value('UL', box[1]),
    '0018601C': value('UL', box[2]),
    '0018601E': value('UL', box[3]),
    '00186024': value('US', units[0]),
    '00186026': value('US', units[1]),
    '0018602C': value('FD', deltas[0]),
    '0018602E': value('FD', deltas[1]),
    ...(reference && {
      '00186020': value('SL', reference[0]),
      '00186022': value('SL', reference[1]),
      '00186028': value('FD', reference[2]),
      '0018602A': value('FD', reference[3]),
    }),
  };
}

const tissue: Given = { box: [10, 20, 109, 219], units: [3, 3], deltas: [0.04, 0.03], flags: 1 };
const doppler: Given = {
  box: [10, 300, 509, 399],
  units: [4, 7],
  deltas: [0.01, -2],
  reference: [0, 50, 0, 0],
};
const image = (...regions: Given[]): DicomJson => ({
  '00080060': { vr: 'CS', Value: ['US'] },
  '00280030': { vr: 'DS', Value: [9, 9] },
  '00186011': { vr: 'SQ', Value: regions.map(region) },
});

describe('an ultrasound image with regions', () => {
  const spacing = pixelSpacing(image(tissue, doppler));

  it('has its scales by region, and no other', () => {
    expect(spacing?.source).toBe('SequenceOfUltrasoundRegions');
    expect(pixelHeightToWidth(image(tissue))).toBeUndefined();
  });

  it('has lengths where both points lie in one region of centimeters', () => {
    const from = { column: 20, row: 30 };
    const across = lengthBetween(from, { column: 30, row: 30 }, spacing);
    expect(across).toMatchObject({ unit: 'mm', source: 'SequenceOfUltrasoundRegions', plane: 'patient' });
    expect(across.value).toBeCloseTo(4, 10);
    expect(lengthBetween(from, { column: 20, row: 40 }, spacing).value).toBeCloseTo(3, 10);
    expect(lengthBetween({ column: 9.6, row: 19.6 }, { column: 109.4, row: 219.4 }, spacing).unit).toBe('mm');
    expect(areaOf([from, { column: 30, row: 30 }, { column: 30, row: 40 }], spacing).value).toBeCloseTo(6, 10);
    const angle = spacing && angleBetween(from, { column: 30, row: 30 }, { column: 30, row: 40 }, spacing);
    expect(angle).toBeCloseTo((Math.atan2(3, 4) * 180) / Math.PI, 8);
  });

  it('has pixels everywhere else', () => {
    const inTissue = { column: 20, row: 30 };
    expect(lengthBetween(inTissue, { column: 20, row: 250 }, spacing)).toEqual({ value: 220, unit: 'px' });
    expect(lengthBetween(inTissue, { column: 20, row: 310 }, spacing).unit).toBe('px');
    expect(lengthBetween({ column: 20, row: 310 }, { column: 30, row: 310 }, spacing).unit).toBe('px');
    expect(spacing && angleBetween(inTissue, { column: 20, row: 310 }, { column: 1, row: 1 }, spacing)).toBeUndefined();
  });

  it('says what a trace measures, from the reference within the region', () => {
    const regions = ultrasoundRegions(image(tissue, doppler));
    const trace = regionAt(regions, [{ column: 110, row: 340 }]);
    expect(trace && valueAt(trace, { column: 110, row: 340 })).toEqual({
      x: { value: 1, unit: 's' },
      y: { value: 20, unit: 'cm/s' },
    });
    const plane = regionAt(regions, [{ column: 20, row: 30 }]);
    expect(plane && valueAt(plane, { column: 20, row: 30 })).toEqual({ x: undefined, y: undefined });
  });
});

describe('regions that overlap', () => {
  const color: Given = { box: [50, 50, 80, 80], units: [3, 3], deltas: [0.04, 0.03] };
  const point = { column: 60, row: 60 };

  it('give the one in front', () => {
    const regions = ultrasoundRegions(image(tissue, { ...color, units: [7, 7] }));
    expect(regionAt(regions, [point])?.x.unit).toBe('cm/s');
    expect(regionAt(regions, [point, { column: 90, row: 60 }])?.x.unit).toBe('cm');
  });

  it('give the one that measures', () => {
    const frame: Given = { box: [0, 0, 500, 500], units: [0, 0], deltas: [1, 1] };
    const regions = ultrasoundRegions(image(frame, { ...tissue, flags: 0 }));
    expect(regionAt(regions, [point])?.x.unit).toBe('cm');
    expect(regionAt(regions, [{ column: 300, row: 300 }])?.x.unit).toBe('none');
  });

  it('give none where two of the same priority differ', () => {
    const same = ultrasoundRegions(image({ ...tissue, flags: 0 }, color));
    expect(regionAt(same, [point])?.x.perPixel).toBe(0.04);
    const different = ultrasoundRegions(image({ ...tissue, flags: 0 }, { ...color, deltas: [0.05, 0.03] }));
    expect(regionAt(different, [point])).toBeUndefined();
  });
});
