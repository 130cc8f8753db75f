import type { ScopedQueries } from '../database/scopedQueries.ts';
import { type InstanceKey, metadataBytes } from './instanceDatasets.ts';
import { type InstancePath, instancesAt } from './studyRows.ts';

/** What instances are asked for; a list that is undefined asks nothing. */
export interface InstanceQuery {
  readonly path: InstancePath;
  readonly studies: readonly string[] | undefined;
  readonly series: readonly string[] | undefined;
  readonly instances: readonly string[] | undefined;
  readonly modalities: readonly string[] | undefined;
  readonly limit: number;
  readonly offset: number;
}

/** The instances below a path that match, in the order in which they are read. */
export async function matchingInstances(
  scope: ScopedQueries,
  { path, studies, series, instances, modalities, limit, offset }: InstanceQuery,
): Promise<InstanceKey[]> {
  let matching = instancesAt(scope, path);
  if (studies) matching = matching.where('study_instance_uid', 'in', studies);
  if (series) matching = matching.where('series_instance_uid', 'in', series);
  if (instances) matching = matching.where('sop_instance_uid', 'in', instances);
  if (modalities) {
    matching = matching.where('series_instance_uid', 'in', (eb) =>
      eb.selectFrom('series').select('series.series_instance_uid').where('modality', 'in', modalities),
    );
  }
  return matching.select(['sop_instance_uid', metadataBytes]).limit(limit).offset(offset).execute();
}

/** Some instances in the order that was given. */
export async function instanceKeys(scope: ScopedQueries, instances: readonly string[]): Promise<InstanceKey[]> {
  if (instances.length === 0) return [];
  const rows = await scope
    .selectFrom('instance')
    .select(['sop_instance_uid', metadataBytes])
    .where('sop_instance_uid', 'in', instances)
    .execute();
  const known = new Map(rows.map((row) => [row.sop_instance_uid, row]));
  return instances.flatMap((uid) => known.get(uid) ?? []);
}
