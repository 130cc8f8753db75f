import { describe, expect, it } from 'vitest';
import {
  ImageType,
  OriginalAttributesSequence,
  PatientID,
  PatientName,
  PixelData,
  Rows,
  WindowCenter,
} from '../tags.ts';
import { jsonBytes, jsonItems, jsonName, jsonNumber, jsonNumbers, jsonString, jsonStrings } from './read.ts';
import type { DicomJson } from './types.ts';

const json: DicomJson = {
  '00100010': { vr: 'PN', Value: [{ Alphabetic: 'Müller-Brandt^Jürgen' }] },
  '00100020': { vr: 'LO' },
  '00080008': { vr: 'CS', Value: ['ORIGINAL', null, 'AXIAL'] },
  '00280010': { vr: 'US', Value: [512] },
  '00281050': { vr: 'DS', Value: [40, '80', 'x'] },
  '04000561': { vr: 'SQ', Value: [{ '00100020': { vr: 'LO', Value: ['OLD'] } }, {}] },
  '7FE00010': { vr: 'OW', InlineBinary: 'AQL/' },
};

describe('DICOM JSON readers', () => {
  it('read typed values', () => {
    expect(jsonName(json, PatientName)).toEqual({ alphabetic: { family: 'Müller-Brandt', given: 'Jürgen' } });
    expect(jsonStrings(json, ImageType)).toEqual(['ORIGINAL', '', 'AXIAL']);
    expect(jsonNumber(json, Rows)).toBe(512);
    expect(jsonNumbers(json, WindowCenter)).toEqual([40, 80, Number.NaN]);
    expect(jsonItems(json, OriginalAttributesSequence).map((item) => jsonString(item, PatientID))).toEqual([
      'OLD',
      undefined,
    ]);
    expect(jsonBytes(json, PixelData)).toEqual(Uint8Array.of(1, 2, 255));
  });

  it('give undefined for what is absent or empty', () => {
    expect(jsonString(json, PatientID)).toBeUndefined();
    expect(jsonNumber({}, Rows)).toBeUndefined();
    expect(jsonName({}, PatientName)).toBeUndefined();
    expect(jsonItems({}, OriginalAttributesSequence)).toEqual([]);
  });
});
