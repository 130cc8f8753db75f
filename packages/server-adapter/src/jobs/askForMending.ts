import type { Gate } from '../database/scopedQueries.ts';
import { faultOf, type Log } from '../log.ts';
import { accept } from './inbox.ts';

/** The kind of the job that fetches an instance again whose original is damaged: the same bytes mend it. */
export const damagedOriginal = 'DamagedOriginal';

/** What asks for a repair. */
export interface MendingRoom {
  readonly gate: Gate;
  readonly now: () => number;
  readonly log: Log;
}

/** Asked for once in this time; until then it is under way, or cannot be done. */
const onceMs = 60 * 60_000;

/**
 * Tells the log that an original is damaged, and has the instance fetched again from where it came. What was uploaded is in no
 * machine: it is mended when it is sent again. Never throws.
 */
export async function askForMending(
  { gate, now, log }: MendingRoom,
  tenant: string,
  sopInstanceUid: string,
): Promise<void> {
  try {
    const scope = gate.tenant(tenant);
    const row = await scope
      .selectFrom('instance')
      .select(['source', 'resource_id', 'object_key'])
      .where('sop_instance_uid', '=', sopInstanceUid)
      .executeTakeFirst();
    if (!row) return;
    const { source, resource_id: resourceId, object_key: objectKey } = row;
    log({ level: 'error', event: 'original.damaged', source, objectKey });
    if (resourceId === null) return;
    const at = now();
    const messageId = `${source}:mend:${Math.floor(at / onceMs)}:${resourceId}`;
    await accept(scope, { source, messageId, changeType: damagedOriginal, resourceId, now: at });
  } catch (error) {
    log({ level: 'error', event: 'mending.not_asked', error: faultOf(error) });
  }
}
