import type { Tag } from '@clinikit/dicom/tags';
import { ClientError } from '../errors.ts';
import { type AttributesByLevel, isAttributeOf, type Level } from '../query/attributes.ts';
import type { AttributeMatch } from '../query/matching.ts';
import { matchText, type Range, refuseEmpty } from '../query/matchValue.ts';

/** What a search says beside what it looks for. @source DICOM PS3.18 8.3.4 */
export interface SearchParameters {
  /** How many matches at most, from 1. */
  readonly limit?: number | undefined;
  /** How many matches are left out at the beginning. */
  readonly offset?: number | undefined;
  /** What the matches tell beside what they always do: `all`, or attributes by their tags. */
  readonly includefield?: 'all' | readonly Tag[] | undefined;
  /** Person names are compared by how they sound, where the server can; where it cannot, `warnings` say so. */
  readonly fuzzymatching?: boolean | undefined;
  /** Further conditions, on any attribute: `matching(ImageLaterality, 'L')`. */
  readonly where?: readonly AttributeMatch[] | undefined;
}

/** What studies are searched by. */
export type StudySearch = AttributesByLevel['Study'] & SearchParameters;
/** What series are searched by. */
export type SeriesSearch = AttributesByLevel['Series'] & SearchParameters;
/** What instances are searched by. */
export type InstanceSearch = AttributesByLevel['Instance'] & SearchParameters;

type Value = string | number | readonly string[] | Range;

/**
 * The names and values of a search.
 *
 * @throws ClientError `bad_request` for what the level does not know, which servers may leave aside and so find everything;
 * for a condition that is empty; for a day in another form than that of DICOM; for a limit or offset that is not a whole number.
 */
export function searchQuery(search: InstanceSearch, level: Level): [name: string, value: string][] {
  const { limit, offset, includefield, fuzzymatching, where = [], ...attributes } = search;
  if (!isCount(limit ?? 1, 1) || !isCount(offset ?? 0, 0)) {
    throw new ClientError('bad_request', 'The limit of a search is a count from 1, the offset one from 0.');
  }
  const given = Object.entries<Value | undefined>(attributes).filter(([, value]) => value !== undefined);
  if (!given.every(([keyword]) => isAttributeOf(level, keyword))) {
    const message = `A search at the level ${level} names what is no attribute of it. For others there is \`where\`.`;
    throw new ClientError('bad_request', message);
  }
  const matches = given.map(([keyword, value = '']) => ({
    tag: keyword,
    text: matchText(value, /(Date|Time)$/.test(keyword)),
  }));
  refuseEmpty([...matches, ...where].map(({ text }) => text));
  const fields = typeof includefield === 'object' ? includefield.map(({ tag }) => tag) : [includefield];
  const all: [name: string, value: string | number | boolean | undefined][] = [
    ...[...matches, ...where].map(({ tag, text }): [string, string] => [tag, text]),
    ['limit', limit],
    ['offset', offset],
    ...fields.map((field): [string, string | undefined] => ['includefield', field]),
    ['fuzzymatching', fuzzymatching],
  ];
  return all.flatMap(([name, value]): [string, string][] => (value === undefined ? [] : [[name, String(value)]]));
}

const isCount = (count: number, from: number): boolean => Number.isSafeInteger(count) && count >= from;
