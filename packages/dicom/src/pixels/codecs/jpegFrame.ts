import { DicomError } from '../../errors.ts';

/** One component of a DCT frame, with its coefficients as they come: not yet brought to scale. */
export interface Component {
  readonly id: number;
  readonly across: number;
  readonly down: number;
  readonly quantization: number;
  /** Blocks in a row and rows of blocks, with those that fill the last unit. */
  readonly blocksAcross: number;
  readonly blocksDown: number;
  /** 64 for each block, row by row within it. */
  readonly coefficients: Int16Array;
  /** Blocks that the picture itself covers: all that a scan of this component alone holds. */
  readonly ownAcross: number;
  readonly ownDown: number;
  /** Taken when the component's first scan begins, since tables may be defined anew later. */
  steps: Uint16Array | undefined;
}

/** What the frame header says. */
export interface DctFrame {
  readonly progressive: boolean;
  readonly precision: number;
  readonly width: number;
  readonly height: number;
  readonly unitsAcross: number;
  readonly unitsDown: number;
  readonly components: readonly Component[];
}

/** What is thrown wherever a stream contradicts itself. */
export const damaged = () => new DicomError('invalid_pixels', 'The JPEG stream is damaged');

/** Two bytes, the high one first. */
export function uint16(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}

/** Positions of the coefficients as they come. @source ITU-T T.81 figure A.6 */
export const zigzag = Uint8Array.of(
  ...[0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48],
  ...[41, 34, 27, 20, 13, 6, 7, 14, 21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23],
  ...[30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63],
);

/** Reads the tables of a DQT segment, into the order of a block. @source ITU-T T.81 B.2.4.1 */
export function readQuantization(
  bytes: Uint8Array,
  start: number,
  end: number,
  tables: Map<number, Uint16Array>,
): void {
  let at = start;
  while (at < end) {
    const wide = (bytes[at] ?? 0) >> 4 > 0;
    const size = wide ? 128 : 64;
    const from = at + 1;
    if (from + size > end) throw damaged();
    const steps = new Uint16Array(64);
    for (const [index, to] of zigzag.entries())
      steps[to] = wide ? uint16(bytes, from + index * 2) : (bytes[from + index] ?? 0);
    tables.set((bytes[at] ?? 0) & 15, steps);
    at = from + size;
  }
}

/** Reads a SOF segment and makes room for the coefficients. @source ITU-T T.81 B.2.2, A.1.1 */
export function readFrame(bytes: Uint8Array, start: number, end: number, progressive: boolean): DctFrame {
  const count = bytes[start + 5] ?? 0;
  if (count === 0 || count > 4 || start + 6 + count * 3 > end) throw damaged();
  const height = uint16(bytes, start + 1);
  const width = uint16(bytes, start + 3);
  const factors = Array.from({ length: count }, (_, index) => {
    const at = start + 6 + index * 3;
    const sampling = bytes[at + 1] ?? 0;
    // A single component has no neighbors to be sampled against.
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
    blocksDown: unitsDown * factor.down,
    coefficients: new Int16Array(unitsAcross * factor.across * unitsDown * factor.down * 64),
    ownAcross: Math.ceil((width * factor.across) / (8 * mostAcross)),
    ownDown: Math.ceil((height * factor.down) / (8 * mostDown)),
    steps: undefined,
  }));
  return { progressive, precision: bytes[start] ?? 0, width, height, unitsAcross, unitsDown, components };
}
