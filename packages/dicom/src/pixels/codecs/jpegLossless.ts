import { DicomError } from '../../errors.ts';
import { checkDensity, checkStream } from './checkStream.ts';
import type { Codec, Decoded } from './codec.ts';
import { BitReader, type HuffmanTable, readHuffmanTables } from './huffman.ts';
import { jpegColor } from './jpegColor.ts';
import { isFrameHeader, nextSegment } from './jpegMarkers.ts';

/** JPEG lossless, process 14, every selection value. Ours, because the decoder on npm loses pixels of real files. */
export async function loadCodec(): Promise<Codec> {
  return {
    decode: (bytes, image) => {
      checkStream(bytes, image);
      checkDensity(bytes, image, 1);
      return decodeLossless(bytes);
    },
  };
}

interface FrameHeader {
  readonly precision: number;
  readonly width: number;
  readonly height: number;
  readonly ids: readonly number[];
}
interface Scan {
  /** Positions of the scan's components in the frame, and their tables. */
  readonly components: readonly { readonly index: number; readonly table: HuffmanTable }[];
  readonly predictor: number;
  readonly shift: number;
}

const noFrame = () => new DicomError('invalid_pixels', 'The JPEG stream holds no lossless frame');

function decodeLossless(bytes: Uint8Array): Decoded {
  const tables = new Map<number, HuffmanTable>();
  let header: FrameHeader | undefined;
  let samples: Uint16Array | undefined;
  let restartInterval = 0;
  let decoded = 0;
  let at = 0;
  for (let segment = nextSegment(bytes, at); segment !== undefined; segment = nextSegment(bytes, at)) {
    const { marker, start, end } = segment;
    at = end;
    if (marker === 0xc4) readHuffmanTables(bytes, start, end, tables);
    else if (marker === 0xdd) restartInterval = uint16(bytes, start);
    else if (isFrameHeader(marker)) {
      if (marker !== 0xc3 || header !== undefined) throw noFrame();
      header = readFrameHeader(bytes, start, end);
      samples = new Uint16Array(header.width * header.height * header.ids.length);
    } else if (marker === 0xda) {
      if (header === undefined || samples === undefined) throw noFrame();
      const scan = readScan(bytes, start, end, header, tables);
      at = decodeScan(new BitReader(bytes, end), header, scan, restartInterval, samples);
      decoded += scan.components.length;
      if (decoded >= header.ids.length) break;
    }
  }
  if (header === undefined || samples === undefined || decoded < header.ids.length) throw noFrame();
  const { width, height, precision, ids } = header;
  let seen = 0;
  for (let at = 0; at < samples.length; at++) seen |= samples[at] ?? 0;
  const narrow = precision <= 8 ? Uint8Array.from(samples) : new Uint8Array(samples.buffer);
  return {
    width,
    height,
    componentCount: ids.length,
    bitsPerSample: precision,
    bytes: narrow,
    color: jpegColor(bytes, true),
    inRange: seen >> precision === 0,
  };
}

function uint16(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}

function readFrameHeader(bytes: Uint8Array, start: number, end: number): FrameHeader {
  const count = bytes[start + 5] ?? 0;
  if (count === 0 || start + 6 + count * 3 > end) throw noFrame();
  const ids: number[] = [];
  for (let index = 0; index < count; index++) {
    const at = start + 6 + index * 3;
    if (count > 1 && bytes[at + 1] !== 0x11) throw new DicomError('invalid_pixels', 'Subsampled lossless JPEG');
    ids.push(bytes[at] ?? 0);
  }
  return { precision: bytes[start] ?? 0, height: uint16(bytes, start + 1), width: uint16(bytes, start + 3), ids };
}

function readScan(
  bytes: Uint8Array,
  start: number,
  end: number,
  header: FrameHeader,
  tables: ReadonlyMap<number, HuffmanTable>,
): Scan {
  const count = bytes[start] ?? 0;
  if (start + 4 + count * 2 > end) throw noFrame();
  const components: { index: number; table: HuffmanTable }[] = [];
  for (let entry = 0; entry < count; entry++) {
    const index = header.ids.indexOf(bytes[start + 1 + entry * 2] ?? 0);
    const table = tables.get((bytes[start + 2 + entry * 2] ?? 0) >> 4);
    if (index < 0 || table === undefined) throw noFrame();
    components.push({ index, table });
  }
  const at = start + 1 + count * 2;
  return { components, predictor: bytes[at] ?? 1, shift: (bytes[at + 2] ?? 0) & 15 };
}

/** Fills one scan's samples, color by pixel; returns where its bytes end. @source ITU-T T.81 Annex H */
function decodeScan(
  reader: BitReader,
  header: FrameHeader,
  scan: Scan,
  restartInterval: number,
  samples: Uint16Array,
): number {
  const { width, height, precision, ids } = header;
  const { components, predictor, shift } = scan;
  const step = ids.length;
  const stride = width * step;
  const initial = 1 << (precision - shift - 1);
  let firstRow = 0;
  let left = restartInterval;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (restartInterval > 0 && left-- === 0) {
        reader.restart();
        left = restartInterval - 1;
        firstRow = y;
      }
      for (const { index, table } of components) {
        const at = y * stride + x * step + index;
        let predicted: number;
        if (x === 0) predicted = y === firstRow ? initial : (samples[at - stride] ?? 0);
        else if (y === firstRow) predicted = samples[at - step] ?? 0;
        else
          predicted = predict(
            predictor,
            samples[at - step] ?? 0,
            samples[at - stride] ?? 0,
            samples[at - stride - step] ?? 0,
          );
        samples[at] = predicted + reader.difference(reader.symbol(table));
      }
    }
    if (reader.overrun) throw new DicomError('invalid_pixels', 'The JPEG stream ends too early');
  }
  if (shift > 0) {
    for (const { index } of components) {
      for (let at = index; at < samples.length; at += step) samples[at] = (samples[at] ?? 0) << shift;
    }
  }
  return reader.position;
}

/** @source ITU-T T.81 table H.1 */
function predict(selection: number, left: number, above: number, corner: number): number {
  switch (selection) {
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return corner;
    case 4:
      return left + above - corner;
    case 5:
      return left + ((above - corner) >> 1);
    case 6:
      return above + ((left - corner) >> 1);
    case 7:
      return (left + above) >> 1;
    default:
      return 0;
  }
}
