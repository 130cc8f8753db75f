import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { PatientID, PatientName, PixelData } from '../tags.ts';
import {
  bytesOf,
  element,
  explicitBig,
  explicitLittle,
  implicitLittle,
  type WriterLayout,
} from '../testing/writeDataset.ts';
import { openDicom } from './openDicom.ts';
import { readDicom } from './readDicom.ts';

const patient = (layout: WriterLayout) =>
  bytesOf(element(layout, '00100020', 'LO', 'P-1'), element(layout, '00400280', 'ST', 'x'));

const layouts = [
  ['1.2.840.10008.1.2', patient(implicitLittle)],
  ['1.2.840.10008.1.2.1', patient(explicitLittle)],
  ['1.2.840.10008.1.2.2', patient(explicitBig)],
  ['1.2.840.10008.1.2.1.99', bytesOf(deflateRawSync(patient(explicitLittle)))],
  ['1.2.840.10008.1.2.4.90', patient(explicitLittle)],
] as const;

describe('a dataset without preamble and group 0002, whose transfer syntax is told', () => {
  it.each(layouts)('is read from wherever it begins: %s', async (transferSyntaxUid, dataset) => {
    for (const offset of [undefined, 0, 7, 200]) {
      const bytes = bytesOf(new Uint8Array(offset ?? 0).fill(0x44), dataset);
      const options = { transferSyntaxUid, ...(offset === undefined ? {} : { offset }) };
      const opened = await openDicom(
        { sizeBytes: bytes.length, read: async (at, length) => bytes.slice(at, at + length) },
        options,
      );
      for (const file of [readDicom(bytes, options), opened]) {
        expect(file.dataset.get(PatientID)).toBe('P-1');
        expect(file.dataset.tags()).toEqual(['00100020', '00400280']);
        expect(file.transferSyntaxUid).toBe(transferSyntaxUid);
        expect(file.meta.tags()).toEqual([]);
        expect(file.warnings).toEqual([]);
      }
    }
  });

  it('may be a single attribute, of any group', () => {
    const field = element(implicitLittle, '00000100', 'US', 0x0001);
    const length = element(implicitLittle, '00000000', 'UL', Uint8Array.of(field.length, 0, 0, 0));
    const { dataset } = readDicom(bytesOf(length, field), { transferSyntaxUid: '1.2.840.10008.1.2' });
    expect(dataset.tags()).toEqual(['00000000', '00000100']);
    const one = readDicom(element(explicitLittle, '54000100', 'SQ', ''), { transferSyntaxUid: '1.2.840.10008.1.2.1' });
    expect(one.dataset.tags()).toEqual(['54000100']);
  });

  it('has frames whose ranges count from the start of the bytes', () => {
    const shape = bytesOf(
      element(explicitLittle, '00280010', 'US', 2),
      element(explicitLittle, '00280011', 'US', 2),
      element(explicitLittle, '00280100', 'US', 8),
      element(explicitLittle, PixelData.tag, 'OB', Uint8Array.of(1, 2, 3, 4)),
    );
    const bytes = bytesOf('before', shape);
    const { frames } = readDicom(bytes, { transferSyntaxUid: '1.2.840.10008.1.2.1', offset: 6 });
    const [range] = frames[0]?.ranges ?? [];
    expect([...bytes.subarray(range?.offset, (range?.offset ?? 0) + (range?.length ?? 0))]).toEqual([1, 2, 3, 4]);
  });

  it('is not looked for: an offset alone says too little', () => {
    for (const options of [{ offset: 3 }, { offset: -1, transferSyntaxUid: '1.2.840.10008.1.2' }])
      expect(() => readDicom(patient(explicitLittle), options)).toThrow(
        expect.objectContaining({ code: 'invalid_value' }),
      );
  });
});

describe('character sets that files do not declare rightly', () => {
  // windows-1250
  const name = Uint8Array.of(0x8c, 0x77, 0x69, 0xb9, 0x74, 0x65, 0x6b, 0x5e, 0x9d, 0x6f);
  const told = { transferSyntaxUid: '1.2.840.10008.1.2.1' };
  const dataset = (charset: string | undefined, value: Uint8Array, own?: string) => {
    const inner = bytesOf(
      ...(own === undefined ? [] : [element(explicitLittle, '00080005', 'CS', own)]),
      element(explicitLittle, '00100010', 'PN', value),
    );
    return bytesOf(
      ...(charset === undefined ? [] : [element(explicitLittle, '00080005', 'CS', charset)]),
      element(explicitLittle, '00081120', 'SQ', bytesOf([0xfe, 0xff, 0x00, 0xe0, inner.length, 0, 0, 0], inner)),
      element(explicitLittle, '00100010', 'PN', value),
    );
  };
  const names = (bytes: Uint8Array, options = {}) => {
    const file = readDicom(bytes, { ...told, ...options });
    const [within] = file.dataset.get('00081120') as (typeof file.dataset)[];
    return { top: file.dataset.text(PatientName), within: within?.text(PatientName), warnings: file.warnings };
  };

  it('are read in the one that the caller gives, in items too, whatever is declared', () => {
    for (const declared of [undefined, 'ISO_IR 100', 'ISO_IR 192', 'ISO 2022 IR 6\\ISO 2022 IR 87', 'unknown']) {
      const read = names(dataset(declared, name, 'ISO_IR 100'), { charset: ['windows-1250'] });
      expect(read).toEqual({ top: 'Świątek^ťo', within: 'Świątek^ťo', warnings: [] });
    }
  });

  it('take the fallback only where none is declared', () => {
    const fallback = { fallbackCharset: ['windows-1250'] };
    expect(names(dataset(undefined, name), fallback)).toMatchObject({ top: 'Świątek^ťo', within: 'Świątek^ťo' });
    expect(names(dataset('ISO_IR 100', name), fallback).top).toBe('Œwi¹tek^\x9do');
  });

  it.each(['windows-1250', 'WINDOWS-1251', 'windows-1257', 'koi8-r', 'ibm866', 'big5'])('may be %s', (charset) => {
    const [value, text] = { 'koi8-r': [0xf1, 'Я'], ibm866: [0x9f, 'Я'], 'WINDOWS-1251': [0xdf, 'Я'] }[charset] ?? [];
    expect(names(dataset('ISO_IR 6', bytesOf('x')), { charset: [charset] }).warnings).toEqual([]);
    if (typeof value === 'number')
      expect(names(dataset(undefined, Uint8Array.of(value)), { charset: [charset] }).top).toBe(text);
  });

  it('say so when nobody knows the one that the caller gives', () => {
    expect(names(dataset(undefined, name), { charset: ['klingon'] }).warnings).toMatchObject([
      { code: 'unknown_charset' },
    ]);
  });

  it.each([
    ['ISO_IR 101', 'Świątek^ťo'],
    ['ISO_IR 110', 'Œwi¹tek^¯o'],
  ])('declared as %s are the code page of Windows where only that has such bytes', (declared, text) => {
    const value = declared === 'ISO_IR 101' ? name : Uint8Array.of(0x8c, ...name.subarray(1, 8), 0x9d, 0x6f);
    const read = names(dataset(declared, value));
    expect(read.warnings).toMatchObject([{ code: 'charset_guessed', tag: '00080005' }]);
    if (declared === 'ISO_IR 101') expect(read).toMatchObject({ top: text, within: text });
  });

  it('declared as ISO_IR 101 are that where every byte belongs to it', () => {
    const read = names(dataset('ISO_IR 101', Uint8Array.of(0xa6, 0x77, 0x69, 0xb1)));
    expect(read).toEqual({ top: 'Świą', within: 'Świą', warnings: [] });
  });

  it('are guessed by the whole file, not value by value', () => {
    const bytes = bytesOf(
      element(explicitLittle, '00080005', 'CS', 'ISO_IR 101'),
      element(explicitLittle, '00081030', 'LO', Uint8Array.of(0x5a, 0xb9, 0x62)),
      element(explicitLittle, '00100010', 'PN', name),
    );
    expect(readDicom(bytes, told).dataset.text('00081030')).toBe('Ząb');
  });
});
