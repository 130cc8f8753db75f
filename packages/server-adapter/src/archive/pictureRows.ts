import type { InstanceTable } from '../database/schema.ts';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import { seriesOfStudy } from './seriesOfStudy.ts';
import { type InstancePath, instancesAt } from './studyRows.ts';
import { standingFor } from './studySummary.ts';

/** As much of an instance's row as its pictures are made of, without the metadata, which may be large. */
export type PictureRow = Pick<
  InstanceTable,
  | 'series_instance_uid'
  | 'sop_instance_uid'
  | 'sop_class_uid'
  | 'transfer_syntax_uid'
  | 'object_key'
  | 'size_bytes'
  | 'sha256'
  | 'rows'
  | 'columns'
  | 'number_of_frames'
>;

/** The instances below a path, in the order in which they are read. */
export const pictureRows = (scope: ScopedQueries, path: InstancePath): Promise<PictureRow[]> =>
  instancesAt(scope, path)
    .select(['series_instance_uid', 'sop_instance_uid', 'sop_class_uid', 'transfer_syntax_uid', 'object_key'])
    .select(['size_bytes', 'sha256', 'rows', 'columns', 'number_of_frames'])
    .execute();

/** The metadata of an instance as it was stored, and where its frames lie; undefined where it is gone. */
export const pictureSource = (
  scope: ScopedQueries,
  studyInstanceUid: string,
  sopInstanceUid: string,
): Promise<Pick<InstanceTable, 'metadata' | 'frames'> | undefined> =>
  instancesAt(scope, { studyInstanceUid, sopInstanceUid }).select(['metadata', 'frames']).executeTakeFirst();

/** The instance that stands for a study or series: of the first series that has pictures, the one that previews show. */
export async function standingRow(scope: ScopedQueries, path: InstancePath): Promise<PictureRow | undefined> {
  const rows = (await pictureRows(scope, path)).filter((row) => row.number_of_frames > 0);
  if (path.sopInstanceUid !== undefined) return rows[0];
  const ofSeries = Map.groupBy(rows, (row) => row.series_instance_uid);
  for (const { series_instance_uid: uid, modality } of await seriesOfStudy(scope, path.studyInstanceUid)) {
    const pictures = ofSeries.get(uid);
    if (pictures) return standingFor(pictures, modality);
  }
  return undefined;
}
