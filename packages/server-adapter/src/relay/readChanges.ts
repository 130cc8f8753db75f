import { OrthancChange } from '@clinikit/client/orthanc';
import * as z from 'zod';
import { OrthancChangeEvent } from '../webhook/changeEvent.ts';

/** A change that this version of the relay cannot make a message of; the log has gone on since. */
export const UnreadableChange = z.object({ epoch: z.string(), change: OrthancChange });
export type UnreadableChange = z.infer<typeof UnreadableChange>;

/**
 * Makes messages of changes.
 *
 * Changes of jobs and modalities have no Orthanc id and are nothing to file. Whatever else does not look as expected is
 * given back: an image may stand behind it.
 */
export function readChanges(
  changes: readonly OrthancChange[],
  { epoch, source }: { epoch: string; source: string },
): { events: OrthancChangeEvent[]; unreadable: UnreadableChange[] } {
  const events: OrthancChangeEvent[] = [];
  const unreadable: UnreadableChange[] = [];
  for (const change of changes) {
    const { Seq: seq, ChangeType: changeType, ResourceType: resourceType, ID: id, Date: date } = change;
    if (!OrthancChangeEvent.shape.resourceType.safeParse(resourceType).success) continue;
    const given = { type: 'orthanc.change', source, epoch, seq, changeType, resourceType, id, date };
    const event = OrthancChangeEvent.safeParse(given);
    if (event.success) events.push(event.data);
    else unreadable.push({ epoch, change });
  }
  return { events, unreadable };
}
