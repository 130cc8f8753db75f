import { setImmediate } from 'node:timers/promises';
import { ArrivedAs } from '@clinikit/client';
import { type ExpressionBuilder, sql } from 'kysely';
import type { Principal } from '../access/principal.ts';
import { visibleTo } from '../access/visible.ts';
import type { Queries, Tables } from '../database/schema.ts';
import { HandlerError } from '../errors.ts';
import { searchText } from '../fhir/searchText.ts';
import type { MetadataOptions } from './metadata.ts';
import type { SearchQuery } from './searchQuery.ts';
import { foldedNamePattern, hasWildcard, likePattern, matchesWildcard } from './wildcard.ts';

/**
 * The visible studies that a QIDO-RS search asks for.
 *
 * Texts with wildcards are compared without case. A Patient ID is one in the clinic's own number space: another source's
 * 77 is somebody else. A Patient's Name is any of those that the record has, or the one that a study in triage came with.
 *
 * @source DICOM PS3.18 10.6 and PS3.4 C.2.2.2
 */
export async function matchingStudies(
  db: Queries,
  principal: Principal,
  query: SearchQuery,
  { identifierSystems }: MetadataOptions,
) {
  const { tenant } = principal;
  const uids = query.uids('StudyInstanceUID');
  const accessionNumber = query.text('AccessionNumber');
  const description = query.text('StudyDescription');
  const modalities = query.codes('ModalitiesInStudy');
  const patientIdentifier = query.text('PatientID');
  const name = foldedNamePattern(query.text('PatientName') ?? '*');
  const days = query.days();
  let studies = db.selectFrom('study').selectAll('study').where(visibleTo(principal, 'study'));
  if (uids) studies = studies.where('study_instance_uid', 'in', uids);
  if (accessionNumber !== undefined) studies = studies.where(() => textMatches('accession_number', accessionNumber));
  if (description !== undefined) studies = studies.where(() => textMatches('description', description));
  // What is longer than a day has its time behind it.
  if (days?.from) studies = studies.where('started', '>=', days.from);
  if (days?.to) studies = studies.where(sql<string>`substr(started, 1, 10)`, '<=', days.to);
  if (modalities) {
    studies = studies.where('study_instance_uid', 'in', (eb) =>
      eb
        .selectFrom('series')
        .select('series.study_instance_uid')
        .where('series.tenant', '=', tenant)
        .where('modality', 'in', modalities),
    );
  }
  const ofPatients = (eb: ExpressionBuilder<Tables, 'study'>, parameter: 'identifier' | 'name') =>
    eb
      .selectFrom('resource_index')
      .select('resource_id')
      .where('resource_index.tenant', '=', tenant)
      .where('resource_index.type', '=', 'Patient')
      .where('parameter', '=', parameter);
  if (patientIdentifier !== undefined) {
    studies = studies.where('patient_id', 'in', (eb) =>
      ofPatients(eb, 'identifier')
        .where('system', '=', identifierSystems[0] ?? '')
        .where(() => textMatches('value', patientIdentifier)),
    );
  }
  if (name !== '*') {
    const inTriage = await namedInTriage(db, principal, name);
    studies = studies.where((eb) =>
      eb.or([
        // Asked of each study's patient, of whom there are fewer than there are patients with such a name.
        eb.exists(
          ofPatients(eb, 'name')
            .where(sql.ref('resource_id'), '=', sql.ref('study.patient_id'))
            .where(() => nameMatches(name)),
        ),
        inTriage.length > 0 ? eb('study_instance_uid', 'in', inTriage) : eb.lit(false),
      ]),
    );
  }
  return studies;
}

const textMatches = (column: 'accession_number' | 'description' | 'value', text: string) =>
  hasWildcard(text)
    ? sql<boolean>`lower(${sql.ref(column)}) like ${likePattern(text.toLowerCase())} escape '\\'`
    : sql<boolean>`${sql.ref(column)} = ${text}`;

/** The search index holds names folded, as the pattern is. */
const nameMatches = (pattern: string) =>
  hasWildcard(pattern)
    ? sql<boolean>`value like ${likePattern(pattern)} escape '\\'`
    : sql<boolean>`value = ${pattern}`;

const sliceSize = 500;
const mostInTriage = 10_000;

/** The studies in triage whose own name matches. They wait to be filed, so they are few. */
async function namedInTriage(db: Queries, principal: Principal, pattern: string): Promise<string[]> {
  const found: string[] = [];
  for (let after = ''; ; ) {
    const rows = await db
      .selectFrom('study')
      .select(['study_instance_uid', 'arrived_as'])
      .where(visibleTo(principal, 'study'))
      .where('patient_id', 'is', null)
      .where('study_instance_uid', '>', after)
      .orderBy('study_instance_uid')
      .limit(sliceSize)
      .execute();
    for (const row of rows) {
      const { name } = ArrivedAs.parse(JSON.parse(row.arrived_as));
      const groups = [name?.alphabetic, name?.ideographic, name?.phonetic];
      if (groups.some((group) => group !== undefined && isNamed(group, pattern))) found.push(row.study_instance_uid);
    }
    if (found.length > mostInTriage) {
      throw new HandlerError('bad_request', 'Too many studies in triage match this name. Search for a longer one.');
    }
    const last = rows.at(-1);
    if (!last || rows.length < sliceSize) return found;
    after = last.study_instance_uid;
    await setImmediate();
  }
}

/** The same forms as of a record: the whole name in both orders, from each of its words on. */
function isNamed(group: string, pattern: string): boolean {
  const [family = '', ...given] = group.split('^').map(searchText);
  const forms = [
    [family, ...given],
    [...given, family],
  ].map((parts) => parts.filter(Boolean).join(' '));
  return (
    forms.some((form) => form.split(' ').some((_, at, words) => matchesWildcard(words.slice(at).join(' '), pattern))) ||
    [family, ...given].includes(pattern)
  );
}
