import { setImmediate } from 'node:timers/promises';
import type { StudyDetail } from '@clinikit/client';
import type { InstanceTable, StudyTable } from '../database/schema.ts';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import { previewFrame } from './makePreview.ts';
import { seriesOfStudy } from './seriesOfStudy.ts';
import { instancesAt, noSuchInstance } from './studyRows.ts';
import { type PreviewUrls, previewUrl, standingFor, summarize } from './studySummary.ts';

/** A visible study with its series and instances. @throws HandlerError `not_found` */
export async function studyDetail(
  scope: ScopedQueries,
  urls: PreviewUrls,
  study: StudyTable,
): Promise<StudyDetail | undefined> {
  const { study_instance_uid: studyInstanceUid } = study;
  const instances = await instancesAt(scope, { studyInstanceUid })
    .select(['series_instance_uid', 'sop_instance_uid', 'sop_class_uid', 'instance_number', 'number_of_frames'])
    .select(['rows', 'columns', 'preview_error'])
    .execute();
  if (instances.length === 0) throw noSuchInstance();
  const [summary] = await summarize(scope, urls, [study]);
  if (!summary) return undefined;
  const series = await seriesOfStudy(scope, studyInstanceUid);
  const members = Map.groupBy(instances, (row) => row.series_instance_uid);
  const detail: StudyDetail = { ...summary, series: [] };
  for (const one of series) {
    const own = members.get(one.series_instance_uid) ?? [];
    const standing = standingFor(own.filter(hasPreview), one.modality);
    detail.series.push({
      seriesInstanceUid: one.series_instance_uid,
      ...(one.modality && { modality: one.modality }),
      ...(one.series_number !== null && { number: one.series_number }),
      ...(one.description && { description: one.description }),
      ...(standing && { previewSopInstanceUid: standing.sop_instance_uid }),
      instances: await instanceDetails(urls, study, own),
    });
  }
  return detail;
}

type InstanceRow = Pick<
  InstanceTable,
  'sop_instance_uid' | 'sop_class_uid' | 'instance_number' | 'number_of_frames' | 'rows' | 'columns' | 'preview_error'
>;

/** Signing addresses takes a while: others have their turn in between. */
async function instanceDetails(
  urls: PreviewUrls,
  study: StudyTable,
  instances: readonly InstanceRow[],
): Promise<StudyDetail['series'][number]['instances']> {
  const details: StudyDetail['series'][number]['instances'] = [];
  for (const [index, row] of instances.entries()) {
    if (index % 200 === 199) await setImmediate();
    details.push({
      sopInstanceUid: row.sop_instance_uid,
      sopClassUid: row.sop_class_uid,
      ...(row.instance_number !== null && { number: row.instance_number }),
      numberOfFrames: row.number_of_frames,
      ...(row.rows !== null && { rows: row.rows }),
      ...(row.columns !== null && { columns: row.columns }),
      ...(hasPreview(row) && { previewUrl: previewUrl(urls, study, row.sop_instance_uid) }),
      ...(row.number_of_frames > 1 && { previewFrame: previewFrame(row.number_of_frames) }),
    });
  }
  return details;
}

const hasPreview = (row: Pick<InstanceTable, 'number_of_frames' | 'preview_error'>): boolean =>
  row.number_of_frames > 0 && row.preview_error === null;
