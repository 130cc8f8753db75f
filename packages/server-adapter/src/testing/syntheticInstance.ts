import { element, explicitLittle, imageElements, joinBytes, part10 } from '../../../dicom/src/testing/writeDataset.ts';

/** What a test may say of an instance; the rest is the same for all. */
export interface SyntheticInstance {
  /** Makes the SOP Instance UID. */
  number: number;
  study?: number;
  rows?: number;
  columns?: number;
  frames?: number;
  /** As many bytes as rows, columns and frames ask for, unless given. */
  pixels?: Uint8Array;
  /** Further elements, in the order of their tags, between (0020,0013) and (0028,0002). */
  more?: readonly Uint8Array[];
  transferSyntaxUid?: string;
  /** In ASCII. */
  patient?: { name: string; id: string; birthDate: string };
}

export const syntheticUid = (kind: 'study' | 'series' | 'instance', number: number): string =>
  `2.25.${{ study: 1, series: 2, instance: 3 }[kind]}${String(number).padStart(8, '0')}`;

/** A small 8-bit image of patient DEMO-001, or of another, as one file. */
export function syntheticInstance({
  number,
  study = 1,
  rows = 16,
  columns = 16,
  frames = 1,
  pixels = new Uint8Array(rows * columns * frames).fill(number % 251),
  more = [],
  transferSyntaxUid = '1.2.840.10008.1.2.1',
  patient = { name: 'Wisniewska^Zaneta', id: 'DEMO-001', birthDate: '19850412' },
}: SyntheticInstance): Uint8Array<ArrayBuffer> {
  const text = (tag: string, vr: string, value: string) => element(explicitLittle, tag, vr, value);
  return joinBytes([
    part10(
      transferSyntaxUid,
      text('00080016', 'UI', '1.2.840.10008.5.1.4.1.1.7'),
      text('00080018', 'UI', syntheticUid('instance', number)),
      text('00080020', 'DA', '20260102'),
      text('00080060', 'CS', 'OT'),
      text('00100010', 'PN', patient.name),
      text('00100020', 'LO', patient.id),
      text('00100030', 'DA', patient.birthDate),
      text('0020000D', 'UI', syntheticUid('study', study)),
      text('0020000E', 'UI', syntheticUid('series', study)),
      text('00200013', 'IS', String(number)),
      ...more,
      imageElements(explicitLittle, { rows, columns, bits: 8, frames }),
    ),
    element(explicitLittle, '7FE00010', 'OB', new Uint8Array(), pixels.length + (pixels.length % 2)),
    pixels,
    new Uint8Array(pixels.length % 2),
  ]);
}
