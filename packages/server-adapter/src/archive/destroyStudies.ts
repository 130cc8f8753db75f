import { machineAgent } from '../audit/auditAgent.ts';
import { writeEntries } from '../audit/writeEntries.ts';
import type { UnscopedQueries } from '../database/schema.ts';
import type { Gate, ScopedQueries } from '../database/scopedQueries.ts';
import type { ObjectStore } from '../objects/objects.ts';
import { endDownloadsOf } from './downloads.ts';
import { quarantineKey } from './quarantine.ts';

interface ArchiveRoom {
  readonly db: UnscopedQueries;
  readonly gate: Gate;
  readonly objects: ObjectStore;
  readonly now: () => number;
}

/** With one look; the next ones follow as long as there are any. */
const atOnce = 20;

/**
 * Destroys the images of studies that were deleted before an instant, of all tenants, and what their records said. That they
 * were there, who deleted them and why stays, so that a machine that sends them again is told.
 *
 * What was cut off, or could not be destroyed, is gone on with at the next call; it keeps no other study.
 *
 * @param before in milliseconds since the epoch.
 * @returns how many studies were destroyed.
 * @throws the first failure, once all others were destroyed.
 */
export async function destroyStudies(room: ArchiveRoom, before: number, signal?: AbortSignal): Promise<number> {
  const failures: unknown[] = [];
  for (let destroyed = 0; ; ) {
    const due = await room.db
      .selectFrom('deleted_study')
      .select(['tenant', 'study_instance_uid as uid'])
      .where('erased_at', 'is', null)
      .where('deleted_at', '<', before)
      .orderBy('deleted_at')
      .orderBy('study_instance_uid')
      .limit(atOnce)
      // Those are still due, and stand before all others.
      .offset(failures.length)
      .execute();
    for (const { tenant, uid } of due) {
      if (signal?.aborted) break;
      try {
        if (await destroyStudy(room, room.gate.tenant(tenant), uid)) destroyed += 1;
      } catch (error) {
        failures.push(error);
      }
    }
    if (due.length === atOnce && !signal?.aborted) continue;
    if (failures.length > 0) throw failures[0];
    return destroyed;
  }
}

async function destroyStudy({ objects, now }: ArchiveRoom, scope: ScopedQueries, uid: string): Promise<boolean> {
  if (!(await endRetention(scope, uid, now()))) return false;
  const instances = await scope
    .selectFrom('instance')
    .select(['object_key as original', 'preview_key as preview', 'sha256'])
    .where('study_instance_uid', '=', uid)
    .execute();
  // Also what was set aside when a machine sent them again.
  for (const { original, preview, sha256 } of instances) {
    for (const key of [original, preview, quarantineKey(scope.tenant, sha256)]) {
      if (key !== null) await objects.delete(key);
    }
  }
  // The rows go last: as long as they are there, it is known which objects have to go.
  await scope.transaction(async (trx) => {
    await trx.deleteFrom('instance').where('study_instance_uid', '=', uid).execute();
    await endDownloadsOf(trx, uid, now());
    await trx.deleteFrom('series_metadata').where('study_instance_uid', '=', uid).execute();
    await trx.deleteFrom('series').where('study_instance_uid', '=', uid).execute();
    await trx.deleteFrom('resource_history').where('type', '=', 'ImagingStudy').where('id', '=', uid).execute();
    await trx
      .updateTable('deleted_study')
      .set({ study: '{}', erased_at: now() })
      .where('study_instance_uid', '=', uid)
      .execute();
  });
  return true;
}

/** From here on it cannot be restored. @returns false where somebody has restored it meanwhile. */
const endRetention = (scope: ScopedQueries, uid: string, now: number): Promise<boolean> =>
  scope.transaction(async (trx) => {
    const ended = await trx
      .updateTable('deleted_study')
      .set({ destroyed_at: now })
      .where('study_instance_uid', '=', uid)
      .where('destroyed_at', 'is', null)
      .returning('patient_id as patientId')
      .executeTakeFirst();
    if (ended) {
      const details = { what: `ImagingStudy/${uid}`, operation: 'destruction' };
      const subjects = [{ patientId: ended.patientId, studyInstanceUid: uid }];
      const agent = machineAgent('retention');
      await writeEntries(trx, [{ agent, at: now, interaction: 'delete', details, subjects }]);
      return true;
    }
    const cutOff = await trx
      .selectFrom('deleted_study')
      .select('study_instance_uid')
      .where('study_instance_uid', '=', uid)
      .executeTakeFirst();
    return cutOff !== undefined;
  });
