import type { InstanceTable } from '../database/schema.ts';
import { askForMending, type MendingRoom } from '../jobs/askForMending.ts';
import type { ObjectStore } from '../objects/objects.ts';
import { DamagedOriginal } from './damagedOriginal.ts';

/** The store of originals, which hears of one that is damaged. */
export interface WatchedOriginals extends ObjectStore {
  /** Asks for its repair, where an error says that it is damaged. */
  heard?(error: unknown, original: Pick<InstanceTable, 'sop_instance_uid' | 'object_key'>): void;
}

/** A store that has those originals repaired of which it hears that they are damaged. */
export function watchOriginals(objects: ObjectStore, room: MendingRoom): WatchedOriginals {
  const { signedRange } = objects;
  /** Those that were asked for, and when: a viewer asks for a hundred frames of one. */
  const asked = new Map<string, number>();
  return {
    put: (key, bytes, options) => objects.put(key, bytes, options),
    putPieces: (key, pieces, options) => objects.putPieces(key, pieces, options),
    get: (key, options) => objects.get(key, options),
    sizeBytes: (key) => objects.sizeBytes(key),
    ...(signedRange && { signedRange: (key, range, seconds) => signedRange.call(objects, key, range, seconds) }),
    delete: (key) => objects.delete(key),
    heard(error, { sop_instance_uid: sopInstanceUid, object_key: key }) {
      if (!(error instanceof DamagedOriginal)) return;
      const at = room.now();
      if (at - (asked.get(key) ?? Number.NEGATIVE_INFINITY) < onceMs) return;
      if (asked.size >= mostAsked) asked.clear();
      asked.set(key, at);
      // Keys begin with their tenant.
      const [tenant = ''] = key.split('/');
      void askForMending(room, tenant, sopInstanceUid);
    },
  };
}

const onceMs = 60_000;
const mostAsked = 10_000;
