import type { ByteRange, DicomWarning } from './dicomFile.ts';
import type { Fragments, RawDataset } from './element.ts';
import type { RawFrame } from './rawFrame.ts';
import { isVideo } from './transferSyntax.ts';
import { binaryNumbers } from './values.ts';

interface Request {
  readonly dataset: RawDataset;
  readonly fragments: Fragments;
  readonly numberOfFrames: number;
  readonly transferSyntaxUid: string;
  readonly warn: (warning: DicomWarning) => void;
}

const extendedOffsetTable = 0x7fe00001;
const pixelTag = '7FE00010';

/** A frame made of the fragments with the numbers `first` to `last`: without empty ones, unless there is nothing else. */
function frameOf({ bounds }: Fragments, first: number, last: number): RawFrame {
  const fragments = () => {
    const ranges: ByteRange[] = [];
    for (let index = first; index <= last; index++) {
      const length = bounds[index * 2 + 1] ?? 0;
      if (length > 0 || first === last) ranges.push({ offset: bounds[index * 2] ?? 0, length });
    }
    return ranges;
  };
  return { fragments };
}

/**
 * Sorts fragments into frames: by the Extended Offset Table, the Basic Offset Table, or, where there is none that fits,
 * one fragment for each frame, or by the start markers of the JPEG family. A video is one stream for all its frames.
 * @source DICOM PS3.5 A.4, PS3.3 C.7.6.3.1.8
 */
export function encapsulatedFrames({
  dataset,
  fragments,
  numberOfFrames,
  transferSyntaxUid,
  warn,
}: Request): RawFrame[] {
  const { bounds, basicOffsetTable } = fragments;
  const count = bounds.length / 2;
  if (count === 0) return [];
  const frame = (first: number, last: number) => frameOf(fragments, first, last);
  const framesAt = (starts: readonly number[]) =>
    starts.slice(0, numberOfFrames).map((start, index) => frame(start, (starts[index + 1] ?? count) - 1));
  if (isVideo(transferSyntaxUid)) return [frame(0, count - 1)];
  for (const offsets of [extendedOffsets(dataset), basicOffsetTable]) {
    if (offsets.length === 0) continue;
    const starts = startsByOffsets(bounds, offsets);
    if (starts !== undefined && starts.length >= numberOfFrames) return framesAt(starts);
    warn({ code: 'frames_mismatch', message: 'The offset table does not fit', tag: pixelTag });
  }
  if (count === numberOfFrames) return bounds.slice(0, count).map((_, index) => frame(index, index));
  const filled = Array.from({ length: count }, (_, index) => index).filter((index) => bounds[index * 2 + 1]);
  if (numberOfFrames === 1) return filled.length === 0 ? [] : [frame(0, count - 1)];
  if (filled.length > numberOfFrames) {
    const marked = filled.filter((index) => fragments.beginsStream(index));
    if (marked.length === numberOfFrames && marked[0] === filled[0]) return framesAt(marked);
    warn({ code: 'frames_mismatch', message: 'More fragments than frames', tag: pixelTag });
  }
  return filled.slice(0, numberOfFrames).map((index) => frame(index, index));
}

function extendedOffsets(dataset: RawDataset): number[] {
  const table = dataset.find(extendedOffsetTable);
  if (table === undefined || table.length === 0 || table.content !== undefined) return [];
  return binaryNumbers({ ...table, vr: 'UV' }).map(Number);
}

/** The numbers of the fragments at which frames start, or undefined when an offset meets none. */
function startsByOffsets(bounds: readonly number[], offsets: readonly number[]): number[] | undefined {
  const base = bounds[0] ?? 0;
  const starts: number[] = [];
  let fragment = 0;
  for (const offset of offsets) {
    while (fragment * 2 < bounds.length && (bounds[fragment * 2] ?? 0) - base < offset) fragment++;
    if ((bounds[fragment * 2] ?? 0) - base !== offset || starts.at(-1) === fragment) return undefined;
    starts.push(fragment);
  }
  return starts[0] === 0 ? starts : undefined;
}
