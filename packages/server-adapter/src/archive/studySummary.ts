import { setImmediate } from 'node:timers/promises';
import type { StudySummary } from '@clinikit/client';
import type { ExpressionBuilder } from 'kysely';
import type { UrlSigner } from '../access/urlSigner.ts';
import type { SeriesTable, StudyTable, Tables } from '../database/schema.ts';
import type { ScopedQueries, ScopedTables } from '../database/scopedQueries.ts';
import { instancesAt } from './studyRows.ts';

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
  pictures[standingIndex(pictures.length, modality)];

const standingIndex = (pictures: number, modality: string | null): number =>
  volumes.includes(modality ?? '') ? Math.floor(pictures / 2) : 0;

/** Studies whose instances are counted by one statement. */
const studiesAtOnce = 20;

/** Summaries of the given studies, in their order. */
export async function summarize(
  scope: ScopedQueries,
  urls: PreviewUrls,
  studies: readonly StudyTable[],
): Promise<StudySummary[]> {
  const summaries: StudySummary[] = [];
  for (let at = 0; at < studies.length; at += studiesAtOnce) {
    if (at > 0) await setImmediate();
    summaries.push(...(await summarizeSome(scope, urls, studies.slice(at, at + studiesAtOnce))));
  }
  return summaries;
}

async function summarizeSome(
  scope: ScopedQueries,
  urls: PreviewUrls,
  studies: readonly StudyTable[],
): Promise<StudySummary[]> {
  const uids = studies.map((study) => study.study_instance_uid);
  const series = await scope
    .selectFrom('series')
    .select(['study_instance_uid', 'series_instance_uid', 'modality', 'series_number'])
    .where('study_instance_uid', 'in', uids)
    .orderBy('series_number')
    .orderBy('series_instance_uid')
    .execute();
  const counts = await scope
    .selectFrom('instance')
    .select(['study_instance_uid', 'series_instance_uid'])
    .select((eb) => [
      eb.fn.countAll<number>().as('instances'),
      eb.fn.sum<number>(eb.case().when(isPicture(eb)).then(1).else(0).end()).as('pictures'),
    ])
    .where('study_instance_uid', 'in', uids)
    .groupBy(['study_instance_uid', 'series_instance_uid'])
    .execute();
  const seriesOf = Map.groupBy(series, (row) => row.study_instance_uid);
  const countsOf = Map.groupBy(counts, (row) => row.study_instance_uid);
  const summaries: StudySummary[] = [];
  for (const study of studies) {
    const ownSeries = seriesOf.get(study.study_instance_uid) ?? [];
    const own = countsOf.get(study.study_instance_uid) ?? [];
    const picturesOf = new Map(own.map((row) => [row.series_instance_uid, Number(row.pictures)]));
    const first = ownSeries.find((one) => picturesOf.get(one.series_instance_uid));
    const standing = first && (await standingPicture(scope, first, picturesOf.get(first.series_instance_uid) ?? 0));
    summaries.push({
      studyInstanceUid: study.study_instance_uid,
      status: study.patient_id === null ? 'triage' : 'filed',
      ...(study.patient_id !== null && { patientId: study.patient_id }),
      ...(study.started && { started: study.started }),
      ...(study.description && { description: study.description }),
      modalities: [...new Set(ownSeries.flatMap((one) => one.modality || []))],
      numberOfSeries: ownSeries.length,
      numberOfInstances: own.reduce((sum, { instances }) => sum + Number(instances), 0),
      ...(standing && { previewUrl: previewUrl(urls, study, standing.sop_instance_uid) }),
      ...(standing?.thumbnail && { thumbnailUrl: standing.thumbnail }),
      receivedAt: new Date(study.received_at).toISOString(),
    });
  }
  return summaries;
}

/** The picture that stands for a series; how many there are was counted. */
const standingPicture = (
  scope: ScopedQueries,
  { study_instance_uid: study, series_instance_uid: series, modality }: SeriesOfStudy,
  pictures: number,
) =>
  instancesAt(scope, { studyInstanceUid: study, seriesInstanceUid: series })
    .select(['sop_instance_uid', 'thumbnail'])
    .where(isPicture)
    .limit(1)
    .offset(standingIndex(pictures, modality))
    .executeTakeFirst();

/** The picture with which a reader opens a series, as it is now; undefined where it has none. */
export async function openingPicture(
  scope: ScopedQueries,
  { studyInstanceUid, seriesInstanceUid }: { studyInstanceUid: string; seriesInstanceUid: string },
): Promise<string | undefined> {
  const series = await scope
    .selectFrom('series')
    .select(['study_instance_uid', 'series_instance_uid', 'modality'])
    .where('series_instance_uid', '=', seriesInstanceUid)
    .executeTakeFirst();
  const counted = await scope
    .selectFrom('instance')
    .select((eb) => eb.fn.countAll<number>().as('pictures'))
    .where('study_instance_uid', '=', studyInstanceUid)
    .where('series_instance_uid', '=', seriesInstanceUid)
    .where(isPicture)
    .executeTakeFirst();
  const pictures = Number(counted?.pictures ?? 0);
  const standing = series && pictures > 0 ? await standingPicture(scope, series, pictures) : undefined;
  return standing?.sop_instance_uid;
}

type SeriesOfStudy = Pick<SeriesTable, 'study_instance_uid' | 'series_instance_uid' | 'modality'>;

const isPicture = (eb: ExpressionBuilder<ScopedTables<Tables>, 'instance'>) =>
  eb.and([eb('number_of_frames', '>', 0), eb('preview_error', 'is', null)]);
