import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import { HandlerError } from '../http/errors.ts';
import type { Reservation } from '../memory/memoryBudget.ts';
import { runForReader, type Threads } from '../threads/threads.ts';
import { type DatasetView, datasetBytes, type MetadataRow } from './dataset.ts';

/** An instance, and how long its stored metadata is. */
export interface InstanceKey {
  sop_instance_uid: string;
  bytes: number;
}

/** Both databases know the length without reading the text. */
export const metadataBytes = sql<number>`octet_length(metadata)`.as('bytes');

/** What is read, presented and written in one turn of the loop: a few milliseconds. */
const batch = { bytes: 256 * 1024, rows: 200 };
/** A longer text is worked on in a thread. */
const mostBytesHere = 512 * 1024;

/**
 * The DICOM JSON of instances as readers get it, in their order; others have their turn in between.
 *
 * @throws HandlerError `unavailable` when a thread did not survive one.
 */
export async function* instanceDatasets(
  scope: ScopedQueries,
  threads: Threads,
  keys: readonly InstanceKey[],
  viewOf: (row: MetadataRow) => DatasetView | Promise<DatasetView>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (const some of batches(keys)) {
    const rows = await readRows(scope, some);
    for (const { sop_instance_uid: uid, bytes } of some) {
      const row = rows.get(uid);
      if (!row) continue;
      const view = await viewOf(row);
      const dataset =
        bytes > mostBytesHere ? await runForReader(threads, 'dataset', { row, view }) : datasetBytes({ row, view });
      yield dataset.bytes;
    }
    await setImmediate();
  }
}

/**
 * Holds as much as the metadata of instances takes together.
 *
 * @throws HandlerError `too_large` for more than the budget ever has; `unavailable` without memory for it now.
 */
export async function holdMetadata(memory: Reservation, keys: readonly InstanceKey[]): Promise<void> {
  const bytes = keys.reduce((sum, key) => sum + key.bytes, 0);
  if (bytes > memory.totalBytes) {
    throw new HandlerError('too_large', 'This is more metadata than fits into memory. Ask for one series at a time.');
  }
  await memory.hold(bytes);
}

function* batches(keys: readonly InstanceKey[]): Generator<InstanceKey[]> {
  let some: InstanceKey[] = [];
  let bytes = 0;
  for (const key of keys) {
    if (some.length > 0 && (some.length >= batch.rows || bytes + key.bytes > batch.bytes)) {
      yield some;
      some = [];
      bytes = 0;
    }
    some.push(key);
    bytes += key.bytes;
  }
  if (some.length > 0) yield some;
}

async function readRows(scope: ScopedQueries, keys: readonly InstanceKey[]): Promise<ReadonlyMap<string, MetadataRow>> {
  const rows = await scope
    .selectFrom('instance')
    .select(['study_instance_uid', 'series_instance_uid', 'sop_instance_uid', 'transfer_syntax_uid', 'metadata'])
    .where(
      'sop_instance_uid',
      'in',
      keys.map((key) => key.sop_instance_uid),
    )
    .execute();
  return new Map(rows.map((row) => [row.sop_instance_uid, row]));
}
