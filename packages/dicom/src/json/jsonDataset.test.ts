import { describe, expect, expectTypeOf, it } from 'vitest';
import { isDicomError } from '../errors.ts';
import { readDicom } from '../index.ts';
import type { PersonName } from '../read/personName.ts';
import { defineListTag, defineTag } from '../tags/tag.ts';
import { PatientName, PatientSize, PixelData, Rows, StudyDate, WindowCenter } from '../tags.ts';
import { bytesOf, element, explicitLittle, implicitLittle, part10, sequence } from '../testing/writeDataset.ts';
import { datasetFromJson } from './jsonDataset.ts';
import type { DicomJson } from './types.ts';

const codeOf = (action: () => unknown): string => {
  try {
    action();
    return 'no error';
  } catch (error) {
    return isDicomError(error) ? error.code : String(error);
  }
};

describe('datasetFromJson', () => {
  it('reads what a file gives, from the JSON of that file', () => {
    const name = bytesOf([0x1b, 0x24, 0x42, 0x3b, 0x33, 0x45, 0x44, 0x1b, 0x28, 0x42]);
    const item = element(explicitLittle, '00100010', 'PN', 'Żak^Ola=扎克');
    const { dataset } = readDicom(
      part10(
        '1.2.840.10008.1.2.1',
        element(explicitLittle, '00080005', 'CS', 'ISO_IR 192'),
        element(explicitLittle, '00080020', 'DA', '20240229'),
        element(explicitLittle, '00100010', 'PN', 'Müller^Jürgen^^Dr'),
        element(explicitLittle, '00101020', 'DS', '1.80'),
        element(explicitLittle, '00104000', 'LT', 'a\\b'),
        element(explicitLittle, '00280010', 'US', 513),
        element(explicitLittle, '00281050', 'DS', '40\\\\x'),
        element(explicitLittle, '00400555', 'SQ', sequence(explicitLittle, '00400555', [item]).subarray(12)),
        element(explicitLittle, '00420011', 'OB', name),
        element(explicitLittle, '00720081', 'UV', Uint8Array.of(255, 255, 255, 255, 255, 255, 255, 255)),
      ),
    );
    const again = datasetFromJson(JSON.parse(JSON.stringify(dataset.toJson())));
    expect(again.tags()).toEqual(dataset.tags());
    for (const tag of dataset.tags().filter((tag) => !['00080005', '00400555'].includes(tag))) {
      expect([tag, again.get(tag)]).toEqual([tag, dataset.get(tag)]);
      expect(again.vr(tag)).toBe(dataset.vr(tag));
    }
    expect(again.get('00720081')).toBe(0xffffffffffffffffn);
    const items = again.get(defineListTag('00400555', 'SQ'));
    expectTypeOf(items?.[0]?.get(PatientName)).toEqualTypeOf<PersonName | undefined>();
    expect(items?.[0]?.text(PatientName)).toBe('Żak^Ola=扎克');
    expect(again.toJson()).toEqual(dataset.toJson());
  });

  it('reads values of VR UN as the type that was promised', () => {
    const { dataset } = readDicom(
      bytesOf(
        element(implicitLittle, '00080060', 'CS', 'CT'),
        element(implicitLittle, '00190010', 'LO', 'ACME 1.0'),
        element(implicitLittle, '00191002', 'DS', '0.5\\2'),
        element(implicitLittle, '00191003', 'US', 700),
      ),
    );
    const json = datasetFromJson(dataset.toJson());
    for (const source of [dataset, json]) {
      expect(source.vr('00191002')).toBe('UN');
      expect(source.get(defineListTag('00191002', 'DS'))).toEqual([0.5, 2]);
      expect(source.get({ creator: 'ACME 1.0', group: 0x19, element: 3, vr: 'US', multiplicity: 'one' })).toBe(700);
      expect(source.get({ creator: 'OTHER', group: 0x19, element: 3, vr: 'US', multiplicity: 'one' })).toBeUndefined();
    }
  });

  it('asks for bulk data, and does not call it absent', () => {
    const json: DicomJson = { '7FE00010': { vr: 'OW', BulkDataURI: 'bulk/1' } };
    const bytes = Uint8Array.of(1, 2);
    expect(datasetFromJson(json, { bulkData: (uri) => (uri === 'bulk/1' ? bytes : undefined) }).get(PixelData)).toBe(
      bytes,
    );
    expect(codeOf(() => datasetFromJson(json).get(PixelData))).toBe('not_loaded');
    expect(datasetFromJson(json).has(PixelData)).toBe(true);
  });

  it('takes numbers as text, lower-case tags, and leaves out what is no value', () => {
    const json = datasetFromJson({
      '00281050': { vr: 'DS', Value: ['40', null, 'x'] },
      '00101020': { vr: 'DS', Value: [null] },
      '0008002a': { vr: 'DT', Value: ['2024'] },
      '00280010': { vr: 'US' },
    });
    expect(json.get(WindowCenter)).toEqual([40, Number.NaN, Number.NaN]);
    expect(json.get(PatientSize)).toBeUndefined();
    expect(json.get(Rows)).toBeUndefined();
    expect(json.get(StudyDate)).toBeUndefined();
    expect(json.get(defineTag('0008002A', 'DT'))).toBe('2024');
  });

  it('refuses what is no DICOM JSON', () => {
    expect(codeOf(() => datasetFromJson(JSON.parse('[]')))).toBe('invalid_value');
    expect(codeOf(() => datasetFromJson({ '7FE00010': { vr: 'OB', InlineBinary: '%%' } }).get(PixelData))).toBe(
      'invalid_value',
    );
  });
});
