import { sql } from 'kysely';
import * as z from 'zod';
import { HandlerError } from '../../http/errors.ts';
import { splitBars, splitPrefix } from './escapes.ts';
import type { IndexType } from './indexType.ts';
import { numberCondition, readNumber } from './number.ts';

const Quantity = z.object({
  value: z.number().optional(),
  system: z.string().optional(),
  code: z.string().optional(),
  unit: z.string().optional(),
  currency: z.string().optional(),
});
const mostCharacters = 255;

/** A number with its unit; units are not converted. @source https://hl7.org/fhir/R4/search.html#quantity */
export const quantity: IndexType<'index_quantity'> = {
  table: 'index_quantity',
  sortedBy: 'value',
  rows: (values) => {
    const rows = values.flatMap(({ value: given }) => {
      const { value, system = '', code, unit, currency } = Quantity.safeParse(given).data ?? {};
      if (value === undefined) return [];
      const codes = [...new Set([code, unit, currency].filter((text) => text !== undefined))];
      return (codes.length > 0 ? codes : ['']).flatMap((one) =>
        one.length <= mostCharacters && system.length <= mostCharacters
          ? [{ value, system: one === unit && one !== code ? '' : system, code: one }]
          : [],
      );
    });
    return [...new Map(rows.map((row) => [`${row.value}\n${row.system}\n${row.code}`, row])).values()];
  },
  conditions: (alternatives) =>
    alternatives.map((text) => {
      const [first = '', system, code, ...others] = splitBars(text);
      if (others.length > 0 || (system !== undefined && code === undefined)) {
        throw new HandlerError('bad_request', 'A quantity of the search is a number, or number|system|code.');
      }
      const [prefix, rest] = splitPrefix(first);
      const isNumber = numberCondition(prefix, readNumber(rest));
      const isCode = code ? sql<boolean>`code = ${code}` : sql<boolean>`1 = 1`;
      const isSystem = system ? sql<boolean>`system = ${system}` : sql<boolean>`1 = 1`;
      return sql<boolean>`(${isNumber} and ${isSystem} and ${isCode})`;
    }),
};
