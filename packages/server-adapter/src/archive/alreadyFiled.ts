import type { InstanceTable } from '../database/schema.ts';
import type { Gate, ScopedQueries } from '../database/scopedQueries.ts';
import { Statement, type ValueOf } from '../database/statement.ts';
import { unavailable } from '../database/unavailable.ts';
import type { Reservation } from '../memory/memoryBudget.ts';
import { hashObject } from '../objects/hashObject.ts';
import type { ObjectStore } from '../objects/objects.ts';
import { ThreadLost, type Threads, threadUnavailable } from '../threads/threads.ts';
import type { Arrival } from './arrival.ts';
import { QuarantineError } from './quarantineReason.ts';

/** How other bytes stand to those that are filed under the same SOP Instance UID. */
export interface Comparison {
  /** Of the bytes that are filed. */
  sha256: string;
  outcome: 'same' | 'other' | 'damaged';
}

/** Which instance, and with which bytes. */
export interface Identity {
  tenant: string;
  sopInstanceUid: string;
  sha256: string;
}

/** An object under way; its bytes move from thread to thread. */
interface Moving extends Identity {
  bytes: Uint8Array<ArrayBuffer>;
  objectKey: string;
}

/**
 * Compares an object with what is filed under its UID with other bytes, where there is such a thing.
 *
 * @param memory holds the bytes; the stored ones are held beside them.
 */
export async function compareWithFiled(
  { gate, objects, threads }: { gate: Gate; objects: ObjectStore; threads: Threads },
  object: Moving,
  memory: Reservation,
): Promise<Comparison | undefined> {
  const [row] = await gate.tenant(object.tenant).run(filedInstance, { sop_instance_uid: object.sopInstanceUid });
  if (!row || row.sha256 === object.sha256) return undefined;
  const { sha256, object_key: key } = row;
  // Other bytes can only be compared with the original: without it nobody knows whether they show the same.
  if ((await hashObject(objects, key)) !== sha256) return { sha256, outcome: 'damaged' };
  const held = memory.bytes;
  // Two files as large as the whole budget are compared all the same, alone.
  await memory.hold(Math.min(held + row.size_bytes, memory.totalBytes));
  try {
    const stored = await objects.get(key);
    if (!stored) return { sha256, outcome: 'damaged' };
    const { bytes, same } = await threads.run('same', { bytes: object.bytes, stored });
    object.bytes = bytes;
    return { sha256, outcome: same ? 'same' : 'other' };
  } catch (error) {
    // Nobody knows whether they are the same: it is tried again, and nothing is decided.
    throw error instanceof ThreadLost ? threadUnavailable(error) : error;
  } finally {
    await memory.hold(held);
  }
}

/**
 * An instance that is filed learns where else it came from.
 *
 * @throws QuarantineError when it is filed with other content, or with content that is lost.
 * @throws HandlerError `unavailable` when somebody filed it since it was compared.
 */
export async function alreadyFiled(
  trx: ScopedQueries,
  row: FiledRow,
  { identity, arrival, comparison }: { identity: Identity; arrival: Arrival; comparison: Comparison | undefined },
): Promise<true> {
  if (row.resource_id === null && arrival.resourceId) {
    await trx
      .updateTable('instance')
      .set({ resource_id: arrival.resourceId, source: arrival.source })
      .where('sop_instance_uid', '=', identity.sopInstanceUid)
      .execute();
  }
  if (row.sha256 === identity.sha256) return true;
  if (comparison?.sha256 !== row.sha256) throw unavailable(new Error('Filed by somebody else meanwhile.'));
  if (comparison.outcome === 'same') return true;
  throw new QuarantineError(comparison.outcome === 'damaged' ? 'original_damaged' : 'conflicting_content');
}

/** What is known of an instance that is filed. */
type FiledRow = Pick<InstanceTable, 'sop_instance_uid' | 'sha256' | 'resource_id' | 'object_key' | 'size_bytes'>;

/** Those of some instances that are filed, by their UIDs. */
export async function filedInstances(
  scope: ScopedQueries,
  sopInstanceUids: readonly string[],
): Promise<ReadonlyMap<string, FiledRow>> {
  const rows = await scope
    .selectFrom('instance')
    .select(['sop_instance_uid', 'sha256', 'resource_id', 'object_key', 'size_bytes'])
    .where('sop_instance_uid', 'in', sopInstanceUids)
    .execute();
  return new Map(rows.map((row) => [row.sop_instance_uid, row]));
}

const filedInstance = new Statement((scope: ScopedQueries, value: ValueOf<{ sop_instance_uid: string }>) =>
  scope
    .selectFrom('instance')
    .select(['sha256', 'object_key', 'size_bytes'])
    .where('sop_instance_uid', '=', value('sop_instance_uid')),
);
