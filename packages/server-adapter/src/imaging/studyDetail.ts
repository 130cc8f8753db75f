import type { StudyDetail } from '@clinikit/client';
import type { Principal } from '../access/principal.ts';
import type { InstanceTable, Queries } from '../database/schema.ts';
import { visibleInstances } from './studyRows.ts';
import { type PreviewUrls, previewFrame, previewUrl, standingFor, summarize } from './studySummary.ts';

/** A study with its series and instances. @throws HandlerError `not_found` */
export async function studyDetail(
  db: Queries,
  urls: PreviewUrls,
  principal: Principal,
  studyInstanceUid: string,
): Promise<StudyDetail | undefined> {
  const { tenant } = principal;
  const { study, instances } = await visibleInstances(db, principal, { studyInstanceUid });
  const [summary] = await summarize(db, urls, tenant, [study]);
  if (!summary) return undefined;
  const series = await db
    .selectFrom('series')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('study_instance_uid', '=', studyInstanceUid)
    .orderBy('series_number')
    .orderBy('series_instance_uid')
    .execute();
  const members = Map.groupBy(instances, (row) => row.series_instance_uid);
  return {
    ...summary,
    series: series.map((one) => {
      const own = members.get(one.series_instance_uid) ?? [];
      const standing = standingFor(own.filter(hasPreview), one.modality);
      return {
        seriesInstanceUid: one.series_instance_uid,
        ...(one.modality && { modality: one.modality }),
        ...(one.series_number !== null && { number: one.series_number }),
        ...(one.description && { description: one.description }),
        ...(standing && { previewSopInstanceUid: standing.sop_instance_uid }),
        instances: own.map((row) => ({
          sopInstanceUid: row.sop_instance_uid,
          sopClassUid: row.sop_class_uid,
          ...(row.instance_number !== null && { number: row.instance_number }),
          numberOfFrames: row.number_of_frames,
          ...(row.rows !== null && { rows: row.rows }),
          ...(row.columns !== null && { columns: row.columns }),
          ...(hasPreview(row) && { previewUrl: previewUrl(urls, study, row.sop_instance_uid) }),
          ...(row.number_of_frames > 1 && { previewFrame: previewFrame(row.number_of_frames) }),
        })),
      };
    }),
  };
}

const hasPreview = (row: Pick<InstanceTable, 'number_of_frames' | 'preview_error'>): boolean =>
  row.number_of_frames > 0 && row.preview_error === null;
