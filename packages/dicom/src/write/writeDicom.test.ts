import { describe, expect, it } from 'vitest';
import { isDicomError, readDicom } from '../index.ts';
import { type DicomJson, datasetFromJson } from '../json.ts';
import { writeDicom } from '../write.ts';

const json: DicomJson = {
  '00080016': { vr: 'UI', Value: ['1.2.840.10008.5.1.4.1.1.7'] },
  '00080018': { vr: 'UI', Value: ['2.25.7'] },
  '00081140': { vr: 'SQ', Value: [{ '00081155': { vr: 'UI', Value: ['2.25.8'] } }, {}] },
  '00100010': { vr: 'PN', Value: [{ Alphabetic: 'Żak^Łucja', Ideographic: '山田^太郎' }] },
  '00189073': { vr: 'FD', Value: [1.5, -2e300] },
  '00200013': { vr: 'IS', Value: [7] },
  '00200032': { vr: 'DS', Value: [0.5, -1, 2.25] },
  '00209165': { vr: 'AT', Value: ['00200032'] },
  '00280010': { vr: 'US', Value: [513] },
  '00280103': { vr: 'US', Value: [1] },
  '00280106': { vr: 'SS', Value: [-5] },
  '00291010': { vr: 'OB', InlineBinary: 'AQID' },
  '00720082': { vr: 'SV', Value: ['-9007199254740993'] },
  '00181000': { vr: 'LO' },
};

describe('a dataset that is written', () => {
  it.each(['1.2.840.10008.1.2.1', '1.2.840.10008.1.2.2', '1.2.840.10008.1.2.1.99', '1.2.840.10008.1.2'])(
    'is read back as it was, in %s',
    (transferSyntaxUid) => {
      const file = readDicom(writeDicom(datasetFromJson(json), { transferSyntaxUid }));
      expect(file.warnings).toEqual([]);
      expect(file.transferSyntaxUid).toBe(transferSyntaxUid);
      const expected: DicomJson = {
        ...json,
        '00080005': { vr: 'CS', Value: ['ISO_IR 192'] },
        // An even length, and no private VR where a file names none.
        '00291010': { vr: transferSyntaxUid === '1.2.840.10008.1.2' ? 'UN' : 'OB', InlineBinary: 'AQIDAA==' },
      };
      expect(file.toJson()).toEqual(expected);
      expect(file.meta.text('00020003')).toBe('2.25.7');
    },
  );

  it('tells what it lacks', () => {
    const codeOf = (given: DicomJson, transferSyntaxUid?: string) => {
      try {
        writeDicom(datasetFromJson(given), transferSyntaxUid === undefined ? {} : { transferSyntaxUid });
        return undefined;
      } catch (error) {
        return isDicomError(error) ? error.code : error;
      }
    };
    expect(codeOf({})).toBe('missing_tag');
    expect(codeOf({ ...json, '00020010': { vr: 'UI' } })).toBe('invalid_value');
    expect(codeOf({ ...json, '7FE00010': { vr: 'OW', BulkDataURI: 'there' } })).toBe('not_loaded');
    expect(codeOf({ ...json, '00041200': { vr: 'UL', Value: [0] } })).toBe('invalid_value');
  });

  it('keeps its bytes in native pixels of the other byte order', () => {
    const big = readDicom(writeDicom(datasetFromJson(json), { transferSyntaxUid: '1.2.840.10008.1.2.2' }));
    expect(() => writeDicom(big, { transferSyntaxUid: '1.2.840.10008.1.2.1' })).toThrow('as they were read');
  });
});
