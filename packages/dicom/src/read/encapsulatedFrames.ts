import type { ByteRange, DicomWarning } from './dicomFile.ts';
import type { RawDataset, RawElement } from './element.ts';
import { bigValues } from './values.ts';

interface Request {
  readonly dataset: RawDataset;
  readonly pixels: RawElement;
  readonly numberOfFrames: number;
  readonly warn: (warning: DicomWarning) => void;
}

const itemHeaderBytes = 8;

/**
 * Sorts fragments into frames: by the Extended Offset Table, the Basic Offset Table, or, where there is none that fits,
 * one fragment for each frame, or by the start markers of the JPEG family.
 * @source DICOM PS3.5 A.4, PS3.3 C.7.6.3.1.8
 */
export function groupFragments({ dataset, pixels, numberOfFrames, warn }: Request): (readonly ByteRange[])[] {
  const fragments = pixels.fragments ?? [];
  const first = fragments[0];
  if (first === undefined) return [];
  const extended = extendedOffsets(dataset);
  const basic = pixels.basicOffsetTable ?? [];
  for (const offsets of [extended, basic]) {
    if (offsets.length === 0) continue;
    const frames = byOffsets(fragments, offsets, first.offset - itemHeaderBytes);
    if (frames !== undefined && frames.length >= numberOfFrames) return frames.slice(0, numberOfFrames);
    warn({ code: 'frames_mismatch', message: 'An offset table does not fit the fragments', tag: '7FE00010' });
  }
  const filled = fragments.filter((fragment) => fragment.length > 0);
  if (numberOfFrames === 1) return filled.length === 0 ? [] : [filled];
  if (filled.length <= numberOfFrames) return filled.map((fragment) => [fragment]);
  return (
    byMarkers(pixels.bytes, filled, numberOfFrames) ?? filled.slice(0, numberOfFrames).map((fragment) => [fragment])
  );
}

function extendedOffsets(dataset: RawDataset): number[] {
  const table = dataset.get('7FE00001');
  if (table === undefined || table.length === 0) return [];
  return bigValues({ ...table, vr: 'UV' }).map(Number);
}

function byOffsets(
  fragments: readonly ByteRange[],
  offsets: readonly number[],
  base: number,
): (readonly ByteRange[])[] | undefined {
  const starts = new Map(fragments.map((fragment, index) => [fragment.offset - itemHeaderBytes - base, index]));
  const indexes: number[] = [];
  for (const offset of offsets) {
    const index = starts.get(offset);
    if (index === undefined || index <= (indexes.at(-1) ?? -1)) return undefined;
    indexes.push(index);
  }
  if (indexes[0] !== 0) return undefined;
  return indexes.map((start, at) => fragments.slice(start, indexes[at + 1] ?? fragments.length));
}

/** JPEG and JPEG-LS begin with FFD8, JPEG 2000 with FF4F (or the box of a JP2 file). */
function startsFrame(bytes: Uint8Array, { offset }: ByteRange): boolean {
  const second = bytes[offset + 1];
  return bytes[offset] === 0xff && (second === 0xd8 || second === 0x4f);
}

function byMarkers(
  bytes: Uint8Array,
  fragments: readonly ByteRange[],
  numberOfFrames: number,
): (readonly ByteRange[])[] | undefined {
  const frames: ByteRange[][] = [];
  for (const fragment of fragments) {
    if (startsFrame(bytes, fragment)) frames.push([fragment]);
    else frames.at(-1)?.push(fragment);
  }
  return frames.length === numberOfFrames ? frames : undefined;
}
