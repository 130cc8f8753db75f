import { type RawBuilder, sql } from 'kysely';
import { HandlerError } from '../errors.ts';
import { FhirDate } from './fhirDate.ts';
import type { ParameterType } from './searchIndex.ts';
import { searchText } from './searchText.ts';

type Condition = RawBuilder<boolean>;

/**
 * What the alternatives of a parameter ask of a row of the index; one of them must hold.
 *
 * Each is an equality or a range of values, so that the index answers it and nothing is scanned. Values are compared by
 * their bytes on both databases.
 */
export function indexConditions(kind: ParameterType, alternatives: readonly string[]): Condition[] {
  if (kind === 'token') return tokenConditions(alternatives.map(readToken));
  const plain = alternatives.map(literal);
  if (kind === 'string') return plain.map((value) => stringCondition(searchText(value)));
  if (kind === 'date') return plain.map(dateCondition);
  return [
    isOneOf(
      'value',
      plain.map((value) => (value.includes('/') ? value : `Patient/${value}`)),
    ),
  ];
}

/** A value without its escapes. */
export const literal = (value: string): string => value.replace(/\\([\\,|$])/g, '$1');

const isOneOf = (column: 'system' | 'value', values: readonly string[]): Condition =>
  sql<boolean>`${sql.ref(column)} in (${sql.join([...new Set(values)])})`;

interface Token {
  /** Undefined for a code of any system, empty for one that has none. */
  system: string | undefined;
  /** Undefined for any code of the system. */
  code: string | undefined;
}

/** @source https://hl7.org/fhir/R4/search.html#token */
function readToken(text: string): Token {
  const [, first = '', bar, second = ''] = /^((?:\\.|[^|\\]|\\$)*)(\|?)(.*)$/s.exec(text) ?? [];
  if (!bar) return { system: undefined, code: literal(first) };
  const [system, code] = [literal(first), literal(second)];
  if (system === '' && code === '') {
    throw new HandlerError('bad_request', 'A token of the search has neither a system nor a code.');
  }
  return { system, code: code === '' ? undefined : code };
}

function tokenConditions(tokens: readonly Token[]): Condition[] {
  const codes: string[] = [];
  const systems: string[] = [];
  const both = new Map<string, string[]>();
  for (const { system, code } of tokens) {
    if (system === undefined) codes.push(code ?? '');
    else if (code === undefined) systems.push(system);
    else both.set(system, [...(both.get(system) ?? []), code]);
  }
  return [
    ...(codes.length > 0 ? [isOneOf('value', codes)] : []),
    ...(systems.length > 0 ? [isOneOf('system', systems)] : []),
    ...[...both].map(([system, values]) => sql<boolean>`(system = ${system} and ${isOneOf('value', values)})`),
  ];
}

/** The index has a text from each of its words on, so a prefix also matches inside a name of several words. */
function stringCondition(text: string): Condition {
  // Nothing but punctuation is nobody's name; as a prefix it would be everybody's.
  return text === '' ? sql<boolean>`1 = 0` : startsWith(text);
}

const startsWith = (text: string): Condition => sql<boolean>`(value >= ${text} and value < ${endOf(text)})`;

/** Above everything that begins with `text`, as bytes of UTF-8 compare. */
const endOf = (text: string): string => `${text}\u{10FFFF}`;

/**
 * Days, months and years compare as text: a longer one lies inside the shorter one it begins with. The day is the one
 * that the record says, where it was recorded; a condition with a time is refused, since many studies have none.
 */
function dateCondition(value: string): Condition {
  const [, prefix = 'eq', text = ''] = /^(eq|ge|le|gt|lt)?(\d.*)$/.exec(value) ?? [];
  const { success, data: date } = FhirDate.safeParse(text);
  if (!success) {
    throw new HandlerError(
      'bad_request',
      'A date of the search is not a FHIR date of a day, month or year, or its prefix is unknown.',
    );
  }
  switch (prefix) {
    case 'ge':
      return sql<boolean>`(value >= ${date}${orAround(date)})`;
    case 'gt':
      return sql<boolean>`(value >= ${endOf(date)}${orAround(date)})`;
    case 'le':
      return sql<boolean>`value < ${endOf(date)}`;
    case 'lt':
      return sql<boolean>`value < ${date}`;
    default:
      return startsWith(date);
  }
}

/** Of whom only the year is known, may have been born on any day of it. */
function orAround(date: string) {
  const wider = [date.slice(0, 4), date.slice(0, 7)].filter(
    (each, at, all) => each !== date && all.indexOf(each) === at,
  );
  return wider.length === 0 ? sql`` : sql` or value in (${sql.join(wider)})`;
}
