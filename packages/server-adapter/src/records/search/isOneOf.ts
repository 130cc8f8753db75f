import { sql } from 'kysely';
import type { Condition } from './indexType.ts';

/** Whether a column of an index has one of some values. */
export const isOneOf = (column: string, values: readonly (string | number)[]): Condition =>
  sql<boolean>`${sql.ref(column)} in (${sql.join([...new Set(values)])})`;
