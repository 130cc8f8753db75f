import { attributeByKeyword } from '@clinikit/dicom/dictionary';
import { isToldAt, type SearchLevel } from '../archive/attributeLevels.ts';
import type { AttributeCondition } from '../archive/attributeMatch.ts';
import type { ImageSearch } from '../archive/imageSearch.ts';
import { hasWildcard } from '../archive/wildcard.ts';
import { HandlerError } from '../http/errors.ts';
import { keysOf, keywordOf, type SearchKeyword, searchKeys } from './searchKeys.ts';

/** How many results a level gives at once. */
const results: Readonly<Record<SearchLevel, { usual: number; most: number }>> = {
  studies: { usual: 100, most: 1000 },
  series: { usual: 1000, most: 1000 },
  instances: { usual: 10_000, most: 10_000 },
};

const most = { characters: 256, values: 1000 };

/** What a search asks for, and what it is to tell. */
export interface SearchQuery extends ImageSearch {
  /** Whether it asks for anything of a level. */
  asksOf(level: SearchLevel): boolean;
  /** What results tell on top: attributes by their tags, or all that there are of their level. */
  readonly include: 'all' | readonly string[];
  /** What the answer says of what was asked and cannot be done. */
  readonly warnings: readonly string[];
}

/**
 * Reads the parameters of a search; keys by keyword or tag, within sequences with a point between.
 *
 * @throws HandlerError `bad_request` for a key that the level does not have, one that is given twice, and a value that
 *   cannot be matched: a condition that is left out would show other people's studies.
 * @source DICOM PS3.18 8.3.4
 */
export function readSearchQuery(parameters: URLSearchParams, level: SearchLevel): SearchQuery {
  const keys = keysOf(level);
  const given = new Map<SearchKeyword, string>();
  for (const [name, value] of parameters) {
    if (['limit', 'offset', 'includefield', 'fuzzymatching', 'accept'].includes(name)) continue;
    const key = keywordOf(name);
    if (!key || !keys.includes(key)) throw refused(`This search takes ${keys.join(', ')}, limit and offset.`);
    if (given.has(key)) throw refused(`${key} is given twice.`);
    if (value === '') throw refused(`${key} has no value.`);
    given.set(key, value);
  }
  const text = (key: SearchKeyword): string | undefined => textOf(key, given.get(key));
  const { include, unknown } = fieldsOf(parameters.getAll('includefield'), level);
  return {
    uids(key) {
      const uids = listOf(key, given.get(key));
      if (uids && !uids.every((uid) => /^[\d.]{1,64}$/.test(uid))) throw refused(`${key} must be UIDs.`);
      return uids;
    },
    text,
    codes(key) {
      const codes = listOf(key, given.get(key))?.map((code) => code.trim());
      if (codes?.some(hasWildcard)) throw refused(`${key} takes codes, without * and ?.`);
      return codes;
    },
    numbers(key) {
      const numbers = listOf(key, given.get(key));
      if (numbers?.every((number) => number.trim() === '*')) return undefined;
      if (numbers && !numbers.every((number) => /^\s*[+-]?\d{1,9}\s*$/.test(number)))
        throw refused(`${key} is a number.`);
      return numbers?.map(Number);
    },
    days: () => daysOf(given.get('StudyDate')),
    attributes: (of) =>
      [...given].flatMap(([key, value]) => {
        const { level: own } = searchKeys[key];
        return own === (of === 'study' ? 'studies' : 'series') ? (conditionOf(key, value) ?? []) : [];
      }),
    asksOf: (of) => [...given.keys()].some((key) => searchKeys[key].level === of),
    fuzzy: flag(parameters, 'fuzzymatching'),
    include,
    warnings:
      unknown.length === 0 ? [] : [`These fields are not included, since this level has none: ${unknown.join(', ')}`],
    limit: whole(parameters, 'limit', results[level].usual, results[level].most),
    offset: whole(parameters, 'offset', 0, 100_000),
  };
}

function listOf(key: SearchKeyword, value: string | undefined): string[] | undefined {
  const values = value?.split(/[,\\]/);
  if (values && values.length > most.values) throw refused(`${key} has more than ${most.values} values.`);
  return values;
}

function textOf(key: SearchKeyword, given: string | undefined): string | undefined {
  const value = given?.trim();
  if (value && (value.includes('\\') || value.length > most.characters)) {
    throw refused(`${key} takes one value of at most ${most.characters} characters.`);
  }
  return value && /^\*+$/.test(value) ? undefined : value;
}

/** What is compared with the files; undefined for what the tables hold, and for what everything meets. */
function conditionOf(key: SearchKeyword, given: string): AttributeCondition | undefined {
  const { kind, path } = searchKeys[key];
  if (kind === 'name' || kind === 'attribute') {
    const value = textOf(key, given);
    return value === undefined ? undefined : { path, kind: kind === 'name' ? 'name' : 'text', value };
  }
  if (kind !== 'date' && kind !== 'time') return undefined;
  const value = given.trim();
  const one = kind === 'date' ? /^(\d{8})?(-(\d{8})?)?$/ : /^(\d{2,6}(\.\d{1,6})?)?(-(\d{2,6}(\.\d{1,6})?)?)?$/;
  if (!one.test(value) || value === '-') {
    const form = kind === 'date' ? 'YYYYMMDD' : 'HHMMSS';
    throw refused(`${key} must be ${form}, or two of them with a - between.`);
  }
  return { path, kind, value };
}

/** The fields that are asked for, and those that the level does not have. @source DICOM PS3.18 8.3.4.3 */
function fieldsOf(
  given: readonly string[],
  level: SearchLevel,
): { include: SearchQuery['include']; unknown: readonly string[] } {
  const fields = given.flatMap((text) => text.split(',')).filter(Boolean);
  const known: string[] = [];
  const unknown: string[] = [];
  for (const field of fields) {
    if (!/^[\w.]{1,256}$/.test(field)) throw refused('includefield takes keywords and tags, and all.');
    if (field === 'all') continue;
    // Of a sequence all of it is told.
    const [first = ''] = field.split('.');
    const tag = /^[\da-f]{8}$/i.test(first) ? first.toUpperCase() : attributeByKeyword(first)?.tag;
    if (tag !== undefined && isToldAt(level, tag)) known.push(tag);
    else unknown.push(field);
  }
  return { include: fields.includes('all') ? 'all' : known, unknown };
}

/** A day or a range of days. @source DICOM PS3.4 C.2.2.2.5 */
function daysOf(text: string | undefined): ReturnType<ImageSearch['days']> {
  if (text === undefined) return undefined;
  const [, first, dash, last] = /^(\d{8})?(-?)(\d{8})?$/.exec(text) ?? [];
  if ((!first && !last) || (!dash && last))
    throw refused('StudyDate must be YYYYMMDD, or two of them with a - between.');
  const day = (digits: string | undefined) => digits?.replace(/(....)(..)(..)/, '$1-$2-$3');
  return { from: day(first), to: day(dash ? last : first) };
}

function flag(parameters: URLSearchParams, name: string): boolean {
  const [text = 'false'] = parameters.getAll(name);
  if (text !== 'true' && text !== 'false') throw refused(`${name} is true or false.`);
  return text === 'true';
}

function whole(parameters: URLSearchParams, name: string, fallback: number, atMost: number): number {
  const [text, another] = parameters.getAll(name);
  if (text === undefined) return fallback;
  if (another !== undefined || !/^\d{1,9}$/.test(text)) throw refused('limit and offset must be whole numbers.');
  return Math.min(Number(text), atMost);
}

const refused = (message: string): HandlerError => new HandlerError('bad_request', message);
