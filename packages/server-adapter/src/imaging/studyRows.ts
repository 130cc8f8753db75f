import type { Principal } from '../access/principal.ts';
import { visibleTo } from '../access/visible.ts';
import type { InstanceTable, Queries, StudyTable } from '../database/schema.ts';
import { HandlerError } from '../errors.ts';

/** The study, if it exists and the principal may see it. @throws HandlerError `not_found` */
export async function visibleStudy(db: Queries, principal: Principal, studyInstanceUid: string): Promise<StudyTable> {
  const study = await db
    .selectFrom('study')
    .selectAll()
    .where(visibleTo(principal, 'study'))
    .where('study_instance_uid', '=', studyInstanceUid)
    .executeTakeFirst();
  if (!study) throw new HandlerError('not_found', 'There is no such study, or it is not yours to see.');
  return study;
}

/** Which instances of a visible study are asked for. */
export interface InstancePath {
  studyInstanceUid: string;
  seriesInstanceUid?: string;
  sopInstanceUid?: string;
}

/** The instances below a path that the principal may see, in the order in which they are read. */
export async function visibleInstances(
  db: Queries,
  principal: Principal,
  path: InstancePath,
): Promise<{ study: StudyTable; instances: InstanceTable[] }> {
  const study = await visibleStudy(db, principal, path.studyInstanceUid);
  let query = db
    .selectFrom('instance')
    .selectAll()
    .where('tenant', '=', principal.tenant)
    .where('study_instance_uid', '=', path.studyInstanceUid);
  if (path.seriesInstanceUid !== undefined) query = query.where('series_instance_uid', '=', path.seriesInstanceUid);
  if (path.sopInstanceUid !== undefined) query = query.where('sop_instance_uid', '=', path.sopInstanceUid);
  const instances = await query
    .orderBy('series_instance_uid')
    .orderBy('instance_number')
    .orderBy('sop_instance_uid')
    .execute();
  if (instances.length === 0) throw new HandlerError('not_found', 'The study has no such series or instance.');
  return { study, instances };
}
