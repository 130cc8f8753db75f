import { describe, expect, it } from 'vitest';
import { imageOf } from '../../testing/imageDescription.ts';
import { bytesOf } from '../../testing/writeDataset.ts';
import { loadCodec } from './jpegExtended.ts';

const segment = (marker: number, ...content: number[]) => [0xff, marker, 0, content.length + 2, ...content];
/** A table with codes 0, 10, 110 … for the symbols, in order. */
function huffman(id: number, ...symbols: number[]): number[] {
  const counts = Array.from({ length: 16 }, (_, index) => (index < symbols.length ? 1 : 0));
  return segment(0xc4, id, ...counts, ...symbols);
}
function bits(text: string): number[] {
  const whole = text.replaceAll(' ', '');
  const padded = whole.padEnd(Math.ceil(whole.length / 8) * 8, '1');
  return (padded.match(/.{8}/g) ?? [])
    .map((byte) => Number.parseInt(byte, 2))
    .flatMap((byte) => (byte === 255 ? [255, 0] : [byte]));
}
const steps = (step: number) => segment(0xdb, 0, ...Array(64).fill(step));
const frame = (marker: number) => segment(marker, 12, 0, 3, 0, 5, 1, 1, 0x11, 0);
const scan = (first: number, last: number, approximation: number, data: string) => [
  ...segment(0xda, 1, 1, 0x00, first, last, approximation),
  ...bits(data),
];
async function decode(...parts: number[][]): Promise<number[]> {
  const codec = await loadCodec();
  const { bytes } = codec.decode(bytesOf([0xff, 0xd8], ...parts, [0xff, 0xd9]), imageOf({ rows: 3, columns: 5 }));
  return [...new Uint16Array(bytes.buffer)];
}

describe('JPEG with 12 bits', () => {
  // One block; a first coefficient of 20 in steps of 40 is 100 above the middle of 12 bits, 2048. T.81 A.3.3, F.2
  it('sequential: brings coefficients to scale, and cuts the block to the picture', async () => {
    const samples = await decode(
      steps(40),
      huffman(0x00, 5),
      huffman(0x10, 0),
      frame(0xc1),
      scan(0, 63, 0, '0 10100 0'),
    );
    expect(samples).toEqual(Array(15).fill(2148));
  });

  it('sequential: values beyond 12 bits stay at the end', async () => {
    const samples = await decode(
      steps(255),
      huffman(0x00, 8),
      huffman(0x10, 0),
      frame(0xc1),
      scan(0, 63, 0, '0 11111111 0'),
    );
    expect(samples).toEqual(Array(15).fill(4095));
  });

  // T.81 G.1: the same coefficients in four scans, first the high bits, then one more.
  it('progressive: puts coefficients together from scans', async () => {
    const tables = [steps(40), huffman(0x00, 4), huffman(0x10, 0x01, 0x02, 0x00)];
    const whole = await decode(
      steps(40),
      huffman(0x00, 5),
      // Run 0 of size 2 and 3, end of block.
      huffman(0x10, 0x02, 0x03, 0x00),
      frame(0xc1),
      scan(0, 63, 0, '0 10101  10 101  0 10  110'),
    );
    const progressive = await decode(
      ...tables,
      frame(0xc2),
      scan(0, 0, 0x01, '0 1010'),
      // 5 >> 1 = 2 and 2 >> 1 = 1: sizes 2 and 1; then end of band.
      scan(1, 63, 0x01, '10 10  0 1  110'),
      scan(0, 0, 0x10, '1'),
      // End of band, then one more bit for each that is there.
      scan(1, 63, 0x10, '110  1 0'),
    );
    expect(progressive).toEqual(whole);
    expect(new Set(whole).size).toBeGreaterThan(5);
  });

  it.each([
    ['a band beyond the block', [steps(1), frame(0xc2), scan(1, 64, 0, '0')]],
    ['first and other coefficients in one scan', [steps(1), frame(0xc2), scan(0, 5, 0, '0')]],
    ['no tables', [frame(0xc1), scan(0, 63, 0, '0')]],
    ['no scan', [steps(1), frame(0xc1)]],
    ['no frame', [steps(1), scan(0, 63, 0, '0')]],
    ['a scan that ends early', [steps(1), huffman(0x00, 15), huffman(0x10, 0), frame(0xc1), scan(0, 63, 0, '0')]],
  ])('refuses %s', async (_, parts) => {
    await expect(decode(...parts)).rejects.toThrow(expect.objectContaining({ code: 'invalid_pixels' }));
  });
});
