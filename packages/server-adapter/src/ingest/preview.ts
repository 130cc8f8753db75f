import { DicomError } from '@clinikit/dicom';
import type { Queries } from '../database/schema.ts';
import type { MemoryBudget } from '../memoryBudget.ts';
import type { ObjectStore } from '../objects/objects.ts';
import { ThreadLost, type Threads } from '../threads/threads.ts';
import { type PreviewOutcome, previewPx } from './makePreview.ts';

/** What a preview is made from. */
export interface PreviewSource {
  tenant: string;
  sopInstanceUid: string;
  /** At hand at ingest, and gone afterwards; read from the store otherwise. */
  bytes?: Uint8Array<ArrayBuffer> | undefined;
}

/** What makes previews. */
export interface PreviewRoom {
  db: Queries;
  objects: ObjectStore;
  threads: Threads;
  memory: MemoryBudget;
}

/**
 * The preview of an instance as PNG, at most 640 px wide and high, made at ingest or, when that did not happen, now.
 *
 * @returns undefined when the instance has no picture or its pixels cannot be decoded; the reason stands in its row.
 */
export async function ensurePreview(
  room: PreviewRoom,
  { tenant, sopInstanceUid, bytes }: PreviewSource,
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const { db, objects } = room;
  const row = await db
    .selectFrom('instance')
    .select(['sha256', 'object_key', 'size_bytes', 'preview_key', 'preview_error', 'number_of_frames'])
    .where('tenant', '=', tenant)
    .where('sop_instance_uid', '=', sopInstanceUid)
    .executeTakeFirst();
  if (!row || row.number_of_frames === 0 || row.preview_error !== null) return undefined;
  if (row.preview_key !== null) {
    const stored = await objects.get(row.preview_key);
    if (stored) return stored;
  }
  const set = (columns: { preview_key: string } | { preview_error: string }) =>
    db
      .updateTable('instance')
      .set(columns)
      .where('tenant', '=', tenant)
      .where('sop_instance_uid', '=', sopInstanceUid)
      .execute();
  const made = await make(room, row, bytes, signal).catch((error: unknown) => {
    if (!signal?.aborted) throw error;
    return undefined;
  });
  // Whoever asked has gone: that says nothing about the image.
  if (!made || signal?.aborted) throw new DicomError('aborted', 'Nobody waits for the preview any more.');
  if ('error' in made) {
    await set({ preview_error: made.error });
    return undefined;
  }
  const key = `${tenant}/preview/${row.sha256.slice(0, 2)}/${row.sha256}-${previewPx}.png`;
  await objects.put(key, made.png, { replace: true });
  await set({ preview_key: key });
  return made.png;
}

async function make(
  { objects, threads, memory }: PreviewRoom,
  row: { object_key: string; size_bytes: number },
  given: Uint8Array<ArrayBuffer> | undefined,
  signal?: AbortSignal,
): Promise<PreviewOutcome> {
  const reservation = memory.open(signal);
  try {
    if (!given) await reservation.hold(row.size_bytes);
    return await threads.run('preview', { bytes: given ?? (await original(objects, row.object_key)) });
  } catch (error) {
    // It would end the next thread too.
    if (error instanceof ThreadLost) return { error: 'invalid_pixels' };
    throw error;
  } finally {
    reservation.release();
  }
}

async function original(objects: ObjectStore, key: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await objects.get(key);
  if (!bytes) throw new Error('The original of an instance is missing from the object store.');
  return bytes;
}
