import type { ScopedQueries } from '../database/scopedQueries.ts';

/** Says, in the transaction that files an instance, that its series has another one: metadata made before is not all of it. */
export async function markSeriesChanged(trx: ScopedQueries, seriesInstanceUid: string): Promise<void> {
  await trx
    .updateTable('series')
    .set((eb) => ({ revision: eb('revision', '+', 1) }))
    .where('series_instance_uid', '=', seriesInstanceUid)
    .execute();
}
