import type { Tag } from '@clinikit/dicom/tags';
import { ClientError } from '../errors.ts';
import type { AttributesByLevel } from '../query/attributes.ts';
import type { AttributeMatch } from '../query/matching.ts';
import { matchText, type Range } from '../query/matchValue.ts';

/** What a search says beside what it looks for. @source DICOM PS3.18 8.3.4 */
export interface SearchParameters {
  /** How many matches at most. */
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

/** The names and values of a search. @throws ClientError `bad_request` for a limit or an offset that is no count. */
export function searchQuery(search: InstanceSearch): [name: string, value: string][] {
  const { limit, offset, includefield, fuzzymatching, where = [], ...attributes } = search;
  for (const count of [limit, offset]) {
    if (count === undefined || (Number.isSafeInteger(count) && count >= 0)) continue;
    throw new ClientError('bad_request', 'The limit and the offset of a search are counts, from 0.');
  }
  const matches = Object.entries<Value | undefined>(attributes).flatMap(([keyword, value]) =>
    value === undefined ? [] : [{ tag: keyword, text: matchText(value) }],
  );
  const fields = typeof includefield === 'object' ? includefield.map(({ tag }) => tag) : [includefield];
  const all: [name: string, value: string | number | boolean | undefined][] = [
    // Commas and backslashes both separate the UIDs of a list; Orthanc takes backslashes out. PS3.18 8.3.4.1
    ...[...matches, ...where].map(({ tag, text }): [string, string] => [tag, text.replaceAll('\\', ',')]),
    ['limit', limit],
    ['offset', offset],
    ...fields.map((field): [string, string | undefined] => ['includefield', field]),
    ['fuzzymatching', fuzzymatching],
  ];
  return all.flatMap(([name, value]): [string, string][] => (value === undefined ? [] : [[name, String(value)]]));
}
