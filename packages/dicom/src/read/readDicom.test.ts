import { deflateRawSync, deflateSync as zlibSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isDicomError } from '../errors.ts';
import { Modality, PatientID, PatientName, PixelData, Rows, StudyDate } from '../tags.ts';
import {
  bytesOf,
  element,
  explicitBig,
  explicitLittle,
  imageElements,
  implicitLittle,
  part10,
  sequence,
} from '../testing/writeDataset.ts';
import { readDicom } from './readDicom.ts';

const patient = (layout = explicitLittle) =>
  bytesOf(
    element(layout, '00080005', 'CS', 'ISO_IR 192'),
    element(layout, '00080060', 'CS', 'PX'),
    element(layout, '00100010', 'PN', 'Żak^Ola'),
    element(layout, '00100020', 'LO', 'P-1'),
    element(layout, '00280010', 'US', 258),
  );

function codeOf(bytes: Uint8Array): string {
  try {
    readDicom(bytes);
    return 'read';
  } catch (error) {
    return isDicomError(error) ? error.code : `not a DicomError: ${error}`;
  }
}

describe('readDicom', () => {
  const layouts = [
    ['1.2.840.10008.1.2', patient(implicitLittle)],
    ['1.2.840.10008.1.2.1', patient(explicitLittle)],
    ['1.2.840.10008.1.2.2', patient(explicitBig)],
    ['1.2.840.10008.1.2.1.99', deflateRawSync(patient())],
    ['1.2.840.10008.1.2.1.99', zlibSync(patient())],
    ['1.2.840.10008.1.2.4.95', deflateRawSync(patient())],
    ['1.2.840.10008.1.2.4.205', deflateRawSync(patient())],
  ] as const;
  it.each(layouts)('reads %s', (transferSyntaxUid, dataset) => {
    const file = readDicom(part10(transferSyntaxUid, dataset));
    expect(file.transferSyntaxUid).toBe(transferSyntaxUid);
    expect(file.dataset.get(PatientName)).toEqual({ alphabetic: { family: 'Żak', given: 'Ola' } });
    expect(file.dataset.get(PatientID)).toBe('P-1');
    expect(file.dataset.get(Rows)).toBe(258);
    expect(file.dataset.get(StudyDate)).toBeUndefined();
    expect(file.warnings).toEqual([]);
  });

  it('reads values by tag alone', () => {
    const { dataset } = readDicom(part10('1.2.840.10008.1.2.1', patient()));
    expect(dataset.get('00080060')).toBe('PX');
    expect(dataset.vr('00280010')).toBe('US');
    expect(dataset.text(Modality)).toBe('PX');
    expect(dataset.has('00080061')).toBe(false);
  });

  it('reads a dataset that begins at once', () => {
    const file = readDicom(patient(implicitLittle));
    expect(file.transferSyntaxUid).toBe('1.2.840.10008.1.2');
    expect(file.warnings.map(({ code }) => code)).toEqual(['no_preamble', 'no_meta', 'transfer_syntax_guessed']);
  });

  it('believes the bytes when the transfer syntax is wrong', () => {
    const file = readDicom(part10('1.2.840.10008.1.2.1', patient(implicitLittle)));
    expect(file.dataset.get(PatientID)).toBe('P-1');
    expect(file.transferSyntaxUid).toBe('1.2.840.10008.1.2');
    expect(file.warnings[0]?.code).toBe('transfer_syntax_guessed');
  });

  it('is not led astray by the letters DICM in a value', () => {
    const station = bytesOf(
      element(explicitLittle, '00080005', 'CS', 'ISO_IR 192'),
      element(explicitLittle, '00081010', 'SH', `${'x'.repeat(128 - 18 - 8)}DICM`),
      element(explicitLittle, '00100020', 'LO', 'P-1'),
    );
    expect(new TextDecoder().decode(station.subarray(128, 132))).toBe('DICM');
    expect(readDicom(station).dataset.get(PatientID)).toBe('P-1');
  });

  it('says that a name is no tag, rather than that the attribute is absent', () => {
    const { dataset } = readDicom(part10('1.2.840.10008.1.2.1', patient()));
    for (const name of ['PatientName', 'Modality', '0010,0010', '']) {
      expect(() => dataset.get(name)).toThrow(expect.objectContaining({ code: 'invalid_value' }));
    }
  });

  it('believes bytes that are not deflated, although they are said to be', () => {
    const file = readDicom(part10('1.2.840.10008.1.2.1.99', patient()));
    expect(file.dataset.get(PatientID)).toBe('P-1');
    expect(file.transferSyntaxUid).toBe('1.2.840.10008.1.2.1');
    expect(file.warnings).toMatchObject([{ code: 'transfer_syntax_guessed' }]);
  });

  it('reads meta information in implicit VR, with and without a preamble', () => {
    const meta = element(implicitLittle, '00020010', 'UI', '1.2.840.10008.1.2');
    for (const bytes of [
      bytesOf(meta, patient(implicitLittle)),
      bytesOf(new Uint8Array(128), 'DICM', meta, patient(implicitLittle)),
    ]) {
      const file = readDicom(bytes);
      expect(file.transferSyntaxUid).toBe('1.2.840.10008.1.2');
      expect(file.meta.tags()).toEqual(['00020010']);
      expect(file.dataset.get(PatientID)).toBe('P-1');
    }
  });

  it('gives what is US or SS in the standard the sign of the pixels, also where a writer knew no VR', () => {
    const padding = (vr: string, layout = explicitLittle) => element(layout, '00280120', vr, Uint8Array.of(0x30, 0xf8));
    const unknown = bytesOf(
      element(explicitLittle, '00080060', 'CS', 'CT'),
      element(explicitLittle, '00280103', 'US', 1),
      padding('UN'),
    );
    const implicit = bytesOf(
      element(implicitLittle, '00080060', 'CS', 'CT'),
      element(implicitLittle, '00280103', 'US', 1),
      padding('US', implicitLittle),
    );
    for (const bytes of [part10('1.2.840.10008.1.2.1', unknown), part10('1.2.840.10008.1.2', implicit)]) {
      const { dataset } = readDicom(bytes);
      expect([dataset.vr('00280120'), dataset.get('00280120')]).toEqual(['SS', -2000]);
    }
  });

  it('stops before an attribute', () => {
    const file = readDicom(part10('1.2.840.10008.1.2.1', patient()), { stopBefore: PatientID });
    expect(file.dataset.tags()).toEqual(['00080005', '00080060', '00100010']);
    expect(file.warnings).toEqual([]);
  });

  it('gives what is whole of a truncated file', () => {
    const whole = part10('1.2.840.10008.1.2.1', patient());
    const file = readDicom(whole.subarray(0, whole.length - 1));
    expect(file.dataset.get(PatientID)).toBe('P-1');
    expect(file.dataset.has(Rows)).toBe(false);
    expect(file.warnings).toMatchObject([{ code: 'truncated', tag: '00280010' }]);
  });

  it('answers every cut of a file with a file or a DicomError', () => {
    const pixels = element(explicitLittle, '7FE00010', 'OW', new Uint8Array(8));
    const items = sequence(explicitLittle, '00400555', [patient(), patient()], true);
    const image = imageElements(explicitLittle, { rows: 2, columns: 2, bits: 16 });
    const whole = part10('1.2.840.10008.1.2.1', patient(), image, items, pixels);
    const codes = new Set<string>();
    for (let length = 0; length <= whole.length; length++) codes.add(codeOf(whole.subarray(0, length)));
    expect([...codes].sort()).toEqual(['not_dicom', 'read']);
  });

  it.each([
    ['nothing', ''],
    ['a text', 'Dear colleague, please find the X-ray attached. '.repeat(9)],
    ['a web page', `<!doctype html><title>Login</title>${' '.repeat(200)}`],
    ['a PDF', `%PDF-1.7\n${'x'.repeat(200)}`],
    ['a picture', '\u0089PNG\r\n\u001a\n'.repeat(40)],
    ['zeros', '\0'.repeat(300)],
  ])('says that %s is no DICOM file', (_, text) => {
    expect(codeOf(bytesOf(text))).toBe('not_dicom');
  });

  it('does not let a small file inflate without measure', () => {
    const bomb = deflateRawSync(bytesOf(patient()), { level: 9 });
    const zeros = deflateRawSync(new Uint8Array(40 * 1024 * 1024));
    expect(codeOf(part10('1.2.840.10008.1.2.1.99', zeros))).toBe('too_large');
    expect(codeOf(part10('1.2.840.10008.1.2.1.99', bomb))).toBe('read');
  });

  it('survives sequences nested beyond any stack', () => {
    let nested = new Uint8Array();
    const open = bytesOf(
      element(explicitLittle, '00400555', 'SQ', '', 0xffffffff),
      [0xfe, 0xff, 0, 0xe0],
      [255, 255, 255, 255],
    );
    nested = Uint8Array.from(Array.from({ length: 30_000 }, () => [...open]).flat());
    expect(codeOf(part10('1.2.840.10008.1.2.1', patient(), nested))).toBe('read');
  });

  it('reads sequences of defined and undefined length, each item with its own character set', () => {
    const russian = bytesOf(
      element(explicitLittle, '00080005', 'CS', 'ISO_IR 144'),
      element(explicitLittle, '00100010', 'PN', Uint8Array.of(0xb8, 0xd2, 0xd0, 0xdd)),
    );
    const plain = element(explicitLittle, '00100010', 'PN', 'Żak');
    for (const open of [false, true]) {
      const items = sequence(explicitLittle, '00101002', [russian, plain], open);
      const { dataset, warnings } = readDicom(
        part10('1.2.840.10008.1.2.1', element(explicitLittle, '00080005', 'CS', 'ISO_IR 192'), items),
      );
      const read = dataset.get('00101002');
      expect(Array.isArray(read) && read.length).toBe(2);
      expect(warnings).toEqual([]);
      const names = (Array.isArray(read) ? read : []).map((item) =>
        typeof item === 'object' && 'text' in item && typeof item.text === 'function' ? item.text(PatientName) : '',
      );
      expect(names).toEqual(['Иван', 'Żak']);
    }
  });

  it('reads private sequences that no VR announces, and leaves bytes that only look like one', () => {
    const items = sequence(implicitLittle, '20051080', [patient(implicitLittle)]).subarray(8);
    const cut = items.slice();
    cut[4] = 200;
    const { dataset } = readDicom(
      bytesOf(
        element(implicitLittle, '00080060', 'CS', 'MR'),
        element(implicitLittle, '20050010', 'LO', 'ACME'),
        element(implicitLittle, '20051080', 'UN', items),
        element(implicitLittle, '20051081', 'UN', cut),
        element(implicitLittle, '20051082', 'UN', 'plain'),
        element(implicitLittle, '20060010', 'UN', 'public'),
      ),
    );
    expect(['20051080', '20051081', '20051082'].map((tag) => dataset.vr(tag))).toEqual(['SQ', 'UN', 'UN']);
    const tag = { creator: 'ACME', group: 0x2005, element: 0x80, vr: 'SQ', multiplicity: 'many' } as const;
    expect(dataset.get(tag)?.[0]?.get(PatientID)).toBe('P-1');
  });

  it('gives no frames for a file without pixel data', () => {
    const file = readDicom(part10('1.2.840.10008.1.2.1', patient()));
    expect(file.frames).toEqual([]);
    expect(file.dataset.has(PixelData)).toBe(false);
  });
});
