import type { Budget } from './budget.ts';
import type { Fragments } from './element.ts';
import { isStreamStart } from './fragments.ts';
import { undefinedLength } from './headerReader.ts';
import { delimitation } from './items.ts';
import type { SourceReader } from './sourceReader.ts';
import { tagAt } from './tagNumber.ts';

/** The fragments of pixel data that stays in its file. */
export interface RemoteFragments {
  readonly fragments: Fragments;
  /** Where the file goes on. */
  readonly end: number;
  readonly truncated: boolean;
}

interface Walk {
  readonly bounds: number[];
  readonly starts: boolean[];
  end: number;
  whole: boolean;
}

const headerBytes = 8;
/** An item's header and the first bytes of its value. */
const peekBytes = headerBytes + 2;
const aheadBytes = 4096;
const concurrency = 8;

/**
 * Finds the fragments from `start`, where the Basic Offset Table stands. Only the headers of items are read. With a
 * table, several places are read at once; without one, each item tells where the next begins.
 * @throws DicomError too_large, read_failed, aborted
 * @source DICOM PS3.5 A.4
 */
export async function findFragments(
  reader: SourceReader,
  start: number,
  littleEndian: boolean,
  budget: Budget,
): Promise<RemoteFragments> {
  const first = await header(reader, start, littleEndian);
  if (first?.tag === delimitation.sequence) {
    return found([], { bounds: [], starts: [], end: start + headerBytes, whole: true });
  }
  if (first?.tag !== delimitation.start || start + headerBytes + first.length > reader.sizeBytes) {
    return found([], { bounds: [], starts: [], end: reader.sizeBytes, whole: false });
  }
  budget.spend(first.length >> 2);
  const table = await reader.read(start + headerBytes, first.length);
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const offsets: number[] = [];
  for (let at = 0; at + 4 <= table.length; at += 4) offsets.push(view.getUint32(at, littleEndian));
  const base = start + headerBytes + first.length;
  const jumped = offsets.length > 1 ? await walkByTable(reader, base, offsets, littleEndian, budget) : undefined;
  return found(offsets, jumped ?? (await walk(reader, base, Number.POSITIVE_INFINITY, littleEndian, budget)));
}

function found(basicOffsetTable: readonly number[], { bounds, starts, end, whole }: Walk): RemoteFragments {
  const beginsStream = (index: number) => starts[index] === true;
  return { fragments: { kind: 'fragments', bounds, basicOffsetTable, beginsStream }, end, truncated: !whole };
}

/** Walks the frames that a table names side by side; undefined when the table is wrong. */
async function walkByTable(
  reader: SourceReader,
  base: number,
  offsets: readonly number[],
  littleEndian: boolean,
  budget: Budget,
): Promise<Walk | undefined> {
  if (offsets[0] !== 0 || offsets.some((offset, index) => index > 0 && offset <= (offsets[index - 1] ?? 0))) {
    return undefined;
  }
  const walks: Walk[] = [];
  let next = 0;
  const work = async () => {
    const own = reader.fork();
    for (let index = next++; index < offsets.length; index = next++) {
      const until = offsets[index + 1];
      const end = until === undefined ? Number.POSITIVE_INFINITY : base + until;
      walks[index] = await walk(own, base + (offsets[index] ?? 0), end, littleEndian, budget);
    }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, offsets.length) }, work));
  const last = walks.at(-1);
  // Every frame but the last must end exactly where the next begins.
  const right = walks.every(
    (each, index) => index === walks.length - 1 || each.end === base + (offsets[index + 1] ?? 0),
  );
  if (last === undefined || !right) return undefined;
  return {
    bounds: walks.flatMap(({ bounds }) => bounds),
    starts: walks.flatMap(({ starts }) => starts),
    end: last.end,
    whole: last.whole,
  };
}

/** Goes from item to item, until the delimiter, `until`, or the end of the file. */
async function walk(
  reader: SourceReader,
  start: number,
  until: number,
  littleEndian: boolean,
  budget: Budget,
): Promise<Walk> {
  const bounds: number[] = [];
  const starts: boolean[] = [];
  let at = start;
  while (at < until) {
    budget.spend();
    const item = await header(reader, at, littleEndian);
    if (item?.tag === delimitation.sequence) return { bounds, starts, end: at + headerBytes, whole: true };
    const end = at + headerBytes + (item?.length ?? 0);
    if (item?.tag !== delimitation.start || item.length === undefinedLength || end > reader.sizeBytes) {
      return { bounds, starts, end: reader.sizeBytes, whole: false };
    }
    bounds.push(at + headerBytes, item.length);
    starts.push(item.beginsStream);
    at = end;
  }
  return { bounds, starts, end: at, whole: false };
}

async function header(reader: SourceReader, at: number, littleEndian: boolean) {
  const bytes = await reader.peek(at, Math.min(peekBytes, Math.max(0, reader.sizeBytes - at)), aheadBytes);
  if (bytes.length < headerBytes) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    tag: tagAt(view, 0, littleEndian),
    length: view.getUint32(4, littleEndian),
    beginsStream: isStreamStart(bytes, headerBytes),
  };
}
