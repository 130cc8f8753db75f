import { setImmediate } from 'node:timers/promises';
import type { DicomJson, DicomJsonElement } from '@clinikit/dicom/json';
import type { ImageSearch } from '../archive/imageSearch.ts';
import { instanceDatasets } from '../archive/instanceDatasets.ts';
import { instanceKeys, matchingInstances } from '../archive/matchingInstances.ts';
import { matchingStudies } from '../archive/matchingStudies.ts';
import { type SeriesOfStudy, seriesOfStudies } from '../archive/seriesOfStudies.ts';
import type { StudyTable } from '../database/schema.ts';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import type { Threads } from '../threads/threads.ts';
import { type MetadataOptions, presentedPatient } from './metadata.ts';
import { readSearchQuery } from './searchQuery.ts';

const studyLevel = [
  '00080005',
  '00080020',
  '00080030',
  '00080050',
  '00080090',
  '00080201',
  '00081030',
  '00100010',
  '00100020',
  '00100030',
  '00100040',
  '0020000D',
  '00200010',
];
const seriesLevel = ['00080060', '0008103E', '0020000E', '00200011', '00400244', '00400245'];
const instanceLevel = ['00080016', '00080018', '00083002', '00200013', '00280008', '00280010', '00280011', '00280100'];

interface QidoRoom {
  scope: ScopedQueries;
  threads: Threads;
}

/** What a search found; not `complete` when more could be asked for. */
export interface Found {
  /** Each as DICOM JSON. */
  datasets: Uint8Array<ArrayBuffer>[];
  complete: boolean;
}

/**
 * QIDO-RS: studies, the newest first. A Patient ID is one in the clinic's own number spaces: another clinic's 77 is
 * somebody else.
 *
 * What a file says in more than 10,000 characters is left out; its metadata has it.
 *
 * @param signal ends the search, which is then rejected with its reason.
 * @throws HandlerError `bad_request` for a matching key that is not supported.
 * @source DICOM PS3.18 10.6
 */
export async function searchStudies(
  room: QidoRoom,
  parameters: URLSearchParams,
  options: MetadataOptions,
  signal?: AbortSignal,
): Promise<Found & { studies: readonly StudyTable[] }> {
  const query = readSearchQuery(parameters, 'studies');
  const { rows, complete } = cut(await matchingStudies(room.scope, query, options, signal), query);
  const datasets: Found['datasets'] = [];
  for (let at = 0; at < rows.length; at += studiesAtOnce) {
    datasets.push(...(await studyDatasets(room, rows.slice(at, at + studiesAtOnce), options)));
    await setImmediate();
    signal?.throwIfAborted();
  }
  return { datasets, complete, studies: rows };
}

/** Studies whose series are counted by one statement. */
const studiesAtOnce = 20;

async function studyDatasets(
  room: QidoRoom,
  studies: readonly StudyTable[],
  options: MetadataOptions,
): Promise<Found['datasets']> {
  const studyOf = new Map(studies.map((study) => [study.study_instance_uid, study]));
  const series = Map.groupBy(await seriesOfStudies(room.scope, [...studyOf.keys()]), (one) => one.study_instance_uid);
  const own = [...studyOf.values()].flatMap((study) => {
    const all = series.get(study.study_instance_uid);
    return all?.[0] ? [{ study, all, sample: all[0].sample }] : [];
  });
  const keys = await instanceKeys(
    room.scope,
    own.map(({ sample }) => sample),
  );
  const seriesOf = new Map(own.map(({ study, all }) => [study.study_instance_uid, all]));
  const datasets: Found['datasets'] = [];
  for await (const dataset of instanceDatasets(room.scope, room.threads, keys, async ({ study_instance_uid: uid }) => {
    const study = studyOf.get(uid);
    const all = seriesOf.get(uid) ?? [];
    return {
      basePath: options.basePath,
      presented: study && (await presentedPatient(room.scope, study, options)),
      tags: studyLevel,
      more: {
        ...modalitiesOf(all),
        '00201206': count(all.length),
        '00201208': count(all.reduce((sum, one) => sum + one.instances, 0)),
      },
    };
  })) {
    datasets.push(dataset);
  }
  return datasets;
}

/** QIDO-RS: the series of a study, by their UIDs. @throws HandlerError `bad_request` */
export async function searchSeries(
  room: QidoRoom,
  { study_instance_uid: studyInstanceUid }: StudyTable,
  parameters: URLSearchParams,
  { basePath }: MetadataOptions,
): Promise<Found> {
  const query = readSearchQuery(parameters, 'series');
  const studies = [studyInstanceUid].filter((uid) => query.uids('StudyInstanceUID')?.includes(uid) ?? true);
  const uids = query.uids('SeriesInstanceUID');
  const modalities = query.codes('Modality');
  const matching = (await seriesOfStudies(room.scope, studies)).filter(
    (one) => (uids?.includes(one.series_instance_uid) ?? true) && (modalities?.includes(one.modality) ?? true),
  );
  const { rows, complete } = cut(matching.slice(query.offset), query);
  const keys = await instanceKeys(
    room.scope,
    rows.map(({ sample }) => sample),
  );
  const instancesOf = new Map(rows.map((one) => [one.series_instance_uid, one.instances]));
  const datasets: Found['datasets'] = [];
  // What stands at this level says nothing of the patient.
  for await (const dataset of instanceDatasets(room.scope, room.threads, keys, ({ series_instance_uid: uid }) => ({
    basePath,
    tags: [...seriesLevel, '0020000D'],
    more: { '00201209': count(instancesOf.get(uid) ?? 0) },
  }))) {
    datasets.push(dataset);
  }
  return { datasets, complete };
}

/** QIDO-RS: the instances of a study or series. @throws HandlerError `bad_request` */
export async function searchInstances(
  room: QidoRoom,
  { study_instance_uid: studyInstanceUid }: StudyTable,
  seriesInstanceUid: string | undefined,
  parameters: URLSearchParams,
  { basePath }: MetadataOptions,
): Promise<Found> {
  const query = readSearchQuery(parameters, 'instances');
  const found = await matchingInstances(room.scope, {
    path: { studyInstanceUid, ...(seriesInstanceUid && { seriesInstanceUid }) },
    studies: query.uids('StudyInstanceUID'),
    series: query.uids('SeriesInstanceUID'),
    instances: query.uids('SOPInstanceUID'),
    modalities: query.codes('Modality'),
    limit: query.limit + 1,
    offset: query.offset,
  });
  const { rows, complete } = cut(found, query);
  const datasets: Found['datasets'] = [];
  const tags = [...instanceLevel, '0020000D', '0020000E'];
  for await (const dataset of instanceDatasets(room.scope, room.threads, rows, () => ({ basePath, tags })))
    datasets.push(dataset);
  return { datasets, complete };
}

/** One more than the limit was asked for, which says whether there are more. */
const cut = <Row>(rows: readonly Row[], { limit }: ImageSearch): { rows: readonly Row[]; complete: boolean } => ({
  rows: rows.slice(0, limit),
  complete: rows.length <= limit,
});

/** Left out where no series says its modality: common readers take an attribute that is there for one with values. */
function modalitiesOf(series: readonly SeriesOfStudy[]): DicomJson {
  const values = new Set(series.flatMap(({ modality }) => modality || []));
  return values.size === 0 ? {} : { '00080061': { vr: 'CS', Value: [...values] } };
}

const count = (value: number): DicomJsonElement => ({ vr: 'IS', Value: [value] });
