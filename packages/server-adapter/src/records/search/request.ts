import type { Expression, SqlBool } from 'kysely';
import { HandlerError } from '../../http/errors.ts';
import type { RecordDefinition, SearchParameter } from '../definition.ts';
import { findDefinition } from '../definitions.ts';
import { ownReference } from '../ownReferences.ts';
import { splitAlternatives } from './escapes.ts';
import { type Include, readInclude } from './include.ts';
import { type Parts, readParts } from './parts.ts';
import { readSort, type SortRule } from './sort.ts';

/** One parameter of a search. */
export type SearchCondition =
  /** A resource matches when any of the alternatives does; with `not` when none does. */
  | {
      readonly kind: 'index';
      readonly parameter: string;
      readonly search: SearchParameter;
      readonly not: boolean;
      /** As they were written between commas, escapes included. */
      readonly alternatives: readonly string[];
      /** What they ask of a row of the index, where that is known already. */
      readonly asked?: readonly Expression<SqlBool>[];
    }
  /** Whether there is any value at all. */
  | {
      readonly kind: 'missing';
      readonly parameter: string;
      readonly search: SearchParameter;
      readonly missing: boolean;
    }
  | { readonly kind: 'id'; readonly alternatives: readonly string[] }
  | { readonly kind: 'lastUpdated'; readonly alternatives: readonly string[] }
  /** What is asked of a record to which a reference leads. */
  | {
      readonly kind: 'chain';
      readonly parameter: string;
      /** The reference. */
      readonly search: SearchParameter;
      readonly target: string;
      readonly condition: SearchCondition;
    };

/** What a search asks for. */
export interface SearchRequest {
  /** All of them must hold. */
  readonly conditions: readonly SearchCondition[];
  /** Resources of a page at the most. */
  readonly count: number;
  readonly offset: number;
  /** As a page before has given it. */
  readonly cursor: string | undefined;
  /** The caller wants to know the number of all matches, however long counting takes. */
  readonly exactTotal: boolean;
  /** Empty for the order in which resources were created, the newest first. */
  readonly sort: readonly SortRule[];
  readonly includes: readonly Include[];
  /** Which parts of the records are wanted; undefined for whole ones. */
  readonly parts: Parts | undefined;
}

/** What does not narrow a search. */
export const control: ReadonlySet<string> = new Set([
  '_count',
  '_cursor',
  '_offset',
  '_format',
  '_total',
  '_sort',
  '_include',
  '_revinclude',
  '_summary',
  '_elements',
]);

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
 * @param base the address of the server in full: references that begin with it are to its own records.
 * @throws HandlerError `bad_request` for a parameter, modifier or prefix that is not supported: a search that leaves out
 *   a condition would answer with other people's records. Also for more parameters or alternatives than a search may
 *   have. `not_acceptable` for a format other than JSON.
 * @source https://hl7.org/fhir/R4/search.html
 */
export function readSearchRequest(definition: RecordDefinition, query: URLSearchParams, base = ''): SearchRequest {
  const parts = readParts(query);
  const count = query.get('_summary') === 'count' ? 0 : wholeNumber(query, '_count', 50, 1000);
  const offset = wholeNumber(query, '_offset', 0, Number.MAX_SAFE_INTEGER);
  const cursor = query.get('_cursor') ?? undefined;
  if (offset > mostOffset || (offset > 0 && cursor)) {
    throw refused(`_offset goes up to ${mostOffset}. To read further, follow the next link of each page.`);
  }
  if (!/^(json|application\/(fhir[+ ])?json|text\/json)$/.test(query.get('_format') ?? 'json')) {
    throw new HandlerError('not_acceptable', 'This server answers in application/fhir+json only.');
  }
  return {
    conditions: readConditions(definition, query, base),
    count,
    offset,
    cursor,
    exactTotal: query.get('_total') === 'accurate' || count === 0,
    sort: readSort(definition, query.get('_sort')),
    parts,
    includes: [
      // Each costs a query or more: the same again adds nothing.
      ...[...new Set(query.getAll('_include'))].map((text) => readInclude(text, definition.type, 'include')),
      ...[...new Set(query.getAll('_revinclude'))].map((text) => readInclude(text, definition.type, 'revinclude')),
    ],
  };
}

function readConditions(definition: RecordDefinition, query: URLSearchParams, base: string): SearchCondition[] {
  const conditions = new Map<string, SearchCondition>();
  let values = 0;
  let ranges = 0;
  for (const [name, value] of query) {
    if (control.has(name)) continue;
    const key = `${name}=${value}`;
    if (conditions.has(key)) continue;
    if (value.length > mostValueCharacters * 16) throw refused('A value of the search is too long.');
    const alternatives = [...new Set(splitAlternatives(value))];
    if (alternatives.some((one) => one.length > mostValueCharacters)) {
      throw refused(`A value of the search is longer than ${mostValueCharacters} characters.`);
    }
    const condition = withOwn(readCondition(definition, name, alternatives), base);
    values += alternatives.length;
    if (isRange(condition)) ranges += alternatives.length;
    conditions.set(key, condition);
    if (conditions.size > mostConditions) throw refused(`A search has at most ${mostConditions} parameters.`);
    if (values > mostAlternatives) throw refused(`A search has at most ${mostAlternatives} values.`);
    if (ranges > mostRanges) throw refused(`A search has at most ${mostRanges} texts and dates.`);
  }
  return [...conditions.values()];
}

/** With relative references in place of the addresses of this server's own records, at the end of a chain too. */
function withOwn(condition: SearchCondition, base: string): SearchCondition {
  if (condition.kind === 'chain') return { ...condition, condition: withOwn(condition.condition, base) };
  if (condition.kind !== 'index' || condition.search.type !== 'reference') return condition;
  return { ...condition, alternatives: condition.alternatives.map((text) => ownReference(text, base)) };
}

const exact = new Set(['token', 'reference', 'uri']);

function isRange(condition: SearchCondition): boolean {
  if (condition.kind === 'chain') return isRange(condition.condition);
  return condition.kind === 'lastUpdated' || (condition.kind === 'index' && !exact.has(condition.search.type));
}

function readCondition(
  definition: RecordDefinition,
  name: string,
  alternatives: readonly string[],
  mayChain = true,
): SearchCondition {
  if (name === '_id') return { kind: 'id', alternatives };
  if (name === '_lastUpdated' && mayChain) return { kind: 'lastUpdated', alternatives };
  const [, parameter = '', modifier, chained] = /^([\w-]+)(?::([\w-]+))?(?:\.(.+))?$/.exec(name) ?? [];
  const search = Object.hasOwn(definition.search, parameter) ? definition.search[parameter] : undefined;
  if (!search) throw notSupported('This search parameter', definition, name);
  if (chained !== undefined) {
    if (!mayChain) throw notSupported('A chain of more than one step', definition, name);
    const target = chainTarget(definition, search, { name, modifier });
    return {
      kind: 'chain',
      parameter,
      search,
      target: target.type,
      condition: readCondition(target, chained, alternatives, false),
    };
  }
  if (modifier === 'missing') {
    const [missing] = alternatives;
    if (alternatives.length !== 1 || (missing !== 'true' && missing !== 'false')) {
      throw refused('The modifier :missing takes true or false.');
    }
    return { kind: 'missing', parameter, search, missing: missing === 'true' };
  }
  if (modifier === undefined || (modifier === 'not' && search.type === 'token')) {
    return { kind: 'index', parameter, search, not: modifier === 'not', alternatives };
  }
  if (search.type === 'reference' && search.targets?.includes(modifier)) {
    const typed = alternatives.map((one) => (one.includes('/') ? one : `${modifier}/${one}`));
    return { kind: 'index', parameter, search: { ...search, targets: [modifier] }, not: false, alternatives: typed };
  }
  throw notSupported('This modifier of a search parameter', definition, name);
}

/** The type to which a chain leads: the one that it names, or the only one that there is. */
function chainTarget(
  definition: RecordDefinition,
  { type, targets = [] }: SearchParameter,
  { name, modifier }: { name: string; modifier: string | undefined },
): RecordDefinition {
  const kept = targets.filter((one) => findDefinition(one));
  const chosen = modifier ?? (kept.length === 1 ? kept[0] : undefined);
  const target = chosen !== undefined && targets.includes(chosen) ? findDefinition(chosen) : undefined;
  if (type !== 'reference' || !target) throw notSupported('This chain, which must name its type,', definition, name);
  return target;
}

function notSupported(what: string, { type }: RecordDefinition, name: string): HandlerError {
  return refused(`${what} is not supported for ${type}: ${safeName(name)}`);
}

function wholeNumber(query: URLSearchParams, name: string, fallback: number, most: number): number {
  const text = query.get(name);
  if (text === null) return fallback;
  if (!/^\d{1,9}$/.test(text)) throw refused(`${name} must be a whole number.`);
  return Math.min(Number(text), most);
}

const safeName = (parameter: string) => (/^[\w:.-]{1,60}$/.test(parameter) ? parameter : '(unreadable)');
const refused = (message: string) => new HandlerError('bad_request', message);
