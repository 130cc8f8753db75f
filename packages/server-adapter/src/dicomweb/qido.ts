import { setImmediate } from 'node:timers/promises';
import type { DicomJson, DicomJsonElement } from '@clinikit/dicom/json';
import type { Principal } from '../access/principal.ts';
import type { Queries, StudyTable } from '../database/schema.ts';
import { matchingStudies } from './matchingStudies.ts';
import { instanceMetadata, type MetadataOptions, type MetadataRow, presentedPatient } from './metadata.ts';
import { readSearchQuery, type SearchQuery } from './searchQuery.ts';

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

/** What a search found; not `complete` when more could be asked for. */
export interface Found {
  datasets: DicomJson[];
  complete: boolean;
}

/**
 * QIDO-RS: studies, the newest first. A Patient ID is one in the clinic's own number spaces: another clinic's 77 is
 * somebody else.
 *
 * @throws HandlerError `bad_request` for a matching key that is not supported.
 * @source DICOM PS3.18 10.6
 */
export async function searchStudies(
  db: Queries,
  principal: Principal,
  parameters: URLSearchParams,
  options: MetadataOptions,
): Promise<Found> {
  const query = readSearchQuery(parameters, 'studies');
  const { tenant } = principal;
  const { rows, complete } = cut(
    await (await matchingStudies(db, principal, query, options))
      .orderBy('received_at', 'desc')
      .orderBy('study_instance_uid', 'desc')
      .limit(query.limit + 1)
      .offset(query.offset)
      .execute(),
    query,
  );
  const ofStudies = rows.map((study) => study.study_instance_uid);
  const series = Map.groupBy(await readSeries(db, tenant, ofStudies), (one) => one.study_instance_uid);
  const firsts = [...series.values()].flatMap(([first]) => first?.sample ?? []);
  const samples = await readSamples(db, tenant, firsts);
  const datasets: DicomJson[] = [];
  for (const [index, study] of rows.entries()) {
    // SQLite answers at once: without a pause a long list would let nobody else have a turn.
    if (index % 20 === 19) await setImmediate();
    const own = series.get(study.study_instance_uid) ?? [];
    const sample = samples.get(own[0]?.sample ?? '');
    if (!sample) continue;
    const presented = await presentedPatient(db, principal, study, options);
    datasets.push({
      ...pick(instanceMetadata(sample, presented, options), studyLevel),
      ...modalitiesOf(own),
      '00201206': count(own.length),
      '00201208': count(own.reduce((sum, one) => sum + one.instances, 0)),
    });
  }
  return { datasets, complete };
}

/** QIDO-RS: the series of a study, by their UIDs. @throws HandlerError `bad_request` */
export async function searchSeries(
  db: Queries,
  { study_instance_uid: studyInstanceUid, tenant }: StudyTable,
  parameters: URLSearchParams,
  options: MetadataOptions,
): Promise<Found> {
  const query = readSearchQuery(parameters, 'series');
  const studies = [studyInstanceUid].filter((uid) => query.uids('StudyInstanceUID')?.includes(uid) ?? true);
  const uids = query.uids('SeriesInstanceUID');
  const modalities = query.codes('Modality');
  const matching = (await readSeries(db, tenant, studies)).filter(
    (one) => (uids?.includes(one.series_instance_uid) ?? true) && (modalities?.includes(one.modality) ?? true),
  );
  const { rows, complete } = cut(matching.slice(query.offset), query);
  const samples = await readSamples(
    db,
    tenant,
    rows.map(({ sample }) => sample),
  );
  const datasets = rows.flatMap(({ sample, instances }) => {
    const row = samples.get(sample);
    // What stands at this level says nothing of the patient.
    const json = row && instanceMetadata(row, undefined, options);
    return json ? [{ ...pick(json, [...seriesLevel, '0020000D']), '00201209': count(instances) }] : [];
  });
  return { datasets, complete };
}

/** QIDO-RS: the instances of a study or series. @throws HandlerError `bad_request` */
export async function searchInstances(
  db: Queries,
  { study_instance_uid: studyInstanceUid, tenant }: StudyTable,
  seriesInstanceUid: string | undefined,
  parameters: URLSearchParams,
  options: MetadataOptions,
): Promise<Found> {
  const query = readSearchQuery(parameters, 'instances');
  const studies = query.uids('StudyInstanceUID');
  const series = query.uids('SeriesInstanceUID');
  const uids = query.uids('SOPInstanceUID');
  const modalities = query.codes('Modality');
  let instances = db
    .selectFrom('instance')
    .select(sampleColumns)
    .where('tenant', '=', tenant)
    .where('study_instance_uid', '=', studyInstanceUid);
  if (seriesInstanceUid !== undefined) instances = instances.where('series_instance_uid', '=', seriesInstanceUid);
  if (studies) instances = instances.where('study_instance_uid', 'in', studies);
  if (series) instances = instances.where('series_instance_uid', 'in', series);
  if (uids) instances = instances.where('sop_instance_uid', 'in', uids);
  if (modalities) {
    instances = instances.where('series_instance_uid', 'in', (eb) =>
      eb
        .selectFrom('series')
        .select('series.series_instance_uid')
        .where('series.tenant', '=', tenant)
        .where('modality', 'in', modalities),
    );
  }
  const found = await instances
    .orderBy('series_instance_uid')
    .orderBy('instance_number')
    .orderBy('sop_instance_uid')
    .limit(query.limit + 1)
    .offset(query.offset)
    .execute();
  const { rows, complete } = cut(found, query);
  const level = [...instanceLevel, '0020000D', '0020000E'];
  return { datasets: rows.map((row) => pick(instanceMetadata(row, undefined, options), level)), complete };
}

/** One more than the limit was asked for, which says whether there are more. */
const cut = <Row>(rows: readonly Row[], { limit }: SearchQuery): { rows: readonly Row[]; complete: boolean } => ({
  rows: rows.slice(0, limit),
  complete: rows.length <= limit,
});

interface SeriesOfStudy {
  study_instance_uid: string;
  series_instance_uid: string;
  modality: string;
  instances: number;
  /** One of its instances, always the same one while none is added. */
  sample: string;
}

/** The series of some studies that hold anything, by their UIDs. */
async function readSeries(db: Queries, tenant: string, studies: readonly string[]): Promise<SeriesOfStudy[]> {
  if (studies.length === 0) return [];
  const rows = await db
    .selectFrom('instance')
    .innerJoin('series', (join) =>
      join
        .onRef('series.tenant', '=', 'instance.tenant')
        .onRef('series.series_instance_uid', '=', 'instance.series_instance_uid'),
    )
    .select((eb) => [
      'instance.study_instance_uid',
      'instance.series_instance_uid',
      'series.modality',
      eb.fn.countAll<number>().as('instances'),
      eb.fn.min('instance.sop_instance_uid').as('sample'),
    ])
    .where('instance.tenant', '=', tenant)
    .where('instance.study_instance_uid', 'in', studies)
    .groupBy(['instance.study_instance_uid', 'instance.series_instance_uid', 'series.modality'])
    .orderBy('instance.study_instance_uid')
    .orderBy('instance.series_instance_uid')
    .execute();
  return rows.map((row) => ({ ...row, instances: Number(row.instances) }));
}

const sampleColumns = [
  'study_instance_uid',
  'series_instance_uid',
  'sop_instance_uid',
  'transfer_syntax_uid',
  'metadata',
] as const;

async function readSamples(
  db: Queries,
  tenant: string,
  instances: readonly string[],
): Promise<Map<string, MetadataRow>> {
  if (instances.length === 0) return new Map();
  const rows = await db
    .selectFrom('instance')
    .select(sampleColumns)
    .where('tenant', '=', tenant)
    .where('sop_instance_uid', 'in', instances)
    .execute();
  return new Map(rows.map((row) => [row.sop_instance_uid, row]));
}

function pick(json: DicomJson, tags: readonly string[]): DicomJson {
  const picked: DicomJson = {};
  for (const tag of [...tags].sort()) {
    const element = json[tag];
    if (element) picked[tag] = element;
  }
  return picked;
}

/** Left out where no series says its modality: common readers take an attribute that is there for one with values. */
function modalitiesOf(series: readonly SeriesOfStudy[]): DicomJson {
  const values = new Set(series.flatMap(({ modality }) => modality || []));
  return values.size === 0 ? {} : { '00080061': { vr: 'CS', Value: [...values] } };
}

const count = (value: number): DicomJsonElement => ({ vr: 'IS', Value: [value] });
