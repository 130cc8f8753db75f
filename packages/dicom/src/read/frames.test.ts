import { describe, expect, it } from 'vitest';
import {
  bytesOf,
  element,
  encapsulated,
  explicitBig,
  explicitLittle,
  imageElements,
  part10,
  type WriterLayout,
} from '../testing/writeDataset.ts';
import { openDicom } from './openDicom.ts';
import { readDicom } from './readDicom.ts';

const native = '1.2.840.10008.1.2.1';
const jpegLs = '1.2.840.10008.1.2.4.80';

function file(
  transferSyntaxUid: string,
  frames: number,
  bits: number,
  pixels: Uint8Array,
  layout: WriterLayout = explicitLittle,
) {
  return part10(
    transferSyntaxUid,
    element(layout, '00080060', 'CS', 'OT'),
    imageElements(layout, { rows: 2, columns: 3, bits, frames }),
    pixels,
  );
}

/** The bytes that the ranges of each frame point at, fragment by fragment. */
function viaRanges(bytes: Uint8Array) {
  return readDicom(bytes).frames.map((frame) =>
    frame.ranges?.map(({ offset, length }) => [...bytes.subarray(offset, offset + length)]),
  );
}
function viaRead(bytes: Uint8Array) {
  return readDicom(bytes).frames.map((frame) => frame.read().map((part) => [...part]));
}
const bytes = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + index);

describe('native frames', () => {
  it('lie one after the other', () => {
    const whole = file(native, 2, 16, element(explicitLittle, '7FE00010', 'OW', bytesOf(bytes(1, 24))));
    expect(viaRanges(whole)).toEqual([[bytes(1, 12)], [bytes(13, 12)]]);
    expect(viaRead(whole)).toEqual(viaRanges(whole));
  });

  it('are swapped from big endian, and then no range gives them', () => {
    const whole = file(
      '1.2.840.10008.1.2.2',
      1,
      16,
      element(explicitBig, '7FE00010', 'OW', bytesOf(bytes(1, 12))),
      explicitBig,
    );
    expect(viaRanges(whole)).toEqual([undefined]);
    expect(viaRead(whole)).toEqual([[[2, 1, 4, 3, 6, 5, 8, 7, 10, 9, 12, 11]]]);
  });

  it('unpack bits that share a byte', () => {
    const whole = file(native, 2, 1, element(explicitLittle, '7FE00010', 'OW', bytesOf([0b01000001, 0b1111])));
    expect(viaRanges(whole)).toEqual([undefined, undefined]);
    expect(viaRead(whole)).toEqual([[[1, 0, 0, 0, 0, 0]], [[1, 0, 1, 1, 1, 1]]]);
  });

  it('are only those that are whole', () => {
    const whole = file(native, 999_999_999, 8, element(explicitLittle, '7FE00010', 'OB', bytesOf(bytes(1, 14))));
    expect(viaRanges(whole)).toEqual([[bytes(1, 6)], [bytes(7, 6)]]);
    expect(readDicom(whole).warnings).toMatchObject([{ code: 'frames_mismatch' }]);
  });
});

describe('native frames', () => {
  it('of a few bits are not believed by the million', () => {
    const pixels = element(explicitLittle, '7FE00010', 'OB', new Uint8Array(20_000));
    const image = imageElements(explicitLittle, { rows: 1, columns: 1, bits: 1, frames: 160_000 });
    const read = readDicom(part10(native, element(explicitLittle, '00080060', 'CS', 'OT'), image, pixels));
    expect(read.frames.length).toBe(4096);
    expect(read.warnings).toMatchObject([{ code: 'frames_mismatch' }]);
  });

  it('whose chroma is called halved, but stored whole, are whole', () => {
    const ofSize = (length: number) => {
      const image = { rows: 2, columns: 2, bits: 8, samples: 3, photometric: 'YBR_FULL_422' };
      const pixels = element(explicitLittle, '7FE00010', 'OB', bytesOf(bytes(1, length)));
      const read = readDicom(
        part10(native, element(explicitLittle, '00080060', 'CS', 'XC'), imageElements(explicitLittle, image), pixels),
      );
      return read.frames.map((frame) => frame.ranges?.[0]?.length);
    };
    expect([ofSize(8), ofSize(12)]).toEqual([[8], [12]]);
  });
});

describe('native frames under the name of a compressed transfer syntax', () => {
  it('are native, and so is the transfer syntax', () => {
    const read = readDicom(file(jpegLs, 1, 8, element(explicitLittle, '7FE00010', 'OB', bytesOf(bytes(1, 6)))));
    expect(read.transferSyntaxUid).toBe(native);
    expect(read.frames.map((frame) => frame.ranges?.length)).toEqual([1]);
    expect(read.warnings).toMatchObject([{ code: 'transfer_syntax_guessed', tag: '7FE00010' }]);
  });
});

describe('encapsulated frames', () => {
  const soi = (id: number) => bytesOf([0xff, 0xd8, id, id]);
  const rest = (id: number) => bytesOf([id, id]);
  const fragments = [soi(1), rest(2), soi(3), rest(4)];
  const twoFrames = [
    [
      [0xff, 0xd8, 1, 1],
      [2, 2],
    ],
    [
      [0xff, 0xd8, 3, 3],
      [4, 4],
    ],
  ];

  it('keep their numbers where a fragment between them is empty', () => {
    const whole = file(jpegLs, 3, 8, encapsulated([], [soi(1), bytesOf(), soi(3)]));
    expect(viaRanges(whole)).toEqual([[[255, 216, 1, 1]], [[]], [[255, 216, 3, 3]]]);
  });

  it('follow the Basic Offset Table', () => {
    const whole = file(jpegLs, 2, 8, encapsulated([0, 22], fragments));
    expect(viaRanges(whole)).toEqual(twoFrames);
    expect(viaRead(whole)).toEqual(twoFrames);
  });

  it('follow the Extended Offset Table', () => {
    const table = new Uint8Array(16);
    new DataView(table.buffer).setBigUint64(8, 22n, true);
    const extended = element(explicitLittle, '7FE00001', 'OV', table);
    expect(viaRanges(file(jpegLs, 2, 8, bytesOf(extended, encapsulated([], fragments))))).toEqual(twoFrames);
  });

  it('are told by their start markers without a table', () => {
    expect(viaRanges(file(jpegLs, 2, 8, encapsulated([], fragments)))).toEqual(twoFrames);
  });

  it('are one fragment each, or all fragments of a single frame', () => {
    expect(viaRanges(file(jpegLs, 2, 8, encapsulated([], [soi(1), soi(2)])))).toEqual([
      [[255, 216, 1, 1]],
      [[255, 216, 2, 2]],
    ]);
    expect(viaRanges(file(jpegLs, 1, 8, encapsulated([], [soi(1), rest(2)])))).toEqual([
      [
        [255, 216, 1, 1],
        [2, 2],
      ],
    ]);
  });

  it('do not follow a table that points nowhere', () => {
    const whole = file(jpegLs, 2, 8, encapsulated([0, 1000], fragments));
    expect(viaRanges(whole)).toEqual(twoFrames);
    expect(readDicom(whole).warnings).toMatchObject([{ code: 'frames_mismatch' }]);
  });

  it('end where the file ends', () => {
    const whole = file(jpegLs, 2, 8, encapsulated([], [soi(1), soi(2)]));
    const cut = whole.subarray(0, whole.length - 9);
    expect(viaRanges(cut)).toEqual([[[255, 216, 1, 1]]]);
    expect(readDicom(cut).warnings.map(({ code }) => code)).toEqual(['truncated', 'frames_mismatch']);
  });

  it('are not begun by an item that the end of the file cuts', async () => {
    const rle = '1.2.840.10008.1.2.5';
    const whole = file(rle, 1, 16, encapsulated([], [bytesOf(bytes(1, 6))]));
    const firstItemAt = whole.length - 8 - 6 - 8 - 8;
    for (let size = firstItemAt + 4; size < firstItemAt + 16; size += 1) {
      const cut = whole.slice(0, size);
      const source = { sizeBytes: size, read: async (at: number, length: number) => cut.slice(at, at + length) };
      expect(readDicom(cut).frames).toHaveLength(0);
      expect((await openDicom(source)).frames).toHaveLength(0);
    }
  });

  it('may be many', () => {
    const count = 20_000;
    const many = Array.from({ length: count }, () => soi(7));
    const whole = file(
      jpegLs,
      count,
      8,
      encapsulated(
        many.map((_, index) => index * 12),
        many,
      ),
    );
    expect(readDicom(whole).frames.length).toBe(count);
  });
});

describe('frames in several fragments, whatever the tables say', () => {
  const jpeg = (frame: number) => bytesOf([0xff, 0xd8], bytes(frame * 16, 10), [0xff, 0xd9]);
  /** A frame cut into parts of an even length. */
  const cut = (whole: Uint8Array, parts: number) => {
    const size = Math.ceil(whole.length / parts / 2) * 2;
    return Array.from({ length: parts }, (_, part) => whole.subarray(part * size, (part + 1) * size));
  };
  const uint64 = (values: readonly number[]) =>
    bytesOf(...values.map((value) => [value & 255, value >> 8, 0, 0, 0, 0, 0, 0]));
  /** Where each fragment begins, from the first one's item tag. */
  const offsetsOf = (fragments: readonly Uint8Array[]) =>
    fragments.map((_, index) => fragments.slice(0, index).reduce((sum, { length }) => sum + 8 + length, 0));

  it.each([1, 2, 3].flatMap((frames) => [1, 2, 3].map((parts) => [frames, parts] as const)))(
    '%d frames in %d fragments each',
    (frames, parts) => {
      const wholes = Array.from({ length: frames }, (_, frame) => jpeg(frame));
      const fragments = wholes.flatMap((whole) => cut(whole, parts));
      const all = offsetsOf(fragments);
      const right = all.filter((_, index) => index % parts === 0);
      const tables: Readonly<Record<string, readonly number[]>> = {
        none: [],
        right,
        'of fragments': all,
        'from another place': right.map((offset) => offset + 8),
        'too long': [...right, 9999],
        'of zeros': right.map(() => 0),
        'of too few': right.slice(0, -1),
      };
      for (const [name, table] of Object.entries(tables)) {
        const whole = file(jpegLs, frames, 8, encapsulated(table, fragments));
        const found = readDicom(whole).frames.map((frame) => [...bytesOf(...frame.read())]);
        expect({ name, found }).toEqual({ name, found: wholes.map((each) => [...each]) });
        const extended = bytesOf(
          element(explicitLittle, '7FE00001', 'OV', uint64(table)),
          element(explicitLittle, '7FE00002', 'OV', uint64(table.map(() => 12))),
          encapsulated([], fragments),
        );
        const byExtended = readDicom(file(jpegLs, frames, 8, extended));
        expect(byExtended.frames.map((frame) => [...bytesOf(...frame.read())])).toEqual(
          wholes.map((each) => [...each]),
        );
      }
    },
  );

  it('that are more than the file counts are told, and those that it counts are given', () => {
    for (const table of [[], [0, 20, 40]]) {
      const whole = file(
        jpegLs,
        2,
        8,
        encapsulated(
          table,
          [jpeg(0), jpeg(1), jpeg(2)].map((each) => each.subarray(0, 12)),
        ),
      );
      const { frames, warnings } = readDicom(whole);
      expect(frames.map((frame) => frame.read()[0]?.[2])).toEqual([0, 16]);
      expect(warnings).toMatchObject([{ code: 'frames_mismatch' }]);
    }
  });
});

describe('pixel data in a form of its own', () => {
  const pixels = (length: number, content: Uint8Array, vr = 'OB') =>
    element(explicitLittle, '7FE00010', vr, content, length);
  const delimiter = bytesOf([0xfe, 0xff, 0xdd, 0xe0], new Uint8Array(4));
  const trailer = element(explicitLittle, 'FFFCFFFC', 'OB', new Uint8Array(6));
  const open = 0xffffffff;

  it('fragments under a known length are fragments, with and without their end', () => {
    const items = encapsulated([0], [bytesOf(bytes(1, 8))]).subarray(12);
    for (const content of [items, items.subarray(0, -8)]) {
      const whole = file(jpegLs, 1, 8, bytesOf(pixels(content.length, content), trailer));
      const { frames, dataset, warnings } = readDicom(whole);
      expect(frames.map((frame) => frame.read().map((part) => [...part]))).toEqual([[bytes(1, 8)]]);
      expect(viaRanges(whole)).toEqual([[bytes(1, 8)]]);
      expect(dataset.has('FFFCFFFC')).toBe(true);
      expect(warnings).toMatchObject([{ code: 'malformed', tag: '7FE00010' }]);
    }
  });

  it('native pixels that begin like an item stay pixels', () => {
    const content = bytesOf([0xfe, 0xff, 0, 0xe0], [4, 0, 0, 0], bytes(1, 4));
    const { frames, warnings } = readDicom(file(native, 1, 16, pixels(content.length, content, 'OW')));
    expect(frames[0]?.read()).toEqual([content]);
    expect(warnings).toEqual([]);
  });

  it('native pixels of undefined length end before the delimiter', () => {
    for (const end of [[delimiter], [delimiter, trailer]]) {
      const whole = file(native, 2, 8, bytesOf(pixels(open, bytesOf(bytes(1, 12)), 'OW'), ...end));
      expect(viaRanges(whole)).toEqual([[bytes(1, 6)], [bytes(7, 6)]]);
      expect(readDicom(whole).dataset.has('FFFCFFFC')).toBe(end.length > 1);
      expect(readDicom(whole).warnings).toMatchObject([{ code: 'malformed', tag: '7FE00010' }]);
    }
  });

  it('native pixels of undefined length without a delimiter go on to the end, and may be cut off', () => {
    const { frames, warnings } = readDicom(file(native, 1, 8, pixels(open, bytesOf(bytes(1, 6)), 'OW')));
    expect(frames.map((frame) => frame.read())).toEqual([[bytesOf(bytes(1, 6))]]);
    expect(warnings).toMatchObject([{ code: 'truncated', tag: '7FE00010' }]);
  });
});
