import { BitReader, type HuffmanTable } from './huffman.ts';
import { type Component, type DctFrame, damaged, zigzag } from './jpegFrame.ts';

/** The tables that hold when a scan begins. */
export interface ScanTables {
  readonly huffman: ReadonlyMap<number, HuffmanTable>;
  readonly quantization: ReadonlyMap<number, Uint16Array>;
  readonly restartInterval: number;
}

interface Coder {
  readonly component: Component;
  readonly dc: HuffmanTable | undefined;
  readonly ac: HuffmanTable | undefined;
  previous: number;
}

/** Which coefficients a scan brings, and which bits of them. @source ITU-T T.81 B.2.3, G.1 */
interface Band {
  readonly first: number;
  readonly last: number;
  /** Whether the bits above were brought by an earlier scan. */
  readonly refines: boolean;
  readonly shift: number;
  /** Blocks that are known to have nothing more in this band. */
  emptyBlocks: number;
}

type BlockDecoder = (reader: BitReader, coder: Coder, band: Band, at: number) => void;

/** Reads one scan into the components' coefficients; returns where its bytes end. @source ITU-T T.81 A.2, F.2, G.2 */
export function decodeScan(bytes: Uint8Array, start: number, end: number, frame: DctFrame, tables: ScanTables): number {
  const coders = readCoders(bytes, start, frame, tables, end);
  const at = start + 1 + coders.length * 2;
  const bits = bytes[at + 2] ?? 0;
  const band: Band = frame.progressive
    ? { first: bytes[at] ?? 0, last: bytes[at + 1] ?? 0, refines: bits >> 4 > 0, shift: bits & 15, emptyBlocks: 0 }
    : { first: 0, last: 63, refines: false, shift: 0, emptyBlocks: 0 };
  const { first, last } = band;
  if (last > 63 || first > last || (frame.progressive && (first === 0 ? last > 0 : coders.length > 1))) throw damaged();
  const decodeBlock = blockDecoder(frame, band);
  const reader = new BitReader(bytes, end);
  const [only] = coders.length === 1 ? coders : [];
  const unitsAcross = only === undefined ? frame.unitsAcross : only.component.ownAcross;
  const unitsDown = only === undefined ? frame.unitsDown : only.component.ownDown;
  for (let unit = 0; unit < unitsAcross * unitsDown; unit++) {
    if (tables.restartInterval > 0 && unit > 0 && unit % tables.restartInterval === 0) {
      reader.restart();
      band.emptyBlocks = 0;
      for (const coder of coders) coder.previous = 0;
    }
    const unitX = unit % unitsAcross;
    const unitY = Math.floor(unit / unitsAcross);
    for (const coder of coders) {
      const { across, down } = only === undefined ? coder.component : { across: 1, down: 1 };
      const { blocksAcross } = coder.component;
      for (let y = 0; y < down; y++) {
        for (let x = 0; x < across; x++) {
          decodeBlock(reader, coder, band, ((unitY * down + y) * blocksAcross + unitX * across + x) * 64);
        }
      }
    }
    if (reader.overrun) throw damaged();
  }
  return reader.position;
}

function readCoders(bytes: Uint8Array, start: number, frame: DctFrame, tables: ScanTables, end: number): Coder[] {
  const count = bytes[start] ?? 0;
  if (count === 0 || count > 4 || start + 4 + count * 2 > end) throw damaged();
  return Array.from({ length: count }, (_, index) => {
    const id = bytes[start + 1 + index * 2];
    const ids = bytes[start + 2 + index * 2] ?? 0;
    const component = frame.components.find((each) => each.id === id);
    if (component === undefined) throw damaged();
    component.steps ??= tables.quantization.get(component.quantization);
    const dc = tables.huffman.get(ids >> 4);
    return { component, dc, ac: tables.huffman.get(0x10 | (ids & 15)), previous: 0 };
  });
}

function blockDecoder({ progressive }: DctFrame, { first, refines }: Band): BlockDecoder {
  if (!progressive) return sequential;
  if (first === 0) return refines ? refineDc : firstDc;
  return refines ? refineAc : firstAc;
}

function known(table: HuffmanTable | undefined): HuffmanTable {
  if (table === undefined) throw damaged();
  return table;
}

const sequential: BlockDecoder = (reader, coder, band, at) => {
  firstDc(reader, coder, band, at);
  const ac = known(coder.ac);
  const { coefficients } = coder.component;
  for (let index = 1; index < 64; index++) {
    const symbol = reader.symbol(ac);
    const size = symbol & 15;
    if (size === 0 && symbol !== 0xf0) break;
    index += symbol >> 4;
    if (size > 0 && index < 64) coefficients[at + (zigzag[index] ?? 0)] = reader.difference(size);
  }
};

const firstDc: BlockDecoder = (reader, coder, { shift }, at) => {
  coder.previous += reader.difference(reader.symbol(known(coder.dc)));
  coder.component.coefficients[at] = coder.previous << shift;
};

const refineDc: BlockDecoder = (reader, { component: { coefficients } }, { shift }, at) => {
  coefficients[at] = (coefficients[at] ?? 0) | (reader.bits(1) << shift);
};

const firstAc: BlockDecoder = (reader, coder, band, at) => {
  if (band.emptyBlocks > 0) {
    band.emptyBlocks--;
    return;
  }
  const ac = known(coder.ac);
  const { coefficients } = coder.component;
  for (let index = band.first; index <= band.last; index++) {
    const symbol = reader.symbol(ac);
    const run = symbol >> 4;
    const size = symbol & 15;
    if (size === 0 && run < 15) {
      band.emptyBlocks = (1 << run) - 1 + reader.bits(run);
      return;
    }
    index += run;
    if (size > 0 && index < 64) coefficients[at + (zigzag[index] ?? 0)] = reader.difference(size) << band.shift;
  }
};

/** @source ITU-T T.81 G.1.2.3 */
const refineAc: BlockDecoder = (reader, coder, band, at) => {
  const { coefficients } = coder.component;
  const bit = 1 << band.shift;
  /** One more bit of every coefficient that is there already, until `zeros` that are not were passed. Gives where it stands. */
  const refine = (from: number, zeros: number): number => {
    let left = zeros;
    let index = from;
    for (; index <= band.last; index++) {
      const place = at + (zigzag[index] ?? 0);
      const value = coefficients[place] ?? 0;
      if (value === 0) {
        if (left-- === 0) break;
      } else if (reader.bits(1) === 1 && (Math.abs(value) & bit) === 0) {
        coefficients[place] = value + (value > 0 ? bit : -bit);
      }
    }
    return index;
  };
  let index = band.first;
  while (band.emptyBlocks === 0 && index <= band.last) {
    const symbol = reader.symbol(known(coder.ac));
    const run = symbol >> 4;
    const size = symbol & 15;
    if (size === 0 && run < 15) {
      band.emptyBlocks = (1 << run) + reader.bits(run);
      break;
    }
    const value = size === 0 ? 0 : reader.bits(1) === 1 ? bit : -bit;
    index = refine(index, run);
    if (value !== 0 && index < 64) coefficients[at + (zigzag[index] ?? 0)] = value;
    index++;
  }
  if (band.emptyBlocks > 0) {
    refine(index, 64);
    band.emptyBlocks--;
  }
};
