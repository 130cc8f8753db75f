import type { Queries, StudyTable } from '../database/schema.ts';
import { HandlerError } from '../errors.ts';
import { appendEvent } from '../events/eventLog.ts';
import { writeImagingStudy } from '../ingest/imagingStudy.ts';

/**
 * Files a study under a patient, from triage or from another patient; what every reader sees changes at once.
 *
 * @throws HandlerError `not_found` when there is no such study or patient in the tenant; `conflict` when the study is no
 * longer where `from` says.
 */
export async function fileStudy(
  db: Queries,
  {
    tenant,
    studyInstanceUid,
    patientId,
    from,
    now,
  }: {
    tenant: string;
    studyInstanceUid: string;
    patientId: string;
    /** Under whom the person who decides saw it, null for triage; unchecked when it is not given. */
    from?: string | null | undefined;
    now: number;
  },
): Promise<StudyTable> {
  return db.transaction().execute(async (trx) => {
    const patient = await trx
      .selectFrom('resource')
      .select('id')
      .where('tenant', '=', tenant)
      .where('type', '=', 'Patient')
      .where('id', '=', patientId)
      .executeTakeFirst();
    if (!patient) throw new HandlerError('not_found', 'There is no such patient.');
    const update = trx
      .updateTable('study')
      .where('tenant', '=', tenant)
      .where('study_instance_uid', '=', studyInstanceUid);
    // Writing first locks the row: two filings at once would otherwise both leave the same chart.
    const before = await update.set({ updated_at: now }).returning('patient_id').executeTakeFirst();
    if (!before) throw new HandlerError('not_found', 'There is no such study.');
    if (from !== undefined && before.patient_id !== from) {
      throw new HandlerError('conflict', 'Somebody else has filed this study meanwhile. Load it again.');
    }
    const study = await update
      .set({ patient_id: patientId, triage_reason: null, filed_at: now })
      .returningAll()
      .executeTakeFirstOrThrow();
    await writeImagingStudy(trx, study, now);
    await appendEvent(trx, tenant, { type: 'study.filed', patientId, studyInstanceUid, now });
    if (before.patient_id !== null && before.patient_id !== patientId) {
      // The chart that the study leaves hears of it too.
      await appendEvent(trx, tenant, { type: 'study.moved', patientId: before.patient_id, studyInstanceUid, now });
    }
    return study;
  });
}
