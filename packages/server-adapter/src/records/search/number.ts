import { sql } from 'kysely';
import { HandlerError } from '../../http/errors.ts';
import { literal, type Prefix, splitPrefix } from './escapes.ts';
import type { Condition, IndexType } from './indexType.ts';

/** A number, compared as exactly as it was written. @source https://hl7.org/fhir/R4/search.html#number */
export const number: IndexType<'index_number'> = {
  table: 'index_number',
  sortedBy: 'value',
  rows: (values) => {
    const numbers = values.flatMap(({ value }) => (typeof value === 'number' ? value : []));
    return [...new Set(numbers)].map((value) => ({ value }));
  },
  conditions: (alternatives) =>
    alternatives.map((text) => {
      const [prefix, rest] = splitPrefix(literal(text));
      return numberCondition(prefix, readNumber(rest));
    }),
};

/** A number of a search, with what it may mean as it was written: 5.40 is what lies between 5.395 and 5.405. */
export interface NumberRange {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** The same with a tenth of the value more on both sides. */
  readonly around: { readonly low: number; readonly high: number };
}

/**
 * Reads a number. Its bounds are counted in decimals, as it was written: 0.1 and a half of its last digit are 0.15, and
 * not 0.15000000000000002.
 *
 * @throws HandlerError `bad_request`
 */
export function readNumber(text: string): NumberRange {
  const [, sign = '', whole = '', decimals = '', exponent = '0'] =
    /^([+-]?)(\d{1,30})(?:\.(\d{1,20}))?(?:[eE]([+-]?\d{1,3}))?$/.exec(text) ?? [];
  if (whole === '' || !Number.isFinite(Number(text))) {
    throw new HandlerError('bad_request', 'A number of the search is none.');
  }
  // In tenths of the last digit.
  const tenths = BigInt(`${sign === '-' ? '-' : ''}${whole}${decimals}`) * 10n;
  const power = Number(exponent) - decimals.length - 1;
  const at = (count: bigint) => Number(`${count}e${power}`);
  const tenth = (tenths < 0n ? -tenths : tenths) / 10n;
  return {
    value: Number(text),
    low: at(tenths - 5n),
    high: at(tenths + 5n),
    around: { low: at(tenths - tenth - 5n), high: at(tenths + tenth + 5n) },
  };
}

/**
 * What a prefix asks of a column of one number. Only `eq`, `ne` and `ap` go by how exactly the number was written.
 *
 * @source https://hl7.org/fhir/R4/search.html#number
 */
export function numberCondition(prefix: Prefix, { value, low, high, around }: NumberRange): Condition {
  switch (prefix) {
    case 'ne':
      return sql<boolean>`(value < ${low} or value >= ${high})`;
    case 'gt':
    case 'sa':
      return sql<boolean>`value > ${value}`;
    case 'lt':
    case 'eb':
      return sql<boolean>`value < ${value}`;
    case 'ge':
      return sql<boolean>`value >= ${value}`;
    case 'le':
      return sql<boolean>`value <= ${value}`;
    case 'ap':
      return sql<boolean>`(value >= ${around.low} and value < ${around.high})`;
    default:
      return sql<boolean>`(value >= ${low} and value < ${high})`;
  }
}
