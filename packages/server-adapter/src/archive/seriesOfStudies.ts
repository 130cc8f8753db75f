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
  if (studies.length === 0) return [];
  const rows = await scope
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
    .groupBy(['series.series_number', 'series.description'])
    .orderBy('instance.study_instance_uid')
    .orderBy('instance.series_instance_uid')
    .execute();
  return rows.map((row) => ({ ...row, instances: Number(row.instances) }));
}
