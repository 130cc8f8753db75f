import { sql } from 'kysely';
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
  const series: SeriesOfStudy[] = [];
  for (const {
    study_instance_uid,
    series_instance_uid,
    modality,
    series_number,
    description,
    instances,
    sample,
  } of rows) {
    if (sample === null) continue;
    const named = { study_instance_uid, series_instance_uid, modality, series_number, description };
    series.push({ ...named, instances: Number(instances), sample });
  }
  return series.sort(byUids);
}

const byUids = (one: SeriesOfStudy, other: SeriesOfStudy): number =>
  compare(one.study_instance_uid, other.study_instance_uid) ||
  compare(one.series_instance_uid, other.series_instance_uid);

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** How many there are is counted at filing: a page of a hundred CTs is no reason to read sixty thousand rows. */
const seriesOf = listStatement((scope, studies) =>
  scope
    .selectFrom('series')
    .select(['study_instance_uid', 'series_instance_uid', 'modality', 'series_number', 'description', 'instances'])
    .select((eb) =>
      eb
        .selectFrom('instance')
        .select('instance.sop_instance_uid')
        .where(sql.ref('instance.study_instance_uid'), '=', sql.ref('series.study_instance_uid'))
        .where(sql.ref('instance.series_instance_uid'), '=', sql.ref('series.series_instance_uid'))
        .orderBy('instance.sop_instance_uid')
        .limit(1)
        .as('sample'),
    )
    .where('study_instance_uid', 'in', studies),
);
