import type { AuditAgent } from '../audit/auditAgent.ts';
import { subjectOf } from '../audit/shown.ts';
import { writeEntries } from '../audit/writeEntries.ts';
import type { StudyTable } from '../database/schema.ts';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import { Statement, type ValueOf } from '../database/statement.ts';
import { appendEvent } from '../events/eventLog.ts';
import { HandlerError } from '../http/errors.ts';
import { keepPatient } from '../records/keepPatient.ts';
import { mergedInto, requireUnmerged } from '../records/patientMerges.ts';
import { endDownloadsOf } from './downloads.ts';
import { writeImagingStudy } from './imagingStudy.ts';
import { QuarantineError } from './quarantineReason.ts';

/** A study that was deleted and can be restored. */
export interface DeletedStudy {
  readonly studyInstanceUid: string;
  /** Under whom it would be filed again; absent for triage. */
  readonly patientId?: string;
  readonly description?: string;
  readonly started?: string;
  readonly reason: string;
  /** The id of the account that deleted it. */
  readonly deletedBy: string;
  /** ISO instant. */
  readonly deletedAt: string;
}

/**
 * Takes a study away from every reader. Its images stay where they are kept, and it can be restored.
 *
 * @param options.from under whom the person who decides saw it, null for triage; unchecked when it is not given.
 * @throws HandlerError `not_found`; `conflict` when the study is no longer where `from` says.
 */
export async function deleteStudy(
  scope: ScopedQueries,
  options: {
    readonly studyInstanceUid: string;
    readonly from: string | null | undefined;
    readonly reason: string;
    readonly by: AuditAgent;
    readonly now: number;
  },
): Promise<DeletedStudy> {
  const { studyInstanceUid, from, reason, by, now } = options;
  return scope.transaction(async (trx) => {
    const study = await trx
      .deleteFrom('study')
      .where('study_instance_uid', '=', studyInstanceUid)
      .returningAll()
      .executeTakeFirst();
    if (!study) throw new HandlerError('not_found', 'There is no such study.');
    if (from !== undefined && study.patient_id !== from) {
      throw new HandlerError('conflict', 'Somebody else has filed this study meanwhile. Load it again.');
    }
    const { tenant: _tenant, ...row } = study;
    const kept = {
      study_instance_uid: studyInstanceUid,
      patient_id: study.patient_id,
      study: JSON.stringify(row),
      reason,
      deleted_by: by.id,
      deleted_at: now,
      destroyed_at: null,
      erased_at: null,
    };
    await trx.insertInto('deleted_study').values(kept).execute();
    await endDownloadsOf(trx, studyInstanceUid, now);
    await writeImagingStudy(trx, { ...study, patient_id: null }, now);
    await appendEvent(trx, {
      // Charts and triage lose it as they lose one that was moved.
      type: study.patient_id === null ? 'study.filed' : 'study.moved',
      patientId: study.patient_id,
      studyInstanceUid,
      now,
    });
    await audit(trx, study, { operation: 'deletion', reason, agent: by, at: now });
    return deletedStudyOf(kept);
  });
}

/**
 * Brings a deleted study back to where it was: its patient, or whoever they were merged into; triage, where the patient is
 * no longer there.
 *
 * @throws HandlerError `not_found`
 */
export async function restoreStudy(
  scope: ScopedQueries,
  { studyInstanceUid, by, now }: { readonly studyInstanceUid: string; readonly by: AuditAgent; readonly now: number },
): Promise<StudyTable> {
  return scope.transaction(async (trx) => {
    const deleted = await trx
      .deleteFrom('deleted_study')
      .where('study_instance_uid', '=', studyInstanceUid)
      .where('destroyed_at', 'is', null)
      .returningAll()
      .executeTakeFirst();
    if (!deleted) throw new HandlerError('not_found', 'There is no such deleted study.');
    const row: Omit<StudyTable, 'tenant'> = JSON.parse(deleted.study);
    const current = row.patient_id === null ? null : await currentPatient(trx, row.patient_id);
    const patientId = current !== null && (await keepPatient(trx, current)) ? current : null;
    const isOut = patientId === null && row.patient_id !== null;
    const study = await trx
      .insertInto('study')
      .values({
        ...row,
        patient_id: patientId,
        updated_at: now,
        ...(patientId !== row.patient_id && { filed_at: patientId === null ? null : now }),
        ...(isOut && { triage_reason: 'unknown_patient' }),
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    await writeImagingStudy(trx, study, now);
    await appendEvent(trx, {
      type: patientId === null ? 'study.triaged' : 'study.filed',
      patientId,
      studyInstanceUid,
      now,
    });
    // Behind the sequencer, as where a study is filed: the patient may have been merged meanwhile.
    if (patientId !== null) await requireUnmerged(trx, patientId);
    await audit(trx, study, { operation: 'restoration', agent: by, at: now });
    return study;
  });
}

async function audit(
  trx: ScopedQueries,
  study: StudyTable,
  {
    operation,
    reason,
    agent,
    at,
  }: { operation: 'deletion' | 'restoration'; reason?: string; agent: AuditAgent; at: number },
): Promise<void> {
  const interaction = operation === 'deletion' ? 'delete' : 'create';
  const details = {
    what: `ImagingStudy/${study.study_instance_uid}`,
    operation,
    ...(reason !== undefined && { reason }),
  };
  await writeEntries(trx, [{ agent, at, interaction, details, subjects: [subjectOf(study)] }]);
}

/** What was deleted, the last one first, of one patient or of all. */
export async function listDeletedStudies(
  scope: ScopedQueries,
  { patientId, count }: { readonly patientId: string | undefined; readonly count: number },
): Promise<{ studies: DeletedStudy[]; complete: boolean }> {
  const rows = await scope
    .selectFrom('deleted_study')
    .selectAll()
    .where('destroyed_at', 'is', null)
    .$if(patientId !== undefined, (query) => query.where('patient_id', '=', patientId ?? ''))
    .orderBy('deleted_at', 'desc')
    .orderBy('study_instance_uid')
    .limit(count + 1)
    .execute();
  return { studies: rows.slice(0, count).map(deletedStudyOf), complete: rows.length <= count };
}

/** @throws QuarantineError for a study that was deleted and not restored; of one that was destroyed no byte is kept. */
export async function refuseDeletedStudy(scope: ScopedQueries, studyInstanceUid: string): Promise<void> {
  const [deleted] = await scope.run(deletedStudy, { study_instance_uid: studyInstanceUid });
  if (deleted) throw new QuarantineError('study_deleted', { keepsBytes: deleted.destroyed_at === null });
}

const deletedStudy = new Statement((scope: ScopedQueries, value: ValueOf<{ study_instance_uid: string }>) =>
  scope
    .selectFrom('deleted_study')
    .select('destroyed_at')
    .where('study_instance_uid', '=', value('study_instance_uid')),
);

async function currentPatient(scope: ScopedQueries, patientId: string): Promise<string> {
  const target = await mergedInto(scope, patientId);
  return target === undefined ? patientId : currentPatient(scope, target);
}

type Row = {
  study_instance_uid: string;
  patient_id: string | null;
  study: string;
  reason: string;
  deleted_by: string;
  deleted_at: number;
};

function deletedStudyOf(row: Row): DeletedStudy {
  const { description, started }: Pick<StudyTable, 'description' | 'started'> = JSON.parse(row.study);
  return {
    studyInstanceUid: row.study_instance_uid,
    ...(row.patient_id !== null && { patientId: row.patient_id }),
    ...(description && { description }),
    ...(started && { started }),
    reason: row.reason,
    deletedBy: row.deleted_by,
    deletedAt: new Date(row.deleted_at).toISOString(),
  };
}
