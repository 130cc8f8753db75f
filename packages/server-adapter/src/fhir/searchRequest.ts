import { HandlerError } from '../errors.ts';
import { type ParameterType, searchParameters } from './searchIndex.ts';
import type { ResourceType } from './types.ts';

/** One parameter of a search: a resource matches when any of the alternatives does. */
export interface SearchCondition {
  parameter: string;
  kind: ParameterType | 'id';
  /** As they were written between commas, escapes included. */
  alternatives: readonly string[];
}

/** Where a page begins: behind this resource, in the order of the search. */
export interface SearchCursor {
  createdAt: number;
  id: string;
}

/** What a search asks for. */
export interface SearchRequest {
  /** All of them must hold. */
  conditions: readonly SearchCondition[];
  /** Resources of a page at the most. */
  count: number;
  offset: number;
  cursor: SearchCursor | undefined;
  /** The caller wants to know the number of all matches, however long counting takes. */
  exactTotal: boolean;
}

const control = new Set(['_count', '_cursor', '_offset', '_format', '_total']);

/** Real searches have three or four parameters; each one costs a look into the index for every resource. */
const mostConditions = 16;
/** Over all parameters: as many ids or tokens as a client may reasonably ask for at once. */
const mostAlternatives = 200;
/** Over all parameters: each of these is a range of its own in the index. */
const mostRanges = 16;
const mostValueCharacters = 512;
const mostOffset = 10_000;

/**
 * Reads the parameters of a search.
 *
 * @throws HandlerError `bad_request` for a parameter, modifier or prefix that is not supported: a search that leaves out
 *   a condition would answer with other people's records. Also for more parameters or alternatives than a search may
 *   have. `not_acceptable` for a format other than JSON.
 * @source https://hl7.org/fhir/R4/search.html
 */
export function readSearchRequest(type: ResourceType, query: URLSearchParams): SearchRequest {
  const count = wholeNumber(query, '_count', 50, 1000);
  const offset = wholeNumber(query, '_offset', 0, Number.MAX_SAFE_INTEGER);
  const cursor = readCursor(query.get('_cursor'));
  if (offset > mostOffset || (offset > 0 && cursor)) {
    throw refused(`_offset goes up to ${mostOffset}. To read further, follow the next link of each page.`);
  }
  if (!/^(json|application\/(fhir\+)?json|text\/json)$/.test(query.get('_format') ?? 'json')) {
    throw new HandlerError('not_acceptable', 'This server answers in application/fhir+json only.');
  }
  const exactTotal = query.get('_total') === 'accurate' || count === 0;
  return { conditions: readConditions(type, query), count, offset, cursor, exactTotal };
}

function readConditions(type: ResourceType, query: URLSearchParams): SearchCondition[] {
  const conditions = new Map<string, SearchCondition>();
  let alternatives = 0;
  let ranges = 0;
  for (const [parameter, value] of query) {
    if (control.has(parameter)) continue;
    const key = `${parameter}=${value}`;
    if (conditions.has(key)) continue;
    if (value.length > mostValueCharacters * 16) throw refused('A value of the search is too long.');
    const kind = kindOf(type, parameter);
    const condition = { parameter, kind, alternatives: [...new Set(splitAlternatives(value))] };
    if (condition.alternatives.some((one) => one.length > mostValueCharacters)) {
      throw refused(`A value of the search is longer than ${mostValueCharacters} characters.`);
    }
    alternatives += condition.alternatives.length;
    if (kind === 'string' || kind === 'date') ranges += condition.alternatives.length;
    conditions.set(key, condition);
    if (conditions.size > mostConditions) throw refused(`A search has at most ${mostConditions} parameters.`);
    if (alternatives > mostAlternatives) throw refused(`A search has at most ${mostAlternatives} values.`);
    if (ranges > mostRanges) throw refused(`A search has at most ${mostRanges} texts and dates.`);
  }
  return [...conditions.values()];
}

function kindOf(type: ResourceType, parameter: string): SearchCondition['kind'] {
  if (parameter === '_id') return 'id';
  const known = searchParameters[type];
  if (Object.hasOwn(known, parameter)) return known[parameter] ?? 'token';
  const [name = '', modifier] = parameter.split(':');
  const what =
    modifier !== undefined && Object.hasOwn(known, name)
      ? 'This modifier of a search parameter'
      : 'This search parameter';
  throw refused(`${what} is not supported for ${type}: ${safeName(parameter)}`);
}

/** A comma that belongs to the value has a backslash before it (R4 search, "Escaping Search Parameters"). */
const splitAlternatives = (value: string): string[] =>
  [...value.matchAll(/(?:^|,)((?:\\.|[^,\\]|\\$)*)/gs)].map(([, one = '']) => one);

export const cursorText = ({ createdAt, id }: SearchCursor): string => `${createdAt}-${id}`;

function readCursor(text: string | null): SearchCursor | undefined {
  if (text === null) return undefined;
  const [, createdAt, id = ''] = /^(\d{1,15})-([\w.-]{1,64})$/.exec(text) ?? [];
  if (createdAt === undefined) throw refused('_cursor is not one that this server has given.');
  return { createdAt: Number(createdAt), id };
}

function wholeNumber(query: URLSearchParams, name: string, fallback: number, most: number): number {
  const text = query.get(name);
  if (text === null) return fallback;
  if (!/^\d{1,9}$/.test(text)) throw refused(`${name} must be a whole number.`);
  return Math.min(Number(text), most);
}

const safeName = (parameter: string) => (/^[\w:-]{1,40}$/.test(parameter) ? parameter : '(unreadable)');
const refused = (message: string) => new HandlerError('bad_request', message);
