import { describe, expect, it } from 'vitest';
import { dumpDicom, getByKeyword } from '../dictionary.ts';
import { datasetFromJson } from '../json.ts';
import { decodeFrame, describeImage } from '../pixels.ts';
import { IconImageSequence } from '../tags.ts';
import {
  bytesOf,
  element,
  encapsulated,
  explicitLittle,
  imageElements,
  part10,
  sequence,
} from '../testing/writeDataset.ts';
import { elementsOf } from './elements.ts';
import { framesOf } from './framesOf.ts';
import { readDicom } from './readDicom.ts';

const jpegLs = '1.2.840.10008.1.2.4.80';
const rle = '1.2.840.10008.1.2.5';
const rleFrame = bytesOf([1, 0, 0, 0, 64, 0, 0, 0], new Uint8Array(56), [0xf1, 7, 3, 1, 2, 3, 4, 0x80, 0, 0]);

const file = readDicom(
  part10(
    '1.2.840.10008.1.2.1',
    element(explicitLittle, '00080005', 'CS', 'ISO_IR 192'),
    element(explicitLittle, '00080016', 'UI', '1.2.840.10008.5.1.4.1.1.7'),
    sequence(explicitLittle, '00081140', [
      bytesOf(element(explicitLittle, '00081155', 'UI', '1.2.3')),
      bytesOf(element(explicitLittle, '00081155', 'UI', '1.2.4')),
    ]),
    element(explicitLittle, '00090010', 'LO', 'ACME'),
    element(explicitLittle, '00091001', 'SV', new Uint8Array(8).fill(1)),
    element(explicitLittle, '00100010', 'PN', 'Żak^Ola'),
    element(explicitLittle, '00104000', 'LT', 'x'.repeat(100)),
    element(explicitLittle, '00280010', 'US', 258),
    element(explicitLittle, '00280030', 'DS', '0.1\\0.10'),
    element(explicitLittle, '00281201', 'OW', new Uint8Array(12)),
  ),
);

describe('elementsOf', () => {
  it('goes over the attributes with their values, and over items by their sequence', () => {
    const seen = [...elementsOf(file.dataset)].map(({ tag, vr, value, items }) => [tag, vr, items.length || value]);
    expect(seen.slice(0, 4)).toEqual([
      ['00080005', 'CS', 'ISO_IR 192'],
      ['00080016', 'UI', '1.2.840.10008.5.1.4.1.1.7'],
      ['00081140', 'SQ', 2],
      ['00090010', 'LO', 'ACME'],
    ]);
    expect(seen).toHaveLength(10);
    const [, , referenced] = elementsOf(file.dataset);
    const [first] = referenced?.items ?? [];
    expect([...elementsOf(first ?? file.meta)].map(({ text }) => text)).toEqual(['1.2.3']);
  });

  it('goes over DICOM JSON, too', () => {
    const again = datasetFromJson(file.toJson());
    expect([...elementsOf(again)].map(({ tag }) => tag)).toEqual(file.dataset.tags());
  });
});

describe('JSON.stringify', () => {
  it('writes a file and a dataset as DICOM JSON, 64-bit numbers and all', () => {
    for (const written of [file, file.dataset, datasetFromJson(file.toJson())])
      expect(JSON.parse(JSON.stringify(written))).toEqual(file.toJson());
    expect(JSON.stringify({ file })).toContain('72340172838076673');
    expect(JSON.parse(JSON.stringify(file.meta))).toEqual(file.meta.toJson());
  });
});

describe('getByKeyword', () => {
  it('reads what the constant reads', () => {
    expect(getByKeyword(file.dataset, 'PatientName')).toEqual({ alphabetic: { family: 'Żak', given: 'Ola' } });
    const rows: number | undefined = getByKeyword(file.dataset, 'Rows');
    expect(rows).toBe(258);
    expect(getByKeyword(file.dataset, 'PixelSpacing')).toEqual([0.1, 0.1]);
    expect(getByKeyword(file.dataset, 'ReferencedImageSequence')).toHaveLength(2);
    expect(getByKeyword(file.dataset, 'RedPaletteColorLookupTableData')).toHaveLength(12);
    expect(getByKeyword(file.dataset, 'StudyDate')).toBeUndefined();
    const learned: string = 'SOPClassUID';
    expect(getByKeyword(file.dataset, learned)).toBe('1.2.840.10008.5.1.4.1.1.7');
  });

  it('says that a word is none, rather than that the attribute is absent', () => {
    const word: string = 'patientName';
    expect(() => getByKeyword(file.dataset, word)).toThrow(expect.objectContaining({ code: 'invalid_value' }));
  });
});

describe('dumpDicom', () => {
  it('writes a file as lines', () => {
    const lines = dumpDicom(file, { mostCharacters: 20 }).split('\n');
    const shortened = lines.map((line) => line.replace(/ +#/, ' #'));
    expect(shortened).toEqual([
      '(0002,0010) UI [1.2.840.10008.1.2.1] # TransferSyntaxUID: Explicit VR Little Endian',
      '(0008,0005) CS [ISO_IR 192] # SpecificCharacterSet',
      '(0008,0016) UI [1.2.840.10008.5.1.4.…] # SOPClassUID: Secondary Capture Image Storage',
      '(0008,1140) SQ 2 items # ReferencedImageSequence',
      '  item 1',
      '    (0008,1155) UI [1.2.3] # ReferencedSOPInstanceUID',
      '  item 2',
      '    (0008,1155) UI [1.2.4] # ReferencedSOPInstanceUID',
      '(0009,0010) LO [ACME] # private',
      '(0009,1001) SV [72340172838076673] # private',
      '(0010,0010) PN [Żak^Ola] # PatientName',
      '(0010,4000) LT [xxxxxxxxxxxxxxxxxxxx…] # PatientComments',
      '(0028,0010) US [258] # Rows',
      '(0028,0030) DS [0.1\\0.10] # PixelSpacing',
      '(0028,1201) OW 12 bytes # RedPaletteColorLookupTableData',
      '',
    ]);
    expect(lines[1]?.indexOf('#')).toBe(lines[3]?.indexOf('#'));
  });

  it('writes a dataset alone', () => {
    expect(dumpDicom(file.meta)).toMatch(/^\(0002,0010\) UI .*\n$/);
  });
});

describe('framesOf', () => {
  const icon = (pixels: Uint8Array) => bytesOf(imageElements(explicitLittle, { rows: 4, columns: 5, bits: 8 }), pixels);
  const withIcon = (transferSyntaxUid: string, pixels: Uint8Array) =>
    readDicom(part10(transferSyntaxUid, sequence(explicitLittle, '00880200', [icon(pixels)])));
  const decodeIcon = async (transferSyntaxUid: string, pixels: Uint8Array) => {
    const [dataset] = withIcon(transferSyntaxUid, pixels).dataset.get(IconImageSequence) ?? [];
    if (dataset === undefined) throw new Error('no icon');
    const found = framesOf(dataset);
    const image = describeImage(dataset, found.transferSyntaxUid);
    return (await decodeFrame(found.frames[0]?.read() ?? [], image)).samples;
  };
  const native = Uint8Array.from({ length: 20 }, (_, at) => at);

  it('gives compressed icons, and native ones in native and in compressed files', async () => {
    const same = [...Array(16).fill(7), 1, 2, 3, 4];
    expect([...(await decodeIcon(rle, encapsulated([], [rleFrame])))]).toEqual(same);
    for (const transferSyntaxUid of ['1.2.840.10008.1.2.1', jpegLs]) {
      const samples = await decodeIcon(transferSyntaxUid, element(explicitLittle, '7FE00010', 'OB', native));
      expect([...samples]).toEqual([...native]);
    }
  });

  it('gives none where there is no pixel data, and refuses what was not read from a file', () => {
    expect(framesOf(file.dataset).frames).toEqual([]);
    expect(() => framesOf(datasetFromJson({}))).toThrow(expect.objectContaining({ code: 'invalid_value' }));
  });
});

describe('describeImage without a transfer syntax', () => {
  const compressed = readDicom(
    part10(rle, imageElements(explicitLittle, { rows: 4, columns: 5, bits: 8 }), encapsulated([], [rleFrame])),
  );

  it('takes that of the file that the dataset was read from', async () => {
    const image = describeImage(compressed.dataset);
    expect(image.transferSyntaxUid).toBe(rle);
    expect((await decodeFrame(compressed.frames[0]?.read() ?? [], image)).samples).toHaveLength(20);
  });

  it('leaves it open for DICOM JSON, and compressed frames are then no native ones', async () => {
    const image = describeImage(compressed.toJson());
    expect(image.transferSyntaxUid).toBe('');
    const stream = bytesOf([0xff, 0xd8, 0xff, 0xf7], new Uint8Array(200));
    for (const marker of [0xd8, 0x4f]) {
      const bytes = stream.map((byte, at) => (at === 1 ? marker : byte));
      await expect(decodeFrame([bytes], image)).rejects.toThrow(
        expect.objectContaining({ code: 'unsupported_transfer_syntax' }),
      );
    }
    // Pixels may have such values, too.
    expect((await decodeFrame([stream.subarray(0, 20)], image)).samples).toHaveLength(20);
  });
});
