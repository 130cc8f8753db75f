import type { ScopedQueries } from '../database/scopedQueries.ts';
import { appendEvent } from '../events/eventLog.ts';
import { listsInstances, writeImagingStudy } from './imagingStudy.ts';
import { seriesOfStudy } from './seriesOfStudy.ts';

/**
 * A study is complete for now: its series are counted anew, which also mends what a server of an older version has filed
 * beside this one, and its ImagingStudy lists the instances that it only counted while they arrived.
 *
 * @returns whether anything was written.
 */
export async function settleStudy(scope: ScopedQueries, studyInstanceUid: string, now: number): Promise<boolean> {
  const counted = await countInstances(scope, studyInstanceUid);
  const series = await seriesOfStudy(scope, studyInstanceUid);
  const isRight = series.every((one) => Number(one.instances) === (counted.get(one.series_instance_uid) ?? 0));
  if (isRight && (await listsInstances(scope, studyInstanceUid, series))) return false;
  return scope.transaction(async (trx) => {
    // Nobody files into it meanwhile.
    const study = await trx
      .updateTable('study')
      .set({ updated_at: now })
      .where('study_instance_uid', '=', studyInstanceUid)
      .returningAll()
      .executeTakeFirst();
    if (!study) return false;
    for (const [uid, instances] of await countInstances(trx, studyInstanceUid)) {
      await trx.updateTable('series').set({ instances }).where('series_instance_uid', '=', uid).execute();
    }
    if (study.patient_id === null) return false;
    await writeImagingStudy(trx, study, now);
    await appendEvent(trx, { type: 'study.filed', patientId: study.patient_id, studyInstanceUid, now });
    return true;
  });
}

/** The same for the study of an instance, by the id that its source gave it; nothing for one that is not filed. */
export async function settleStudyOf(
  scope: ScopedQueries,
  { source, resourceId, now }: { source: string; resourceId: string; now: number },
): Promise<boolean> {
  const row = await scope
    .selectFrom('instance')
    .select('study_instance_uid')
    .where('source', '=', source)
    .where('resource_id', '=', resourceId)
    .executeTakeFirst();
  return row !== undefined && settleStudy(scope, row.study_instance_uid, now);
}

/** How many instances each series of a study has, by its UID: counted, and not as the series say it. */
export async function countInstances(
  scope: ScopedQueries,
  studyInstanceUid: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await scope
    .selectFrom('instance')
    .select('series_instance_uid')
    .select((eb) => eb.fn.countAll<number>().as('instances'))
    .where('study_instance_uid', '=', studyInstanceUid)
    .groupBy('series_instance_uid')
    .execute();
  return new Map(rows.map((row) => [row.series_instance_uid, Number(row.instances)]));
}
