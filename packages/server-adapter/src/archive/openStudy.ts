import { ArrivedAs } from '@clinikit/client';
import type { StudyTable } from '../database/schema.ts';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import { type IdentityMatch, matchPatient, sameArrival } from '../identity/matchPatient.ts';
import { keepPatient } from '../records/keepPatient.ts';
import type { Arrival } from './arrival.ts';
import { refuseDeletedStudy } from './deletedStudies.ts';
import { QuarantineError } from './quarantineReason.ts';
import type { ReadInstance } from './readInstance.ts';

/** The study's row, made by its first instance and locked until the commit. */
export async function openStudy(
  trx: ScopedQueries,
  instance: ReadInstance,
  arrival: Arrival & { arrivedAs: ArrivedAs },
  at: number,
): Promise<StudyTable> {
  const { arrivedAs: named } = arrival;
  const touch = () =>
    trx
      .updateTable('study')
      .set({ updated_at: at })
      .where('study_instance_uid', '=', instance.studyInstanceUid)
      .returningAll()
      .executeTakeFirst();
  let study = await touch();
  if (!study) {
    // What was deleted does not come back by itself.
    await refuseDeletedStudy(trx, instance.studyInstanceUid);
    const match = await matchedPatient(trx, named);
    await trx
      .insertInto('study')
      .values({
        study_instance_uid: instance.studyInstanceUid,
        patient_id: 'patientId' in match ? match.patientId : null,
        triage_reason: 'patientId' in match ? null : match.reason,
        arrived_as: JSON.stringify(named),
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
  return study;
}

/**
 * An instance joins its study, which the caller's transaction has opened.
 *
 * @param named the patient as the instance names them.
 * @returns the study's row as it is now. @throws QuarantineError when they are somebody else than the study's.
 */
export async function joinStudy(trx: ScopedQueries, study: StudyTable, named: ArrivedAs): Promise<StudyTable> {
  const arrivedAs = ArrivedAs.parse(JSON.parse(study.arrived_as));
  if (!sameArrival(arrivedAs, named)) throw new QuarantineError('patient_differs_in_study');
  // What one instance leaves out another one may say; from then on it counts.
  if (Object.keys(named).every((key) => key in arrivedAs)) return study;
  const learned = JSON.stringify({ ...named, ...arrivedAs });
  await trx
    .updateTable('study')
    .set({ arrived_as: learned })
    .where('study_instance_uid', '=', study.study_instance_uid)
    .execute();
  return { ...study, arrived_as: learned };
}

/**
 * The series' row, made by its first instance; it counts its instances.
 *
 * @param added how many are being filed. @throws QuarantineError when it belongs to another study.
 */
export async function openSeries(trx: ScopedQueries, instance: ReadInstance, added: number): Promise<void> {
  const series = await trx
    .insertInto('series')
    .values({
      series_instance_uid: instance.seriesInstanceUid,
      study_instance_uid: instance.studyInstanceUid,
      modality: instance.modality,
      series_number: instance.seriesNumber,
      description: instance.seriesDescription,
      instances: added,
    })
    .onConflict((oc) =>
      oc
        .columns(['tenant', 'series_instance_uid'])
        .doUpdateSet((eb) => ({ instances: eb('series.instances', '+', added) })),
    )
    .returning('study_instance_uid')
    .executeTakeFirstOrThrow();
  if (series.study_instance_uid !== instance.studyInstanceUid) throw new QuarantineError('series_in_other_study');
}

/** The patient to whom a new study belongs, who stays until it is filed; triage where they were deleted at this moment. */
async function matchedPatient(trx: ScopedQueries, named: ArrivedAs): Promise<IdentityMatch> {
  const match = await matchPatient(trx, named.identifierSystem, named);
  if (!('patientId' in match) || (await keepPatient(trx, match.patientId))) return match;
  return { reason: 'unknown_patient', candidatePatientIds: [] };
}
