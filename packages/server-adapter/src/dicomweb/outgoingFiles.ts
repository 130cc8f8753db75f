import type { ByteRange } from '@clinikit/dicom';
import type { DicomJson } from '@clinikit/dicom/json';
import { type OriginalRow, storedMetadata } from '../archive/originals.ts';
import type { PresentedPatient } from '../archive/presentation.ts';
import { presentedFile } from '../archive/presentedFile.ts';
import { noSuchInstance, visibleStudy } from '../archive/studyRows.ts';
import type { StudyTable } from '../database/schema.ts';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import { memoryIsFull, type Reservation } from '../memory/memoryBudget.ts';
import type { ObjectStore } from '../objects/objects.ts';
import type { Chunks } from './heldBody.ts';
import { intactOriginal, intactParts, wholeOriginal } from './intactOriginal.ts';
import { mostPartBytes, readBegun, readRange } from './ranges.ts';

/** What is being downloaded, and under whose name. */
export interface Download {
  readonly objects: ObjectStore;
  readonly scope: ScopedQueries;
  readonly study: StudyTable;
  /** As it came where undefined: it is filed under nobody. */
  readonly presented: PresentedPatient | undefined;
  readonly rows: readonly OriginalRow[];
  readonly signal: AbortSignal;
}

/** A file on its way out. */
export interface OutgoingFile {
  readonly row: OriginalRow;
  /** Read when they are needed, and only once. */
  readonly chunks: Chunks;
  readonly sizeBytes: number;
}

const deflated = '1.2.840.10008.1.2.1.99';

/** How much memory a file of a download takes at the most, unless it is damaged. */
export function heldBytesOf({ size_bytes: bytes, transfer_syntax_uid: transferSyntaxUid }: OriginalRow): number {
  // As much as is inflated of a file, changed, and deflated again.
  if (transferSyntaxUid === deflated) return bytes * 2 + Math.min(2 ** 28, Math.max(2 ** 24, bytes * 200)) * 2;
  return Math.min(bytes, mostPartBytes) * 2;
}

/**
 * The files of a download one after the other, each made when it is asked for. Whose study it is, is asked again before
 * each: it ends with an error when the study was filed anew, or is no longer to be seen, since the rest would leave under a
 * name that is no longer right.
 */
export async function* outgoingFiles(download: Download, memory: Reservation): AsyncGenerator<OutgoingFile> {
  const { scope, study, rows } = download;
  for (const row of rows) {
    const now = await visibleStudy(scope, study.study_instance_uid);
    if (now.patient_id !== study.patient_id || now.filed_at !== study.filed_at) {
      throw new Error('The study was filed anew while it was downloaded.');
    }
    yield await outgoingFile(download, row, memory);
  }
}

async function outgoingFile(download: Download, row: OriginalRow, memory: Reservation): Promise<OutgoingFile> {
  const { objects, scope, study, presented, signal } = download;
  if (!presented) {
    const chunks = await readBegun(wholeOriginal(objects, row, signal));
    return { row, chunks, sizeBytes: row.size_bytes };
  }
  const stored = await storedMetadata(scope, study.study_instance_uid, row.sop_instance_uid);
  if (stored === undefined) throw noSuchInstance();
  const metadata: DicomJson = JSON.parse(stored);
  const present = (read: Read) => presentedFile({ sizeBytes: row.size_bytes, read }, metadata, presented, signal);
  if (row.size_bytes <= mostPartBytes) {
    const whole = await intactOriginal(objects, row, signal);
    const { parts, sizeBytes } = await present(async (offset, length) => whole.subarray(offset, offset + length));
    return { row, chunks: chunksOf(whole, parts), sizeBytes };
  }
  const { parts, sizeBytes } = await present((offset, length) => {
    // A file that must be read whole, since it is deflated or damaged, is changed in memory.
    if (length > mostPartBytes && memory.bytes < length * 4 && !memory.tryHold(length * 4)) throw memoryIsFull();
    return readRange(objects, row, { offset, length }, signal);
  });
  return { row, chunks: intactParts(objects, row, parts, signal), sizeBytes };
}

type Read = (offset: number, length: number) => Promise<Uint8Array<ArrayBuffer>>;

function* chunksOf(
  whole: Uint8Array<ArrayBuffer>,
  parts: readonly (Uint8Array | ByteRange)[],
): Generator<Uint8Array<ArrayBuffer>> {
  for (const part of parts) {
    if (part instanceof Uint8Array) yield new Uint8Array(part);
    else yield whole.subarray(part.offset, part.offset + part.length);
  }
}
