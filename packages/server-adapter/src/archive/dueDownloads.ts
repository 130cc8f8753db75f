import type { DownloadTable, UnscopedQueries } from '../database/schema.ts';
import type { Gate } from '../database/scopedQueries.ts';
import type { ObjectStore } from '../objects/objects.ts';

interface DownloadsRoom {
  readonly db: UnscopedQueries;
  readonly gate: Gate;
}

/** For so long nobody else works on it; whoever does says again and again that they do. */
export const leaseMs = 30_000;

/** Takes the oldest download that waits, or whose maker is gone; undefined when there is none. */
export async function takeDownload({ db, gate }: DownloadsRoom, now: number): Promise<DownloadTable | undefined> {
  for (;;) {
    const row = await db
      .selectFrom('download')
      .selectAll()
      .where('state', 'in', ['waiting', 'running'])
      .where('leased_until', '<=', now)
      .where('expires_at', '>', now)
      .orderBy('created_at')
      .orderBy('id')
      .limit(1)
      .executeTakeFirst();
    if (!row) return undefined;
    const taken = { state: 'running' as const, fence: row.fence + 1, files_done: 0, leased_until: now + leaseMs };
    const { numUpdatedRows } = await gate
      .tenant(row.tenant)
      .updateTable('download')
      .set(taken)
      .where('id', '=', row.id)
      .where('fence', '=', row.fence)
      .executeTakeFirst();
    // Otherwise somebody else was faster.
    if (numUpdatedRows > 0n) return { ...row, ...taken };
  }
}

/** With one look. */
const atOnce = 100;

/** Takes away what has expired, of all tenants: the object first, so that none is left that nobody knows of. */
export async function removeExpired(
  { db, gate, objects }: DownloadsRoom & { readonly objects: ObjectStore },
  now: number,
  signal: AbortSignal,
): Promise<void> {
  const due = await db
    .selectFrom('download')
    .select(['tenant', 'id', 'object_key'])
    .where('expires_at', '<=', now)
    // Its maker may still write.
    .where((eb) => eb.or([eb('state', 'in', ['ready', 'failed']), eb('leased_until', '<=', now)]))
    .limit(atOnce)
    .execute();
  for (const { tenant, id, object_key: key } of due) {
    if (signal.aborted) return;
    await objects.delete(key);
    await gate.tenant(tenant).deleteFrom('download').where('id', '=', id).execute();
  }
}
