import { isClientError } from '@clinikit/client/orthanc';
import { settleStudyOf } from '../archive/settleStudy.ts';
import type { InboxTable } from '../database/schema.ts';
import type { Gate } from '../database/scopedQueries.ts';
import type { Doorbell } from '../events/doorbell.ts';
import { acceptUnknown, lastAnnouncedAt, unknownOf } from '../jobs/acceptUnknown.ts';
import type { OrthancSource } from './source.ts';

/** So long the source must have announced nothing before what it did not announce is taken for forgotten. */
const quietMs = 60_000;
/** A source that never falls quiet is not waited for any longer than this. */
const patienceMs = 30 * 60_000;
/** When to look again. */
const againMs = 5_000;

/**
 * A study is complete over there: whatever of it is never announced is taken in all the same.
 *
 * What is not announced yet mostly will be: a relay with a backlog reads of a stable study while the messages of its
 * instances still wait their turn, and each would be fetched for both.
 *
 * @returns when to look again; undefined when nothing is left to do.
 */
export async function acceptStableStudy(
  room: { gate: Gate; now: () => number; doorbell: Pick<Doorbell, 'ring'> },
  source: OrthancSource,
  row: InboxTable,
  signal?: AbortSignal,
): Promise<number | undefined> {
  let ids: string[];
  try {
    const instances = await source.client.studies.instances(row.resource_id, signal ? { signal } : {});
    ids = instances.map(({ ID }) => ID);
  } catch (error) {
    if (isClientError(error) && error.code === 'not_found') return undefined;
    throw error;
  }
  const scope = room.gate.tenant(source.tenant);
  const unknown = await unknownOf(scope, source.id, ids);
  if (unknown.length === 0) {
    // For hosts on which nothing lives between requests; elsewhere it was done by itself.
    const [resourceId = ''] = ids;
    const isWritten = await settleStudyOf(scope, { source: source.id, resourceId, now: room.now() });
    if (isWritten) room.doorbell.ring();
    return undefined;
  }
  const now = room.now();
  const lastWord = Math.max(row.received_at, await lastAnnouncedAt(scope, source.id));
  if (now - lastWord < quietMs && now - row.received_at < patienceMs) return now + againMs;
  await acceptUnknown(room, source, unknown);
  return undefined;
}
