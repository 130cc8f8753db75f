import type { UnscopedQueries } from '../database/schema.ts';
import type { Gate } from '../database/scopedQueries.ts';
import { hashObject } from '../objects/hashObject.ts';
import type { ObjectStore } from '../objects/objects.ts';
import { DamagedOriginal } from './damagedOriginal.ts';
import { keepCrcs } from './frameIndex.ts';
import { crcsOfOriginal } from './readOriginal.ts';

/** What verifying the originals found: counts and object keys, no patient data. */
export interface OriginalsReport {
  checked: number;
  missing: string[];
  /** The bytes are not those that arrived. */
  changed: string[];
}

/** What originals are verified with. */
interface VerifyingRoom {
  readonly db: UnscopedQueries;
  readonly gate: Gate;
  readonly objects: ObjectStore;
  /** Asks for the repair of an instance. */
  mend(tenant: string, sopInstanceUid: string): Promise<void>;
}

/**
 * Reads every original of all tenants again and compares it with the hash that was taken when it arrived; those that are
 * damaged are to be fetched again from where they came. What was filed before frames had CRCs gets them meanwhile.
 */
export async function verifyOriginals(
  room: VerifyingRoom,
  { signal }: { signal?: AbortSignal } = {},
): Promise<OriginalsReport> {
  const report: OriginalsReport = { checked: 0, missing: [], changed: [] };
  let after = { tenant: '', sop_instance_uid: '' };
  for (;;) {
    const rows = await room.db
      .selectFrom('instance')
      .select(['tenant', 'sop_instance_uid', 'object_key', 'sha256'])
      .select((eb) => eb('frame_crcs', 'is', null).as('hasNoCrcs'))
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
      const found = row.hasNoCrcs ? await takeCrcs(room, row, signal) : await verify(room, row, signal);
      report.checked += 1;
      if (found === 'whole') continue;
      report[found].push(row.object_key);
      await room.mend(row.tenant, row.sop_instance_uid);
    }
    const last = rows.at(-1);
    if (!last) return report;
    after = last;
  }
}

interface Row {
  readonly tenant: string;
  readonly sop_instance_uid: string;
  readonly object_key: string;
  readonly sha256: string;
}

type Finding = 'whole' | 'missing' | 'changed';

async function verify({ objects }: VerifyingRoom, row: Row, signal?: AbortSignal): Promise<Finding> {
  const sha256 = await hashObject(objects, row.object_key, signal);
  if (sha256 === undefined) return 'missing';
  return sha256 === row.sha256 ? 'whole' : 'changed';
}

/** The same for an instance whose frames have no CRCs. */
async function takeCrcs({ gate, objects }: VerifyingRoom, row: Row, signal?: AbortSignal): Promise<Finding> {
  const scope = gate.tenant(row.tenant);
  const stored = await scope
    .selectFrom('instance')
    .select(['object_key', 'sha256', 'size_bytes', 'frames'])
    .where('sop_instance_uid', '=', row.sop_instance_uid)
    .executeTakeFirst();
  // It was destroyed meanwhile.
  if (!stored) return 'whole';
  try {
    await keepCrcs(scope, row.sop_instance_uid, row.object_key, await crcsOfOriginal(objects, stored, signal));
    return 'whole';
  } catch (error) {
    if (!(error instanceof DamagedOriginal)) throw error;
    return (await objects.sizeBytes(row.object_key)) === undefined ? 'missing' : 'changed';
  }
}
