import { HandlerError } from '../../http/errors.ts';
import type { RecordDefinition, SearchParameter } from '../definition.ts';

/** One rule of the order of a search. */
export interface SortRule {
  /** Undefined for `_id` and `_lastUpdated`. */
  readonly search: SearchParameter | undefined;
  readonly parameter: string;
  readonly descending: boolean;
}

const mostRules = 4;

/**
 * Reads `_sort`: parameters between commas, those with a minus the other way round.
 *
 * @throws HandlerError `bad_request`
 * @source https://hl7.org/fhir/R4/search.html#sort
 */
export function readSort({ type, search }: RecordDefinition, text: string | null): SortRule[] {
  if (!text) return [];
  const names = text.split(',');
  if (names.length > mostRules) throw new HandlerError('bad_request', `_sort takes at most ${mostRules} parameters.`);
  return names.map((name) => {
    const parameter = name.replace(/^-/, '');
    const known = Object.hasOwn(search, parameter) ? search[parameter] : undefined;
    if (!known && parameter !== '_lastUpdated' && parameter !== '_id') {
      throw new HandlerError(
        'bad_request',
        `_sort takes parameters by which ${type} is searched, _id and _lastUpdated.`,
      );
    }
    return { search: known, parameter, descending: name.startsWith('-') };
  });
}

/** A value by which a resource is sorted; null where it has none, which comes last in both directions. */
export type SortKey = string | number | null;

/** A resource in a sorted list: its keys, and its id where these are the same. */
export interface SortPlace {
  readonly id: string;
  readonly keys: readonly SortKey[];
}

/** The order of a search: texts by their bytes, as both databases compare them. */
export function comparePlaces(rules: readonly SortRule[], a: SortPlace, b: SortPlace): number {
  for (const [at, { descending }] of rules.entries()) {
    const [left = null, right = null] = [a.keys[at], b.keys[at]];
    if (left === right) continue;
    if (left === null || right === null) return left === null ? 1 : -1;
    const order = left < right ? -1 : 1;
    return descending ? -order : order;
  }
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
