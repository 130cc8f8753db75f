import type { ParameterType } from '../definition.ts';
import { date } from './date.ts';
import type { IndexTable, IndexType } from './indexType.ts';
import { number } from './number.ts';
import { quantity } from './quantity.ts';
import { reference } from './reference.ts';
import { string } from './string.ts';
import { token } from './token.ts';
import { uri } from './uri.ts';

/** How each type of search parameter is indexed and searched. */
export const indexTypes: Readonly<Record<ParameterType, IndexType<IndexTable>>> = {
  string,
  token,
  date,
  number,
  quantity,
  reference,
  uri,
};

/** The tables of the search index. */
export const indexTables: readonly IndexTable[] = [...new Set(Object.values(indexTypes).map(({ table }) => table))];
