import { acceptUnknown } from '../jobs/acceptUnknown.ts';
import type { IngestRoom } from './ingest.ts';

/** What a repair found. */
export interface RepairReport {
  /** Instances that the sources hold. */
  seen: number;
  /** Those of them that are not filed, and now stand in the inbox. */
  missing: number;
}

const pageSize = 1000;

/**
 * Compares every source with what was filed and puts the rest into the inbox: for the day after a relay stood still
 * longer than its Orthanc remembers, or after a restore from a backup.
 *
 * The list of instances also holds those whose change was deleted. What a deletion moves from one page of it to another,
 * or what comes in meanwhile, stands in the change log, which is read as the relay reads it.
 */
export async function repair(room: IngestRoom, { signal }: { signal?: AbortSignal } = {}): Promise<RepairReport> {
  const report: RepairReport = { seen: 0, missing: 0 };
  for (const source of room.sources) {
    for (let since = 0; ; since += pageSize) {
      signal?.throwIfAborted();
      const ids = await source.client.instances.list({ since, limit: pageSize, ...(signal && { signal }) });
      report.seen += ids.length;
      report.missing += await acceptUnknown(room, source, ids);
      if (ids.length < pageSize) break;
    }
    const changeTypes = ['NewInstance'];
    for await (const { changes } of source.client.changes.follow({ changeTypes, wait: false, signal })) {
      const ids = new Set(changes.map(({ ID }) => ID));
      report.missing += await acceptUnknown(room, source, [...ids]);
    }
    signal?.throwIfAborted();
  }
  return report;
}
