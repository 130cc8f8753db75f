import { createHash } from 'node:crypto';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import { eachPiece } from '../objects/eachPiece.ts';
import type { ObjectStore } from '../objects/objects.ts';

/** What SQLite and PostgreSQL both take as parameters of one statement, with room to spare. */
const chunkSize = 500;

/** An original that a source holds as well. */
export interface HeldTwice {
  readonly resourceId: string;
  readonly objectKey: string;
  readonly sha256: string;
}

/**
 * Which of a source's instances are filed since before a moment, with bytes that came from there. Those of deleted studies
 * are left out: whether they are wanted is not decided.
 */
export async function heldTwice(
  scope: ScopedQueries,
  source: string,
  { ids, before }: { ids: readonly string[]; before: number },
): Promise<HeldTwice[]> {
  const held: HeldTwice[] = [];
  for (let at = 0; at < ids.length; at += chunkSize) {
    const rows = await scope
      .selectFrom('instance')
      .select(['resource_id', 'object_key', 'sha256', 'study_instance_uid'])
      .where('source', '=', source)
      .where('resource_id', 'in', ids.slice(at, at + chunkSize))
      .where('received_at', '<', before)
      .execute();
    if (rows.length === 0) continue;
    const studies = [...new Set(rows.map((row) => row.study_instance_uid))];
    const kept = await scope
      .selectFrom('study')
      .select('study_instance_uid')
      .where('study_instance_uid', 'in', studies)
      .execute();
    const present = new Set(kept.map((row) => row.study_instance_uid));
    for (const row of rows) {
      if (row.resource_id === null || !present.has(row.study_instance_uid)) continue;
      held.push({ resourceId: row.resource_id, objectKey: row.object_key, sha256: row.sha256 });
    }
  }
  return held;
}

/** Reads a whole original back. @returns its MD5, as Orthanc knows it; undefined when it is not what was filed. */
export async function readBack(
  objects: ObjectStore,
  { objectKey, sha256 }: Pick<HeldTwice, 'objectKey' | 'sha256'>,
  signal: AbortSignal,
): Promise<string | undefined> {
  const [whole, md5] = [createHash('sha256'), createHash('md5')];
  const take = (piece: Uint8Array): void => {
    whole.update(piece);
    md5.update(piece);
  };
  if (!(await eachPiece(objects, objectKey, take, signal))) return undefined;
  return whole.digest('hex') === sha256 ? md5.digest('hex') : undefined;
}
