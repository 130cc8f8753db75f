import { setImmediate } from 'node:timers/promises';
import type { DicomJson, DicomJsonElement } from '@clinikit/dicom/json';
import { type SearchLevel, toldOf } from '../archive/attributeLevels.ts';
import { type AttributeCondition, meets } from '../archive/attributeMatch.ts';
import type { DatasetView } from '../archive/dataset.ts';
import { instanceDatasets } from '../archive/instanceDatasets.ts';
import { instanceKeys, matchingInstances } from '../archive/matchingInstances.ts';
import { matchingStudies } from '../archive/matchingStudies.ts';
import type { PresentedPatient } from '../archive/presentation.ts';
import { type SeriesOfStudy, seriesOfStudies } from '../archive/seriesOfStudies.ts';
import type { ToldAttributes } from '../archive/toldAttributes.ts';
import { matchesText } from '../archive/wildcard.ts';
import type { StudyTable } from '../database/schema.ts';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import type { KeptTexts } from '../memory/keptTexts.ts';
import type { Threads } from '../threads/threads.ts';
import { listedResults } from './listedResults.ts';
import { type MetadataOptions, presentedPatients } from './metadata.ts';
import { searchKeys } from './searchKeys.ts';
import { readSearchQuery, type SearchQuery } from './searchQuery.ts';

/** What a search works with. */
export interface SearchRoom {
  readonly scope: ScopedQueries;
  readonly threads: Threads;
  readonly options: MetadataOptions;
  /** What lists tell, kept in memory. */
  readonly told: ToldAttributes;
  /** The same as they are shown under a patient. */
  readonly shown: KeptTexts;
  /** Ends the search, which is then rejected with its reason. */
  readonly signal?: AbortSignal | undefined;
}

/** Below what is searched. */
export interface SearchPlace {
  readonly study?: StudyTable;
  readonly seriesInstanceUid?: string;
}

/** What a search found; not `complete` when more could be asked for. */
export interface Found {
  /** Each as DICOM JSON. */
  datasets: Uint8Array<ArrayBuffer>[];
  complete: boolean;
  /** What the answer says of what was asked and cannot be done. */
  warnings: readonly string[];
  /** The studies that are shown. */
  studies: readonly StudyTable[];
}

/**
 * QIDO-RS: studies, the newest first, their series by UIDs, and the instances of these as they are read. A Patient ID is one in
 * the clinic's own number spaces: another clinic's 77 is somebody else.
 *
 * What a file says in more than 10,000 characters is left out; its metadata has it.
 *
 * @throws HandlerError `bad_request` for a matching key that is not supported.
 * @source DICOM PS3.18 10.6
 */
export async function searchImages(
  room: SearchRoom,
  level: SearchLevel,
  parameters: URLSearchParams,
  place: SearchPlace = {},
): Promise<Found> {
  const query = readSearchQuery(parameters, level);
  // They are refused now, and not once something was found.
  const conditions = { study: query.attributes('study'), series: query.attributes('series') };
  const search: Search = {
    ...{ room, level, query, place, conditions, presentedOf: presenter(room) },
    tags: query.include === 'all' ? undefined : [...new Set([...ownTags(level, place), ...query.include])],
  };
  const matches: Match[] = [];
  // A study that stands for itself need not be looked at to be passed over.
  const isPassedOver = level === 'studies' && conditions.study.length === 0;
  let skipped = isPassedOver ? query.offset : 0;
  for await (const some of matching(search, query.offset + query.limit + 1 - skipped, skipped)) {
    const skip = Math.min(some.length, query.offset - skipped);
    skipped += skip;
    matches.push(...some.slice(skip, skip + query.limit + 1 - matches.length));
    if (matches.length > query.limit) break;
  }
  const shown = matches.slice(0, query.limit);
  const datasets: Found['datasets'] = [];
  for (let at = 0; at < shown.length; at += shownAtOnce) {
    datasets.push(...(await datasetsOf(search, shown.slice(at, at + shownAtOnce))));
    await setImmediate();
    room.signal?.throwIfAborted();
  }
  const studies = [...new Set(shown.map(({ study }) => study))];
  return { datasets, complete: matches.length <= query.limit, warnings: query.warnings, studies };
}

/** Results whose datasets are made in one turn. */
const shownAtOnce = 200;

interface Search {
  readonly room: SearchRoom;
  readonly level: SearchLevel;
  readonly query: SearchQuery;
  readonly place: SearchPlace;
  readonly conditions: Readonly<Record<'study' | 'series', readonly AttributeCondition[]>>;
  /** What results tell of their files; undefined for all of their level. */
  readonly tags: readonly string[] | undefined;
  presentedOf(studies: readonly StudyTable[]): Promise<ReadonlyMap<StudyTable, PresentedPatient | undefined>>;
}

/** Under whom studies are shown, of which each is looked up once, and many at a time. */
function presenter({ scope, options }: SearchRoom): Search['presentedOf'] {
  const known = new Map<StudyTable, PresentedPatient | undefined>();
  return async (studies) => {
    const missing = [...new Set(studies)].filter((study) => !known.has(study));
    const presented = await presentedPatients(scope, missing, options);
    for (const study of missing) known.set(study, presented.get(study));
    return known;
  };
}

/** One result: an instance that stands for its study or series, or for itself. */
interface Match {
  readonly study: StudyTable;
  /** All series of the study. */
  readonly all: readonly SeriesOfStudy[];
  readonly series?: SeriesOfStudy | undefined;
  readonly sopInstanceUid: string;
}

/** The results in their order behind `skip` studies, some at a time; of instances no more than `most` are looked up. */
async function* matching(search: Search, most: number, skip: number): AsyncGenerator<Match[]> {
  const { room, level } = search;
  let left = most;
  for await (const studies of studiesOf(search, most, skip)) {
    const uids = studies.map((study) => study.study_instance_uid);
    const series = Map.groupBy(await seriesOfStudies(room.scope, uids), (one) => one.study_instance_uid);
    // A study that lost its last series this moment shows nothing.
    const found = studies.flatMap((study): Match[] => {
      const all = series.get(study.study_instance_uid) ?? [];
      return all[0] ? [{ study, all, sopInstanceUid: all[0].sample }] : [];
    });
    const ofStudies = await meeting(search, found, search.conditions.study);
    if (level === 'studies') {
      yield ofStudies;
      continue;
    }
    const ofSeries = await meeting(
      search,
      ofStudies.flatMap((match) => seriesIn(search, match)),
      search.conditions.series,
    );
    if (level === 'series') {
      yield ofSeries;
      continue;
    }
    const instances = await instancesIn(search, ofSeries, left);
    left -= instances.length;
    yield instances;
    if (left <= 0) return;
  }
}

async function* studiesOf(
  { room, level, query, place }: Search,
  most: number,
  skip: number,
): AsyncGenerator<readonly StudyTable[]> {
  const { scope, options, signal } = room;
  const { study } = place;
  if (study && !query.asksOf('studies')) {
    if (skip === 0) yield [study];
    return;
  }
  // A study has a series at least, and of instances there are many.
  const atOnce = Math.min(most, level === 'instances' ? 20 : 200);
  yield* matchingStudies(scope, query, options, { within: study?.study_instance_uid, signal, atOnce, skip });
}

function seriesIn({ query, place }: Search, match: Match): Match[] {
  const uids = query.uids('SeriesInstanceUID');
  const modalities = query.codes('Modality');
  const numbers = query.numbers('SeriesNumber');
  const description = query.text('SeriesDescription');
  const isAsked = (one: SeriesOfStudy) =>
    (place.seriesInstanceUid === undefined || one.series_instance_uid === place.seriesInstanceUid) &&
    (uids?.includes(one.series_instance_uid) ?? true) &&
    (modalities?.includes(one.modality) ?? true) &&
    (numbers === undefined || (one.series_number !== null && numbers.includes(one.series_number))) &&
    (description === undefined || matchesText(one.description, description));
  return match.all.filter(isAsked).map((series) => ({ ...match, series, sopInstanceUid: series.sample }));
}

async function instancesIn({ room, query }: Search, found: readonly Match[], limit: number): Promise<Match[]> {
  const ofSeries = new Map(found.map((match) => [match.series?.series_instance_uid ?? '', match]));
  const keys = await matchingInstances(room.scope, {
    studies: [...new Set(found.map(({ study }) => study.study_instance_uid))],
    series: [...ofSeries.keys()],
    instances: query.uids('SOPInstanceUID'),
    sopClasses: query.uids('SOPClassUID'),
    numbers: query.numbers('InstanceNumber'),
    limit,
    offset: 0,
  });
  return keys.flatMap(({ sop_instance_uid: uid, series_instance_uid: series }): Match[] => {
    const match = ofSeries.get(series);
    return match ? [{ ...match, sopInstanceUid: uid }] : [];
  });
}

/** Those whose attributes are as asked: as they are shown, under their patient. */
async function meeting(search: Search, found: Match[], conditions: readonly AttributeCondition[]): Promise<Match[]> {
  if (conditions.length === 0) return found;
  const tags = conditions.flatMap(({ path }) => path[0] ?? []);
  const kept: Match[] = [];
  for (let at = 0; at < found.length; at += shownAtOnce) {
    const some = found.slice(at, at + shownAtOnce);
    const datasets = await presentedDatasets(search, some, () => ({ tags }));
    for (const match of some) {
      const bytes = datasets.get(match.sopInstanceUid);
      if (!bytes) continue;
      const dataset: DicomJson = JSON.parse(new TextDecoder().decode(bytes));
      if (conditions.every((condition) => meets(dataset, condition))) kept.push(match);
    }
    search.room.signal?.throwIfAborted();
  }
  return kept;
}

/** What instances say, under the patients of their studies. */
async function presentedDatasets(
  { room, presentedOf }: Search,
  matches: readonly Match[],
  viewOf: (match: Match) => Pick<DatasetView, 'tags' | 'level' | 'more'>,
): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  const { scope, threads, options } = room;
  const byUid = new Map(matches.map((match) => [match.sopInstanceUid, match]));
  const presentedAs = await presentedOf(matches.map(({ study }) => study));
  const keys = await instanceKeys(scope, [...byUid.keys()]);
  const views = new Map(matches.map((match) => [match.sopInstanceUid, viewOf(match)]));
  const told = new Set([...views.values()].map(({ tags }) => tags));
  if ([...told].every((tags) => tags && room.told.holds(tags))) {
    const asked = keys.map((key) => {
      const { tags = [], more = {} } = views.get(key.sop_instance_uid) ?? {};
      const match = byUid.get(key.sop_instance_uid);
      return { key, presented: match && presentedAs.get(match.study), tags, more };
    });
    return listedResults(room, asked);
  }
  const datasets = new Map<string, Uint8Array<ArrayBuffer>>();
  let read = '';
  const made = instanceDatasets(scope, threads, keys, async ({ sop_instance_uid: uid }) => {
    read = uid;
    const match = byUid.get(uid);
    return { basePath: options.basePath, presented: match && presentedAs.get(match.study), ...views.get(uid) };
  });
  for await (const bytes of made) datasets.set(read, bytes);
  return datasets;
}

/** What lists tell and are searched by, unless more is asked for. */
export const listedTags: readonly string[] = [
  ...new Set([
    ...Object.values(toldOf).flat(),
    ...['0020000D', '0020000E'],
    ...Object.values(searchKeys).flatMap(({ path }) => path[0] ?? []),
  ]),
];

async function datasetsOf(search: Search, matches: readonly Match[]): Promise<Found['datasets']> {
  const datasets = await presentedDatasets(search, matches, (match) => shownOf(search, match));
  return matches.flatMap(({ sopInstanceUid }) => datasets.get(sopInstanceUid) ?? []);
}

/** What a result tells: of its own level, and of those above it that the path does not name. */
function shownOf(
  { level, place, tags, room: { options } }: Search,
  { study, all, series, sopInstanceUid }: Match,
): Pick<DatasetView, 'tags' | 'level' | 'more'> {
  const { tellsStudy, tellsSeries } = levelsTold(level, place);
  const base = `${options.basePath}/dicomweb/studies/${study.study_instance_uid}`;
  const below = series && level !== 'studies' ? `/series/${series.series_instance_uid}` : '';
  const url = `${base}${below}${level === 'instances' ? `/instances/${sopInstanceUid}` : ''}`;
  const more: DicomJson = {
    '00080056': { vr: 'CS', Value: ['ONLINE'] },
    '00081190': { vr: 'UR', Value: [url] },
    ...(tellsStudy && {
      ...modalitiesOf(all),
      '00201206': count(all.length),
      '00201208': count(all.reduce((sum, one) => sum + one.instances, 0)),
    }),
    ...(tellsSeries && series && { '00201209': count(series.instances) }),
  };
  return tags ? { tags, more } : { level, more };
}

/** The levels above its own that a result tells of: those that the path does not name. */
const levelsTold = (level: SearchLevel, place: SearchPlace) => ({
  tellsStudy: level === 'studies' || !place.study,
  tellsSeries: level === 'series' || (level === 'instances' && place.seriesInstanceUid === undefined),
});

/** What a result tells of its file unless more is asked for. */
function ownTags(level: SearchLevel, place: SearchPlace): string[] {
  const { tellsStudy, tellsSeries } = levelsTold(level, place);
  return [
    ...toldOf[level],
    ...(tellsStudy ? toldOf.studies : []),
    ...(tellsSeries ? toldOf.series : []),
    ...(level === 'studies' ? [] : ['0020000D']),
    ...(level === 'instances' ? ['0020000E'] : []),
  ];
}

/** Left out where no series says its modality: common readers take an attribute that is there for one with values. */
function modalitiesOf(series: readonly SeriesOfStudy[]): DicomJson {
  const values = new Set(series.flatMap(({ modality }) => modality || []));
  return values.size === 0 ? {} : { '00080061': { vr: 'CS', Value: [...values] } };
}

const count = (value: number): DicomJsonElement => ({ vr: 'IS', Value: [value] });
