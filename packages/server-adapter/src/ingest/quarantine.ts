import { createHash } from 'node:crypto';
import type { Queries } from '../database/schema.ts';
import { appendEvent } from '../events/eventLog.ts';
import type { ObjectStore } from '../objects/objects.ts';
import type { Arrival } from './arrival.ts';
import type { QuarantineReason } from './quarantineReason.ts';

/** Sets an object aside: its bytes are kept, a row says why, open pages hear of it. Once for the same bytes and reason. */
export async function quarantine(
  { db, objects, now }: { db: Queries; objects: ObjectStore; now: () => number },
  arrival: Arrival,
  reason: QuarantineReason,
  object: { bytes: Uint8Array; sha256: string } | undefined,
): Promise<void> {
  const { tenant, source } = arrival;
  const objectKey = object && `${tenant}/quarantine/${object.sha256}`;
  if (object && objectKey) await objects.put(objectKey, object.bytes);
  const id = createHash('sha256')
    .update(JSON.stringify([source, reason, objectKey ?? arrival.resourceId]))
    .digest('hex');
  await db.transaction().execute(async (trx) => {
    const at = now();
    const { numInsertedOrUpdatedRows } = await trx
      .insertInto('quarantine')
      .values({
        tenant,
        id: id.slice(0, 32),
        source,
        reason,
        resource_id: arrival.resourceId ?? null,
        object_key: objectKey ?? null,
        size_bytes: object?.bytes.byteLength ?? null,
        received_at: at,
      })
      .onConflict((oc) => oc.columns(['tenant', 'id']).doNothing())
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows) await appendEvent(trx, tenant, { type: 'quarantine.added', now: at });
  });
}
