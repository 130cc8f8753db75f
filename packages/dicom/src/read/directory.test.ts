import { describe, expect, it } from 'vitest';
import { PatientID } from '../tags.ts';
import { bytesOf, element, explicitLittle, part10, sequence } from '../testing/writeDataset.ts';
import { type DirectoryRecord, readDirectory } from './directory.ts';
import { readDicom } from './readDicom.ts';

const long = (value: number) => Uint8Array.of(value & 255, (value >> 8) & 255, 0, 0);

interface Record {
  type: string;
  next?: number;
  lower?: number;
  file?: string;
  inUse?: number;
}

/** A directory whose offsets are given as numbers of records, from 1; 0 leads nowhere. */
function directory(records: readonly Record[], first: number, shift = 0): Uint8Array {
  const items = (offsets: readonly number[]) =>
    records.map(({ type, next = 0, lower = 0, file, inUse = 0xffff }) =>
      bytesOf(
        element(explicitLittle, '00041400', 'UL', long(next === 0 ? 0 : (offsets[next - 1] ?? 0))),
        element(explicitLittle, '00041410', 'US', inUse),
        element(explicitLittle, '00041420', 'UL', long(lower === 0 ? 0 : (offsets[lower - 1] ?? 0))),
        element(explicitLittle, '00041430', 'CS', type),
        file === undefined ? [] : element(explicitLittle, '00041500', 'CS', file),
        element(explicitLittle, '00100020', 'LO', `P${type.length}`),
      ),
    );
  const file = (offsets: readonly number[]) =>
    part10(
      '1.2.840.10008.1.2.1',
      element(explicitLittle, '00041200', 'UL', long(offsets[first - 1] ?? 0)),
      sequence(explicitLittle, '00041220', items(offsets)),
    );
  const bytes = file([]);
  const offsets: number[] = [];
  for (let at = 0; at + 4 <= bytes.length; at++) {
    if (bytes[at] === 0xfe && bytes[at + 1] === 0xff && bytes[at + 2] === 0 && bytes[at + 3] === 0xe0)
      offsets.push(at + shift);
  }
  return file(offsets);
}

const outline = (records: readonly DirectoryRecord[]): string =>
  records
    .map(({ type, fileId, children }) => `${type}${fileId ? `[${fileId.join('/')}]` : ''}(${outline(children)})`)
    .join(' ');

const records: Record[] = [
  { type: 'PATIENT', next: 5, lower: 2 },
  { type: 'STUDY', lower: 3 },
  { type: 'SERIES', lower: 4 },
  { type: 'IMAGE', file: 'A\\IM1', next: 6 },
  { type: 'PATIENT', lower: 7 },
  { type: 'IMAGE', file: 'A\\IM2' },
  { type: 'STUDY' },
];

describe('readDirectory', () => {
  it('follows the offsets of records', () => {
    const read = readDirectory(readDicom(directory(records, 1)));
    expect(outline(read)).toBe('PATIENT(STUDY(SERIES(IMAGE[A/IM1]() IMAGE[A/IM2]()))) PATIENT(STUDY())');
    expect(read[0]?.dataset.get(PatientID)).toBe('P7');
  });

  it('goes by order and type where offsets lead nowhere, and loses no record', () => {
    const read = readDirectory(readDicom(directory(records, 1, 2)));
    expect(outline(read)).toBe('PATIENT(STUDY(SERIES(IMAGE[A/IM1]()))) PATIENT(IMAGE[A/IM2]() STUDY())');
  });

  it('ends where offsets make a ring, and leaves out what is not in use', () => {
    const ring = directory(
      [
        { type: 'PATIENT', next: 2, lower: 1 },
        { type: 'PATIENT', next: 1 },
        { type: 'PATIENT', inUse: 0 },
      ],
      1,
    );
    expect(outline(readDirectory(readDicom(ring)))).toBe('PATIENT() PATIENT()');
  });

  it('is empty for an image', () => {
    expect(
      readDirectory(readDicom(part10('1.2.840.10008.1.2.1', element(explicitLittle, '00080060', 'CS', 'IO')))),
    ).toEqual([]);
  });
});
