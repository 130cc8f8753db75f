import type { SeriesTable } from '../database/schema.ts';
import type { ScopedQueries } from '../database/scopedQueries.ts';

/** The series of a study, in the order of their numbers. */
export const seriesOfStudy = (scope: ScopedQueries, studyInstanceUid: string): Promise<SeriesTable[]> =>
  scope
    .selectFrom('series')
    .selectAll()
    .where('study_instance_uid', '=', studyInstanceUid)
    .orderBy('series_number')
    .orderBy('series_instance_uid')
    .execute();
