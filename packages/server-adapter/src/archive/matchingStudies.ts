import { setImmediate } from 'node:timers/promises';
import { ArrivedAs } from '@clinikit/client';
import { type ExpressionBuilder, sql } from 'kysely';
import type { StudyTable, Tables } from '../database/schema.ts';
import type { ScopedQueries, ScopedTables } from '../database/scopedQueries.ts';
import type { ImageSearch } from './imageSearch.ts';
import { isNamed } from './namedAs.ts';
import type { PresentedPatient } from './presentation.ts';
import { foldedNamePattern, hasWildcard, likePattern, matchesText } from './wildcard.ts';

/** How many studies are looked at before other requests have their turn: few at first, since a page is soon full. */
const sliceSizes = { first: 200, most: 1600 };

/** How long studies are compared before other requests have their turn. */
const turnMs = 20;

/**
 * The visible studies that a QIDO-RS search asks for, the newest first, some at a time as far as they are asked for.
 *
 * Texts with wildcards are compared without case. A Patient ID is one in the clinic's own number space: another source's
 * 77 is somebody else. A Patient's Name is any of those that the record has, or the one that a study in triage came with.
 *
 * @source DICOM PS3.18 10.6 and PS3.4 C.2.2.2
 */
export async function* matchingStudies(
  scope: ScopedQueries,
  query: ImageSearch,
  options: Pick<PresentedPatient, 'identifierSystems'>,
  { within, signal, atOnce = mostAtOnce, skip = 0 }: MatchingOptions = {},
): AsyncGenerator<StudyTable[]> {
  const search = await prepare(scope, query, options, within);
  if (takesAll(search)) {
    yield* allStudies(search, { skip, atOnce, signal });
    return;
  }
  let turnBegan = performance.now();
  let left = skip;
  for await (const slice of slices(search, Math.min(sliceSizes.first, atOnce))) {
    const found: string[] = [];
    for (const row of slice) {
      // A long text of a file may take a millisecond to be compared.
      if (performance.now() - turnBegan > turnMs) {
        await setImmediate();
        signal?.throwIfAborted();
        turnBegan = performance.now();
      }
      if (isMatch(search, row)) found.push(row.study_instance_uid);
    }
    const passed = Math.min(left, found.length);
    left -= passed;
    for (let at = passed; at < found.length; at += atOnce) {
      yield readStudies(search, found.slice(at, at + atOnce));
      signal?.throwIfAborted();
    }
  }
}

/** Those of a search in which the database finds just what is asked for: it passes over the others by itself. */
async function* allStudies(
  search: StudySearch,
  { skip, atOnce, signal }: Required<Pick<MatchingOptions, 'skip' | 'atOnce'>> & Pick<MatchingOptions, 'signal'>,
): AsyncGenerator<StudyTable[]> {
  for (let from: Place = { offset: skip }; ; ) {
    const studies = await studiesFrom(search, from, atOnce).selectAll('study').execute();
    const last = studies.at(-1);
    if (!last) return;
    yield studies;
    if (studies.length < atOnce) return;
    signal?.throwIfAborted();
    from = last;
  }
}

/** How studies are given. */
export interface MatchingOptions {
  /** The only study that is looked at, where a path names one. */
  readonly within?: string | undefined;
  /** Ends the search, which is then rejected with its reason. */
  readonly signal?: AbortSignal | undefined;
  /** How many at once: whoever needs fewer stops there. */
  readonly atOnce?: number;
  /** How many of those that match are passed over. */
  readonly skip?: number;
}

const mostAtOnce = 200;

interface StudySearch {
  scope: ScopedQueries;
  uids: string[] | undefined;
  /** Who has the Patient ID, where it has no wildcards: so few that their studies are looked up. */
  patientIds: string[] | undefined;
  /** A Patient ID with wildcards. */
  patientIdPattern: string | undefined;
  accessionNumber: string | undefined;
  description: string | undefined;
  days: ReturnType<ImageSearch['days']>;
  modalities: string[] | undefined;
  /** Folded as the search index holds names, all of which must match; undefined for any name. */
  names: readonly string[] | undefined;
  /** The number space of Patient IDs. */
  system: string;
}

async function prepare(
  scope: ScopedQueries,
  query: ImageSearch,
  { identifierSystems }: Pick<PresentedPatient, 'identifierSystems'>,
  within: string | undefined,
): Promise<StudySearch> {
  const patientId = query.text('PatientID');
  const system = identifierSystems[0] ?? '';
  const name = foldedNamePattern(query.text('PatientName') ?? '*');
  const uids = query.uids('StudyInstanceUID');
  const isPattern = patientId !== undefined && hasWildcard(patientId);
  return {
    scope,
    uids: within === undefined ? uids : [within].filter((uid) => uids?.includes(uid) ?? true),
    patientIds: patientId === undefined || isPattern ? undefined : await patientsNumbered(scope, system, patientId),
    patientIdPattern: isPattern ? patientId : undefined,
    accessionNumber: query.text('AccessionNumber'),
    description: query.text('StudyDescription'),
    days: query.days(),
    modalities: query.codes('ModalitiesInStudy'),
    names: name === '*' ? undefined : query.fuzzy ? wordsOf(name) : [name],
    system,
  };
}

/** The beginnings of words. */
const wordsOf = (name: string): string[] => {
  const words = name.split(' ').map((word) => `${word.replace(/\*$/, '')}*`);
  return words.slice(0, mostWords);
};
/** No name of a person has more. */
const mostWords = 16;

async function patientsNumbered(scope: ScopedQueries, system: string, value: string): Promise<string[]> {
  const rows = await numberRows(scope).where('system', '=', system).where('value', '=', value).execute();
  return rows.map((row) => row.resource_id);
}

/** The numbers of patients. */
const numberRows = (scope: ScopedQueries) =>
  scope
    .selectFrom('index_token')
    .select('resource_id')
    .where('index_token.type', '=', 'Patient')
    .where('parameter', '=', 'identifier');

/** The names of patients, folded. */
const nameRows = (scope: ScopedQueries) =>
  scope
    .selectFrom('index_string')
    .select('resource_id')
    .where('index_string.type', '=', 'Patient')
    .where('parameter', '=', 'name');

/** As much of a study as tells whether it matches. */
interface Candidate
  extends Pick<StudyTable, 'study_instance_uid' | 'received_at' | 'started' | 'description' | 'accession_number'> {
  /** As the study came, where it is in triage. */
  arrived_as: string | null;
  /** What the database has looked up: 1 or true where it holds. */
  hasName: unknown;
  hasModality: unknown;
  patientIds: readonly string[];
}

/** Some studies in their order, and then the next ones. Other requests have their turn between two slices. */
async function* slices(search: StudySearch, first: number): AsyncGenerator<Candidate[]> {
  let from: Place = { offset: 0 };
  for (let size = first; ; size = Math.min(size * 2, sliceSizes.most)) {
    const slice = await readSlice(search, from, size);
    const numbers = await numbersOf(search, slice);
    yield slice.map((row) => ({ ...row, patientIds: numbers.get(row.patient_id ?? '') ?? [] }));
    const last = slice.at(-1);
    if (!last || slice.length < size) return;
    from = last;
    await setImmediate();
  }
}

/** Behind a study, or behind so many of them. */
type Place = Pick<StudyTable, 'received_at' | 'study_instance_uid'> | { offset: number };

/** The newest first, as far as the database knows what is asked for. */
function studiesFrom({ scope, uids, patientIds }: StudySearch, from: Place, size: number) {
  let studies = scope.selectFrom('study');
  if (uids) studies = studies.where((eb) => (uids.length === 0 ? eb.lit(false) : eb('study_instance_uid', 'in', uids)));
  if (patientIds) studies = studies.where((eb) => isAmong(eb, patientIds));
  if ('offset' in from) studies = studies.offset(from.offset);
  else {
    const { received_at: at, study_instance_uid: uid } = from;
    studies = studies.where((eb) =>
      eb.and([eb('received_at', '<=', at), eb.or([eb('received_at', '<', at), eb('study_instance_uid', '<', uid)])]),
    );
  }
  return studies.orderBy('received_at', 'desc').orderBy('study_instance_uid', 'desc').limit(size);
}

function readSlice(search: StudySearch, from: Place, size: number) {
  const { scope, names, modalities } = search;
  return studiesFrom(search, from, size)
    .select(['study_instance_uid', 'patient_id', 'received_at', 'started', 'description', 'accession_number'])
    .select((eb) => [
      names === undefined
        ? sql<null>`null`.as('arrived_as')
        : eb.case().when('patient_id', 'is', null).then(eb.ref('arrived_as')).end().as('arrived_as'),
      // Asked of each study's patient, of whom there are fewer than there are patients with such a name.
      names === undefined
        ? eb.lit(true).as('hasName')
        : eb
            .and(
              names.map((name) =>
                eb.exists(
                  nameRows(scope)
                    .where(sql.ref('resource_id'), '=', sql.ref('study.patient_id'))
                    .where(() => nameMatches(name)),
                ),
              ),
            )
            .as('hasName'),
      modalities === undefined
        ? eb.lit(true).as('hasModality')
        : eb
            .exists(
              eb
                .selectFrom('series')
                .select('series.study_instance_uid')
                .where(sql.ref('series.study_instance_uid'), '=', sql.ref('study.study_instance_uid'))
                .where('modality', 'in', modalities),
            )
            .as('hasModality'),
    ])
    .execute();
}

const isAmong = (eb: ExpressionBuilder<ScopedTables<Tables>, 'study'>, patientIds: readonly string[]) =>
  patientIds.length === 0 ? eb.lit(false) : eb('patient_id', 'in', patientIds);

/** The search index holds names folded, as the pattern is. */
const nameMatches = (pattern: string) =>
  hasWildcard(pattern)
    ? sql<boolean>`value like ${likePattern(pattern)} escape '\\'`
    : sql<boolean>`value = ${pattern}`;

/** The Patient IDs of the patients of some studies, where a pattern asks for them. */
async function numbersOf(
  { scope, patientIdPattern, system }: StudySearch,
  slice: readonly Pick<StudyTable, 'patient_id'>[],
): Promise<ReadonlyMap<string, string[]>> {
  const patients = [...new Set(slice.flatMap((row) => row.patient_id ?? []))];
  if (patientIdPattern === undefined || patients.length === 0) return new Map();
  const rows = await numberRows(scope)
    .select('value')
    .where('system', '=', system)
    .where('resource_id', 'in', patients)
    .execute();
  const numbers = new Map<string, string[]>();
  for (const { resource_id: id, value } of rows) numbers.set(id, [...(numbers.get(id) ?? []), value]);
  return numbers;
}

/** Whether all that the database finds matches. */
const takesAll = ({ accessionNumber, description, days, patientIdPattern, names, modalities }: StudySearch): boolean =>
  [accessionNumber, description, days, patientIdPattern, names, modalities].every((asked) => asked === undefined);

function isMatch(search: StudySearch, row: Candidate): boolean {
  const { accessionNumber, description, days, patientIdPattern, names } = search;
  if (!row.hasModality) return false;
  if (accessionNumber !== undefined && !matchesText(row.accession_number, accessionNumber)) return false;
  if (description !== undefined && !matchesText(row.description, description)) return false;
  // What is longer than a day has its time behind it.
  const day = row.started?.slice(0, 10);
  if (days && (!day || (days.from && day < days.from) || (days.to && day > days.to))) return false;
  if (patientIdPattern !== undefined && !row.patientIds.some((one) => matchesText(one, patientIdPattern))) return false;
  return (
    names === undefined || Boolean(row.hasName) || (row.arrived_as !== null && arrivedNamed(row.arrived_as, names))
  );
}

function arrivedNamed(arrivedAs: string, patterns: readonly string[]): boolean {
  const { name } = ArrivedAs.parse(JSON.parse(arrivedAs));
  const groups = [name?.alphabetic, name?.ideographic, name?.phonetic];
  return groups.some((group) => group !== undefined && patterns.every((pattern) => isNamed(group, pattern)));
}

/** Some studies in the order that was given. */
async function readStudies({ scope }: StudySearch, uids: readonly string[]): Promise<StudyTable[]> {
  if (uids.length === 0) return [];
  const rows = await scope.selectFrom('study').selectAll('study').where('study_instance_uid', 'in', uids).execute();
  const known = new Map(rows.map((row) => [row.study_instance_uid, row]));
  return uids.flatMap((uid) => known.get(uid) ?? []);
}
