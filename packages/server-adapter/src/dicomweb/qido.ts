import type { DicomJson, DicomJsonElement } from '@clinikit/dicom/json';
import type { Principal } from '../access/principal.ts';
import { visibleTo } from '../access/visible.ts';
import type { Queries, StudyTable } from '../database/schema.ts';
import { HandlerError } from '../errors.ts';
import { instanceMetadata, type MetadataOptions, type MetadataRow, presentedPatient } from './metadata.ts';

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

const known = new Set(['StudyInstanceUID', '0020000D', 'PatientID', '00100020', 'limit', 'offset', 'includefield']);

/**
 * QIDO-RS: studies, the newest first.
 *
 * @throws HandlerError `bad_request` for a matching key that is not supported.
 * @source DICOM PS3.18 10.6
 */
export async function searchStudies(
  db: Queries,
  principal: Principal,
  query: URLSearchParams,
  options: MetadataOptions,
): Promise<DicomJson[]> {
  for (const key of query.keys()) {
    if (!known.has(key)) {
      throw new HandlerError(
        'bad_request',
        'Studies can be searched by StudyInstanceUID and PatientID, with limit and offset.',
      );
    }
  }
  const uid = query.get('StudyInstanceUID') ?? query.get('0020000D');
  const patientIdentifier = query.get('PatientID') ?? query.get('00100020');
  let studies = db.selectFrom('study').selectAll().where(visibleTo(principal, 'study'));
  if (uid !== null) studies = studies.where('study_instance_uid', 'in', uid.split(/[,\\]/));
  if (patientIdentifier !== null) {
    studies = studies.where('patient_id', 'in', (eb) =>
      eb
        .selectFrom('resource_index')
        .select('resource_id')
        .where('resource_index.tenant', '=', principal.tenant)
        .where('resource_index.type', '=', 'Patient')
        .where('parameter', '=', 'identifier')
        .where('value', '=', patientIdentifier),
    );
  }
  const rows = await studies
    .orderBy('received_at', 'desc')
    .orderBy('study_instance_uid')
    .limit(whole(query.get('limit'), 100, 1000))
    .offset(whole(query.get('offset'), 0, 1_000_000))
    .execute();
  const series = Map.groupBy(
    await readSeries(
      db,
      principal.tenant,
      rows.map((study) => study.study_instance_uid),
    ),
    (one) => one.study_instance_uid,
  );
  const samples = await readSamples(
    db,
    principal.tenant,
    [...series.values()].flatMap(([first]) => first?.sample ?? []),
  );
  const found: DicomJson[] = [];
  for (const study of rows) {
    const own = series.get(study.study_instance_uid) ?? [];
    const sample = samples.get(own[0]?.sample ?? '');
    if (!sample) continue;
    const presented = await presentedPatient(db, principal, study, options);
    found.push({
      ...pick(instanceMetadata(sample, presented, options), studyLevel),
      '00080061': { vr: 'CS', Value: [...new Set(own.map(({ modality }) => modality))] },
      '00201206': count(own.length),
      '00201208': count(own.reduce((sum, one) => sum + one.instances, 0)),
    });
  }
  return found;
}

/** QIDO-RS: the series of a study. */
export async function searchSeries(
  db: Queries,
  principal: Principal,
  study: StudyTable,
  options: MetadataOptions,
): Promise<DicomJson[]> {
  const series = await readSeries(db, principal.tenant, [study.study_instance_uid]);
  const samples = await readSamples(
    db,
    principal.tenant,
    series.map(({ sample }) => sample),
  );
  return series.flatMap(({ sample, instances }) => {
    const row = samples.get(sample);
    // What stands at this level says nothing of the patient.
    const json = row && instanceMetadata(row, undefined, options);
    return json ? [{ ...pick(json, [...seriesLevel, '0020000D']), '00201209': count(instances) }] : [];
  });
}

/** QIDO-RS: the instances of a study or series. */
export async function searchInstances(
  db: Queries,
  principal: Principal,
  study: StudyTable,
  seriesInstanceUid: string | undefined,
  options: MetadataOptions,
): Promise<DicomJson[]> {
  let query = db
    .selectFrom('instance')
    .select(sampleColumns)
    .where('tenant', '=', principal.tenant)
    .where('study_instance_uid', '=', study.study_instance_uid);
  if (seriesInstanceUid !== undefined) query = query.where('series_instance_uid', '=', seriesInstanceUid);
  const rows = await query
    .orderBy('series_instance_uid')
    .orderBy('instance_number')
    .orderBy('sop_instance_uid')
    .execute();
  return rows.map((row) => pick(instanceMetadata(row, undefined, options), [...instanceLevel, '0020000D', '0020000E']));
}

interface SeriesOfStudy {
  study_instance_uid: string;
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

const count = (value: number): DicomJsonElement => ({ vr: 'IS', Value: [value] });

function whole(text: string | null, fallback: number, most: number): number {
  if (text === null) return fallback;
  if (!/^\d{1,9}$/.test(text)) throw new HandlerError('bad_request', 'limit and offset must be whole numbers.');
  return Math.min(Number(text), most);
}
