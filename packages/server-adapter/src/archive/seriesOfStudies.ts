import { listStatement } from '../database/listStatement.ts';
import type { ScopedQueries } from '../database/scopedQueries.ts';

/** A series, and what is in it. */
export interface SeriesOfStudy {
  study_instance_uid: string;
  series_instance_uid: string;
  modality: string;
  series_number: number | null;
  description: string | null;
  instances: number;
  /** One of its instances, always the same one while none is added. */
  sample: string;
}

/** The series of some studies that hold anything, by their UIDs. */
export async function seriesOfStudies(scope: ScopedQueries, studies: readonly string[]): Promise<SeriesOfStudy[]> {
  const rows = await seriesOf(scope, studies);
  return rows.map((row) => ({ ...row, instances: Number(row.instances) })).sort(byUids);
}

const byUids = (one: SeriesOfStudy, other: SeriesOfStudy): number =>
  compare(one.study_instance_uid, other.study_instance_uid) ||
  compare(one.series_instance_uid, other.series_instance_uid);

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const seriesOf = listStatement((scope, studies) =>
  scope
    .selectFrom('instance')
    .innerJoin('series', 'series.series_instance_uid', 'instance.series_instance_uid')
    .select((eb) => [
      'instance.study_instance_uid',
      'instance.series_instance_uid',
      'series.modality',
      'series.series_number',
      'series.description',
      eb.fn.countAll<number>().as('instances'),
      eb.fn.min('instance.sop_instance_uid').as('sample'),
    ])
    .where('instance.study_instance_uid', 'in', studies)
    .groupBy(['instance.study_instance_uid', 'instance.series_instance_uid', 'series.modality'])
    .groupBy(['series.series_number', 'series.description']),
);
