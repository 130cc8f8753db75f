import { describe, expect, it } from 'vitest';
import { readDicom } from '../read/readDicom.ts';
import { bytesOf, element, explicitLittle, imageElements, part10, sequence } from '../testing/writeDataset.ts';
import { describeImage } from './describeImage.ts';
import { renderFrame } from './renderFrame.ts';

const write = (tag: string, vr: string, value: string | number | Uint8Array) => element(explicitLittle, tag, vr, value);
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
    expect(image).not.toHaveProperty('pixelAspectRatio');
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

  // PS3.3 C.8.7.1.1.2
  it('leaves out the way back to the intensity of the beam in angiography, and nowhere else', () => {
    const rescale = bytesOf(write('00281052', 'DS', '-5'), write('00281053', 'DS', '2'));
    const ofClass = (uid: string) => describeImage(read(write('00080016', 'UI', uid), rescale));
    expect(ofClass('1.2.840.10008.5.1.4.1.1.12.1')).not.toHaveProperty('rescaleSlope');
    expect(ofClass('1.2.840.10008.5.1.4.1.1.12.2')).not.toHaveProperty('rescaleIntercept');
    expect(ofClass('1.2.840.10008.5.1.4.1.1.2')).toMatchObject({ rescaleSlope: 2, rescaleIntercept: -5 });
  });

  it('does not take a number that cannot be read for one that is absent', () => {
    const comma = read(write('00281052', 'DS', '-1024,0'), write('00281053', 'DS', '1'));
    for (const source of [comma, comma.toJson()]) {
      expect(() => describeImage(source)).toThrow(expect.objectContaining({ code: 'invalid_value', tag: '00281052' }));
    }
  });

  it('takes the shape of a pixel from its spacing, else from its aspect ratio', () => {
    const imager = write('00181164', 'DS', '0.1\\0.2');
    const shape = (...elements: Uint8Array[]) => describeImage(read(...elements)).pixelAspectRatio;
    expect(shape(imager)).toBe(0.5);
    expect(shape(imager, write('00280030', 'DS', '0.3\\0.4'))).toBeCloseTo(0.75);
    expect(shape(write('00280030', 'DS', '0\\0'))).toBeUndefined();
    expect(shape(write('00280034', 'IS', '4\\3'))).toBeCloseTo(4 / 3);
  });

  it('reads tables of every stage, and gives the same from DICOM JSON', () => {
    const lut = (first: number[], bits: number, ...entries: number[]) =>
      bytesOf(
        write('00283002', 'US', bytesOf([entries.length, 0], first, [bits, 0])),
        write('00283006', 'OW', new Uint8Array(Uint16Array.from(entries).buffer)),
      );
    const file = readDicom(
      part10(
        '1.2.840.10008.1.2.1',
        imageElements(explicitLittle, { rows: 1, columns: 1, bits: 16 }),
        sequence(explicitLittle, '00283000', [lut([5, 0], 12, 7, 8)]),
        sequence(explicitLittle, '00283010', [lut([0, 0x80], 8, 1), lut([0, 0], 16, 2, 3)]),
        sequence(explicitLittle, '20500010', [lut([0, 0], 10, 4)]),
        write('20500020', 'CS', 'INVERSE'),
      ),
    );
    const image = describeImage(file.dataset, file.transferSyntaxUid);
    expect(image).toMatchObject({
      modalityLut: { firstMapped: 5, bits: 12, entries: Uint16Array.of(7, 8) },
      voiLuts: [
        { firstMapped: 0x8000, bits: 8, entries: Uint16Array.of(1) },
        { firstMapped: 0, bits: 16, entries: Uint16Array.of(2, 3) },
      ],
      presentationLut: { firstMapped: 0, bits: 10, entries: Uint16Array.of(4) },
      presentationLutShape: 'INVERSE',
    });
    expect(describeImage(file.toJson(), file.transferSyntaxUid)).toEqual(image);
    expect(structuredClone(image)).toEqual(image);
  });

  // PS3.3 C.11.2.1.1: a VOI LUT begins below zero where the modality transformation does.
  it('gives a VOI LUT the sign of what comes out of the rescale', () => {
    const lut = bytesOf(
      write('00283002', 'US', bytesOf([1, 0, 0, 0xfc, 16, 0])),
      write('00283006', 'OW', bytesOf([1, 0])),
    );
    const first = (...elements: Uint8Array[]) =>
      describeImage(read(...elements, sequence(explicitLittle, '00283010', [lut]))).voiLuts?.[0]?.firstMapped;
    expect(first()).toBe(0xfc00);
    expect(first(write('00281052', 'DS', '-1024'), write('00281053', 'DS', '1'))).toBe(-1024);
  });

  it('gives padding the sign of the pixels, and the shape of pixels that have no spacing', () => {
    const padded = bytesOf(write('00280120', 'US', 0xf830), write('00280121', 'US', 0xf831));
    expect(describeImage(read(padded))).toMatchObject({ pixelPaddingValue: 0xf830, pixelPaddingRangeLimit: 0xf831 });
    const signed = bytesOf(
      write('00280010', 'US', 1),
      write('00280011', 'US', 1),
      write('00280100', 'US', 16),
      write('00280103', 'US', 1),
      padded,
    );
    const { dataset } = readDicom(part10('1.2.840.10008.1.2.1', signed));
    expect(describeImage(dataset)).toMatchObject({ pixelPaddingValue: -2000, pixelPaddingRangeLimit: -1999 });
    expect(describeImage(read(write('00280034', 'IS', '2\\1')))).toMatchObject({ pixelAspectRatio: 2 });
    expect(describeImage(read(write('00280034', 'IS', '0\\0')))).not.toHaveProperty('pixelAspectRatio');
  });

  // PS3.3 C.11.2.1.2
  it('judges each window on its own: one narrower than 1 does not change the function of the others', () => {
    const image = describeImage(
      read(write('00281050', 'DS', '0.05\\40\\0.5'), write('00281051', 'DS', '0.02\\4\\0.999')),
    );
    expect(image).toMatchObject({
      voiLutFunction: 'LINEAR',
      windows: [{ width: 0.02 }, { width: 4 }, { width: 0.999 }],
    });
    const grays = (values: readonly number[], window?: (typeof image.windows)[number]) =>
      values.map((value) => {
        const samples = Float32Array.of(value);
        const frame = { rows: 1, columns: 1, bitsStored: 32, signed: true, samplesPerPixel: 1, samples } as const;
        return renderFrame({ ...frame, photometricInterpretation: 'MONOCHROME2' }, image, window && { window }).data[0];
      });
    expect(grays([0.03, 0.04, 0.05, 0.06, 0.07])).toEqual([0, 0, 128, 255, 255]);
    // LINEAR: from 38 to 41, not from 38 to 42.
    expect(grays([38, 39, 40, 41], image.windows[1])).toEqual([0, 85, 170, 255]);
  });

  // PS3.3 C.7.6.16
  it('describes each frame by its own functional groups, else by the shared ones', () => {
    const group = (macro: string, ...elements: Uint8Array[]) => sequence(explicitLittle, macro, [bytesOf(...elements)]);
    const window = (center: string) =>
      group(
        '00289132',
        write('00281050', 'DS', center),
        write('00281051', 'DS', '100'),
        write('00281056', 'CS', 'SIGMOID'),
      );
    const file = readDicom(
      part10(
        '1.2.840.10008.1.2.1',
        imageElements(explicitLittle, { rows: 1, columns: 1, bits: 16, frames: 2 }),
        sequence(explicitLittle, '52009229', [
          bytesOf(
            group('00289110', write('00280030', 'DS', '0.5\\0.25')),
            group('00289145', write('00281052', 'DS', '-7'), write('00281053', 'DS', '3')),
          ),
        ]),
        sequence(explicitLittle, '52009230', [
          bytesOf(group('00289110', write('00280030', 'DS', '1\\2')), window('10')),
          bytesOf(window('20'), group('00289145', write('00281052', 'DS', '0'), write('00281053', 'DS', '4'))),
        ]),
      ),
    );
    for (const source of [file.dataset, file.toJson()]) {
      const frames = [undefined, 1, 2].map((frameIndex) =>
        describeImage(source, undefined, frameIndex === undefined ? {} : { frameIndex }),
      );
      expect(frames).toMatchObject([
        { windows: [{ center: 10 }], voiLutFunction: 'SIGMOID', rescaleSlope: 3, pixelAspectRatio: 0.5 },
        { windows: [{ center: 20 }], rescaleSlope: 4, rescaleIntercept: 0, pixelAspectRatio: 2 },
        // No such frame: what is shared, and nothing of another frame.
        { windows: [], rescaleSlope: 3, pixelAspectRatio: 2 },
      ]);
    }
  });

  it('tells the colors of PALETTE COLOR from those that supplement grays', () => {
    const tables = ['1', '2', '3'].flatMap((color) => [
      write(`0028110${color}`, 'US', bytesOf([1, 0, 0, 1, 8, 0])),
      write(`0028120${color}`, 'OW', bytesOf([Number(color), 0])),
    ]);
    const gray = describeImage(read(...tables));
    expect(gray).not.toHaveProperty('palette');
    expect(gray).not.toHaveProperty('supplementalPalette');
    const image = describeImage(read(write('00089205', 'CS', 'COLOR'), ...tables));
    expect(image.supplementalPalette?.blue).toEqual({ firstMapped: 256, entries: Uint8Array.of(3) });
    expect(image).not.toHaveProperty('palette');
  });

  it('expands a segmented palette', () => {
    const segmented = ['1', '2', '3'].flatMap((color) => [
      write(`0028110${color}`, 'US', bytesOf([3, 0, 0, 0, 16, 0])),
      write(`0028122${color}`, 'OW', bytesOf([0, 0, 1, 0, 0, 0, 1, 0, 2, 0, 0, 2])),
    ]);
    const { dataset } = readDicom(
      part10(
        '1.2.840.10008.1.2.1',
        imageElements(explicitLittle, { rows: 1, columns: 1, bits: 8, photometric: 'PALETTE COLOR' }),
        ...segmented,
      ),
    );
    expect(describeImage(dataset).palette?.green.entries).toEqual(Uint8Array.of(0, 1, 2));
  });

  it('gives the same from DICOM JSON, palette included', () => {
    const palette = ['1', '2', '3'].flatMap((color) => [
      write(`0028110${color}`, 'US', bytesOf([2, 0, 0, 0, 16, 0])),
      write(`0028120${color}`, 'OW', bytesOf([0, 0, Number(color), 0x7f])),
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

  it('says when a table that it needs did not come along', () => {
    const bulk = { vr: 'OW', BulkDataURI: 'bulk/1' };
    const lut = { vr: 'SQ', Value: [{ '00283002': { vr: 'US', Value: [2, 0, 16] }, '00283006': bulk }] };
    const json = {
      '00280010': { vr: 'US', Value: [1] },
      '00280011': { vr: 'US', Value: [1] },
      '00280100': { vr: 'US', Value: [16] },
    };
    const refused = expect.objectContaining({ code: 'not_loaded', tag: '00283006' });
    expect(() => describeImage({ ...json, '00283000': lut })).toThrow(refused);
    expect(() => describeImage({ ...json, '00283010': lut })).toThrow(refused);
    const window = { '00281050': { vr: 'DS', Value: [10] }, '00281051': { vr: 'DS', Value: [20] } };
    expect(describeImage({ ...json, ...window, '00283010': lut })).toMatchObject({
      windows: [{ center: 10, width: 20 }],
    });
    const palette = Object.fromEntries(
      ['1', '2', '3'].flatMap((color) => [
        [`0028110${color}`, { vr: 'US', Value: [2, 0, 16] }],
        [`0028120${color}`, bulk],
      ]),
    );
    const indexed = { '00280004': { vr: 'CS', Value: ['PALETTE COLOR'] } };
    expect(() => describeImage({ ...json, ...palette, ...indexed })).toThrow(
      expect.objectContaining({ code: 'not_loaded' }),
    );
  });

  it('names what is missing', () => {
    const { dataset } = readDicom(
      part10('1.2.840.10008.1.2.1', write('00080060', 'CS', 'SR'), write('00100020', 'LO', 'P')),
    );
    expect(() => describeImage(dataset)).toThrow(expect.objectContaining({ code: 'missing_tag' }));
  });
});
