import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isDicomError } from '../errors.ts';
import { PatientName, PixelData, Rows } from '../tags.ts';
import {
  bytesOf,
  element,
  encapsulated,
  explicitBig,
  explicitLittle,
  imageElements,
  part10,
  sequence,
} from '../testing/writeDataset.ts';
import type { DicomSource } from './dicomFile.ts';
import { openDicom } from './openDicom.ts';
import { readDicom } from './readDicom.ts';

/** A source that counts what it is asked for. */
function sourceOf(bytes: Uint8Array) {
  const asked = { requests: 0, bytes: 0 };
  const source: DicomSource = {
    sizeBytes: bytes.length,
    read: async (offset, length) => {
      asked.requests++;
      asked.bytes += length;
      return bytes.slice(offset, offset + length);
    },
  };
  return { source, asked };
}

const patient = bytesOf(
  element(explicitLittle, '00080005', 'CS', 'ISO_IR 192'),
  element(explicitLittle, '00080060', 'CS', 'OT'),
  element(explicitLittle, '00100010', 'PN', 'Łęcki^Zbigniew'),
);
const image = (frames: number, bits: number) => imageElements(explicitLittle, { rows: 2, columns: 3, bits, frames });
const trailing = element(explicitLittle, 'FFFCFFFC', 'OB', new Uint8Array(10));
const native = '1.2.840.10008.1.2.1';

const soi = (id: number, size: number) => {
  const fragment = new Uint8Array(size).fill(id);
  fragment.set([0xff, 0xd8]);
  return fragment;
};

const files: [string, Uint8Array][] = [
  [
    'native',
    part10(
      native,
      patient,
      image(3, 16),
      element(explicitLittle, '7FE00010', 'OW', new Uint8Array(36).fill(7)),
      trailing,
    ),
  ],
  [
    'big endian',
    part10(
      '1.2.840.10008.1.2.2',
      element(explicitBig, '00080060', 'CS', 'OT'),
      imageElements(explicitBig, { rows: 2, columns: 3, bits: 16 }),
      element(
        explicitBig,
        '7FE00010',
        'OW',
        Uint8Array.from({ length: 12 }, (_, at) => at),
      ),
    ),
  ],
  [
    'bits',
    part10(native, patient, image(2, 1), element(explicitLittle, '7FE00010', 'OB', Uint8Array.of(0b01000001, 0b1111))),
  ],
  [
    'deflated',
    part10(
      '1.2.840.10008.1.2.1.99',
      deflateRawSync(bytesOf(patient, image(1, 8), element(explicitLittle, '7FE00010', 'OB', new Uint8Array(6)))),
    ),
  ],
  [
    'encapsulated with a table',
    part10(
      '1.2.840.10008.1.2.4.80',
      patient,
      image(3, 8),
      encapsulated([0, 5008, 10016], [soi(1, 5000), soi(2, 5000), soi(3, 5000)]),
      trailing,
    ),
  ],
  [
    'encapsulated, two fragments a frame',
    part10(
      '1.2.840.10008.1.2.4.80',
      patient,
      image(2, 8),
      encapsulated([0, 32], [soi(1, 10), soi(9, 6), soi(2, 10), soi(9, 6)]),
    ),
  ],
  [
    'encapsulated with a wrong table',
    part10('1.2.840.10008.1.2.4.80', patient, image(2, 8), encapsulated([0, 99], [soi(1, 10), soi(2, 10)])),
  ],
  [
    'encapsulated without a table',
    part10('1.2.840.10008.1.2.4.80', patient, image(2, 8), encapsulated([], [soi(1, 10), bytesOf([1, 2]), soi(2, 10)])),
  ],
  [
    'a large sequence',
    part10(
      native,
      sequence(
        explicitLittle,
        '00081140',
        Array.from({ length: 3000 }, () => patient),
        true,
      ),
      patient,
    ),
  ],
  [
    'a large value before others',
    part10(
      native,
      element(explicitLittle, '00420011', 'OB', new Uint8Array(200_000).fill(3)),
      element(explicitLittle, '00420012', 'LO', 'x'),
    ),
  ],
  [
    'many small attributes',
    part10(
      native,
      ...Array.from({ length: 9000 }, (_, at) =>
        element(explicitLittle, (0x00091000 + at).toString(16).padStart(8, '0'), 'LO', 'value'),
      ),
    ),
  ],
  [
    'cut in the pixel data',
    part10(native, patient, image(3, 16), element(explicitLittle, '7FE00010', 'OW', new Uint8Array(36))).slice(0, -7),
  ],
  [
    'cut in a sequence',
    part10(native, patient, sequence(explicitLittle, '00400555', [patient, patient], true)).slice(0, -30),
  ],
];

describe('openDicom', () => {
  it.each(files)('gives what readDicom gives: %s', async (_, bytes) => {
    const whole = readDicom(bytes);
    const opened = await openDicom(sourceOf(bytes).source);
    const bulkDataUri = (tag: string) => `bulk/${tag}`;
    expect(opened.toJson({ bulkDataUri })).toEqual(whole.toJson({ bulkDataUri }));
    expect(opened.warnings).toEqual(whole.warnings);
    expect(opened.transferSyntaxUid).toBe(whole.transferSyntaxUid);
    expect(opened.frames.map(({ ranges }) => ranges)).toEqual(whole.frames.map(({ ranges }) => ranges));
    expect(await Promise.all(opened.frames.map((frame) => frame.read()))).toEqual(
      whole.frames.map((frame) => frame.read().map((part) => new Uint8Array(part))),
    );
  });

  it('reads little of a large file', async () => {
    const pixels = new Uint8Array(3_000_000);
    const bytes = part10(
      native,
      patient,
      imageElements(explicitLittle, { rows: 1000, columns: 1000, bits: 8, frames: 3 }),
      element(explicitLittle, '7FE00010', 'OB', pixels),
      trailing,
    );
    const { source, asked } = sourceOf(bytes);
    const file = await openDicom(source);
    expect(file.frames.length).toBe(3);
    expect(asked).toEqual({ requests: 2, bytes: 64 * 1024 + 22 });
    expect(file.byteRange(PixelData)?.length).toBe(3_000_000);
    expect(file.byteRange(Rows)).toBeUndefined();
    expect(() => file.dataset.get(PixelData)).toThrow(expect.objectContaining({ code: 'not_loaded' }));
  });

  it('stops before an attribute', async () => {
    const { source } = sourceOf(files[0]?.[1] ?? new Uint8Array());
    const file = await openDicom(source, { stopBefore: PatientName });
    expect(file.dataset.tags()).toEqual(['00080005', '00080060']);
    expect(file.frames).toEqual([]);
  });

  const codeOf = (opening: Promise<unknown>) =>
    opening.then(
      () => 'opened',
      (error: unknown) => (isDicomError(error) ? error.code : `not a DicomError: ${error}`),
    );

  it('ends in a DicomError when the source fails, lies, or is cancelled', async () => {
    const bytes = files[0]?.[1] ?? new Uint8Array();
    const broken = { sizeBytes: bytes.length, read: () => Promise.reject(new Error('disk')) };
    expect(await codeOf(openDicom(broken))).toBe('read_failed');
    const longer = { sizeBytes: 99_999_999, read: async () => new Uint8Array() };
    expect(await codeOf(openDicom(longer))).toBe('not_dicom');
    const wholeAlways = { sizeBytes: bytes.length, read: async () => new Uint8Array(bytes.length + 1) };
    expect(await codeOf(openDicom(wholeAlways))).toBe('read_failed');
    expect(await codeOf(openDicom({ sizeBytes: Number.NaN, read: async () => bytes }))).toBe('invalid_value');
    const { source } = sourceOf(bytes);
    expect(await codeOf(openDicom(source, { signal: AbortSignal.abort() }))).toBe('aborted');
    const file = await openDicom(source);
    expect(await codeOf(file.frames[0]?.read({ signal: AbortSignal.abort() }) ?? Promise.resolve())).toBe('aborted');
  });
});
