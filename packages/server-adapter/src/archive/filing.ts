import type { AuditAgent } from '../audit/auditAgent.ts';
import { subjectOf } from '../audit/shown.ts';
import { writeEntries } from '../audit/writeEntries.ts';
import type { StudyTable } from '../database/schema.ts';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import { appendEvent } from '../events/eventLog.ts';
import { HandlerError } from '../http/errors.ts';
import { keepPatient } from '../records/keepPatient.ts';
import { requireUnmerged } from '../records/patientMerges.ts';
import { endDownloadsOf } from './downloads.ts';
import { writeImagingStudy } from './imagingStudy.ts';

/**
 * Files a study under a patient, from triage or from another patient, or sends it back to triage; what every reader sees
 * changes at once.
 *
 * @throws HandlerError `not_found` when there is no such study or patient in the scope; `conflict` when the study is no
 * longer where `from` says.
 */
export async function fileStudy(
  scope: ScopedQueries,
  {
    studyInstanceUid,
    patientId,
    from,
    by,
    now,
  }: {
    studyInstanceUid: string;
    /** Null for triage. */
    patientId: string | null;
    /** Under whom the person who decides saw it, null for triage; unchecked when it is not given. */
    from?: string | null | undefined;
    /** Who files it: stands in the audit trail of both patients. */
    by: AuditAgent;
    now: number;
  },
): Promise<StudyTable> {
  return scope.transaction(async (trx) => {
    if (patientId !== null && !(await keepPatient(trx, patientId)))
      throw new HandlerError('not_found', 'There is no such patient.');
    const update = trx.updateTable('study').where('study_instance_uid', '=', studyInstanceUid);
    // Writing first locks the row: two filings at once would otherwise both leave the same chart.
    const before = await update.set({ updated_at: now }).returning('patient_id').executeTakeFirst();
    if (!before) throw new HandlerError('not_found', 'There is no such study.');
    if (from !== undefined && before.patient_id !== from) {
      throw new HandlerError('conflict', 'Somebody else has filed this study meanwhile. Load it again.');
    }
    const study = await update
      .set(
        patientId === null
          ? { patient_id: null, triage_reason: 'sent_back', filed_at: null }
          : { patient_id: patientId, triage_reason: null, filed_at: now },
      )
      .returningAll()
      .executeTakeFirstOrThrow();
    // What is packed bears the name of the one before.
    await endDownloadsOf(trx, studyInstanceUid, now);
    await writeImagingStudy(trx, study, now);
    await appendEvent(trx, {
      type: patientId === null ? 'study.triaged' : 'study.filed',
      patientId,
      studyInstanceUid,
      now,
    });
    if (patientId !== null) await requireUnmerged(trx, patientId);
    if (before.patient_id !== null && before.patient_id !== patientId) {
      // The chart that the study leaves hears of it too.
      await appendEvent(trx, {
        type: 'study.moved',
        patientId: before.patient_id,
        studyInstanceUid,
        now,
      });
    }
    const left = { ...study, patient_id: before.patient_id };
    const subjects = [study, ...(before.patient_id !== null && before.patient_id !== patientId ? [left] : [])];
    const details = { what: `ImagingStudy/${studyInstanceUid}`, operation: 'filing' };
    await writeEntries(trx, [
      { agent: by, at: now, interaction: 'update', details, subjects: subjects.map(subjectOf) },
    ]);
    return study;
  });
}
