import { sql } from 'kysely';
import type { Principal } from '../access/principal.ts';
import { visibleTo } from '../access/visible.ts';
import type { Queries } from '../database/schema.ts';
import { HandlerError } from '../errors.ts';
import { FhirDate } from './fhirDate.ts';
import { parseStored, type StoredResource } from './resourceStore.ts';
import { type ParameterType, searchParameters } from './searchIndex.ts';
import { searchText } from './searchText.ts';
import type { ResourceType } from './types.ts';

/** One page of a search and the number of all matches. */
export interface SearchPage {
  resources: StoredResource[];
  total: number;
  count: number;
  offset: number;
}

const control = new Set(['_count', '_offset', '_format', '_total']);

/**
 * Searches the index tables, newest resource first; several parameters must all match, values behind commas are
 * alternatives.
 *
 * @throws HandlerError `bad_request` for a parameter, modifier or prefix that is not supported: a search that leaves out
 *   a condition would answer with other people's records. `not_acceptable` for a format other than JSON.
 * @source https://hl7.org/fhir/R4/search.html
 */
export async function searchResources(
  db: Queries,
  principal: Principal,
  type: ResourceType,
  query: URLSearchParams,
): Promise<SearchPage> {
  const count = wholeNumber(query, '_count', 50, 1000);
  const offset = wholeNumber(query, '_offset', 0, 1_000_000);
  if (!/^(json|application\/(fhir\+)?json|text\/json)$/.test(query.get('_format') ?? 'json')) {
    throw new HandlerError('not_acceptable', 'This server answers in application/fhir+json only.');
  }
  let matches = db.selectFrom('resource').where(visibleTo(principal, 'resource')).where('type', '=', type);
  for (const [parameter, value] of query) {
    if (control.has(parameter)) continue;
    if (parameter === '_id') {
      matches = matches.where('id', 'in', alternatives(value).map(literal));
      continue;
    }
    const kind = Object.hasOwn(searchParameters[type], parameter) ? searchParameters[type][parameter] : undefined;
    if (!kind) throw unsupported(type, parameter);
    matches = matches.where('id', 'in', (eb) =>
      eb
        .selectFrom('resource_index')
        .select('resource_id')
        .where('resource_index.tenant', '=', principal.tenant)
        .where('resource_index.type', '=', type)
        .where('parameter', '=', parameter)
        .where((inner) => inner.or(alternatives(value).map((one) => condition(kind, one)))),
    );
  }
  const { total } = await matches.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const rows = await matches
    .select('content')
    .orderBy('last_updated', 'desc')
    .orderBy('id')
    .limit(count)
    .offset(offset)
    .execute();
  return { resources: rows.map((row) => parseStored(row.content)), total: Number(total), count, offset };
}

function unsupported(type: ResourceType, parameter: string): HandlerError {
  const [name = '', modifier] = parameter.split(':');
  const what =
    modifier !== undefined && Object.hasOwn(searchParameters[type], name)
      ? 'This modifier of a search parameter'
      : 'This search parameter';
  return new HandlerError('bad_request', `${what} is not supported for ${type}: ${safeName(parameter)}`);
}

// A comma, bar or dollar that belongs to the value has a backslash before it (R4 search, "Escaping Search Parameters").
const alternatives = (value: string): string[] =>
  [...value.matchAll(/(?:^|,)((?:\\.|[^,\\]|\\$)*)/gs)].map(([, one = '']) => one);
const literal = (value: string): string => value.replace(/\\([\\,|$])/g, '$1');

const condition = (kind: ParameterType, value: string) => {
  if (kind === 'token') return tokenCondition(value);
  const plain = literal(value);
  if (kind === 'string') return startsWith(searchText(plain));
  if (kind === 'reference') return sql<boolean>`value = ${plain.includes('/') ? plain : `Patient/${plain}`}`;
  return dateCondition(plain);
};

function tokenCondition(value: string) {
  const [, first = '', bar, second = ''] = /^((?:\\.|[^|\\]|\\$)*)(\|?)(.*)$/s.exec(value) ?? [];
  if (!bar) return sql<boolean>`value = ${literal(first)}`;
  const system = literal(first);
  const code = literal(second);
  if (system === '' && code === '') {
    throw new HandlerError('bad_request', 'A token of the search has neither a system nor a code.');
  }
  return code === '' ? sql<boolean>`system = ${system}` : sql<boolean>`(system = ${system} and value = ${code})`;
}

/** Also matches inside a name of several words, as people search them. */
function startsWith(text: string) {
  // Nothing but punctuation is nobody's name; as a prefix it would be everybody's.
  if (text === '') return sql<boolean>`1 = 0`;
  const escaped = text.replace(/[\\%_]/g, '\\$&');
  return sql<boolean>`(value like ${`${escaped}%`} escape '\\' or value like ${`% ${escaped}%`} escape '\\')`;
}

/**
 * Days, months and years compare as text: a longer one lies inside the shorter one it begins with. The day is the one
 * that the record says, where it was recorded; a condition with a time is refused, since many studies have none.
 */
function dateCondition(value: string) {
  const [, prefix = 'eq', text = ''] = /^(eq|ge|le|gt|lt)?(\d.*)$/.exec(value) ?? [];
  const { success, data: date } = FhirDate.safeParse(text);
  if (!success) {
    throw new HandlerError(
      'bad_request',
      'A date of the search is not a FHIR date of a day, month or year, or its prefix is unknown.',
    );
  }
  const inside = sql<boolean>`value like ${`${date}%`}`;
  // Of whom only the year is known, may have been born on any day of it.
  const around = sql<boolean>`(${date} like value || '-%')`;
  switch (prefix) {
    case 'ge':
      return sql<boolean>`(value >= ${date} or ${around})`;
    case 'gt':
      return sql<boolean>`((value > ${date} and not ${inside}) or ${around})`;
    case 'le':
      return sql<boolean>`(value <= ${date} or ${inside})`;
    case 'lt':
      return sql<boolean>`value < ${date}`;
    default:
      return inside;
  }
}

function wholeNumber(query: URLSearchParams, name: string, fallback: number, most: number): number {
  const text = query.get(name);
  if (text === null) return fallback;
  if (!/^\d{1,9}$/.test(text)) throw new HandlerError('bad_request', `${name} must be a whole number.`);
  return Math.min(Number(text), most);
}

const safeName = (parameter: string) => (/^[\w:-]{1,40}$/.test(parameter) ? parameter : '(unreadable)');
