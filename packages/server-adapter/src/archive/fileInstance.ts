import type { Gate } from '../database/scopedQueries.ts';
import type { Reservation } from '../memory/memoryBudget.ts';
import { hashObject } from '../objects/hashObject.ts';
import type { ObjectStore } from '../objects/objects.ts';
import type { Threads } from '../threads/threads.ts';
import { type Comparison, compareWithFiled } from './alreadyFiled.ts';
import type { Arrival } from './arrival.ts';
import { identifiedBy } from './arrivedAs.ts';
import { refuseDeletedStudy } from './deletedStudies.ts';
import type { ReadInstance } from './readInstance.ts';
import { instanceWriter } from './writeInstances.ts';

export interface Filed {
  studyInstanceUid: string;
  seriesInstanceUid: string;
  sopInstanceUid: string;
  sopClassUid: string;
  /** The same object had been filed before. */
  known: boolean;
  /** What was kept of these bytes was missing or damaged, and has been written again. */
  mended: boolean;
}

/** An object that was read. Its bytes move from thread to thread: they are where it says now. */
export interface ReadObject {
  readonly instance: ReadInstance;
  readonly sha256: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** The key of an original: by content, so that a file which arrives twice is kept once. */
export const originalKey = (tenant: string, sha256: string): string =>
  `${tenant}/original/${sha256.slice(0, 2)}/${sha256}.dcm`;

export interface FilingRoom {
  gate: Gate;
  objects: ObjectStore;
  threads: Threads;
  now: () => number;
}

/**
 * Files one instance: keeps its original bytes, then writes study, series, instance, ImagingStudy and event in one
 * transaction, which it shares with others that are ready at the same time. Filing the same bytes again changes nothing,
 * unless they were damaged meanwhile: then they are mended.
 *
 * @param memory holds the bytes; more is taken from it where they are compared with what is filed.
 * @throws QuarantineError when the object must be set aside.
 */
export async function fileInstance(
  room: FilingRoom,
  object: ReadObject,
  arrival: Arrival,
  memory: Reservation,
  signal?: AbortSignal,
): Promise<Filed> {
  const { gate, objects, now } = room;
  const { tenant } = arrival;
  const { instance, sha256 } = object;
  const { studyInstanceUid, seriesInstanceUid, sopInstanceUid, sopClassUid } = instance;
  const identity = { tenant, sopInstanceUid, sha256 };
  const objectKey = originalKey(tenant, sha256);
  const write = instanceWriter(gate);
  const arrive = write.coming();
  let comparison: Comparison | undefined;
  try {
    // Before its bytes are kept: what was destroyed is not back because a machine sends it again.
    await refuseDeletedStudy(gate.tenant(tenant), studyInstanceUid);
    await objects.put(objectKey, object.bytes, { ...(signal && { signal }) });
    // Large files are not compared while a transaction keeps others waiting.
    const moving = { ...identity, objectKey, bytes: object.bytes };
    comparison = await compareWithFiled(room, moving, memory);
    object.bytes = moving.bytes;
  } finally {
    arrive();
  }
  const known = await write({
    instance,
    arrival: { ...arrival, arrivedAs: identifiedBy(instance.arrivedAs, arrival.patientIdSystem) },
    identity,
    comparison,
    objectKey,
    sizeBytes: object.bytes.byteLength,
    now,
  });
  // What was kept of these very bytes may have been damaged since.
  const mended = known && (await mend(objects, objectKey, object.bytes, sha256));
  if (mended) {
    // The preview may have been made of the damaged bytes.
    await gate
      .tenant(tenant)
      .updateTable('instance')
      .set({ preview_key: null, preview_error: null, thumbnail: null })
      .where('sop_instance_uid', '=', sopInstanceUid)
      .where('object_key', '=', objectKey)
      .execute();
  }
  return { studyInstanceUid, seriesInstanceUid, sopInstanceUid, sopClassUid, known, mended };
}

/** Writes an original again whose bytes are no longer those that its name says; whether it had to be done. */
async function mend(objects: ObjectStore, key: string, bytes: Uint8Array, sha256: string): Promise<boolean> {
  if ((await hashObject(objects, key)) === sha256) return false;
  await objects.put(key, bytes, { replace: true });
  return true;
}
