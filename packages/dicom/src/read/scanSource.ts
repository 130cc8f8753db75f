import { Budget } from './budget.ts';
import { DatasetReader } from './datasetReader.ts';
import type { ByteRange, DicomWarning } from './dicomFile.ts';
import { type Elsewhere, encodingOf, type Fragments } from './element.ts';
import { HeaderReader, undefinedLength } from './headerReader.ts';
import { delimitation } from './items.ts';
import { joinBytes } from './joinBytes.ts';
import type { Layout } from './layout.ts';
import { findFragments } from './remoteFragments.ts';
import type { SourceReader } from './sourceReader.ts';
import { tagAt, tagKey } from './tagNumber.ts';
import { hasVrAt } from './vrCode.ts';

/** A file without its large values: bytes that can be read like a whole dataset, and what is missing from them. */
export interface Outline {
  readonly bytes: Uint8Array;
  /** By the place in `bytes` where the value would begin. */
  readonly elsewhere: ReadonlyMap<number, Elsewhere | Fragments>;
  /** The bytes of the file that are missing, by the same places: values, with their delimiters. */
  readonly gaps: ReadonlyMap<number, ByteRange>;
}

interface Request {
  readonly reader: SourceReader;
  /** The beginning of the file, with at least everything before the dataset. */
  readonly prefix: Uint8Array;
  readonly layout: Layout;
  /** Of the dataset, in bytes from the start of the file. */
  readonly start: number;
  readonly endsBefore: (tag: number) => boolean;
  readonly maxValueBytes: number;
  readonly maxElements: number | undefined;
  readonly warn: (warning: DicomWarning) => void;
}

/** Float, Double Float and ordinary Pixel Data: their frames are read on their own. */
const pixelTags: ReadonlySet<number> = new Set([0x7fe00008, 0x7fe00009, 0x7fe00010]);
const windowBytes = 64 * 1024;

/** Goes over the attributes at the top of a file through a window that grows where a sequence needs it, and jumps over large values. */
export async function scanSource(request: Request): Promise<Outline> {
  const { reader, layout, endsBefore, maxValueBytes, maxElements, warn } = request;
  const kept: Uint8Array[] = [];
  const elsewhere = new Map<number, Elsewhere | Fragments>();
  const gaps = new Map<number, ByteRange>();
  let keptBytes = 0;
  const whole = async (): Promise<Outline> => ({ bytes: await reader.readAll(), ...nothingMissing() });
  // The window begins at `base` of the file; what lies before `at` in it has been gone over.
  let window = request.prefix;
  let base = 0;
  let at = request.start;
  const keep = (end: number) => {
    kept.push(window.subarray(0, end));
    keptBytes += end;
  };
  for (;;) {
    const encoding = encodingOf(window, layout);
    const atEnd = base + window.length >= reader.sizeBytes;
    let odd = false;
    const notice = ({ code }: DicomWarning) => {
      odd ||= code === 'malformed';
    };
    const budget = new Budget(maxElements);
    const scan = new DatasetReader(encoding, { warn: notice, budget, partial: !atEnd });
    const { end } = scan.read(at, (tag) => endsBefore(tag) || pixelTags.has(tag));
    const header = new HeaderReader(encoding);
    const known = header.read(end) && !endsBefore(header.tag);
    const strange = header.unknownVr || header.foreign || (!layout.explicit && hasVrAt(window, end));
    const value = base + header.valueOffset;
    const isPixels = known && pixelTags.has(header.tag);
    if (odd && scan.ranOut && !atEnd) {
      // It may only be cut off.
      const more = await reader.read(base + window.length, Math.max(windowBytes, window.length));
      if (more.length === 0) return whole();
      window = joinBytes([window, more]);
      continue;
    }
    // What contradicts itself can only be understood as a whole, and so are pixels that are items where they should be
    // none, or none where they should be.
    if (
      odd ||
      (known && strange) ||
      (isPixels && (await holdsItem(request, value)) !== (header.length === undefinedLength))
    )
      return whole();
    if (known && isApart(header, maxValueBytes, reader.sizeBytes - value)) {
      keep(header.valueOffset);
      let next: number;
      if (header.length === undefinedLength) {
        const found = await findFragments(reader, value, layout.littleEndian, budget);
        if (found.truncated) {
          warn({ code: 'truncated', message: 'Without its end', tag: tagKey(header.tag) });
        }
        elsewhere.set(keptBytes, found.fragments);
        next = found.end;
      } else {
        const length = Math.min(header.length, Math.max(0, reader.sizeBytes - value));
        if (length < header.length) {
          warn({ code: 'truncated', message: 'Longer than what it stands in', tag: tagKey(header.tag) });
        }
        elsewhere.set(keptBytes, { kind: 'elsewhere', offset: value, length });
        next = value + length;
      }
      gaps.set(keptBytes, { offset: value, length: next - value });
      window = next - base < window.length ? window.subarray(next - base) : await reader.read(next, windowBytes);
      base = next;
      at = 0;
      if (window.length === 0) break;
      continue;
    }
    const needsMore = scan.ranOut || end === window.length;
    if (atEnd || !needsMore) {
      keep(window.length);
      break;
    }
    // More of the file is needed for what begins at `end`.
    const more = await reader.read(base + window.length, Math.max(windowBytes, window.length - end));
    keep(end);
    window = joinBytes([window.subarray(end), more]);
    base += end;
    at = 0;
    if (more.length === 0) {
      keep(window.length);
      break;
    }
  }
  return { bytes: joinBytes(kept), elsewhere, gaps };
}

/** What an outline of all bytes has besides. */
export const nothingMissing = (): Omit<Outline, 'bytes'> => ({ elsewhere: new Map(), gaps: new Map() });

/** A value that runs beyond the file is not whole, and is left to the reading of the outline; of pixel data some frames may be. */
function isApart({ tag, vr, length }: HeaderReader, maxValueBytes: number, restBytes: number): boolean {
  if (pixelTags.has(tag)) return true;
  return vr !== 'SQ' && length !== undefinedLength && length > maxValueBytes && length <= restBytes;
}

/** Whether a value begins with an item, or with the end of items. */
async function holdsItem({ reader, layout }: Request, at: number): Promise<boolean> {
  const bytes = await reader.read(at, 4);
  if (bytes.length < 4) return false;
  const tag = tagAt(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0, layout.littleEndian);
  return tag === delimitation.start || tag === delimitation.sequence;
}
