import type { Queries, StudyTable } from '../database/schema.ts';
import { HandlerError } from '../errors.ts';
import { appendEvent } from '../events/eventLog.ts';
import { writeImagingStudy } from '../ingest/imagingStudy.ts';

/**
 * Files a study under a patient, from triage or from another patient; what every reader sees changes at once.
 *
 * @throws HandlerError `not_found` when there is no such study or patient in the tenant.
 */
export async function fileStudy(
  db: Queries,
  {
    tenant,
    studyInstanceUid,
    patientId,
    now,
  }: { tenant: string; studyInstanceUid: string; patientId: string; now: number },
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
    const before = await trx
      .selectFrom('study')
      .select('patient_id')
      .where('tenant', '=', tenant)
      .where('study_instance_uid', '=', studyInstanceUid)
      .executeTakeFirst();
    const study = await trx
      .updateTable('study')
      .set({ patient_id: patientId, triage_reason: null, updated_at: now })
      .where('tenant', '=', tenant)
      .where('study_instance_uid', '=', studyInstanceUid)
      .returningAll()
      .executeTakeFirst();
    if (!study || !before) throw new HandlerError('not_found', 'There is no such study.');
    await writeImagingStudy(trx, study, now);
    await appendEvent(trx, tenant, { type: 'study.filed', patientId, studyInstanceUid, now });
    if (before.patient_id !== null && before.patient_id !== patientId) {
      // The chart that the study leaves hears of it too.
      await appendEvent(trx, tenant, { type: 'study.filed', patientId: before.patient_id, studyInstanceUid, now });
    }
    return study;
  });
}
