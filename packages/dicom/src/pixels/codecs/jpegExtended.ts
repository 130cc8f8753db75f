import { DicomError } from '../../errors.ts';
import type { Codec, Decoded } from './codec.ts';
import { BitReader, type HuffmanTable, readHuffmanTables } from './huffman.ts';
import { inverseDct } from './inverseDct.ts';
import { isFrameHeader, nextSegment } from './jpegMarkers.ts';

/** JPEG extended, process 2 and 4, with 12 bits: sequential DCT. Ours, because the builds of libjpeg on npm know 8 bits only. */
export async function loadCodec(): Promise<Codec> {
  return { decode: decodeExtended };
}

interface Component {
  readonly id: number;
  readonly across: number;
  readonly down: number;
  readonly quantization: number;
  /** Blocks in a row of the plane, with those that fill the last unit. */
  readonly blocksAcross: number;
  readonly plane: Uint16Array;
  /** Blocks that the picture itself covers: all that a scan of this component alone holds. */
  readonly ownAcross: number;
  readonly ownDown: number;
}
interface Header {
  readonly precision: number;
  readonly width: number;
  readonly height: number;
  readonly unitsAcross: number;
  readonly unitsDown: number;
  readonly components: readonly Component[];
}
interface Coder {
  readonly component: Component;
  readonly dc: HuffmanTable;
  readonly ac: HuffmanTable;
  readonly steps: Uint16Array;
  previous: number;
}

const damaged = () => new DicomError('invalid_pixels', 'The JPEG stream is damaged');

/** Positions of the coefficients as they come. @source ITU-T T.81 figure A.6 */
const zigzag = Uint8Array.of(
  ...[
    0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14, 21,
    28,
  ],
  ...[
    35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47,
    55, 62, 63,
  ],
);

function decodeExtended(bytes: Uint8Array): Decoded {
  const huffman = new Map<number, HuffmanTable>();
  const quantization = new Map<number, Uint16Array>();
  let header: Header | undefined;
  let restartInterval = 0;
  let decoded = 0;
  let at = 0;
  for (let segment = nextSegment(bytes, at); segment !== undefined; segment = nextSegment(bytes, at)) {
    const { marker, start, end } = segment;
    at = end;
    if (marker === 0xc4) readHuffmanTables(bytes, start, end, huffman);
    else if (marker === 0xdb) readQuantization(bytes, start, end, quantization);
    else if (marker === 0xdd) restartInterval = uint16(bytes, start);
    else if (isFrameHeader(marker)) {
      if (marker > 0xc1 || header !== undefined) throw damaged();
      header = readHeader(bytes, start, end);
    } else if (marker === 0xda) {
      if (header === undefined) throw damaged();
      const coders = readScan(bytes, start, end, header, huffman, quantization);
      at = decodeScan(new BitReader(bytes, end), header, coders, restartInterval);
      decoded += coders.length;
      if (decoded >= header.components.length) break;
    }
  }
  if (header === undefined || decoded < header.components.length) throw damaged();
  const { width, height, precision, components } = header;
  const samples = merge(header);
  const shape = { width, height, componentCount: components.length, bitsPerSample: precision };
  return { ...shape, bytes: new Uint8Array(samples.buffer), planar: false, rgb: false };
}

function uint16(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}

function readQuantization(bytes: Uint8Array, start: number, end: number, tables: Map<number, Uint16Array>): void {
  let at = start;
  while (at < end) {
    const wide = (bytes[at] ?? 0) >> 4 > 0;
    const size = wide ? 128 : 64;
    if (at + 1 + size > end) throw damaged();
    const from = at + 1;
    tables.set(
      (bytes[at] ?? 0) & 15,
      Uint16Array.from({ length: 64 }, (_, index) =>
        wide ? uint16(bytes, from + index * 2) : (bytes[from + index] ?? 0),
      ),
    );
    at = from + size;
  }
}

function readHeader(bytes: Uint8Array, start: number, end: number): Header {
  const count = bytes[start + 5] ?? 0;
  if (count === 0 || count > 4 || start + 6 + count * 3 > end) throw damaged();
  const height = uint16(bytes, start + 1);
  const width = uint16(bytes, start + 3);
  const factors = Array.from({ length: count }, (_, index) => {
    const at = start + 6 + index * 3;
    const sampling = bytes[at + 1] ?? 0;
    // A single component has no neighbours to be sampled against.
    const [across, down] = count === 1 ? [1, 1] : [sampling >> 4, sampling & 15];
    if (across < 1 || across > 4 || down < 1 || down > 4) throw damaged();
    return { id: bytes[at] ?? 0, across, down, quantization: bytes[at + 2] ?? 0 };
  });
  const mostAcross = Math.max(...factors.map(({ across }) => across));
  const mostDown = Math.max(...factors.map(({ down }) => down));
  const unitsAcross = Math.ceil(width / (8 * mostAcross));
  const unitsDown = Math.ceil(height / (8 * mostDown));
  const components = factors.map((factor) => ({
    ...factor,
    blocksAcross: unitsAcross * factor.across,
    plane: new Uint16Array(unitsAcross * factor.across * unitsDown * factor.down * 64),
    ownAcross: Math.ceil((width * factor.across) / (8 * mostAcross)),
    ownDown: Math.ceil((height * factor.down) / (8 * mostDown)),
  }));
  return { precision: bytes[start] ?? 0, width, height, unitsAcross, unitsDown, components };
}

function readScan(
  bytes: Uint8Array,
  start: number,
  end: number,
  header: Header,
  huffman: ReadonlyMap<number, HuffmanTable>,
  quantization: ReadonlyMap<number, Uint16Array>,
): Coder[] {
  const count = bytes[start] ?? 0;
  if (start + 4 + count * 2 > end) throw damaged();
  return Array.from({ length: count }, (_, index) => {
    const id = bytes[start + 1 + index * 2];
    const tables = bytes[start + 2 + index * 2] ?? 0;
    const component = header.components.find((each) => each.id === id);
    const dc = huffman.get(tables >> 4);
    const ac = huffman.get(0x10 | (tables & 15));
    const steps = quantization.get(component?.quantization ?? -1);
    if (component === undefined || dc === undefined || ac === undefined || steps === undefined) throw damaged();
    return { component, dc, ac, steps, previous: 0 };
  });
}

/** @source ITU-T T.81 A.2, F.2 */
function decodeScan(reader: BitReader, header: Header, coders: readonly Coder[], restartInterval: number): number {
  const [only] = coders.length === 1 ? coders : [];
  const unitsAcross = only === undefined ? header.unitsAcross : only.component.ownAcross;
  const unitsDown = only === undefined ? header.unitsDown : only.component.ownDown;
  const block = new Float64Array(64);
  const middle = 2 ** (header.precision - 1);
  for (let unit = 0; unit < unitsAcross * unitsDown; unit++) {
    if (restartInterval > 0 && unit > 0 && unit % restartInterval === 0) {
      reader.restart();
      for (const coder of coders) coder.previous = 0;
    }
    const unitX = unit % unitsAcross;
    const unitY = Math.floor(unit / unitsAcross);
    for (const coder of coders) {
      const { across, down } = only === undefined ? coder.component : { across: 1, down: 1 };
      for (let y = 0; y < down; y++) {
        for (let x = 0; x < across; x++) {
          decodeBlock(reader, coder, block);
          writeBlock(block, coder.component, unitX * across + x, unitY * down + y, middle);
        }
      }
    }
    if (reader.overrun) throw new DicomError('invalid_pixels', 'The JPEG stream ends too early');
  }
  return reader.position;
}

function decodeBlock(reader: BitReader, coder: Coder, block: Float64Array): void {
  const { dc, ac, steps } = coder;
  block.fill(0);
  coder.previous += reader.difference(reader.symbol(dc));
  block[0] = coder.previous * (steps[0] ?? 0);
  for (let index = 1; index < 64; index++) {
    const symbol = reader.symbol(ac);
    const size = symbol & 15;
    if (size === 0 && symbol !== 0xf0) break;
    index += symbol >> 4;
    if (size > 0 && index < 64) block[zigzag[index] ?? 0] = reader.difference(size) * (steps[index] ?? 0);
  }
  inverseDct(block);
}

function writeBlock(
  block: Float64Array,
  { plane, blocksAcross }: Component,
  blockX: number,
  blockY: number,
  middle: number,
): void {
  const stride = blocksAcross * 8;
  const most = middle * 2 - 1;
  for (let index = 0; index < 64; index++) {
    const value = Math.round((block[index] ?? 0) + middle);
    const at = (blockY * 8 + (index >> 3)) * stride + blockX * 8 + (index & 7);
    plane[at] = Math.min(Math.max(value, 0), most);
  }
}

/** Colour by pixel; components that were sampled coarsely are repeated. */
function merge({ width, height, components }: Header): Uint16Array<ArrayBuffer> {
  const samples = new Uint16Array(width * height * components.length);
  const mostAcross = Math.max(...components.map(({ across }) => across));
  const mostDown = Math.max(...components.map(({ down }) => down));
  for (const [channel, { plane, blocksAcross, across, down }] of components.entries()) {
    for (let y = 0, at = channel; y < height; y++) {
      const row = Math.floor((y * down) / mostDown) * blocksAcross * 8;
      for (let x = 0; x < width; x++, at += components.length)
        samples[at] = plane[row + Math.floor((x * across) / mostAcross)] ?? 0;
    }
  }
  return samples;
}
