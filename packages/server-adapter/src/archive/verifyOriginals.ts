import type { UnscopedQueries } from '../database/schema.ts';
import { hashObject } from '../objects/hashObject.ts';
import type { ObjectStore } from '../objects/objects.ts';

/** What verifying the originals found: counts and object keys, no patient data. */
export interface OriginalsReport {
  checked: number;
  missing: string[];
  /** The bytes are not those that arrived. */
  changed: string[];
}

/** Reads every original of all tenants again and compares it with the hash that was taken when it arrived. */
export async function verifyOriginals(
  { db, objects }: { db: UnscopedQueries; objects: ObjectStore },
  { signal }: { signal?: AbortSignal } = {},
): Promise<OriginalsReport> {
  const report: OriginalsReport = { checked: 0, missing: [], changed: [] };
  let after = { tenant: '', sop_instance_uid: '' };
  for (;;) {
    const rows = await db
      .selectFrom('instance')
      .select(['tenant', 'sop_instance_uid', 'object_key', 'sha256'])
      .where((eb) =>
        eb.or([
          eb('tenant', '>', after.tenant),
          eb.and([eb('tenant', '=', after.tenant), eb('sop_instance_uid', '>', after.sop_instance_uid)]),
        ]),
      )
      .orderBy('tenant')
      .orderBy('sop_instance_uid')
      .limit(200)
      .execute();
    for (const row of rows) {
      signal?.throwIfAborted();
      const sha256 = await hashObject(objects, row.object_key, signal);
      report.checked += 1;
      if (sha256 === undefined) report.missing.push(row.object_key);
      else if (sha256 !== row.sha256) report.changed.push(row.object_key);
    }
    const last = rows.at(-1);
    if (!last) return report;
    after = last;
  }
}
