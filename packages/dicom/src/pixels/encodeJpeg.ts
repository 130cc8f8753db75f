import { DicomError } from '../errors.ts';
import { joinBytes } from '../read/joinBytes.ts';
import type { RgbaImage } from './frame.ts';
import { type HuffmanCodes, huffmanCodes, huffmanTables } from './jpegHuffmanTables.ts';

/** How a JPEG is made. */
export interface JpegOptions {
  /** 1 to 100, as the usual encoders count it; 90 unless told. */
  readonly quality?: number;
}

/** No file of this kind can say more. */
const mostPx = 65_535;

/**
 * Encodes a picture as baseline JPEG, colors at full resolution: one component when red, green and blue are equal throughout,
 * else YCbCr. What is transparent is shown on black. Input untouched.
 *
 * @throws DicomError invalid_pixels (data that do not fit width and height), invalid_value (quality), too_large
 * @source ISO/IEC 10918-1 (JPEG), ISO/IEC 10918-5 (JFIF)
 */
export function encodeJpeg(image: RgbaImage, { quality = 90 }: JpegOptions = {}): Uint8Array<ArrayBuffer> {
  const { width, height, data } = image;
  if (!(width > 0 && height > 0) || data.length !== width * height * 4) {
    throw new DicomError('invalid_pixels', 'The data of the picture do not fit its size');
  }
  if (width > mostPx || height > mostPx) throw new DicomError('too_large', `A JPEG has at most ${mostPx} px a side`);
  if (!(quality >= 1 && quality <= 100)) throw new DicomError('invalid_value', 'The quality is between 1 and 100');
  const isGray = hasOnlyGrays(data);
  const tables = isGray
    ? [quantization(luminance, quality)]
    : [luminance, chrominance].map((t) => quantization(t, quality));
  const planes = isGray ? [grayPlane(image)] : colorPlanes(image);
  const scan = new BitWriter();
  const components = planes.map((plane, index) => {
    const kind = index === 0 ? 0 : 1;
    const [dc, ac] = [huffmanTables.dc[kind], huffmanTables.ac[kind]];
    const table = tables[kind];
    if (!dc || !ac || !table) throw new DicomError('invalid_pixels', 'The picture has too many components');
    return { plane, scales: scalesOf(table), dc: huffmanCodes(dc), ac: huffmanCodes(ac), last: 0 };
  });
  const block = new Float64Array(64);
  for (let top = 0; top < height; top += 8) {
    for (let left = 0; left < width; left += 8) {
      for (const component of components) {
        cut(component.plane, width, height, left, top, block);
        component.last = writeBlock(scan, block, component);
      }
    }
  }
  return joinBytes([...headers(width, height, tables, components.length), scan.end(), Uint8Array.of(0xff, 0xd9)]);
}

function hasOnlyGrays(data: Uint8ClampedArray): boolean {
  for (let at = 0; at < data.length; at += 4) {
    if (data[at] !== data[at + 1] || data[at] !== data[at + 2]) return false;
  }
  return true;
}

/** What stands in front of the scan. */
function headers(
  width: number,
  height: number,
  tables: readonly Uint8Array[],
  components: number,
): Uint8Array<ArrayBuffer>[] {
  const size = [height >> 8, height & 255, width >> 8, width & 255];
  const ids = Array.from({ length: components }, (_each, index) => index + 1);
  const kinds = tables.map((_table, kind) => kind);
  return [
    Uint8Array.of(0xff, 0xd8),
    segment(0xe0, [...[0x4a, 0x46, 0x49, 0x46, 0], ...[1, 1, 0, 0, 1, 0, 1, 0, 0]]),
    ...tables.map((table, kind) => segment(0xdb, [kind, ...zigzag.map((natural) => table[natural] ?? 1)])),
    segment(0xc0, [8, ...size, components, ...ids.flatMap((id) => [id, 0x11, id === 1 ? 0 : 1])]),
    ...kinds.flatMap((kind) =>
      [huffmanTables.dc[kind], huffmanTables.ac[kind]].flatMap((table, ac) =>
        table ? [segment(0xc4, [ac * 16 + kind, ...table.counts, ...table.values])] : [],
      ),
    ),
    segment(0xda, [components, ...ids.flatMap((id) => [id, id === 1 ? 0 : 0x11]), 0, 63, 0]),
  ];
}

function segment(marker: number, content: readonly number[]): Uint8Array<ArrayBuffer> {
  const length = content.length + 2;
  return Uint8Array.of(0xff, marker, length >> 8, length & 255, ...content);
}

function grayPlane({ data, width, height }: RgbaImage): Float32Array {
  const plane = new Float32Array(width * height);
  for (let at = 0; at < plane.length; at++) {
    plane[at] = ((data[at * 4] ?? 0) * (data[at * 4 + 3] ?? 255)) / 255 - 128;
  }
  return plane;
}

/** @source ISO/IEC 10918-5 7 */
function colorPlanes({ data, width, height }: RgbaImage): Float32Array[] {
  const [y, cb, cr] = [0, 1, 2].map(() => new Float32Array(width * height));
  if (!y || !cb || !cr) return [];
  for (let at = 0; at < y.length; at++) {
    const alpha = (data[at * 4 + 3] ?? 255) / 255;
    const red = (data[at * 4] ?? 0) * alpha;
    const green = (data[at * 4 + 1] ?? 0) * alpha;
    const blue = (data[at * 4 + 2] ?? 0) * alpha;
    y[at] = 0.299 * red + 0.587 * green + 0.114 * blue - 128;
    cb[at] = -0.168736 * red - 0.331264 * green + 0.5 * blue;
    cr[at] = 0.5 * red - 0.418688 * green - 0.081312 * blue;
  }
  return [y, cb, cr];
}

/** A block of 8 by 8; beyond the edge of the picture its last pixels go on. */
function cut(plane: Float32Array, width: number, height: number, left: number, top: number, block: Float64Array): void {
  for (let y = 0; y < 8; y++) {
    const row = Math.min(top + y, height - 1) * width;
    for (let x = 0; x < 8; x++) block[y * 8 + x] = plane[row + Math.min(left + x, width - 1)] ?? 0;
  }
}

interface Component {
  readonly scales: Float64Array;
  readonly dc: HuffmanCodes;
  readonly ac: HuffmanCodes;
  /** The DC coefficient of the block before. */
  last: number;
}

/** Transforms, quantizes and writes a block; its DC coefficient comes back. */
function writeBlock(scan: BitWriter, block: Float64Array, { scales, dc, ac, last }: Component): number {
  transform(block);
  const value = (index: number) => Math.round((block[index] ?? 0) * (scales[index] ?? 0));
  const first = value(0);
  writeNumber(scan, dc, 0, first - last);
  let zeros = 0;
  for (let at = 1; at < 64; at++) {
    const coefficient = value(zigzag[at] ?? 0);
    if (coefficient === 0) {
      zeros += 1;
      continue;
    }
    for (; zeros > 15; zeros -= 16) scan.write(ac.codes[0xf0] ?? 0, ac.lengths[0xf0] ?? 0);
    writeNumber(scan, ac, zeros, coefficient);
    zeros = 0;
  }
  if (zeros > 0) scan.write(ac.codes[0] ?? 0, ac.lengths[0] ?? 0);
  return first;
}

function writeNumber(scan: BitWriter, { codes, lengths }: HuffmanCodes, zeros: number, value: number): void {
  const size = 32 - Math.clz32(Math.abs(value));
  const symbol = zeros * 16 + size;
  scan.write(codes[symbol] ?? 0, lengths[symbol] ?? 0);
  if (size > 0) scan.write(value < 0 ? value + 2 ** size - 1 : value, size);
}

/** Bits into bytes, with a zero behind each 255. */
class BitWriter {
  #bytes = new Uint8Array(64 * 1024);
  #length = 0;
  #bits = 0;
  #count = 0;

  write(code: number, length: number): void {
    this.#bits = (this.#bits << length) | code;
    this.#count += length;
    while (this.#count >= 8) {
      this.#count -= 8;
      this.#push((this.#bits >> this.#count) & 255);
    }
    this.#bits &= (1 << this.#count) - 1;
  }

  /** Fills the last byte with ones. */
  end(): Uint8Array<ArrayBuffer> {
    if (this.#count > 0) this.write((1 << (8 - this.#count)) - 1, 8 - this.#count);
    return this.#bytes.subarray(0, this.#length);
  }

  #push(byte: number): void {
    if (this.#length + 2 > this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.#length++] = byte;
    if (byte === 255) this.#bytes[this.#length++] = 0;
  }
}

/** The forward transform of Arai, Agui and Nakajima: scaled, which the quantization makes up for. */
function transform(block: Float64Array): void {
  for (let row = 0; row < 64; row += 8) transformLine(block, row, 1);
  for (let column = 0; column < 8; column++) transformLine(block, column, 8);
}

function transformLine(block: Float64Array, from: number, step: number): void {
  const at = (index: number) => block[from + index * step] ?? 0;
  const [sum07, difference07] = [at(0) + at(7), at(0) - at(7)];
  const [sum16, difference16] = [at(1) + at(6), at(1) - at(6)];
  const [sum25, difference25] = [at(2) + at(5), at(2) - at(5)];
  const [sum34, difference34] = [at(3) + at(4), at(3) - at(4)];
  const [outer, outerDifference] = [sum07 + sum34, sum07 - sum34];
  const [inner, innerDifference] = [sum16 + sum25, sum16 - sum25];
  const turned = (innerDifference + outerDifference) * Math.SQRT1_2;
  block[from] = outer + inner;
  block[from + 4 * step] = outer - inner;
  block[from + 2 * step] = outerDifference + turned;
  block[from + 6 * step] = outerDifference - turned;
  const a = difference34 + difference25;
  const b = difference25 + difference16;
  const c = difference16 + difference07;
  const rotation = (a - c) * 0.382683433;
  const low = 0.5411961 * a + rotation;
  const high = 1.306562965 * c + rotation;
  const middle = b * Math.SQRT1_2;
  const [plus, minus] = [difference07 + middle, difference07 - middle];
  block[from + 5 * step] = minus + low;
  block[from + 3 * step] = minus - low;
  block[from + step] = plus + high;
  block[from + 7 * step] = plus - high;
}

/** What each transformed coefficient is multiplied with. */
function scalesOf(table: Uint8Array): Float64Array {
  const factor = (index: number) => (index === 0 ? 1 : Math.SQRT2 * Math.cos((index * Math.PI) / 16));
  return Float64Array.from(table, (divisor, index) => 1 / (divisor * factor(index >> 3) * factor(index & 7) * 8));
}

/** As the Independent JPEG Group scales the tables of the standard. */
function quantization(table: readonly number[], quality: number): Uint8Array {
  const scale = quality < 50 ? 5000 / quality : 200 - quality * 2;
  return Uint8Array.from(table, (divisor) => Math.min(255, Math.max(1, Math.floor((divisor * scale + 50) / 100))));
}

/** @source ISO/IEC 10918-1 Annex K.1 */
const luminance = [
  ...[16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56],
  ...[14, 17, 22, 29, 51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92],
  ...[49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99],
];
const chrominance = [
  ...[17, 18, 24, 47, 99, 99, 99, 99, 18, 21, 26, 66, 99, 99, 99, 99, 24, 26, 56, 99, 99, 99, 99, 99],
  ...[47, 66, 99, 99, 99, 99, 99, 99],
  ...Array.from({ length: 32 }, () => 99),
];

/** Where each coefficient of a scan stands in its block. */
const zigzag = [
  ...[0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14],
  ...[21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53],
  ...[60, 61, 54, 47, 55, 62, 63],
];
