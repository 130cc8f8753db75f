import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../testing/writeDataset.ts';
import { declareRgb, jpegColor } from './jpegColor.ts';

const start = [0xff, 0xd8];
const scan = [0xff, 0xda, 0, 2];

describe('declareRgb', () => {
  it('adds an Adobe segment that says: not transformed', () => {
    const declared = declareRgb(bytesOf(start, scan));
    expect([...declared.subarray(2, 6)]).toEqual([0xff, 0xee, 0, 14]);
    expect(new TextDecoder().decode(declared.subarray(6, 11))).toBe('Adobe');
    expect(declared[17]).toBe(0);
    expect([...declared.subarray(18)]).toEqual(scan);
  });

  it('leaves streams alone that say it themselves', () => {
    const jfif = bytesOf(start, [0xff, 0xe0, 0, 16], 'JFIF\0', new Uint8Array(9), scan);
    const adobe = bytesOf(start, [0xff, 0xee, 0, 14], 'Adobe', new Uint8Array(7), scan);
    expect(declareRgb(jfif)).toBe(jfif);
    expect(declareRgb(adobe)).toBe(adobe);
  });

  it('passes over an Adobe segment that is cut short, as decoders do', () => {
    const short = bytesOf(start, [0xff, 0xee, 0, 12], 'Adobe', new Uint8Array(5), scan);
    expect(declareRgb(short).length).toBe(short.length + 16);
  });
});

describe('jpegColor', () => {
  const jfif = bytesOf([0xff, 0xe0, 0, 16], 'JFIF\0', new Uint8Array(9));
  const adobe = (transform: number) => bytesOf([0xff, 0xee, 0, 14], 'Adobe', new Uint8Array(6), [transform]);
  const frame = (marker: number, ids: readonly number[], samplings: readonly number[]) =>
    bytesOf(
      [0xff, marker, 0, 17, 8, 0, 1, 0, 1, 3],
      ids.flatMap((id, index) => [id, samplings[index] ?? 0, 0]),
    );
  const even = [0x11, 0x11, 0x11];
  const streams = [
    ['an Adobe segment of 0', [adobe(0), frame(0xc0, [1, 2, 3], even)], 'RGB', 'RGB'],
    ['an Adobe segment of 1', [adobe(1), frame(0xc0, [1, 2, 3], even)], 'YBR_FULL', 'YBR_FULL'],
    ['JFIF, also beside an Adobe segment', [jfif, adobe(0), frame(0xc0, [1, 2, 3], even)], 'YBR_FULL', 'RGB'],
    ['components called R, G and B', [frame(0xc0, [0x52, 0x47, 0x42], even)], 'RGB', 'RGB'],
    ['chroma that is halved across', [frame(0xc0, [1, 2, 3], [0x21, 0x11, 0x11])], 'YBR_FULL', 'YBR_FULL'],
    ['chroma that is halved both ways', [frame(0xc0, [0, 1, 2], [0x22, 0x11, 0x11])], 'YBR_FULL', 'YBR_FULL'],
    ['nothing of it', [frame(0xc0, [1, 2, 3], even)], undefined, undefined],
    ['JFIF alone', [jfif, frame(0xc3, [1, 2, 3], even)], 'YBR_FULL', undefined],
  ] as const;
  it.each(streams)('reads %s', (_, parts, lossy, lossless) => {
    const stream = bytesOf(start, ...parts, scan);
    expect(jpegColor(stream)).toBe(lossy);
    expect(jpegColor(stream, true)).toBe(lossless);
  });
});
