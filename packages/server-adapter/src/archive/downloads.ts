import { randomUUID } from 'node:crypto';
import type { DownloadTable, StudyTable } from '../database/schema.ts';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import { HandlerError } from '../http/errors.ts';
import { findPatient } from '../records/resourceStore.ts';
import { countInstances } from './settleStudy.ts';
import { noSuchInstance } from './studyRows.ts';

/** Who asks for what, and how long it is kept. */
export interface DownloadWish {
  readonly personId: string;
  readonly study: StudyTable;
  readonly now: number;
  readonly lifeMs: number;
}

/** What one person may have waiting or ready at the same time. */
const mostOfOne = 20;

/**
 * Asks for a study to be packed. What the same person has asked for already, and is of the same filing, is given again.
 *
 * @throws HandlerError `not_found` for a study without images; `too_many_requests`.
 */
export async function askForDownload(
  scope: ScopedQueries,
  { personId, study, now, lifeMs }: DownloadWish,
): Promise<DownloadTable> {
  const uid = study.study_instance_uid;
  const counts = await countInstances(scope, uid);
  const files = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (files === 0) throw noSuchInstance();
  const stamp = await filingStamp(scope, study);
  const own = await scope
    .selectFrom('download')
    .selectAll('download')
    .where('person_id', '=', personId)
    .where('expires_at', '>', now)
    .execute();
  const known = own.find(
    (one) => one.study_instance_uid === uid && one.state !== 'failed' && one.files === files && one.stamp === stamp,
  );
  if (known) return known;
  if (own.length >= mostOfOne) {
    throw new HandlerError('too_many_requests', 'Too many downloads are kept for you. Take some, or delete them.');
  }
  const id = randomUUID();
  const row = {
    id,
    person_id: personId,
    study_instance_uid: uid,
    stamp,
    state: 'waiting' as const,
    error: null,
    ...{ files, files_done: 0, size_bytes: null, fence: 0, leased_until: 0 },
    object_key: `${scope.tenant}/download/${id}.zip`,
    created_at: now,
    expires_at: now + lifeMs,
  };
  await scope.insertInto('download').values(row).execute();
  return { ...row, tenant: scope.tenant };
}

/** Under whom a study is filed, since when, and which version of their record that is. */
export async function filingStamp(
  scope: ScopedQueries,
  { patient_id: patientId, filed_at: filedAt }: Pick<StudyTable, 'patient_id' | 'filed_at'>,
): Promise<string> {
  const patient = patientId === null ? undefined : await findPatient(scope, patientId);
  return JSON.stringify([patientId, filedAt, patient?.version ?? null]);
}

/** A download of the person who asked for it. @throws HandlerError `not_found` for everybody else, and once it is gone. */
export async function ownDownload(
  scope: ScopedQueries,
  { id, personId, now }: { id: string; personId: string; now: number },
): Promise<DownloadTable> {
  const row = await scope
    .selectFrom('download')
    .selectAll('download')
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  if (!row) throw new HandlerError('not_found', 'There is no such download. It may have expired: ask for it again.');
  return row;
}

/** Ends a download now: whoever works on it stops, and what was made of it is taken away with the next run of the jobs. */
export async function endDownload(scope: ScopedQueries, id: string, now: number): Promise<void> {
  await scope.updateTable('download').set({ expires_at: now }).where('id', '=', id).execute();
}

/** Ends all downloads of a study. */
export async function endDownloadsOf(scope: ScopedQueries, studyInstanceUid: string, now: number): Promise<void> {
  await scope
    .updateTable('download')
    .set({ expires_at: now })
    .where('study_instance_uid', '=', studyInstanceUid)
    .where('expires_at', '>', now)
    .execute();
}

/** Says of a download what has come of it so far. @returns false where it is no longer the caller's to work on. */
export async function noteDownload(
  scope: ScopedQueries,
  { id, fence }: Pick<DownloadTable, 'id' | 'fence'>,
  now: number,
  said: Partial<Pick<DownloadTable, 'state' | 'error' | 'files_done' | 'size_bytes' | 'leased_until' | 'expires_at'>>,
): Promise<boolean> {
  const { numUpdatedRows } = await scope
    .updateTable('download')
    .set(said)
    .where('id', '=', id)
    .where('fence', '=', fence)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
