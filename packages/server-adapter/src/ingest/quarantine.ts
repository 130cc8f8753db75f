import { randomUUID } from 'node:crypto';
import type { Queries } from '../database/schema.ts';
import { appendEvent } from '../events/eventLog.ts';
import type { ObjectStore } from '../objects/objects.ts';
import { type Arrival, sha256Of } from './fileInstance.ts';
import type { QuarantineReason } from './quarantineReason.ts';

/** Sets an object aside: its bytes are kept, a row says why, open pages hear of it. Once for the same bytes and reason. */
export async function quarantine(
  { db, objects, now }: { db: Queries; objects: ObjectStore; now: () => number },
  arrival: Arrival,
  reason: QuarantineReason,
  bytes: Uint8Array | undefined,
): Promise<void> {
  const { tenant, source } = arrival;
  const objectKey = bytes && `${tenant}/quarantine/${sha256Of(bytes)}`;
  if (bytes && objectKey) await objects.put(objectKey, bytes);
  await db.transaction().execute(async (trx) => {
    let known = trx
      .selectFrom('quarantine')
      .select('id')
      .where('tenant', '=', tenant)
      .where('source', '=', source)
      .where('reason', '=', reason);
    known = objectKey
      ? known.where('object_key', '=', objectKey)
      : known.where('resource_id', '=', arrival.resourceId ?? '');
    if (await known.executeTakeFirst()) return;
    const at = now();
    await trx
      .insertInto('quarantine')
      .values({
        tenant,
        id: randomUUID(),
        source,
        reason,
        resource_id: arrival.resourceId ?? null,
        object_key: objectKey ?? null,
        size_bytes: bytes?.byteLength ?? null,
        received_at: at,
      })
      .execute();
    await appendEvent(trx, tenant, { type: 'quarantine.added', now: at });
  });
}
