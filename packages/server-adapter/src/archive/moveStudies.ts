import { setImmediate } from 'node:timers/promises';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import { appendEvent } from '../events/eventLog.ts';
import { endDownloadsOf } from './downloads.ts';
import { writeImagingStudy } from './imagingStudy.ts';

/**
 * Locks the studies of a patient until the caller's transaction ends: before the sequencer, in the order in which those
 * take them who file an instance.
 */
export async function lockStudies(trx: ScopedQueries, patientId: string): Promise<void> {
  if (!trx.locksRows) return;
  await studiesOf(trx, patientId).forUpdate().execute();
}

const studiesOf = (scope: ScopedQueries, patientId: string) =>
  scope
    .selectFrom('study')
    .select('study_instance_uid')
    .where('patient_id', '=', patientId)
    .orderBy('study_instance_uid');

/** How many studies are filed under a patient. */
export async function countStudies(scope: ScopedQueries, patientId: string): Promise<number> {
  return (await studiesOf(scope, patientId).execute()).length;
}

/**
 * Files studies of one patient under another; images, previews and metadata follow, and both charts hear of it.
 *
 * @param only these studies of the patient; all of them unless told.
 * @returns which studies were moved.
 */
export async function moveStudies(
  trx: ScopedQueries,
  { from, to, now }: { readonly from: string; readonly to: string; readonly now: number },
  only?: readonly string[],
): Promise<string[]> {
  const wanted = only && new Set(only);
  const moved: string[] = [];
  for (const { study_instance_uid: studyInstanceUid } of await studiesOf(trx, from).execute()) {
    if (wanted && !wanted.has(studyInstanceUid)) continue;
    const study = await trx
      .updateTable('study')
      .set({ patient_id: to, filed_at: now, updated_at: now })
      .where('study_instance_uid', '=', studyInstanceUid)
      .returningAll()
      .executeTakeFirstOrThrow();
    await endDownloadsOf(trx, studyInstanceUid, now);
    await writeImagingStudy(trx, study, now);
    await appendEvent(trx, { type: 'study.filed', patientId: to, studyInstanceUid, now });
    await appendEvent(trx, { type: 'study.moved', patientId: from, studyInstanceUid, now });
    moved.push(studyInstanceUid);
    if (moved.length % 10 === 0) await setImmediate();
  }
  return moved;
}

/** Studies that were filed under a patient from a moment on, the newest first. */
export async function studiesSince(scope: ScopedQueries, patientId: string, since: number): Promise<string[]> {
  const rows = await scope
    .selectFrom('study')
    .select('study_instance_uid')
    .where('patient_id', '=', patientId)
    .where('filed_at', '>=', since)
    .orderBy('filed_at', 'desc')
    .execute();
  return rows.map((row) => row.study_instance_uid);
}
