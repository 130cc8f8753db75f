import type { ImageSearch } from '../archive/imageSearch.ts';
import { hasWildcard } from '../archive/wildcard.ts';
import { HandlerError } from '../http/errors.ts';

const tags = {
  StudyInstanceUID: '0020000D',
  StudyDate: '00080020',
  AccessionNumber: '00080050',
  ModalitiesInStudy: '00080061',
  StudyDescription: '00081030',
  PatientName: '00100010',
  PatientID: '00100020',
  SeriesInstanceUID: '0020000E',
  Modality: '00080060',
  SOPInstanceUID: '00080018',
} as const;

type MatchingKey = keyof typeof tags;

/** By what a level of QIDO-RS can be searched, and how many results it gives at once. */
interface SearchLevel {
  keys: readonly MatchingKey[];
  /** Where the query says no limit. */
  usualResults: number;
  mostResults: number;
}

/** @source DICOM PS3.18 10.6.1.2 */
export const searchLevels = {
  studies: {
    keys: [
      'StudyInstanceUID',
      'StudyDate',
      'AccessionNumber',
      'ModalitiesInStudy',
      'StudyDescription',
      'PatientName',
      'PatientID',
    ],
    usualResults: 100,
    mostResults: 1000,
  },
  series: { keys: ['StudyInstanceUID', 'SeriesInstanceUID', 'Modality'], usualResults: 1000, mostResults: 1000 },
  instances: {
    keys: ['StudyInstanceUID', 'SeriesInstanceUID', 'Modality', 'SOPInstanceUID'],
    usualResults: 10_000,
    mostResults: 10_000,
  },
} as const satisfies Record<string, SearchLevel>;

const mostCharacters = 256;
const mostValues = 1000;

/**
 * Reads the parameters of a search; keys by keyword or tag.
 *
 * `includefield` is taken and adds nothing; `fuzzymatching` neither, since names are always compared without case and
 * accents.
 *
 * @throws HandlerError `bad_request` for a key that the level does not have, one that is given twice, and a value that
 *   cannot be matched: a condition that is left out would show other people's studies.
 * @source DICOM PS3.18 8.3.4
 */
export function readSearchQuery(parameters: URLSearchParams, level: keyof typeof searchLevels): ImageSearch {
  const { keys, usualResults, mostResults }: SearchLevel = searchLevels[level];
  const given = new Map<MatchingKey, string>();
  for (const [name, value] of parameters) {
    if (['limit', 'offset', 'includefield', 'fuzzymatching'].includes(name)) continue;
    const key = keys.find((one) => one === name || tags[one] === name.toUpperCase());
    if (!key) throw refused(`This search takes ${keys.join(', ')}, limit and offset.`);
    if (given.has(key)) throw refused(`${key} is given twice.`);
    if (value === '') throw refused(`${key} has no value.`);
    given.set(key, value);
  }
  const list = (key: MatchingKey): string[] | undefined => {
    const values = given.get(key)?.split(/[,\\]/);
    if (values && values.length > mostValues) throw refused(`${key} has more than ${mostValues} values.`);
    return values;
  };
  return {
    uids(key) {
      const uids = list(key);
      if (uids && !uids.every((uid) => /^[\d.]{1,64}$/.test(uid))) throw refused(`${key} must be UIDs.`);
      return uids;
    },
    text(key) {
      const value = given.get(key)?.trim();
      if (value && (value.includes('\\') || value.length > mostCharacters)) {
        throw refused(`${key} takes one value of at most ${mostCharacters} characters.`);
      }
      return value && /^\*+$/.test(value) ? undefined : value;
    },
    codes(key) {
      const codes = list(key)?.map((code) => code.trim());
      if (codes?.some(hasWildcard)) throw refused(`${key} takes codes, without * and ?.`);
      return codes;
    },
    days: () => daysOf(given.get('StudyDate')),
    limit: whole(parameters, 'limit', usualResults, mostResults),
    offset: whole(parameters, 'offset', 0, 100_000),
  };
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

function whole(parameters: URLSearchParams, name: string, fallback: number, most: number): number {
  const [text, another] = parameters.getAll(name);
  if (text === undefined) return fallback;
  if (another !== undefined || !/^\d{1,9}$/.test(text)) throw refused('limit and offset must be whole numbers.');
  return Math.min(Number(text), most);
}

const refused = (message: string): HandlerError => new HandlerError('bad_request', message);
