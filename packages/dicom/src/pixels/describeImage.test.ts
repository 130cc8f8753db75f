import { describe, expect, it } from 'vitest';
import { readDicom } from '../read/readDicom.ts';
import { bytesOf, element, explicitLittle, imageElements, part10 } from '../testing/writeDataset.ts';
import { describeImage } from './describeImage.ts';

const write = (tag: string, vr: string, value: string | Uint8Array) => element(explicitLittle, tag, vr, value);
const read = (...elements: Uint8Array[]) =>
  readDicom(
    part10(
      '1.2.840.10008.1.2.1',
      write('00080060', 'CS', 'DX'),
      ...elements,
      imageElements(explicitLittle, { rows: 4, columns: 5, bits: 16 }),
    ),
  ).dataset;

describe('describeImage', () => {
  it('leaves out what the file does not say', () => {
    const image = describeImage(read(), '1.2.840.10008.1.2.1');
    expect(image).toMatchObject({ rows: 4, columns: 5, bitsStored: 16, windows: [], voiLutFunction: 'LINEAR' });
    expect(image).not.toHaveProperty('spacing');
    expect(image).not.toHaveProperty('rescaleSlope');
  });

  it('reads windows in pairs, and drops those that cannot be shown', () => {
    const image = describeImage(
      read(
        write('00281050', 'DS', '40\\50\\60'),
        write('00281051', 'DS', '400\\0\\1'),
        write('00281055', 'LO', 'SOFT\\BAD\\SHARP'),
      ),
    );
    expect(image.windows).toEqual([
      { center: 40, width: 400, explanation: 'SOFT' },
      { center: 60, width: 1, explanation: 'SHARP' },
    ]);
  });

  it('says where the spacing comes from', () => {
    const imager = write('00181164', 'DS', '0.1\\0.2');
    expect(describeImage(read(imager)).spacing).toEqual({ rowMm: 0.1, columnMm: 0.2, source: 'ImagerPixelSpacing' });
    expect(describeImage(read(imager, write('00280030', 'DS', '0.3\\0.4'))).spacing).toEqual({
      rowMm: 0.3,
      columnMm: 0.4,
      source: 'PixelSpacing',
    });
    expect(describeImage(read(write('00280030', 'DS', '0\\0')))).not.toHaveProperty('spacing');
  });

  it('gives the same from DICOM JSON, palette included', () => {
    const palette = ['1', '2', '3'].flatMap((colour) => [
      write(`0028110${colour}`, 'US', bytesOf([2, 0, 0, 0, 16, 0])),
      write(`0028120${colour}`, 'OW', bytesOf([0, 0, Number(colour), 0x7f])),
    ]);
    const file = readDicom(
      part10(
        '1.2.840.10008.1.2.5',
        write('00080060', 'CS', 'US'),
        imageElements(explicitLittle, { rows: 1, columns: 1, bits: 8, photometric: 'PALETTE COLOR' }),
        ...palette,
      ),
    );
    const image = describeImage(file.dataset, file.transferSyntaxUid);
    expect(image.palette?.red).toEqual({ firstMapped: 0, entries: Uint8Array.of(0, 0x7f) });
    expect(describeImage(file.toJson(), file.transferSyntaxUid)).toEqual(image);
  });

  it('names what is missing', () => {
    const { dataset } = readDicom(
      part10('1.2.840.10008.1.2.1', write('00080060', 'CS', 'SR'), write('00100020', 'LO', 'P')),
    );
    expect(() => describeImage(dataset)).toThrow(expect.objectContaining({ code: 'missing_tag' }));
  });
});
