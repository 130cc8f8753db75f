import { HandlerError } from '../http/errors.ts';
import type { RecordDefinition } from './definition.ts';
import { evaluate } from './medplum/fhirPath.ts';
import type { IndexTable } from './search/indexType.ts';
import { indexTypes } from './search/indexTypes.ts';
import type { StoredResource } from './types.ts';

/** One row of an index, without what every row of a resource has. */
export interface IndexEntry {
  readonly table: IndexTable;
  readonly row: { readonly parameter: string } & Record<string, string | number>;
}

/** More than any record has. */
const mostEntries = 2_000;

/**
 * Every value under which a resource is found by a search.
 *
 * @throws HandlerError `bad_request` for more values than a record may have.
 */
export function indexEntries(
  { search, follows }: RecordDefinition,
  resource: StoredResource,
  most: number = mostEntries,
): IndexEntry[] {
  const entries: IndexEntry[] = follows === undefined ? [] : followedRows(follows, resource);
  for (const [parameter, { type, expression }] of Object.entries(search)) {
    const { table, rows } = indexTypes[type];
    for (const row of rows(evaluate(expression, resource))) entries.push({ table, row: { ...row, parameter } });
    if (entries.length > most) {
      throw new HandlerError(
        'bad_request',
        'This server takes records with fewer texts, codes and references together.',
      );
    }
  }
  return entries;
}

/** The parameter of the record that another one follows; no search has a name like it. */
export const followed = '.follows';

const followedRows = (follows: string, resource: StoredResource): IndexEntry[] =>
  indexTypes.reference.rows(evaluate(follows, resource)).map((row) => ({
    table: 'index_reference',
    row: { ...row, parameter: followed },
  }));
