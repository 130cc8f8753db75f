import { type DicomFile, isDicomError, readDicom } from '@clinikit/dicom';
import { decodeFrame, describeImage, encodePng, renderFrame } from '@clinikit/dicom/pixels';
import type { Queries } from '../database/schema.ts';
import type { ObjectStore } from '../objects/objects.ts';

const sizePx = 640;

/** What a preview is made from. */
export interface PreviewSource {
  tenant: string;
  sopInstanceUid: string;
  /** At hand at ingest; read from the original otherwise. */
  file?: DicomFile;
}

/**
 * The preview of an instance as PNG, at most 640 px wide and high, made at ingest or, when that did not happen, now.
 *
 * @returns undefined when the instance has no picture or its pixels cannot be decoded; the reason stands in its row.
 */
export async function ensurePreview(
  { db, objects }: { db: Queries; objects: ObjectStore },
  { tenant, sopInstanceUid, file }: PreviewSource,
  signal?: AbortSignal,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const row = await db
    .selectFrom('instance')
    .select(['sha256', 'object_key', 'preview_key', 'preview_error', 'number_of_frames'])
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
  try {
    const png = await makePreview(file ?? readDicom(await original(objects, row.object_key)), signal);
    const key = `${tenant}/preview/${row.sha256.slice(0, 2)}/${row.sha256}-${sizePx}.png`;
    await objects.put(key, png, { replace: true });
    await set({ preview_key: key });
    return png;
  } catch (error) {
    // Whoever asked has gone: that says nothing about the image.
    if (!isDicomError(error) || error.code === 'aborted') throw error;
    await set({ preview_error: error.code });
    return undefined;
  }
}

/** The middle frame, as a reader would leaf to it first. */
async function makePreview(file: DicomFile, signal?: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const frame = file.frames[Math.floor(file.frames.length / 2)];
  const image = describeImage(file.dataset, file.transferSyntaxUid);
  const decoded = await decodeFrame(frame?.read() ?? [], image, signal ? { signal } : {});
  const png = await encodePng(renderFrame(decoded, image, { maxWidth: sizePx, maxHeight: sizePx }));
  return new Uint8Array(png);
}

async function original(objects: ObjectStore, key: string): Promise<Uint8Array> {
  const bytes = await objects.get(key);
  if (!bytes) throw new Error('The original of an instance is missing from the object store.');
  return bytes;
}
