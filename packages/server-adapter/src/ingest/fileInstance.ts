import { createHash } from 'node:crypto';
import { ArrivedAs } from '@clinikit/client';
import { readDicom } from '@clinikit/dicom';
import type { Queries, StudyTable } from '../database/schema.ts';
import { appendEvent } from '../events/eventLog.ts';
import type { ObjectStore } from '../objects/objects.ts';
import { matchPatient, sameArrival } from './identity.ts';
import { writeImagingStudy } from './imagingStudy.ts';
import { QuarantineError } from './quarantineReason.ts';
import { type ReadInstance, readInstance } from './readInstance.ts';
import { sameContent } from './sameContent.ts';

/** Where an object came from. */
export interface Arrival {
  tenant: string;
  /** The configured Orthanc's id, or `upload`. */
  source: string;
  /** The Orthanc id of the instance. */
  resourceId?: string;
  /** FHIR identifier system of the Patient IDs that this source gives, by issuer; undefined for an unknown issuer. */
  patientIdSystem(issuer: string | undefined): string | undefined;
}

export interface Filed {
  studyInstanceUid: string;
  sopInstanceUid: string;
  sopClassUid: string;
  /** The same object had been filed before. */
  known: boolean;
  /** What was kept of these bytes was missing or damaged, and has been written again. */
  mended: boolean;
  instance: ReadInstance;
}

/** The key of an original: by content, so that a file which arrives twice is kept once. */
export const originalKey = (tenant: string, sha256: string): string =>
  `${tenant}/original/${sha256.slice(0, 2)}/${sha256}.dcm`;

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Files one instance: keeps its original bytes, then writes study, series, instance, ImagingStudy and event in one
 * transaction. Filing the same bytes again changes nothing, unless they were damaged meanwhile: then they are mended.
 *
 * @throws QuarantineError when the object must be set aside.
 */
export async function fileInstance(
  { db, objects, now }: { db: Queries; objects: ObjectStore; now: () => number },
  bytes: Uint8Array,
  arrival: Arrival,
  signal?: AbortSignal,
): Promise<Filed> {
  const { tenant } = arrival;
  const instance = readInstance(bytes, arrival.patientIdSystem);
  const sha256 = sha256Of(bytes);
  const objectKey = originalKey(tenant, sha256);
  await objects.put(objectKey, bytes, { ...(signal && { signal }) });

  const known = await db.transaction().execute(async (trx) => {
    const at = now();
    const study = await openStudy(trx, instance, arrival, at);
    if (await alreadyFiled(trx, objects, instance, sha256, arrival)) return true;
    await openSeries(trx, tenant, instance);
    await trx
      .insertInto('instance')
      .values({
        tenant,
        sop_instance_uid: instance.sopInstanceUid,
        series_instance_uid: instance.seriesInstanceUid,
        study_instance_uid: instance.studyInstanceUid,
        sop_class_uid: instance.sopClassUid,
        transfer_syntax_uid: instance.transferSyntaxUid,
        instance_number: instance.instanceNumber,
        rows: instance.rows,
        columns: instance.columns,
        number_of_frames: instance.frames.length,
        sha256,
        object_key: objectKey,
        size_bytes: bytes.byteLength,
        metadata: JSON.stringify(instance.metadata),
        frames: JSON.stringify(instance.frames),
        preview_key: null,
        preview_error: null,
        source: arrival.source,
        resource_id: arrival.resourceId ?? null,
        received_at: at,
      })
      .execute();
    await writeImagingStudy(trx, study, at);
    await appendEvent(trx, tenant, {
      type: study.patient_id === null ? 'study.triaged' : 'study.filed',
      patientId: study.patient_id,
      studyInstanceUid: instance.studyInstanceUid,
      now: at,
    });
    return false;
  });
  // What was kept of these very bytes may have been damaged since.
  const mended = known && (await mend(objects, objectKey, bytes, sha256));
  const { studyInstanceUid, sopInstanceUid, sopClassUid } = instance;
  if (mended) {
    // The preview may have been made of the damaged bytes.
    await db
      .updateTable('instance')
      .set({ preview_key: null, preview_error: null })
      .where('tenant', '=', tenant)
      .where('sop_instance_uid', '=', sopInstanceUid)
      .where('object_key', '=', objectKey)
      .execute();
  }
  return { studyInstanceUid, sopInstanceUid, sopClassUid, known, mended, instance };
}

/** The study's row, made by its first instance and locked until the commit. */
async function openStudy(trx: Queries, instance: ReadInstance, arrival: Arrival, at: number): Promise<StudyTable> {
  const { tenant } = arrival;
  const touch = () =>
    trx
      .updateTable('study')
      .set({ updated_at: at })
      .where('tenant', '=', tenant)
      .where('study_instance_uid', '=', instance.studyInstanceUid)
      .returningAll()
      .executeTakeFirst();
  let study = await touch();
  if (!study) {
    const match = await matchPatient(trx, tenant, instance.arrivedAs.identifierSystem, instance.arrivedAs);
    await trx
      .insertInto('study')
      .values({
        tenant,
        study_instance_uid: instance.studyInstanceUid,
        patient_id: 'patientId' in match ? match.patientId : null,
        triage_reason: 'patientId' in match ? null : match.reason,
        arrived_as: JSON.stringify(instance.arrivedAs),
        started: instance.started,
        description: instance.studyDescription,
        accession_number: instance.accessionNumber,
        source: arrival.source,
        received_at: at,
        updated_at: at,
        filed_at: 'patientId' in match ? at : null,
      })
      .onConflict((oc) => oc.columns(['tenant', 'study_instance_uid']).doNothing())
      .execute();
    study = await touch();
  }
  if (!study) throw new Error('The study was removed while one of its instances was being filed.');
  const arrivedAs = ArrivedAs.parse(JSON.parse(study.arrived_as));
  if (!sameArrival(arrivedAs, instance.arrivedAs)) throw new QuarantineError('patient_differs_in_study');
  // What one instance leaves out another one may say; from then on it counts.
  if (Object.keys(instance.arrivedAs).every((key) => key in arrivedAs)) return study;
  const learned = JSON.stringify({ ...instance.arrivedAs, ...arrivedAs });
  await trx
    .updateTable('study')
    .set({ arrived_as: learned })
    .where('tenant', '=', tenant)
    .where('study_instance_uid', '=', instance.studyInstanceUid)
    .execute();
  return { ...study, arrived_as: learned };
}

/** @throws QuarantineError when the instance is filed with other content, or with content that is lost. */
async function alreadyFiled(
  trx: Queries,
  objects: ObjectStore,
  instance: ReadInstance,
  sha256: string,
  arrival: Arrival,
): Promise<boolean> {
  const { tenant } = arrival;
  const row = await trx
    .selectFrom('instance')
    .select(['sha256', 'resource_id', 'object_key'])
    .where('tenant', '=', tenant)
    .where('sop_instance_uid', '=', instance.sopInstanceUid)
    .executeTakeFirst();
  if (!row) return false;
  if (row.resource_id === null && arrival.resourceId) {
    await trx
      .updateTable('instance')
      .set({ resource_id: arrival.resourceId, source: arrival.source })
      .where('tenant', '=', tenant)
      .where('sop_instance_uid', '=', instance.sopInstanceUid)
      .execute();
  }
  if (row.sha256 === sha256) return true;
  const stored = await objects.get(row.object_key);
  // Other bytes can only be compared with the original: without it nobody knows whether they show the same.
  if (!stored || sha256Of(stored) !== row.sha256) throw new QuarantineError('original_damaged');
  if (sameContent(readDicom(stored), instance.file)) return true;
  throw new QuarantineError('conflicting_content');
}

/** Writes an original again whose bytes are no longer those that its name says; whether it had to be done. */
async function mend(objects: ObjectStore, key: string, bytes: Uint8Array, sha256: string): Promise<boolean> {
  const stored = await objects.get(key);
  if (stored && sha256Of(stored) === sha256) return false;
  await objects.put(key, bytes, { replace: true });
  return true;
}

async function openSeries(trx: Queries, tenant: string, instance: ReadInstance): Promise<void> {
  await trx
    .insertInto('series')
    .values({
      tenant,
      series_instance_uid: instance.seriesInstanceUid,
      study_instance_uid: instance.studyInstanceUid,
      modality: instance.modality,
      series_number: instance.seriesNumber,
      description: instance.seriesDescription,
    })
    .onConflict((oc) => oc.columns(['tenant', 'series_instance_uid']).doNothing())
    .execute();
  const series = await trx
    .selectFrom('series')
    .select('study_instance_uid')
    .where('tenant', '=', tenant)
    .where('series_instance_uid', '=', instance.seriesInstanceUid)
    .executeTakeFirstOrThrow();
  if (series.study_instance_uid !== instance.studyInstanceUid) throw new QuarantineError('series_in_other_study');
}
