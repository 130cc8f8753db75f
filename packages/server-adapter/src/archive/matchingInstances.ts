import { sql } from 'kysely';
import { listStatement } from '../database/listStatement.ts';
import type { InstanceTable } from '../database/schema.ts';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import { type InstanceKey, metadataBytes } from './instanceDatasets.ts';
import type { ToldKey } from './toldAttributes.ts';

/** What instances are asked for; what is undefined asks nothing. */
export interface InstanceQuery {
  /** Whose they are; in this order. */
  readonly studies: readonly string[];
  readonly series: readonly string[] | undefined;
  readonly instances: readonly string[] | undefined;
  readonly sopClasses: readonly string[] | undefined;
  readonly numbers: readonly number[] | undefined;
  readonly limit: number;
  readonly offset: number;
}

/** The instances of some studies that match, in the order in which they are read. */
export async function matchingInstances(
  scope: ScopedQueries,
  { studies, series, instances, sopClasses, numbers, limit, offset }: InstanceQuery,
): Promise<(InstanceKey & Pick<InstanceTable, 'series_instance_uid'>)[]> {
  if (studies.length === 0 || series?.length === 0 || limit === 0) return [];
  let matching = scope.selectFrom('instance').where('study_instance_uid', 'in', studies);
  if (series) matching = matching.where('series_instance_uid', 'in', series);
  if (instances) matching = matching.where('sop_instance_uid', 'in', instances);
  if (sopClasses) matching = matching.where('sop_class_uid', 'in', sopClasses);
  if (numbers) matching = matching.where('instance_number', 'in', numbers);
  return matching
    .select(['series_instance_uid', 'sop_instance_uid', metadataBytes])
    .orderBy(
      sql`case study_instance_uid ${sql.join(
        studies.map((uid, at) => sql`when ${uid} then ${sql.lit(at)}`),
        sql` `,
      )} end`,
    )
    .orderBy('series_instance_uid')
    .orderBy('instance_number')
    .orderBy('sop_instance_uid')
    .limit(limit)
    .offset(offset)
    .execute();
}

const keysOf = listStatement((scope, instances) =>
  scope
    .selectFrom('instance')
    .select(['sop_instance_uid', 'sha256', metadataBytes])
    .where('sop_instance_uid', 'in', instances),
);

/** Some instances in the order that was given. */
export async function instanceKeys(scope: ScopedQueries, instances: readonly string[]): Promise<ToldKey[]> {
  const rows = await keysOf(scope, instances);
  const known = new Map(rows.map((row) => [row.sop_instance_uid, row]));
  return instances.flatMap((uid) => known.get(uid) ?? []);
}
