import { sql } from 'kysely';
import type { Principal } from '../access/principal.ts';
import { visibleTo } from '../access/visible.ts';
import type { Queries } from '../database/schema.ts';
import { HandlerError } from '../errors.ts';
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
 * @throws HandlerError `bad_request` for a parameter or prefix that is not supported: a search that leaves out a
 *   condition would answer with other people's records.
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
  let matches = db.selectFrom('resource').where(visibleTo(principal, 'resource')).where('type', '=', type);
  for (const [parameter, value] of query) {
    if (control.has(parameter)) continue;
    if (parameter === '_id') {
      matches = matches.where('id', 'in', value.split(','));
      continue;
    }
    const [name = '', modifier] = parameter.split(':');
    const kind = searchParameters[type][name];
    if (!kind || (modifier !== undefined && !(kind === 'string' && modifier === 'exact'))) {
      throw new HandlerError(
        'bad_request',
        `The search parameter is not supported for ${type}: ${safeName(parameter)}`,
      );
    }
    matches = matches.where('id', 'in', (eb) =>
      eb
        .selectFrom('resource_index')
        .select('resource_id')
        .where('resource_index.tenant', '=', principal.tenant)
        .where('resource_index.type', '=', type)
        .where('parameter', '=', name)
        .where((inner) => inner.or(value.split(',').map((one) => condition(kind, one)))),
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

const condition = (kind: ParameterType, value: string) => {
  if (kind === 'string') return startsWith(searchText(value));
  if (kind === 'reference') return sql<boolean>`value = ${value.includes('/') ? value : `Patient/${value}`}`;
  if (kind === 'token') {
    const bar = value.indexOf('|');
    if (bar < 0) return sql<boolean>`value = ${value}`;
    const system = value.slice(0, bar);
    const code = value.slice(bar + 1);
    return code === '' ? sql<boolean>`system = ${system}` : sql<boolean>`(system = ${system} and value = ${code})`;
  }
  return dateCondition(value);
};

/** Also matches inside a name of several words, as people search them. */
function startsWith(text: string) {
  // Nothing but punctuation is nobody's name; as a prefix it would be everybody's.
  if (text === '') return sql<boolean>`1 = 0`;
  const escaped = text.replace(/[\\%_]/g, '\\$&');
  return sql<boolean>`(value like ${`${escaped}%`} escape '\\' or value like ${`% ${escaped}%`} escape '\\')`;
}

/** Dates compare as text: a longer one lies inside the shorter one it begins with. */
function dateCondition(value: string) {
  const [, prefix = 'eq', date] =
    /^(eq|ge|le|gt|lt)?(\d{4}(?:-\d{2}(?:-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?)?)?)$/.exec(value) ?? [];
  if (!date)
    throw new HandlerError('bad_request', 'A date of the search is not a FHIR date, or its prefix is unknown.');
  const inside = sql<boolean>`value like ${`${date}%`}`;
  switch (prefix) {
    case 'ge':
      return sql<boolean>`value >= ${date}`;
    case 'gt':
      return sql<boolean>`(value > ${date} and not ${inside})`;
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
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0) throw new HandlerError('bad_request', `${name} must be a whole number.`);
  return Math.min(value, most);
}

const safeName = (parameter: string) => (/^[\w:-]{1,40}$/.test(parameter) ? parameter : '(unreadable)');
