import { DirectoryRecordSequence, DirectoryRecordType, ReferencedFileID } from '../tags.ts';
import { LazyDataset } from './dataset.ts';
import type { Dataset, DicomFile } from './dicomFile.ts';
import { itemsOf } from './element.ts';

/** One entry of the directory of a medium. @source DICOM PS3.3 F.3.2.2 */
export interface DirectoryRecord {
  /** `PATIENT`, `STUDY`, `SERIES`, `IMAGE` …; '' where the record does not say. */
  readonly type: string;
  /** The keys of the record: patient, study, series, or the image's own. */
  readonly dataset: Dataset;
  /** Folder names and file name from the root of the medium; undefined for records without a file. */
  readonly fileId: readonly string[] | undefined;
  readonly children: readonly DirectoryRecord[];
}

interface Node extends DirectoryRecord {
  readonly children: Node[];
}

const directoryRecordSequence = 0x00041220;
const firstRecordOffset = 0x00041200;
const nextRecordOffset = 0x00041400;
const inUseFlag = 0x00041410;
const lowerLevelOffset = 0x00041420;

/** The levels of the directory, used when its offsets are wrong. @source DICOM PS3.3 F.4 */
const levels = ['PATIENT', 'STUDY', 'SERIES'];

/**
 * The tree of a DICOMDIR: patients, their studies, series and images. Records are followed by their offsets; where these
 * are wrong, as after a medium was copied by tools that rewrite the file, by their order and type. Inactive records are
 * left out. [] for a file that is no directory; never throws.
 * @source DICOM PS3.3 F.3
 */
export function readDirectory(file: DicomFile): DirectoryRecord[] {
  const { dataset } = file;
  if (!(dataset instanceof LazyDataset)) return [];
  const sequence = dataset.raw.find(directoryRecordSequence);
  const items = sequence === undefined ? [] : (itemsOf(sequence) ?? []);
  const records = dataset.get(DirectoryRecordSequence) ?? [];
  const nodes = new Map<number, Entry>();
  for (const [index, record] of records.entries()) {
    const offset = items[index]?.offset ?? index;
    nodes.set(offset, { node: nodeOf(record), record, used: false });
  }
  const first = numberAt(dataset, firstRecordOffset);
  const roots: Node[] = [];
  link(nodes, first, roots);
  const active = [...nodes.values()].filter(({ record }) => numberAt(record, inUseFlag) !== 0);
  if (active.every(({ used }) => used)) return roots;
  return byOrder(active.map(({ record }) => nodeOf(record)));
}

interface Entry {
  readonly node: Node;
  readonly record: Dataset;
  used: boolean;
}

function nodeOf(record: Dataset): Node {
  return {
    type: record.get(DirectoryRecordType)?.trim() ?? '',
    dataset: record,
    fileId: record.get(ReferencedFileID),
    children: [],
  };
}

function numberAt(dataset: Dataset, tag: number): number | undefined {
  const value = dataset.get(tag.toString(16).padStart(8, '0').toUpperCase());
  return typeof value === 'number' ? value : undefined;
}

/** Follows records of one level from `offset`, and below each its own; a record is met once, so that rings end. */
function link(nodes: ReadonlyMap<number, Entry>, offset: number | undefined, into: Node[]): void {
  const open: { offset: number | undefined; into: Node[] }[] = [{ offset, into }];
  for (let level = open.pop(); level !== undefined; level = open.pop()) {
    let entry = level.offset ? nodes.get(level.offset) : undefined;
    while (entry !== undefined && !entry.used) {
      entry.used = true;
      if (numberAt(entry.record, inUseFlag) !== 0) {
        level.into.push(entry.node);
        open.push({ offset: numberAt(entry.record, lowerLevelOffset), into: entry.node.children });
      }
      const next = numberAt(entry.record, nextRecordOffset);
      entry = next ? nodes.get(next) : undefined;
    }
  }
}

/** Builds the tree as the records follow each other: a record goes below the last one of a higher level. */
function byOrder(nodes: readonly Node[]): Node[] {
  const roots: Node[] = [];
  const path: Node[] = [];
  const levelOf = ({ type }: Node) => (levels.includes(type) ? levels.indexOf(type) : levels.length);
  for (const node of nodes) {
    for (let last = path.at(-1); last !== undefined && levelOf(last) >= levelOf(node); last = path.at(-1)) path.pop();
    (path.at(-1)?.children ?? roots).push(node);
    path.push(node);
  }
  return roots;
}
