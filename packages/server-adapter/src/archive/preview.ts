import { DicomError } from '@clinikit/dicom';
import type { InstanceTable } from '../database/schema.ts';
import { askForMending, type MendingRoom } from '../jobs/askForMending.ts';
import { type MemoryBudget, memoryIsFull } from '../memory/memoryBudget.ts';
import type { ObjectStore } from '../objects/objects.ts';
import { ThreadLost, type Threads, threadUnavailable } from '../threads/threads.ts';
import { DamagedOriginal } from './damagedOriginal.ts';
import { type PreviewOutcome, type PreviewType, previewBytes, previewPx } from './makePreview.ts';
import { readRange } from './readOriginal.ts';

/** What a preview is made from. */
export interface PreviewSource {
  tenant: string;
  sopInstanceUid: string;
  /** At hand at ingest, and gone afterwards; read from the store otherwise. */
  bytes?: Uint8Array<ArrayBuffer> | undefined;
}

/** A preview as it is sent. */
export interface Preview {
  bytes: Uint8Array<ArrayBuffer>;
  type: PreviewType;
}

/** What makes previews. */
export interface PreviewRoom extends MendingRoom {
  objects: ObjectStore;
  threads: Threads;
  memory: MemoryBudget;
}

/**
 * The preview of an instance, at most 1024 px wide and high, made soon after it was filed or, when that did not happen, now.
 *
 * @returns undefined when the instance has no picture or its pixels cannot be decoded; the reason stands in its row.
 * @throws HandlerError `unavailable` without memory for it, and when the thread that made it was lost: both may pass.
 * @throws DamagedOriginal where the original is not what arrived: no picture is made of it, and it is to be mended.
 */
export async function ensurePreview(
  room: PreviewRoom,
  { tenant, sopInstanceUid, bytes }: PreviewSource,
  signal?: AbortSignal,
): Promise<Preview | undefined> {
  const { gate, objects } = room;
  const scope = gate.tenant(tenant);
  const row = await scope
    .selectFrom('instance')
    .select(['sha256', 'object_key', 'size_bytes', 'rows', 'columns', 'number_of_frames'])
    .select(['preview_key', 'preview_error'])
    .where('sop_instance_uid', '=', sopInstanceUid)
    .executeTakeFirst();
  if (!row || row.number_of_frames === 0 || row.preview_error !== null) return undefined;
  if (row.preview_key !== null) {
    const stored = await objects.get(row.preview_key);
    if (stored) return { bytes: stored, type: row.preview_key.endsWith('.png') ? 'image/png' : 'image/jpeg' };
  }
  const set = (columns: { preview_key: string; thumbnail: string } | { preview_error: string }) =>
    scope.updateTable('instance').set(columns).where('sop_instance_uid', '=', sopInstanceUid).execute();
  const made = await make(room, row, bytes, signal).catch(async (error: unknown) => {
    if (error instanceof DamagedOriginal) await askForMending(room, tenant, sopInstanceUid);
    if (!signal?.aborted) throw error;
    return undefined;
  });
  // Whoever asked has gone: that says nothing about the image.
  if (!made || signal?.aborted) throw new DicomError('aborted', 'Nobody waits for the preview any more.');
  if ('error' in made) {
    await set({ preview_error: made.error });
    return undefined;
  }
  const { picture, type, thumbnail } = made;
  const ending = type === 'image/png' ? 'png' : 'jpg';
  const key = `${tenant}/preview/${row.sha256.slice(0, 2)}/${row.sha256}-${previewPx}.${ending}`;
  await objects.put(key, picture, { replace: true });
  await set({ preview_key: key, thumbnail });
  return { bytes: picture, type };
}

/** After so many attempts it is the picture that ends the threads, and not a machine that is busy or was asleep. */
const mostAttempts = 4;
/** A large picture takes seconds; all attempts together keep a thread no longer than one file may. */
const mostMs = 30_000;
/** How often each original has ended its thread since this process began. */
const losses = new Map<string, number>();

async function make(
  { objects, threads, memory }: PreviewRoom,
  row: Pick<InstanceTable, 'object_key' | 'size_bytes' | 'rows' | 'columns' | 'sha256'>,
  given: Uint8Array<ArrayBuffer> | undefined,
  signal?: AbortSignal,
): Promise<PreviewOutcome> {
  const { object_key: key } = row;
  const reservation = memory.open(signal);
  try {
    // Its file is held already. Whoever holds memory and waits for more may wait for one that waits for him.
    if (given && !reservation.tryHold(bytesToHold(previewBytes(row), memory))) throw memoryIsFull();
    if (!given) await reservation.hold(bytesToHold(row.size_bytes + previewBytes(row), memory));
    const file = given
      ? { bytes: given }
      : { bytes: await readRange(objects, row, undefined, signal), sha256: row.sha256 };
    const made = await threads.run('preview', file, { maxMs: mostMs });
    losses.delete(key);
    if ('damaged' in made) throw new DamagedOriginal('changed');
    return made;
  } catch (error) {
    if (!(error instanceof ThreadLost)) throw error;
    const attempts = (losses.get(key) ?? 0) + 1;
    losses.set(key, attempts);
    if (attempts < mostAttempts) throw threadUnavailable(error);
    losses.delete(key);
    return { error: 'invalid_pixels' };
  } finally {
    reservation.release();
  }
}

/** The largest pictures have all the memory to themselves. */
const bytesToHold = (bytes: number, { totalBytes }: MemoryBudget): number => Math.min(bytes, totalBytes);
