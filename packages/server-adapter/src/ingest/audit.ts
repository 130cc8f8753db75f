import { hashObject } from '../objects/hashObject.ts';
import type { IngestRoom } from './ingest.ts';

/** What an audit of the originals found: counts and object keys, no patient data. */
export interface AuditReport {
  checked: number;
  missing: string[];
  /** The bytes are not those that arrived. */
  changed: string[];
}

/** Reads every original again and compares it with the hash that was taken when it arrived. */
export async function audit(room: IngestRoom, { signal }: { signal?: AbortSignal } = {}): Promise<AuditReport> {
  const report: AuditReport = { checked: 0, missing: [], changed: [] };
  let after = { tenant: '', sop_instance_uid: '' };
  for (;;) {
    const rows = await room.db
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
      const sha256 = await hashObject(room.objects, row.object_key, signal);
      report.checked += 1;
      if (sha256 === undefined) report.missing.push(row.object_key);
      else if (sha256 !== row.sha256) report.changed.push(row.object_key);
    }
    const last = rows.at(-1);
    if (!last) return report;
    after = last;
  }
}
