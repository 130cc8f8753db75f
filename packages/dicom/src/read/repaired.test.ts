import { describe, expect, it } from 'vitest';
import { vrOfTag } from '../dictionary/vrOf.ts';
import { type Structure, structureOf } from '../testing/structure.ts';
import {
  bytesOf,
  element,
  explicitBig,
  explicitLittle,
  imageElements,
  implicitLittle,
  part10,
  sequence,
  type WriterLayout,
} from '../testing/writeDataset.ts';
import { openDicom } from './openDicom.ts';
import { readDicom } from './readDicom.ts';

const code = (layout: WriterLayout, value: string) =>
  bytesOf(
    element(layout, '00080100', 'SH', value),
    element(layout, '00080102', 'SH', 'DCM'),
    element(layout, '00080104', 'LO', `Meaning of ${value}`),
  );

/** Sequences in sequences, of known and of undefined length, attributes before and behind them, and pixels. */
function dataset(layout: WriterLayout, open: boolean): Uint8Array {
  const referenced = bytesOf(
    element(layout, '00081150', 'UI', '1.2.840.10008.3.1.2.3.1'),
    element(layout, '00081155', 'UI', '1.2.3.4'),
  );
  const inner = bytesOf(
    sequence(layout, '00082228', [code(layout, 'C-1'), code(layout, 'D')]),
    element(layout, '00400244', 'DA', '20240102'),
    element(layout, '00400275', 'SQ', ''),
    element(layout, '00400280', 'ST', 'last'),
  );
  const text = bytesOf(element(layout, '0040A040', 'CS', 'TEXT'), element(layout, '0040A160', 'UT', 'some text'));
  const content = bytesOf(
    element(layout, '0040A040', 'CS', 'CONTAINER'),
    sequence(layout, '0040A043', [code(layout, 'E')]),
    sequence(layout, '0040A730', [text], open),
  );
  return bytesOf(
    element(layout, '00080005', 'CS', 'ISO_IR 100'),
    element(layout, '00080060', 'CS', 'OT'),
    sequence(layout, '00081110', [referenced], open),
    sequence(layout, '00081140', [code(layout, 'A'), code(layout, 'BB'), inner]),
    element(layout, '00100010', 'PN', 'Doe^Jane'),
    element(layout, '00100020', 'LO', '4711'),
    sequence(layout, '0040A730', [content]),
    imageElements(layout, { rows: 8, columns: 8, bits: 8 }),
    element(
      layout,
      '7FE00010',
      'OW',
      Uint8Array.from({ length: 64 }, (_, at) => at * 3),
    ),
  );
}

interface Seed {
  readonly name: string;
  readonly layout: WriterLayout;
  readonly file: Uint8Array<ArrayBuffer>;
  readonly structure: Structure;
  /** What reading it gives. */
  readonly json: string;
}

const layouts = {
  'explicit VR': ['1.2.840.10008.1.2.1', explicitLittle],
  'implicit VR': ['1.2.840.10008.1.2', implicitLittle],
  'big endian': ['1.2.840.10008.1.2.2', explicitBig],
} as const;

const seeds = Object.entries(layouts).flatMap(([name, [uid, layout]]) =>
  [false, true].map((open): Seed => {
    const head = part10(uid);
    const file = bytesOf(head, dataset(layout, open));
    const isSequence = (tag: number) => !layout.explicit && vrOfTag(tag) === 'SQ';
    const structure = structureOf(file, head.length, layout, isSequence);
    return { name: `${name}${open ? ', some of undefined length' : ''}`, layout, file, structure, json: jsonOf(file) };
  }),
);

function jsonOf(bytes: Uint8Array): string {
  return JSON.stringify(readDicom(bytes).toJson({ mostInlineBytes: Number.POSITIVE_INFINITY }));
}

/** What stands at the top, but for the sequences. */
function top(bytes: Uint8Array): string {
  const file = readDicom(bytes);
  const tags = ['00080060', '00100010', '00100020', '00280010', '00280103', '7FE00010'];
  return JSON.stringify([
    tags.map((tag) => file.dataset.text(tag)),
    file.frames.map((frame) => frame.read()[0]?.join()),
  ]);
}

/** Every length that stands around `at` grows by so many bytes. */
function lengthen(bytes: Uint8Array<ArrayBuffer>, { structure, layout }: Seed, at: number, by: number) {
  const view = new DataView(bytes.buffer);
  for (const field of structure.lengths) {
    const start = field.at + 4;
    if (field.at < at && at <= start + field.length) view.setUint32(field.at, field.length + by, layout.littleEndian);
  }
  return bytes;
}

const codes = (bytes: Uint8Array) => readDicom(bytes).warnings.map(({ code: each }) => each);

describe.each(seeds)('$name', (seed) => {
  const { file, structure, layout, json } = seed;

  it('reads well, undamaged', () => {
    expect(readDicom(file).warnings).toEqual([]);
    expect(structure.lengths.length).toBeGreaterThan(8);
  });

  it('with any length of a sequence or an item too short or too long by 1 to 8 gives the same', () => {
    for (const field of structure.lengths) {
      for (let by = -8; by <= 8; by++) {
        if (by === 0 || field.length + by < 0) continue;
        const damaged = file.slice();
        new DataView(damaged.buffer).setUint32(field.at, field.length + by, layout.littleEndian);
        expect({ field, by, json: jsonOf(damaged) }).toEqual({ field, by, json });
        expect(new Set(codes(damaged))).toEqual(new Set(['malformed']));
      }
    }
  });

  it('with an attribute longer by 2 to 6 bytes, and no length around it that knows, loses nothing at the top', () => {
    for (const { at, valueAt, end } of structure.simple) {
      if (!structure.lengths.some((field) => field.at < at && end <= field.at + 4 + field.length)) continue;
      for (const by of [2, 4, 6]) {
        const damaged = bytesOf(file.subarray(0, end), new Uint8Array(by).fill(0x20), file.subarray(end));
        const view = new DataView(damaged.buffer);
        const isLong = !layout.explicit || valueAt === at + 12;
        if (isLong) view.setUint32(valueAt - 4, end - valueAt + by, layout.littleEndian);
        else view.setUint16(valueAt - 2, end - valueAt + by, layout.littleEndian);
        expect({ at, by, top: top(damaged) }).toEqual({ at, by, top: top(file) });
      }
    }
  });

  it('with zeros before any attribute, or behind the last of an item, gives the same', () => {
    for (const at of structure.borders) {
      for (const by of [8, 16, 24, 26, 33]) {
        const zeros = bytesOf(file.subarray(0, at), new Uint8Array(by), file.subarray(at));
        const damaged = lengthen(zeros, seed, at, by);
        expect({ at, by, json: jsonOf(damaged) }).toEqual({ at, by, json });
        if (at < file.length) expect(codes(damaged)).toContain('malformed');
      }
    }
  });

  it('with zeros that no length around them knows loses nothing at the top', () => {
    for (const at of structure.borders) {
      for (const by of [2, 4, 8, 16]) {
        const damaged = bytesOf(file.subarray(0, at), new Uint8Array(by), file.subarray(at));
        expect({ at, by, top: top(damaged) }).toEqual({ at, by, top: top(file) });
      }
    }
  });

  it('with one attribute in the other form of VR gives the same', () => {
    if (!layout.littleEndian) return;
    const view = new DataView(file.buffer);
    for (const { at, valueAt, end } of structure.simple) {
      const tag = view.getUint16(at, true) * 0x10000 + view.getUint16(at + 2, true);
      const key = tag.toString(16).padStart(8, '0').toUpperCase();
      const vr = vrOfTag(tag) ?? 'UN';
      const other = element(layout.explicit ? implicitLittle : explicitLittle, key, vr, file.subarray(valueAt, end));
      const by = other.length - (end - at);
      const damaged = lengthen(bytesOf(file.subarray(0, at), other, file.subarray(end)), seed, at, by);
      expect({ key, json: jsonOf(damaged) }).toEqual({ key, json });
      expect(codes(damaged)).toContain('malformed');
    }
  });

  it('opened by ranges, repairs the same', async () => {
    for (const field of structure.lengths) {
      for (const by of [-3, 5, 8]) {
        const damaged = file.slice();
        new DataView(damaged.buffer).setUint32(field.at, field.length + by, layout.littleEndian);
        const opened = await openDicom({
          sizeBytes: damaged.length,
          read: async (offset, length) => damaged.subarray(offset, offset + length),
        });
        expect(JSON.stringify(opened.toJson({ mostInlineBytes: Number.POSITIVE_INFINITY }))).toBe(json);
      }
    }
  });
});
