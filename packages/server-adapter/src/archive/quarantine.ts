import { createHash } from 'node:crypto';
import type { Gate, ScopedQueries } from '../database/scopedQueries.ts';
import { appendEvent } from '../events/eventLog.ts';
import type { ObjectStore } from '../objects/objects.ts';
import type { Arrival } from './arrival.ts';
import type { QuarantineReason } from './quarantineReason.ts';

/** An object that was set aside, as lists show it. */
export interface QuarantineItem {
  id: string;
  reason: string;
  source: string;
  /** UTC, ISO 8601. */
  receivedAt: string;
  sizeBytes?: number;
}

/** What was set aside, the newest first; not `complete` when there is more. */
export async function listQuarantine(
  scope: ScopedQueries,
  { count }: { count: number },
): Promise<{ items: QuarantineItem[]; complete: boolean }> {
  const rows = await scope
    .selectFrom('quarantine')
    .selectAll()
    .orderBy('received_at', 'desc')
    .orderBy('id')
    .limit(count + 1)
    .execute();
  const items = rows.slice(0, count).map((row) => ({
    id: row.id,
    reason: row.reason,
    source: row.source,
    receivedAt: new Date(row.received_at).toISOString(),
    ...(row.size_bytes !== null && { sizeBytes: row.size_bytes }),
  }));
  return { items, complete: rows.length <= count };
}

/** Where the bytes of an object are that was set aside. */
export const quarantineKey = (tenant: string, sha256: string): string => `${tenant}/quarantine/${sha256}`;

/** Sets an object aside: its bytes are kept where given, a row says why, open pages hear of it. Once for the same bytes and reason. */
export async function quarantine(
  { gate, objects, now }: { gate: Gate; objects: ObjectStore; now: () => number },
  arrival: Arrival,
  reason: QuarantineReason,
  object: { bytes?: Uint8Array; sha256: string } | undefined,
): Promise<void> {
  const { tenant, source } = arrival;
  const objectKey = object && quarantineKey(tenant, object.sha256);
  if (object?.bytes && objectKey) await objects.put(objectKey, object.bytes);
  const id = createHash('sha256')
    .update(JSON.stringify([source, reason, objectKey ?? arrival.resourceId]))
    .digest('hex');
  await gate.tenant(tenant).transaction(async (trx) => {
    const at = now();
    const { numInsertedOrUpdatedRows } = await trx
      .insertInto('quarantine')
      .values({
        id: id.slice(0, 32),
        source,
        reason,
        resource_id: arrival.resourceId ?? null,
        object_key: (object?.bytes && objectKey) ?? null,
        size_bytes: object?.bytes?.byteLength ?? null,
        received_at: at,
      })
      .onConflict((oc) => oc.columns(['tenant', 'id']).doNothing())
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows) await appendEvent(trx, { type: 'quarantine.added', now: at });
  });
}
