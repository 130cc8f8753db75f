import { describe, expect, it } from 'vitest';
import type { DicomJson } from '../json/types.ts';
import { readDicom } from '../read/readDicom.ts';
import { frameOf, imageOf } from '../testing/imageDescription.ts';
import { bytesOf, element, explicitLittle, part10 } from '../testing/writeDataset.ts';
import { decodeFrame } from './decodeFrame.ts';
import { readOverlays } from './overlays.ts';
import { renderFrame } from './renderFrame.ts';

/** 3 rows of 5: an odd number of bits, so that the second plane begins inside a byte. */
const drawn = [0, 0, 1, 0, 0, 0, 1, 1, 1, 0, 0, 0, 1, 0, 0];
function packed(bits: number[]): string {
  const bytes = new Uint8Array(Math.ceil(bits.length / 16) * 2);
  for (const [index, bit] of bits.entries()) bytes[index >> 3] = (bytes[index >> 3] ?? 0) | (bit << (index & 7));
  return btoa(String.fromCharCode(...bytes));
}
const overlay = (changes: DicomJson = {}, group = '6000'): DicomJson => {
  const elements = {
    '0010': { vr: 'US', Value: [3] },
    '0011': { vr: 'US', Value: [5] },
    '0040': { vr: 'CS', Value: ['G'] },
    '0050': { vr: 'SS', Value: [1, 1] },
    '0102': { vr: 'US', Value: [0] },
    '3000': { vr: 'OW', InlineBinary: packed(drawn) },
    ...changes,
  };
  return Object.fromEntries(Object.entries(elements).map(([key, value]) => [group + key, value]));
};
const frames = {
  '0015': { vr: 'IS', Value: ['2'] },
  '3000': { vr: 'OW', InlineBinary: packed([...drawn, 1, ...Array(14).fill(0)]) },
} satisfies DicomJson;

// PS3.3 C.9.2
describe('readOverlays', () => {
  it('unpacks bits, the lowest first', () => {
    expect(readOverlays(overlay())).toEqual([
      { group: 0x6000, rows: 3, columns: 5, originRow: 1, originColumn: 1, type: 'G', bitmap: Uint8Array.from(drawn) },
    ]);
  });

  it('reads the same from a file, in every group', () => {
    const write = (tag: string, vr: string, value: number | string | Uint8Array) =>
      element(explicitLittle, tag, vr, value);
    const { dataset } = readDicom(
      part10(
        '1.2.840.10008.1.2.1',
        write('00080060', 'CS', 'IO'),
        ...['6000', '601E'].flatMap((group) => [
          write(`${group}0010`, 'US', 3),
          write(`${group}0011`, 'US', 5),
          write(`${group}0040`, 'CS', 'R'),
          write(`${group}0050`, 'SS', bytesOf([0xfe, 0xff, 2, 0])),
          write(`${group}1500`, 'LO', 'caries'),
          write(
            `${group}3000`,
            'OW',
            Uint8Array.from(atob(packed(drawn)), (each) => each.charCodeAt(0)),
          ),
        ]),
      ),
    );
    const expected = { rows: 3, columns: 5, originRow: -2, originColumn: 2, type: 'R', label: 'caries' };
    expect(readOverlays(dataset)).toEqual([
      { ...expected, group: 0x6000, bitmap: Uint8Array.from(drawn) },
      { ...expected, group: 0x601e, bitmap: Uint8Array.from(drawn) },
    ]);
  });

  it('takes the plane of a frame, which need not begin at a byte', () => {
    const [second] = readOverlays(overlay(frames), { frameIndex: 1 });
    expect(second?.bitmap).toEqual(Uint8Array.of(1, ...Array(14).fill(0)));
    expect(readOverlays(overlay(frames), { frameIndex: 2 })).toEqual([]);
    const later = overlay({ ...frames, '0051': { vr: 'US', Value: [3] } });
    expect(readOverlays(later, { frameIndex: 1 })).toEqual([]);
    expect(readOverlays(later, { frameIndex: 2 })[0]?.bitmap).toEqual(Uint8Array.from(drawn));
    // One plane without a number of frames lies on all.
    expect(readOverlays(overlay(), { frameIndex: 7 })).toHaveLength(1);
  });

  it('finds overlays in the bits that samples do not use', async () => {
    const image = imageOf({ rows: 3, columns: 5, bitsStored: 12 });
    const bytes = new Uint8Array(Uint16Array.from(drawn, (bit, index) => index + (bit << 14)).buffer);
    const position = { '0102': { vr: 'US', Value: [14] }, '3000': { vr: 'OW' } };
    const embedded = overlay({ ...position, '0100': { vr: 'US', Value: [16] } });
    const unmasked = await decodeFrame([bytes], image, { keepUnusedBits: true });
    expect(readOverlays(embedded, { unmasked })[0]?.bitmap).toEqual(Uint8Array.from(drawn));
    expect(readOverlays(embedded)).toMatchObject([{ rows: 3, bitmap: undefined }]);
    // Attributes of an overlay that is not there: one bit allocated, or a bit of the samples.
    const ofSamples = overlay({ ...position, '0100': { vr: 'US', Value: [16] }, '0102': { vr: 'US', Value: [0] } });
    for (const empty of [overlay(position), ofSamples]) {
      expect(readOverlays(empty, { unmasked })).toMatchObject([{ bitmap: undefined }]);
    }
    // And the samples themselves come without them.
    expect((await decodeFrame([bytes], image)).samples).toEqual(Uint16Array.from(drawn, (_, index) => index));
  });

  it('tells bits that did not come along from those that are embedded', () => {
    const bulk = overlay({ '3000': { vr: 'OW', BulkDataURI: 'bulk/60003000' } });
    expect(() => readOverlays(bulk)).toThrow(expect.objectContaining({ code: 'not_loaded', tag: '60003000' }));
  });

  it('takes bits that a writer left out for unset', () => {
    const [first] = readOverlays(overlay({ '0010': { vr: 'US', Value: [4] } }));
    expect(first?.bitmap).toEqual(Uint8Array.from([...drawn, 0, 0, 0, 0, 0]));
  });

  it('leaves a damaged plane without its bits, or out, and gives the others', () => {
    const short = overlay({ '3000': { vr: 'OW', InlineBinary: btoa('\0') } }, '6002');
    const sizeless = overlay({ '0011': { vr: 'US', Value: [0] } }, '6004');
    const read = readOverlays({ ...overlay(), ...short, ...sizeless });
    expect(read.map(({ group, bitmap }) => [group, bitmap !== undefined])).toEqual([
      [0x6000, true],
      [0x6002, false],
    ]);
  });
});

describe('overlays in a picture', () => {
  const image = imageOf({ rows: 4, columns: 6 });
  const frame = frameOf(image, new Uint16Array(24));
  const reds = (options: Parameters<typeof renderFrame>[2], json = overlay()) => {
    const { width, data } = renderFrame(frame, image, {
      overlays: readOverlays(json),
      overlayColor: [9, 0, 0],
      ...options,
    });
    const text = [...data.filter((_, index) => index % 4 === 0)].map((red) => (red === 9 ? '#' : '.')).join('');
    return text.match(new RegExp(`.{${width}}`, 'g'));
  };

  it('are not drawn unless asked for', () => {
    expect(renderFrame(frame, image).data.some((value) => value === 9)).toBe(false);
  });

  it('lie at their origin, counted from 1, and are cut at the edge', () => {
    expect(reds({})).toEqual(['..#...', '.###..', '..#...', '......']);
    expect(reds({}, overlay({ '0050': { vr: 'SS', Value: [3, 3] } }))).toEqual([
      '......',
      '......',
      '....#.',
      '...###',
    ]);
    expect(reds({}, overlay({ '0050': { vr: 'SS', Value: [0, -1] } }))).toEqual([
      '##....',
      '#.....',
      '......',
      '......',
    ]);
  });

  it('keep their thin lines in a smaller picture, and grow with a larger one', () => {
    expect(reds({ width: 3, height: 2 })).toEqual(['##.', '.#.']);
    expect(reds({ width: 12, height: 8, interpolation: 'nearest' })?.slice(0, 4)).toEqual([
      '....##......',
      '....##......',
      '..######....',
      '..######....',
    ]);
  });

  it('turn with the picture, and keep their color when grays are inverted', () => {
    expect(reds({ rotate: 90, invert: true })).toEqual(['....', '..#.', '.###', '..#.', '....', '....']);
  });
});
