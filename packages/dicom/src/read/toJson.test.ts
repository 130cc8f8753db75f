import { describe, expect, it } from 'vitest';
import { bytesOf, element, explicitLittle, imageElements, part10, sequence } from '../testing/writeDataset.ts';
import { readDicom } from './readDicom.ts';

const write = (tag: string, vr: string, value: string | number | Uint8Array) => element(explicitLittle, tag, vr, value);
const json = (...elements: Uint8Array[]) =>
  readDicom(part10('1.2.840.10008.1.2.1', write('00080005', 'CS', 'ISO_IR 192'), ...elements)).toJson();

describe('toJson', () => {
  it.each([
    [
      'names',
      '00100010',
      'PN',
      'Yamada^Tarou=山田^太郎=やまだ^たろう',
      [{ Alphabetic: 'Yamada^Tarou', Ideographic: '山田^太郎', Phonetic: 'やまだ^たろう' }],
    ],
    ['decimal strings as numbers', '00281050', 'DS', '40.5\\-1e2', [40.5, -100]],
    ['integer strings as numbers', '00200013', 'IS', '7 ', [7]],
    ['bad numbers as they are', '00281050', 'DS', '40,5', ['40,5']],
    ['a place for an empty value', '00080008', 'CS', 'ORIGINAL\\\\AXIAL', ['ORIGINAL', null, 'AXIAL']],
    ['numbers', '00280010', 'US', 512, [512]],
    ['tags', '00280009', 'AT', Uint8Array.of(0x18, 0, 0x63, 0x10), ['00181063']],
    ['a backslash in a long text', '00204000', 'LT', 'a\\b', ['a\\b']],
    [
      'large integers as text',
      '00720082',
      'SV',
      Uint8Array.of(255, 255, 255, 255, 255, 255, 255, 127),
      ['9223372036854775807'],
    ],
    ['not a number', '00189087', 'FD', bytesOf([0, 0, 0, 0, 0, 0, 0xf8, 0x7f]), ['NaN']],
  ] as const)('writes %s', (_, tag, vr, value, expected) => {
    expect(json(write(tag, vr, value))[tag]).toEqual({ vr, Value: expected });
  });

  it('writes present but empty attributes without a value', () => {
    expect(json(write('00100010', 'PN', ''))['00100010']).toEqual({ vr: 'PN' });
  });

  it('writes sequences, private attributes and binary values', () => {
    const dataset = json(
      write('00090010', 'LO', 'CLINIKIT'),
      write('00091001', 'UN', Uint8Array.of(1, 2, 3, 4)),
      sequence(explicitLittle, '00400555', [write('00080100', 'SH', 'T-1'), new Uint8Array()]),
    );
    expect(dataset['00090010']).toEqual({ vr: 'LO', Value: ['CLINIKIT'] });
    expect(dataset['00091001']).toEqual({ vr: 'UN', InlineBinary: 'AQIDBA==' });
    expect(dataset['00400555']).toEqual({ vr: 'SQ', Value: [{ '00080100': { vr: 'SH', Value: ['T-1'] } }, {}] });
  });

  it('refers to pixel data or leaves it out, and keeps meta information and group lengths out', () => {
    const pixels = write('7FE00010', 'OW', new Uint8Array(4));
    const large = write('00420011', 'OB', new Uint8Array(5000));
    const bytes = part10(
      '1.2.840.10008.1.2.1',
      write('00080000', 'UL', Uint8Array.of(0, 0, 0, 0)),
      write('00080060', 'CS', 'OT'),
      imageElements(explicitLittle, { rows: 1, columns: 2, bits: 16 }),
      large,
      pixels,
    );
    const file = readDicom(bytes);
    const plain = file.toJson();
    expect(plain['7FE00010']).toBeUndefined();
    expect(plain['00080000']).toBeUndefined();
    expect(plain['00020010']).toBeUndefined();
    expect(plain['00420011']?.InlineBinary?.length).toBe(6668);
    const referred = file.toJson({ bulkDataUri: (tag) => `https://clinic.example/bulk/${tag}` });
    expect(referred['7FE00010']).toEqual({ vr: 'OW', BulkDataURI: 'https://clinic.example/bulk/7FE00010' });
    expect(referred['00420011']).toEqual({ vr: 'OB', BulkDataURI: 'https://clinic.example/bulk/00420011' });
  });

  it('says that its text is Unicode', () => {
    expect(json()['00080005']).toEqual({ vr: 'CS', Value: ['ISO_IR 192'] });
  });
});
