import { deflateSync } from 'fflate';
import {
  bytesOf,
  element,
  encapsulated,
  explicitBig,
  explicitLittle,
  imageElements,
  implicitLittle,
  joinBytes,
  part10,
  sequence,
  type WriterLayout,
} from '../writeDataset.ts';

/** A file that mutations begin with. */
export interface Seed {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Where the deflated dataset begins, in a file that has one. */
  readonly deflatedAt?: number;
}

const uids = {
  implicit: '1.2.840.10008.1.2',
  explicit: '1.2.840.10008.1.2.1',
  deflated: '1.2.840.10008.1.2.1.99',
  big: '1.2.840.10008.1.2.2',
  rle: '1.2.840.10008.1.2.5',
  jpegLossless: '1.2.840.10008.1.2.4.70',
} as const;

const undefinedLength = 0xffffffff;
const pixelBytes = (count: number) => Uint8Array.from({ length: count }, (_, at) => (at * 37) % 251);

/** Attributes of every kind of value; the character set is that of `name`. */
function header(
  layout: WriterLayout,
  charset = 'ISO_IR 192',
  name: Uint8Array | string = 'Żółw^Zoë=山田^太郎',
): Uint8Array {
  const numbers = new Uint8Array(16).fill(0x40);
  return bytesOf(
    element(layout, '00080005', 'CS', charset),
    element(layout, '00080008', 'CS', 'ORIGINAL\\PRIMARY\\\\AXIAL'),
    element(layout, '00080016', 'UI', '1.2.840.10008.5.1.4.1.1.7'),
    element(layout, '00080018', 'UI', '2.25.123456789'),
    element(layout, '00080020', 'DA', '20240229'),
    element(layout, '00080030', 'TM', '235959.999999'),
    element(layout, '00080060', 'CS', 'OT'),
    element(layout, '00080201', 'SH', '+0130'),
    element(layout, '00081030', 'LO', 'a\\b\\'),
    element(layout, '00100010', 'PN', name),
    element(layout, '00100020', 'LO', 'X-1'),
    element(layout, '00101010', 'AS', '042Y'),
    element(layout, '00104000', 'LT', 'one\r\ntwo \\ three'),
    element(layout, '00181065', 'DS', '0.5\\-1e3\\+.5\\x'),
    element(layout, '00186020', 'SL', numbers),
    element(layout, '00200013', 'IS', '42'),
    element(layout, '00209165', 'AT', bytesOf([0x10, 0, 0x10, 0], [0x08, 0, 0x05, 0])),
    element(layout, '00221452', 'UV', numbers),
    element(layout, '00289416', 'FD', numbers),
    element(layout, '00720082', 'SV', numbers),
    element(layout, '00720119', 'UC', 'unlimited\\text'),
    element(layout, '00720120', 'UR', 'urn:oid:1.2.3'),
  );
}

function nested(layout: WriterLayout): Uint8Array {
  const code = bytesOf(element(layout, '00080100', 'SH', 'T-1'), element(layout, '00080104', 'LO', 'Zähne'));
  const inner = bytesOf(element(layout, '00080005', 'CS', 'ISO_IR 100'), sequence(layout, '00082228', [code], true));
  return bytesOf(
    sequence(layout, '00081140', [code, bytesOf(), inner]),
    sequence(layout, '00082218', [inner, inner], true),
    sequence(layout, '0040A730', []),
  );
}

/** Private attributes, a sequence that is called UN, and one of undefined length, which is implicit inside. */
function unknowns(): Uint8Array {
  const hidden = sequence(implicitLittle, '00091002', [element(implicitLittle, '00080104', 'LO', 'within')], true);
  return bytesOf(
    element(explicitLittle, '00090010', 'LO', 'CLINIKIT TEST'),
    element(explicitLittle, '00091001', 'UN', pixelBytes(11)),
    element(explicitLittle, '00091002', 'UN', hidden.subarray(8), undefinedLength),
    element(explicitLittle, '00091003', 'UN', sequence(implicitLittle, '00091003', [bytesOf()]).subarray(8)),
    element(explicitLittle, '000910FF', 'OB', pixelBytes(6)),
  );
}

function palette(): Uint8Array {
  const tables = ['00281201', '00281202', '00281203'].map((tag) => element(explicitLittle, tag, 'OW', pixelBytes(32)));
  const described = ['00281101', '00281102', '00281103'].map((tag) =>
    element(explicitLittle, tag, 'US', bytesOf([16, 0, 0, 0, 16, 0])),
  );
  return bytesOf(
    imageElements(explicitLittle, { rows: 4, columns: 4, bits: 8, photometric: 'PALETTE COLOR' }),
    joinBytes([...described, ...tables]),
    element(explicitLittle, '7FE00010', 'OW', pixelBytes(16)),
  );
}

function overlaid(): Uint8Array {
  return bytesOf(
    imageElements(explicitLittle, { rows: 8, columns: 8, bits: 16 }),
    element(explicitLittle, '00281050', 'DS', '100\\200'),
    element(explicitLittle, '00281051', 'DS', '300\\400'),
    element(explicitLittle, '00281052', 'DS', '-1024'),
    element(explicitLittle, '00281053', 'DS', '1'),
    sequence(explicitLittle, '00283010', [
      bytesOf(
        element(explicitLittle, '00283002', 'US', bytesOf([4, 0, 0, 0, 16, 0])),
        element(explicitLittle, '00283006', 'US', pixelBytes(8)),
      ),
    ]),
    element(explicitLittle, '60000010', 'US', 8),
    element(explicitLittle, '60000011', 'US', 8),
    element(explicitLittle, '60000040', 'CS', 'G'),
    element(explicitLittle, '60000050', 'SS', bytesOf([1, 0, 1, 0])),
    element(explicitLittle, '60000100', 'US', 1),
    element(explicitLittle, '60000102', 'US', 0),
    element(explicitLittle, '60003000', 'OW', pixelBytes(8)),
    element(explicitLittle, '7FE00010', 'OW', pixelBytes(128)),
  );
}

function functionalGroups(): Uint8Array {
  const group = (tag: string, ...elements: Uint8Array[]) => sequence(explicitLittle, tag, [joinBytes(elements)]);
  const shared = bytesOf(
    group('00289110', element(explicitLittle, '00280030', 'DS', '0.1\\0.1')),
    group('00289145', element(explicitLittle, '00281052', 'DS', '0'), element(explicitLittle, '00281053', 'DS', '2')),
  );
  const frame = group(
    '00289132',
    element(explicitLittle, '00281050', 'DS', '5'),
    element(explicitLittle, '00281051', 'DS', '9'),
  );
  return bytesOf(
    imageElements(explicitLittle, { rows: 2, columns: 3, bits: 8, frames: 3 }),
    sequence(explicitLittle, '52009229', [shared], true),
    sequence(explicitLittle, '52009230', [frame, frame, frame], true),
    element(explicitLittle, '7FE00010', 'OB', pixelBytes(18)),
  );
}

function directory(): Uint8Array {
  const record = (kind: string, next: number) =>
    bytesOf(
      element(explicitLittle, '00041400', 'UL', bytesOf([next, 0, 0, 0])),
      element(explicitLittle, '00041410', 'US', 0xffff),
      element(explicitLittle, '00041420', 'UL', bytesOf([next, 0, 0, 0])),
      element(explicitLittle, '00041430', 'CS', kind),
      element(explicitLittle, '00041500', 'CS', 'DIR\\FILE1'),
    );
  return bytesOf(
    element(explicitLittle, '00041130', 'CS', 'TEST'),
    element(explicitLittle, '00041200', 'UL', bytesOf([200, 0, 0, 0])),
    sequence(
      explicitLittle,
      '00041220',
      ['PATIENT', 'STUDY', 'SERIES', 'IMAGE'].map((kind) => record(kind, 0)),
    ),
  );
}

const rleFrame = bytesOf([1, 0, 0, 0, 64, 0, 0, 0], new Uint8Array(56), [0xf1, 7, 3, 1, 2, 3, 4, 0x80]);

function compressed(offsets: readonly number[], fragments: readonly Uint8Array[], extended = false): Uint8Array {
  const table = (tag: string, values: readonly number[]) =>
    element(explicitLittle, tag, 'OV', joinBytes(values.map((value) => [value % 256, value >> 8, 0, 0, 0, 0, 0, 0])));
  return bytesOf(
    imageElements(explicitLittle, { rows: 4, columns: 5, bits: 8, frames: 2 }),
    ...(extended
      ? [table('7FE00001', [0, rleFrame.length + 8]), table('7FE00002', [rleFrame.length, rleFrame.length])]
      : []),
    encapsulated(offsets, fragments),
  );
}

function escaped(): Uint8Array {
  const [first, second] = ['\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B', '\x1b$)C\xfb\xf3^\x1b$)C\xd1\xce'];
  const name = Uint8Array.from(`Yamada^Tarou=${first}=${second}`, (letter) => letter.charCodeAt(0));
  return header(explicitLittle, '\\ISO 2022 IR 87\\ISO 2022 IR 149', name);
}

function deflatedSeed(name: string, dataset: Uint8Array): Seed {
  const head = part10(uids.deflated);
  return { name, bytes: bytesOf(head, deflateSync(dataset)), deflatedAt: head.length };
}

/** Small files of every structure that the reader tells apart. */
export function makeSeeds(): Seed[] {
  const all = (layout: WriterLayout) =>
    bytesOf(
      header(layout),
      nested(layout),
      imageElements(layout, { rows: 3, columns: 3, bits: 16 }),
      element(layout, '7FE00010', 'OW', pixelBytes(18)),
    );
  const two = [rleFrame, rleFrame];
  const files: Record<string, Uint8Array> = {
    implicit: part10(uids.implicit, all(implicitLittle)),
    explicit: part10(uids.explicit, all(explicitLittle)),
    'big endian': part10(uids.big, all(explicitBig)),
    'without preamble': all(implicitLittle),
    unknowns: part10(uids.explicit, header(explicitLittle), unknowns()),
    palette: part10(uids.explicit, palette()),
    overlay: part10(uids.explicit, overlaid()),
    'functional groups': part10(uids.explicit, functionalGroups()),
    directory: part10(uids.explicit, directory()),
    escapes: part10(uids.explicit, escaped()),
    'code extensions of Latin': part10(uids.explicit, header(explicitLittle, 'ISO 2022 IR 100\\ISO 2022 IR 101')),
    'Chinese that has backslashes': part10(uids.explicit, header(explicitLittle, 'GB18030')),
    bits: part10(
      uids.explicit,
      imageElements(explicitLittle, { rows: 3, columns: 5, bits: 1, frames: 2 }),
      element(explicitLittle, '7FE00010', 'OB', pixelBytes(4)),
    ),
    'no offset table': part10(uids.rle, compressed([], two)),
    'offset table': part10(uids.rle, compressed([0, rleFrame.length + 8], two)),
    'extended offset table': part10(uids.rle, compressed([], two, true)),
    'fragments without meaning': part10(uids.jpegLossless, compressed([], [...two, ...two, pixelBytes(7)])),
    'float pixels': part10(
      uids.explicit,
      imageElements(explicitLittle, { rows: 2, columns: 2, bits: 32 }),
      element(explicitLittle, '7FE00008', 'OF', pixelBytes(16)),
    ),
  };
  return [
    ...Object.entries(files).map(([name, bytes]) => ({ name, bytes: bytesOf(bytes) })),
    deflatedSeed('deflated', all(explicitLittle)),
    deflatedSeed('deflated, overlay', overlaid()),
  ];
}
