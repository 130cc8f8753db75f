import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDicom } from '../index.ts';
import type { DicomJson } from '../json/types.ts';
import { pixelHeightToWidth, pixelSpacing } from './pixelSpacing.ts';

const ds = (...values: number[]) => ({ vr: 'DS', Value: values });
const cs = (value: string) => ({ vr: 'CS', Value: [value] });
const modality = (value: string): DicomJson => ({ '00080060': cs(value) });
const pixel = (...values: number[]): DicomJson => ({ '00280030': ds(...values) });
const imager = (...values: number[]): DicomJson => ({ '00181164': ds(...values) });
const scanned = (...values: number[]): DicomJson => ({ '00182010': ds(...values) });

describe('pixelSpacing', () => {
  it('is none where the file states none', () => {
    expect(pixelSpacing({})).toBeUndefined();
    expect(pixelSpacing(pixel(0.3))).toBeUndefined();
    expect(pixelSpacing(pixel(0.3, 0))).toBeUndefined();
    expect(pixelSpacing(pixel(0.3, -0.25))).toBeUndefined();
    expect(pixelSpacing({ '00280030': { vr: 'DS', Value: ['x', 'y'] } })).toBeUndefined();
    expect(pixelSpacing({ '00700101': ds(0.3, 0.25) })).toBeUndefined();
  });

  // The example of PS3.3 10.7.1.3: 0.30 between rows, 0.25 between columns.
  it('keeps rows and columns apart', () => {
    expect(pixelSpacing({ ...modality('CT'), ...pixel(0.3, 0.25) })).toEqual({
      source: 'PixelSpacing',
      plane: 'patient',
      rowMm: 0.3,
      columnMm: 0.25,
    });
    expect(pixelHeightToWidth(pixel(0.3, 0.25))).toBeCloseTo(1.2, 12);
  });

  it('says how a projection was corrected', () => {
    const calibrated = { '00280A02': cs('FIDUCIAL'), '00280A04': { vr: 'LO', Value: ['ball of 5 mm'] } };
    expect(pixelSpacing({ ...modality('PX'), ...pixel(0.1, 0.09), ...imager(0.1, 0.09), ...calibrated })).toEqual({
      source: 'PixelSpacing',
      plane: 'patient',
      rowMm: 0.1,
      columnMm: 0.09,
      calibration: 'fiducial',
      calibrationDescription: 'ball of 5 mm',
    });
    expect(pixelSpacing({ ...modality('DX'), ...pixel(0.1, 0.09), '00280A02': cs('GEOMETRY') })).toMatchObject({
      calibration: 'geometry',
      plane: 'patient',
    });
  });

  // PS3.3 10.7.1.1: equal to the detector's is uncorrected, different is corrected, alone is not known.
  it('tells corrected, uncorrected and unknown projections apart', () => {
    expect(pixelSpacing({ ...modality('IO'), ...pixel(0.02, 0.03), ...imager(0.02, 0.03) })).toEqual({
      source: 'ImagerPixelSpacing',
      plane: 'detector',
      rowMm: 0.02,
      columnMm: 0.03,
    });
    expect(pixelSpacing({ ...modality('IO'), ...pixel(0.018, 0.027), ...imager(0.02, 0.03) })).toMatchObject({
      source: 'PixelSpacing',
      plane: 'patient',
      rowMm: 0.018,
    });
    expect(pixelSpacing({ ...modality('CR'), ...pixel(0.02, 0.03) })).toMatchObject({
      source: 'PixelSpacing',
      plane: 'unstated',
    });
  });

  it('divides by a stated magnification, and by no other', () => {
    const magnified = (factor: number) => ({ ...modality('DX'), ...imager(0.2, 0.3), '00181114': ds(factor) });
    expect(pixelSpacing(magnified(1.25))).toEqual({
      source: 'ImagerPixelSpacing',
      plane: 'patient',
      rowMm: 0.16,
      columnMm: 0.24,
      magnification: 1.25,
    });
    expect(pixelSpacing(magnified(0))).toMatchObject({ plane: 'detector', rowMm: 0.2 });
    expect(pixelSpacing(magnified(0.5))).toMatchObject({ plane: 'detector', rowMm: 0.2 });
  });

  it('knows scanned film', () => {
    const film = { source: 'NominalScannedPixelSpacing', plane: 'film', rowMm: 0.1, columnMm: 0.2 };
    expect(pixelSpacing(scanned(0.1, 0.2))).toEqual(film);
    expect(pixelSpacing({ ...scanned(0.1, 0.2), ...pixel(0.1, 0.2) })).toEqual(film);
  });

  it('takes the frame that is asked for', () => {
    const group = (row: number, column: number): DicomJson => ({
      '00289110': { vr: 'SQ', Value: [pixel(row, column)] },
    });
    const enhanced: DicomJson = {
      '52009230': { vr: 'SQ', Value: [group(1, 2), group(3, 4)] },
      '52009229': { vr: 'SQ', Value: [group(5, 6)] },
    };
    expect(pixelSpacing(enhanced)).toEqual({ source: 'PixelMeasures', plane: 'patient', rowMm: 1, columnMm: 2 });
    expect(pixelSpacing(enhanced, { frameIndex: 1 })).toMatchObject({ rowMm: 3, columnMm: 4 });
    expect(pixelSpacing(enhanced, { frameIndex: 7 })).toMatchObject({ rowMm: 5, columnMm: 6 });
  });
});

describe('a file that was read', () => {
  it('has the same scale as its DICOM JSON', () => {
    const path = '../../../../examples/express/demo/studies/patient1/fmx/IO0001.dcm';
    const { dataset } = readDicom(readFileSync(new URL(path, import.meta.url)));
    expect(pixelSpacing(dataset)).toEqual({
      source: 'PixelSpacing',
      plane: 'patient',
      rowMm: 0.02,
      columnMm: 0.02,
      calibration: 'geometry',
      calibrationDescription: 'Synthetic',
    });
    expect(pixelSpacing(dataset.toJson())).toEqual(pixelSpacing(dataset));
  });
});

describe('pixelHeightToWidth', () => {
  it('is the spacing, else the aspect ratio, else one', () => {
    expect(pixelHeightToWidth({ '00280034': { vr: 'IS', Value: [3, 4] } })).toBe(0.75);
    expect(pixelHeightToWidth({ ...pixel(0.4, 0.2), '00280034': { vr: 'IS', Value: [3, 4] } })).toBe(2);
    expect(pixelHeightToWidth({})).toBe(1);
    expect(pixelHeightToWidth({ '00280034': { vr: 'IS', Value: [3, 0] } })).toBe(1);
  });
});
