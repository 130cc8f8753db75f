import type { StudyTable } from '../database/schema.ts';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import { HandlerError } from '../http/errors.ts';

/** The study, if it exists and the scope reaches it. @throws HandlerError `not_found` */
export async function visibleStudy(scope: ScopedQueries, studyInstanceUid: string): Promise<StudyTable> {
  const study = await scope
    .selectFrom('study')
    .selectAll()
    .where('study_instance_uid', '=', studyInstanceUid)
    .executeTakeFirst();
  if (!study) throw new HandlerError('not_found', 'There is no such study, or it is not yours to see.');
  return study;
}

/** Studies of one patient or of all, the newest first. */
export async function newestStudies(
  scope: ScopedQueries,
  { patientId, count }: { patientId: string | undefined; count: number },
): Promise<StudyTable[]> {
  let query = scope.selectFrom('study').selectAll();
  if (patientId !== undefined) query = query.where('patient_id', '=', patientId);
  return query.orderBy('received_at', 'desc').orderBy('study_instance_uid').limit(count).execute();
}

/** Under whom the study of an instance is filed: null for nobody; undefined where there is no such instance. */
export async function patientOfInstance(
  scope: ScopedQueries,
  sopInstanceUid: string,
): Promise<string | null | undefined> {
  const study = await scope
    .selectFrom('instance')
    .innerJoin('study', 'study.study_instance_uid', 'instance.study_instance_uid')
    .select('study.patient_id')
    .where('instance.sop_instance_uid', '=', sopInstanceUid)
    .executeTakeFirst();
  return study?.patient_id;
}

/** Which instances of a visible study are asked for. */
export interface InstancePath {
  studyInstanceUid: string;
  seriesInstanceUid?: string;
  sopInstanceUid?: string;
}

/** The instances below a path, in the order in which they are read; `select` what is wanted of them. */
export function instancesAt(scope: ScopedQueries, path: InstancePath) {
  let query = scope.selectFrom('instance').where('study_instance_uid', '=', path.studyInstanceUid);
  if (path.seriesInstanceUid !== undefined) query = query.where('series_instance_uid', '=', path.seriesInstanceUid);
  if (path.sopInstanceUid !== undefined) query = query.where('sop_instance_uid', '=', path.sopInstanceUid);
  return query.orderBy('series_instance_uid').orderBy('instance_number').orderBy('sop_instance_uid');
}

/** The refusal where a visible study has nothing below a path. */
export const noSuchInstance = (): HandlerError =>
  new HandlerError('not_found', 'The study has no such series or instance.');
