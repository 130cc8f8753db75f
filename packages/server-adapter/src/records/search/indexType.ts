import type { RawBuilder } from 'kysely';
import type { Tables } from '../../database/schema.ts';
import type { SearchParameter } from '../definition.ts';
import type { FhirValue } from '../medplum/fhirPath.ts';

export type IndexTable =
  | 'index_string'
  | 'index_token'
  | 'index_date'
  | 'index_number'
  | 'index_quantity'
  | 'index_reference'
  | 'index_uri';

/** What a row has beside its value: whose it is, and its place in the list of its type. */
export type IndexKey = 'tenant' | 'type' | 'resource_id' | 'parameter' | 'created_at';

/** The name of an index in a query. Every index has the columns of its key, and a row is called `row`. */
export const asRow = (table: IndexTable): 'index_token as row' => `${table} as row` as 'index_token as row';

export type Condition = RawBuilder<boolean>;

/** One kind of search parameter: what is written for its values, and what a search asks of a row. */
export interface IndexType<Table extends IndexTable> {
  readonly table: Table;
  /** The rows of the values of one parameter. */
  rows(values: readonly FhirValue[]): Omit<Tables[Table], IndexKey>[];
  /**
   * What the alternatives of a parameter ask of a row; one of them must hold. Each is an equality or a range of values
   * where it can be, so that the index answers it and nothing is scanned.
   *
   * @param alternatives as they were written between commas, escapes included.
   * @throws HandlerError `bad_request` for what is no value of this kind.
   */
  conditions(alternatives: readonly string[], parameter: SearchParameter): Condition[];
  /** The column by which records are sorted. */
  readonly sortedBy: string;
}
