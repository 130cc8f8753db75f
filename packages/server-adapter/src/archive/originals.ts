import type { InstanceTable } from '../database/schema.ts';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import { type InstancePath, instancesAt } from './studyRows.ts';

/** As much of an instance's row as its file is made of, without the metadata, which may be large. */
export type OriginalRow = Pick<
  InstanceTable,
  'series_instance_uid' | 'sop_instance_uid' | 'transfer_syntax_uid' | 'sha256' | 'object_key' | 'size_bytes'
>;

/** The originals below a path, in the order in which they are read. */
export const originalsAt = (scope: ScopedQueries, path: InstancePath): Promise<OriginalRow[]> =>
  instancesAt(scope, path)
    .select(['series_instance_uid', 'sop_instance_uid', 'transfer_syntax_uid', 'sha256', 'object_key', 'size_bytes'])
    .execute();

/** The metadata of an instance as it was stored; undefined where it is gone. */
export async function storedMetadata(
  scope: ScopedQueries,
  studyInstanceUid: string,
  sopInstanceUid: string,
): Promise<string | undefined> {
  const row = await instancesAt(scope, { studyInstanceUid, sopInstanceUid }).select('metadata').executeTakeFirst();
  return row?.metadata;
}
