import { describe, expect, test } from 'vitest';
import { element, implicitLittle, joinBytes } from '../testing/writeDataset.ts';
import { readDicom } from './readDicom.ts';

const implicit = '1.2.840.10008.1.2';
const write = (tag: string, vr: string, value: string | Uint8Array) => element(implicitLittle, tag, vr, value);
/** The pixels have no size here. */
const aboutFrames = /Rows|[Ff]rames/;
/** The even lengths of two bytes that spell a VR. */
const lengths = ['DA', 'DS', 'DT', 'FD', 'FL', 'LO', 'LT', 'PN', 'TM'].map((vr) => ({
  vr,
  length: vr.charCodeAt(0) + vr.charCodeAt(1) * 256,
}));

describe.each(lengths)('a length whose bytes are $vr, in a dataset without VRs', ({ length }) => {
  test.each([length, length + 0x20_0000])('is the length of pixels: %i', (sizeBytes) => {
    const pixels = new Uint8Array(sizeBytes).map((_, at) => at % 251);
    const bytes = joinBytes([
      write('00080060', 'CS', 'DX'),
      write('00100010', 'PN', 'Nowak^Anna'),
      write('7FE00010', 'OW', pixels),
    ]);
    for (const end of [[], write('FFFCFFFC', 'OB', new Uint8Array(8))]) {
      const { dataset, warnings } = readDicom(joinBytes([bytes, end]), { transferSyntaxUid: implicit });
      const value = dataset.get('7FE00010');
      expect(value instanceof Uint8Array && value.length).toBe(sizeBytes);
      expect(dataset.text('00100010')).toBe('Nowak^Anna');
      expect(warnings.filter(({ message }) => !aboutFrames.test(message))).toEqual([]);
    }
  });

  test('is the length of private and other attributes', () => {
    const value = new Uint8Array(length).map((_, at) => (at * 7) % 256);
    const bytes = joinBytes([
      write('00080060', 'CS', 'DX'),
      write('00090010', 'LO', 'MAKER'),
      write('00091010', 'OB', value),
      write('00100010', 'PN', 'Nowak^Anna'),
      write('60003000', 'OW', value),
      write('7FE00010', 'OW', new Uint8Array(8)),
    ]);
    const { dataset, warnings } = readDicom(bytes, { transferSyntaxUid: implicit });
    expect(dataset.text('00100010')).toBe('Nowak^Anna');
    const overlay = dataset.get('60003000');
    expect(overlay instanceof Uint8Array && overlay.length).toBe(length);
    expect(dataset.has('7FE00010')).toBe(true);
    expect(warnings.filter(({ message }) => !aboutFrames.test(message))).toEqual([]);
  });
});
