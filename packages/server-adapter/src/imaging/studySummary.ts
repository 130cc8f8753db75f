import type { StudySummary } from '@clinikit/client';
import type { Queries, StudyTable } from '../database/schema.ts';
import type { UrlSigner } from './urlSigner.ts';

/** Makes the previews' addresses. */
export interface PreviewUrls {
  basePath: string;
  signer: UrlSigner;
}

/** The address of an instance's preview, good for as long as the study stays under its patient, at most an hour. */
export const previewUrl = (
  { basePath, signer }: PreviewUrls,
  { tenant, patient_id: patientId }: Pick<StudyTable, 'tenant' | 'patient_id'>,
  sopInstanceUid: string,
): string => signer.sign(`${basePath}/imaging/previews/${sopInstanceUid}`, { tenant, patientId });

/** Series that are volumes are first looked at in their middle, others at their first image. */
const volumes: readonly string[] = ['CT', 'MR', 'PT', 'NM'];

/**
 * The instance that stands for a series: its preview is shown in lists, and a viewer opens the series with it.
 *
 * @param pictures those that have a preview, in the order of their instance numbers.
 */
export const standingFor = <Picture>(pictures: readonly Picture[], modality: string | null): Picture | undefined =>
  pictures[volumes.includes(modality ?? '') ? Math.floor(pictures.length / 2) : 0];

/** The frame that a preview shows, from 1: the middle one, as a reader would leaf to it first. */
export const previewFrame = (numberOfFrames: number): number => Math.floor(numberOfFrames / 2) + 1;

/** Summaries of the given studies of one tenant, in their order. */
export async function summarize(
  db: Queries,
  urls: PreviewUrls,
  tenant: string,
  studies: readonly StudyTable[],
): Promise<StudySummary[]> {
  if (studies.length === 0) return [];
  const uids = studies.map((study) => study.study_instance_uid);
  const series = await db
    .selectFrom('series')
    .select(['study_instance_uid', 'series_instance_uid', 'modality', 'series_number'])
    .where('tenant', '=', tenant)
    .where('study_instance_uid', 'in', uids)
    .orderBy('series_number')
    .orderBy('series_instance_uid')
    .execute();
  const instances = await db
    .selectFrom('instance')
    .select(['study_instance_uid', 'series_instance_uid', 'sop_instance_uid', 'number_of_frames', 'preview_error'])
    .where('tenant', '=', tenant)
    .where('study_instance_uid', 'in', uids)
    .orderBy('instance_number')
    .orderBy('sop_instance_uid')
    .execute();
  const seriesOf = Map.groupBy(series, (row) => row.study_instance_uid);
  const instancesOf = Map.groupBy(instances, (row) => row.study_instance_uid);
  return studies.map((study) => {
    const ownSeries = seriesOf.get(study.study_instance_uid) ?? [];
    const own = instancesOf.get(study.study_instance_uid) ?? [];
    const pictures = own.filter((row) => row.number_of_frames > 0 && row.preview_error === null);
    const first = ownSeries.find((one) => pictures.some((row) => row.series_instance_uid === one.series_instance_uid));
    const ofFirst = pictures.filter((row) => row.series_instance_uid === first?.series_instance_uid);
    const standing = standingFor(ofFirst, first?.modality ?? null);
    return {
      studyInstanceUid: study.study_instance_uid,
      status: study.patient_id === null ? 'triage' : 'filed',
      ...(study.patient_id !== null && { patientId: study.patient_id }),
      ...(study.started && { started: study.started }),
      ...(study.description && { description: study.description }),
      modalities: [...new Set(ownSeries.flatMap((one) => one.modality || []))],
      numberOfSeries: ownSeries.length,
      numberOfInstances: own.length,
      ...(standing && { previewUrl: previewUrl(urls, study, standing.sop_instance_uid) }),
      receivedAt: new Date(study.received_at).toISOString(),
    };
  });
}
