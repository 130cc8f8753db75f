import { describe, expect, it } from 'vitest';
import { imageOf } from '../../testing/imageDescription.ts';
import { bytesOf } from '../../testing/writeDataset.ts';
import { checkStream } from './checkStream.ts';

const uint32 = (value: number) => [value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255];
interface Siz {
  right?: number;
  bottom?: number;
  left?: number;
  top?: number;
  tileWidth?: number;
  tileHeight?: number;
  components?: number;
  sampling?: number;
}
/** The start of a codestream: SIZ, COD with one precinct size for each resolution, SOT. ISO/IEC 15444-1 A.5.1, A.6.1 */
function j2k(siz: Siz = {}, precincts: number[] = [], lengthBytes = 400): Uint8Array {
  const {
    right = 61,
    bottom = 40,
    left = 0,
    top = 0,
    tileWidth = 61,
    tileHeight = 40,
    components = 1,
    sampling = 1,
  } = siz;
  const size = [right, bottom, left, top, tileWidth, tileHeight, 0, 0].flatMap(uint32);
  const each = Array.from({ length: components }, () => [11, sampling, sampling]).flat();
  const style = [precincts.length > 0 ? 1 : 0, 0, 0, 1, 0, Math.max(0, precincts.length - 1), 4, 4, 0, 1, ...precincts];
  const head = bytesOf(
    [0xff, 0x4f, 0xff, 0x51, 0, 38 + each.length, 0, 0],
    size,
    [0, components],
    each,
    [0xff, 0x52, 0, 2 + style.length],
    style,
    [0xff, 0x90],
  );
  return bytesOf(head, new Uint8Array(Math.max(0, lengthBytes - head.length)));
}
const boxed = (codestream: Uint8Array) =>
  bytesOf(uint32(12), 'jP  ', [13, 10, 0x87, 10], uint32(16), 'ftypjp2 ', uint32(0), uint32(0), 'jp2c', codestream);
const image = imageOf({ rows: 40, columns: 61 });
const check =
  (bytes: Uint8Array, changes = {}) =>
  () =>
    checkStream(bytes, { ...image, ...changes });
const refused = expect.objectContaining({ name: 'DicomError', code: 'invalid_pixels' });

describe('checkStream', () => {
  it('agrees with a JPEG 2000 codestream, bare or in boxes, wherever its origin is', () => {
    expect(check(j2k())).not.toThrow();
    expect(check(boxed(j2k()))).not.toThrow();
    expect(check(j2k({ right: 71, bottom: 45, left: 10, top: 5 }))).not.toThrow();
    expect(check(j2k({ components: 3 }), { samplesPerPixel: 3 })).not.toThrow();
    expect(check(j2k({}, [0x77, 0x88]))).not.toThrow();
  });

  it.each([
    ['another width', j2k({ right: 60 })],
    ['more components', j2k({ components: 4 })],
    ['the most components there can be', j2k({ components: 200 }, [], 1000)],
    ['subsampled components', j2k({ sampling: 2 })],
    ['tiles of no size', j2k({ tileWidth: 0 })],
    ['more tiles than bytes', j2k({ tileWidth: 1, tileHeight: 1 })],
    ['more precincts than bits', j2k({}, [0x00, 0x00], 300)],
    ['a header that is cut off', j2k().subarray(0, 30)],
    ['boxes without a codestream', boxed(j2k()).subarray(0, 40)],
  ])('refuses JPEG 2000 with %s', (_, bytes) => {
    expect(check(bytes)).toThrow(refused);
  });

  const jpeg = (marker: number, width: number, height: number, components = 1) =>
    bytesOf(
      [0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, marker, 0, 8 + components * 3, 8, 0, height, 0, width, components],
      new Uint8Array(components * 3),
    );

  it.each([
    ['baseline', 0xc0],
    ['lossless', 0xc3],
    ['JPEG-LS', 0xf7],
  ])('compares the frame header of JPEG: %s', (_, marker) => {
    expect(check(jpeg(marker, 61, 40))).not.toThrow();
    expect(check(jpeg(marker, 61, 40, 3), { samplesPerPixel: 3 })).not.toThrow();
    expect(check(jpeg(marker, 40, 61))).toThrow(refused);
    expect(check(jpeg(marker, 61, 40, 3))).toThrow(refused);
    expect(check(jpeg(marker, 61, 40).subarray(0, 12))).toThrow(refused);
  });
});
