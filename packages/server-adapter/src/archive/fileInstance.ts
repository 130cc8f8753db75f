import { machineAgent } from '../audit/auditAgent.ts';
import { writeArrival } from '../audit/writeArrival.ts';
import type { Gate, ScopedQueries } from '../database/scopedQueries.ts';
import { unavailable } from '../database/unavailable.ts';
import { appendEvent } from '../events/eventLog.ts';
import type { Reservation } from '../memory/memoryBudget.ts';
import { hashObject } from '../objects/hashObject.ts';
import type { ObjectStore } from '../objects/objects.ts';
import { mergedInto } from '../records/patientMerges.ts';
import type { Threads } from '../threads/threads.ts';
import { alreadyFiled, compareWithFiled } from './alreadyFiled.ts';
import type { Arrival } from './arrival.ts';
import { identifiedBy } from './arrivedAs.ts';
import { refuseDeletedStudy } from './deletedStudies.ts';
import { writeImagingStudy } from './imagingStudy.ts';
import { openSeries, openStudy } from './openStudy.ts';
import type { ReadInstance } from './readInstance.ts';
import { markSeriesChanged } from './seriesRevision.ts';

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
 * transaction. Filing the same bytes again changes nothing, unless they were damaged meanwhile: then they are mended.
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
  const scope = gate.tenant(tenant);
  const { instance, sha256 } = object;
  const { studyInstanceUid, seriesInstanceUid, sopInstanceUid, sopClassUid } = instance;
  // Before its bytes are kept: what was destroyed is not back because a machine sends it again.
  await refuseDeletedStudy(scope, studyInstanceUid);
  const objectKey = originalKey(tenant, sha256);
  await objects.put(objectKey, object.bytes, { ...(signal && { signal }) });
  // Large files are not compared while a transaction keeps others waiting.
  const identity = { tenant, sopInstanceUid, sha256 };
  const moving = { ...identity, objectKey, bytes: object.bytes };
  const comparison = await compareWithFiled(room, moving, memory);
  object.bytes = moving.bytes;
  const arrivedAs = identifiedBy(instance.arrivedAs, arrival.patientIdSystem);

  const known = await scope.transaction(async (trx) => {
    const at = now();
    const study = await openStudy(trx, instance, { ...arrival, arrivedAs }, at);
    if (await alreadyFiled(trx, identity, arrival, comparison)) return true;
    await openSeries(trx, instance);
    await insertInstance(trx, instance, arrival, { sha256, objectKey, sizeBytes: object.bytes.byteLength, at });
    await writeImagingStudy(trx, study, at);
    await appendEvent(trx, {
      type: study.patient_id === null ? 'study.triaged' : 'study.filed',
      patientId: study.patient_id,
      studyInstanceUid,
      now: at,
    });
    await writeArrival(trx, { agent: arrival.agent ?? machineAgent(arrival.source), study, at });
    // Behind the sequencer: whoever merged the patient since it was matched has not seen this study.
    if (study.patient_id !== null && (await mergedInto(trx, study.patient_id)) !== undefined) {
      throw unavailable(new Error('The patient was merged meanwhile.'));
    }
    return false;
  });
  // What was kept of these very bytes may have been damaged since.
  const mended = known && (await mend(objects, objectKey, object.bytes, sha256));
  if (mended) {
    // The preview may have been made of the damaged bytes.
    await scope
      .updateTable('instance')
      .set({ preview_key: null, preview_error: null })
      .where('sop_instance_uid', '=', sopInstanceUid)
      .where('object_key', '=', objectKey)
      .execute();
  }
  return { studyInstanceUid, seriesInstanceUid, sopInstanceUid, sopClassUid, known, mended };
}

async function insertInstance(
  trx: ScopedQueries,
  instance: ReadInstance,
  arrival: Arrival,
  { sha256, objectKey, sizeBytes, at }: { sha256: string; objectKey: string; sizeBytes: number; at: number },
): Promise<void> {
  await markSeriesChanged(trx, instance.seriesInstanceUid);
  await trx
    .insertInto('instance')
    .values({
      sop_instance_uid: instance.sopInstanceUid,
      series_instance_uid: instance.seriesInstanceUid,
      study_instance_uid: instance.studyInstanceUid,
      sop_class_uid: instance.sopClassUid,
      transfer_syntax_uid: instance.transferSyntaxUid,
      instance_number: instance.instanceNumber,
      rows: instance.rows,
      columns: instance.columns,
      number_of_frames: instance.numberOfFrames,
      sha256,
      object_key: objectKey,
      size_bytes: sizeBytes,
      metadata: instance.metadata,
      frames: instance.frames,
      frame_crcs: instance.frameCrcs,
      preview_key: null,
      preview_error: null,
      source: arrival.source,
      resource_id: arrival.resourceId ?? null,
      received_at: at,
    })
    .execute();
}

/** Writes an original again whose bytes are no longer those that its name says; whether it had to be done. */
async function mend(objects: ObjectStore, key: string, bytes: Uint8Array, sha256: string): Promise<boolean> {
  if ((await hashObject(objects, key)) === sha256) return false;
  await objects.put(key, bytes, { replace: true });
  return true;
}
