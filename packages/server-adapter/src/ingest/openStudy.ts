import { ArrivedAs } from '@clinikit/client';
import type { Queries, StudyTable } from '../database/schema.ts';
import type { Arrival } from './arrival.ts';
import { matchPatient, sameArrival } from './identity.ts';
import { QuarantineError } from './quarantineReason.ts';
import type { ReadInstance } from './readInstance.ts';

/** The study's row, made by its first instance and locked until the commit. */
export async function openStudy(
  trx: Queries,
  instance: ReadInstance,
  arrival: Arrival & { arrivedAs: ArrivedAs },
  at: number,
): Promise<StudyTable> {
  const { tenant, arrivedAs: named } = arrival;
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
    const match = await matchPatient(trx, tenant, named.identifierSystem, named);
    await trx
      .insertInto('study')
      .values({
        tenant,
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
  const arrivedAs = ArrivedAs.parse(JSON.parse(study.arrived_as));
  if (!sameArrival(arrivedAs, named)) throw new QuarantineError('patient_differs_in_study');
  // What one instance leaves out another one may say; from then on it counts.
  if (Object.keys(named).every((key) => key in arrivedAs)) return study;
  const learned = JSON.stringify({ ...named, ...arrivedAs });
  await trx
    .updateTable('study')
    .set({ arrived_as: learned })
    .where('tenant', '=', tenant)
    .where('study_instance_uid', '=', instance.studyInstanceUid)
    .execute();
  return { ...study, arrived_as: learned };
}

/** The series' row. @throws QuarantineError when it belongs to another study. */
export async function openSeries(trx: Queries, tenant: string, instance: ReadInstance): Promise<void> {
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
