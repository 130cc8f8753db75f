import type { ByteRange, DicomWarning } from './dicomFile.ts';
import type { Fragments, RawDataset } from './element.ts';
import { noFrames, type RawFrames } from './rawFrame.ts';
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

/**
 * Sorts fragments into frames. A single frame has all of them. Else they go by the Extended Offset Table, the Basic
 * Offset Table, or, where there is none that fits, one for each frame, or by the start markers of the JPEG family. A
 * video is one stream for all its frames.
 * @source DICOM PS3.5 A.4, PS3.3 C.7.6.3.1.8
 */
export function encapsulatedFrames({
  dataset,
  fragments,
  numberOfFrames,
  transferSyntaxUid,
  warn,
}: Request): RawFrames {
  const { bounds, basicOffsetTable } = fragments;
  const count = bounds.length / 2;
  if (count === 0) return noFrames;
  const mismatch = (message: string) => warn({ code: 'frames_mismatch', message, tag: '7FE00010' });
  const all = bounds.slice(0, count).map((_, index) => index);
  /** Frames that reach from their first fragment to the next frame's; or have that one alone. */
  const framesAt = (starts: readonly number[], alone = false): RawFrames => ({
    count: Math.min(numberOfFrames, starts.length),
    at: (index) => {
      const first = starts[index] ?? 0;
      return { fragments: rangesOf(bounds, first, alone ? first : (starts[index + 1] ?? count) - 1) };
    },
  });
  if (isVideo(transferSyntaxUid)) return framesAt(all.slice(0, 1));
  const filled = all.filter((index) => bounds[index * 2 + 1]);
  const marked = filled.filter(fragments.beginsStream);
  for (const offsets of [extendedOffsets(dataset, count), basicOffsetTable]) {
    if (offsets.length === 0) continue;
    const starts = startsByOffsets(bounds, offsets) ?? [];
    // More frames than the file counts; or a table of fragments, of which only some begin a frame.
    const more = starts.length > numberOfFrames;
    const areFrames = marked.length > 0 ? `${starts}` === `${marked}` : numberOfFrames > 1;
    if (starts.length === numberOfFrames || (more && areFrames)) {
      if (more) mismatch('More frames than claimed');
      return framesAt(starts);
    }
    mismatch('The offset table does not fit');
  }
  if (numberOfFrames === 1) {
    if (marked.length > 1) mismatch('More frames than claimed');
    return filled.length === 0 ? noFrames : framesAt([0]);
  }
  if (count === numberOfFrames) return framesAt(all, true);
  if (filled.length > numberOfFrames) {
    if (marked.length === numberOfFrames && marked[0] === filled[0]) return framesAt(marked);
    mismatch('More fragments than frames');
  }
  return framesAt(filled, true);
}

/** The fragments from `first` to `last`: without empty ones, unless there is nothing else. */
function rangesOf(bounds: readonly number[], first: number, last: number): ByteRange[] {
  const ranges: ByteRange[] = [];
  for (let index = first; index <= last; index++) {
    const length = bounds[index * 2 + 1] ?? 0;
    if (length > 0 || first === last) ranges.push({ offset: bounds[index * 2] ?? 0, length });
  }
  return ranges;
}

/** None, when there are more offsets than fragments: they cannot fit. */
function extendedOffsets(dataset: RawDataset, count: number): readonly number[] {
  const table = dataset.find(extendedOffsetTable);
  if (table === undefined || table.content !== undefined) return [];
  return table.length > count * 8 ? [-1] : binaryNumbers({ ...table, vr: 'UV' }).map(Number);
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
