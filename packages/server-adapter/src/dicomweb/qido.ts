import type { DicomJson, DicomJsonElement } from '@clinikit/dicom/json';
import type { Principal } from '../access/principal.ts';
import { visibleTo } from '../access/visible.ts';
import type { Queries, StudyTable } from '../database/schema.ts';
import { HandlerError } from '../errors.ts';
import { instanceMetadata, type MetadataOptions, presentedPatient } from './metadata.ts';

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
  '04000561',
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
  const found: DicomJson[] = [];
  for (const study of rows) {
    const levels = await read(db, principal, study, options);
    const [first] = levels;
    if (!first) continue;
    const modalities = new Set(levels.flatMap((instance) => instance['00080060']?.Value ?? []));
    found.push({
      ...pick(first, studyLevel),
      '00080061': { vr: 'CS', Value: [...modalities] },
      '00201206': count(new Set(levels.map((instance) => instance['0020000E']?.Value?.[0])).size),
      '00201208': count(levels.length),
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
  const instances = await read(db, principal, study, options);
  const series = Map.groupBy(instances, (instance) => instance['0020000E']?.Value?.[0]);
  return [...series.values()].flatMap((members) => {
    const [first] = members;
    if (!first) return [];
    return [{ ...pick(first, [...seriesLevel, '0020000D']), '00201209': count(members.length) }];
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
  const instances = await read(db, principal, study, options);
  return instances
    .filter((instance) => !seriesInstanceUid || instance['0020000E']?.Value?.[0] === seriesInstanceUid)
    .map((instance) => pick(instance, [...instanceLevel, '0020000D', '0020000E']));
}

async function read(
  db: Queries,
  principal: Principal,
  study: StudyTable,
  options: MetadataOptions,
): Promise<DicomJson[]> {
  const presented = await presentedPatient(db, principal, study, options);
  const rows = await db
    .selectFrom('instance')
    .selectAll()
    .where('tenant', '=', principal.tenant)
    .where('study_instance_uid', '=', study.study_instance_uid)
    .orderBy('series_instance_uid')
    .orderBy('instance_number')
    .orderBy('sop_instance_uid')
    .execute();
  return rows.map((row) => instanceMetadata(row, presented, options));
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
