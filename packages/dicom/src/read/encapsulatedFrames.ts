import type { ByteRange, DicomWarning, FrameBytes } from './dicomFile.ts';
import type { Fragments, RawDataset, RawElement } from './element.ts';
import { isVideo } from './transferSyntax.ts';
import { bigValues } from './values.ts';

interface Request {
  readonly dataset: RawDataset;
  readonly pixels: RawElement;
  readonly fragments: Fragments;
  readonly numberOfFrames: number;
  readonly transferSyntaxUid: string;
  /** Whether the bytes are those of the original file, so that ranges can point into it. */
  readonly original: boolean;
  readonly warn: (warning: DicomWarning) => void;
}

const itemHeaderBytes = 8;
const extendedOffsetTable = 0x7fe00001;
const pixelTag = '7FE00010';

/** A frame made of fragments, found by their numbers. */
class EncapsulatedFrame implements FrameBytes {
  private readonly request: Request;
  private readonly first: number;
  private readonly last: number;

  constructor(request: Request, first: number, last: number) {
    this.request = request;
    this.first = first;
    this.last = last;
  }

  get ranges(): readonly ByteRange[] | undefined {
    return this.request.original ? this.fragments() : undefined;
  }

  read(): Uint8Array[] {
    const { bytes } = this.request.pixels.encoding;
    return this.fragments().map(({ offset, length }) => bytes.subarray(offset, offset + length));
  }

  private fragments(): ByteRange[] {
    const { bounds } = this.request.fragments;
    const ranges: ByteRange[] = [];
    for (let index = this.first; index <= this.last; index++) {
      const length = bounds[index * 2 + 1] ?? 0;
      if (length > 0 || this.first === this.last) ranges.push({ offset: bounds[index * 2] ?? 0, length });
    }
    return ranges;
  }
}

/**
 * Sorts fragments into frames: by the Extended Offset Table, the Basic Offset Table, or, where there is none that fits,
 * one fragment for each frame, or by the start markers of the JPEG family. A video is one stream for all its frames.
 * @source DICOM PS3.5 A.4, PS3.3 C.7.6.3.1.8
 */
export function encapsulatedFrames(request: Request): FrameBytes[] {
  const { fragments, numberOfFrames, transferSyntaxUid, dataset, warn } = request;
  const count = fragments.bounds.length / 2;
  if (count === 0) return [];
  if (isVideo(transferSyntaxUid)) return [new EncapsulatedFrame(request, 0, count - 1)];
  for (const offsets of [extendedOffsets(dataset), fragments.basicOffsetTable]) {
    if (offsets.length === 0) continue;
    const starts = startsByOffsets(fragments.bounds, offsets);
    if (starts !== undefined && starts.length >= numberOfFrames) return framesAt(request, starts, count);
    warn({ code: 'frames_mismatch', message: 'An offset table does not fit the fragments', tag: pixelTag });
  }
  const filled: number[] = [];
  for (let index = 0; index < count; index++) if ((fragments.bounds[index * 2 + 1] ?? 0) > 0) filled.push(index);
  if (numberOfFrames === 1) return filled.length === 0 ? [] : [new EncapsulatedFrame(request, 0, count - 1)];
  if (filled.length > numberOfFrames) {
    const marked = filled.filter((index) => startsFrame(request.pixels, fragments.bounds[index * 2] ?? 0));
    if (marked.length === numberOfFrames && marked[0] === filled[0]) return framesAt(request, marked, count);
    warn({ code: 'frames_mismatch', message: 'The file holds more fragments than frames', tag: pixelTag });
  }
  return filled.slice(0, numberOfFrames).map((index) => new EncapsulatedFrame(request, index, index));
}

function framesAt(request: Request, starts: readonly number[], count: number): FrameBytes[] {
  return starts
    .slice(0, request.numberOfFrames)
    .map((start, index) => new EncapsulatedFrame(request, start, (starts[index + 1] ?? count) - 1));
}

function extendedOffsets(dataset: RawDataset): number[] {
  const table = dataset.find(extendedOffsetTable);
  if (table === undefined || table.length === 0 || table.content !== undefined) return [];
  return bigValues({ ...table, vr: 'UV' }).map(Number);
}

/** The numbers of the fragments at which frames start, or undefined when an offset meets none. */
function startsByOffsets(bounds: readonly number[], offsets: readonly number[]): number[] | undefined {
  const base = (bounds[0] ?? 0) - itemHeaderBytes;
  const starts: number[] = [];
  let fragment = 0;
  for (const offset of offsets) {
    while (fragment * 2 < bounds.length && (bounds[fragment * 2] ?? 0) - itemHeaderBytes - base < offset) fragment++;
    if ((bounds[fragment * 2] ?? 0) - itemHeaderBytes - base !== offset || starts.at(-1) === fragment) return undefined;
    starts.push(fragment);
  }
  return starts[0] === 0 ? starts : undefined;
}

/** JPEG and JPEG-LS begin with FFD8, JPEG 2000 with FF4F. */
function startsFrame({ encoding: { bytes } }: RawElement, offset: number): boolean {
  const second = bytes[offset + 1];
  return bytes[offset] === 0xff && (second === 0xd8 || second === 0x4f);
}
