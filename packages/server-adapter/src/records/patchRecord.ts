import type { ScopedQueries } from '../database/scopedQueries.ts';
import { waitForAppends } from '../events/eventLog.ts';
import { HandlerError } from '../http/errors.ts';
import { notFound } from './history.ts';
import { type JsonPatch, patched } from './jsonPatch.ts';
import { requireVersion, updateRecord, type WriteResult, type Writing, writable } from './recordWrites.ts';
import { readContent } from './resourceStore.ts';
import { parseStored } from './storedResource.ts';
import { validResource } from './validResource.ts';

/**
 * Changes parts of a record, inside the caller's transaction.
 *
 * @param options.ifMatch the version that is changed.
 * @throws HandlerError `precondition_failed` when another version stands there; what {@link patched} and `updateRecord` say.
 * @source https://hl7.org/fhir/R4/http.html#patch
 */
export async function patchRecord(
  trx: ScopedQueries,
  writing: Writing,
  { type, id, patch, ifMatch }: { type: string; id: string; patch: JsonPatch; ifMatch: string | undefined },
): Promise<WriteResult> {
  const definition = writable(writing, type, ['update']);
  // What stands there stays until the commit.
  await waitForAppends(trx);
  writing.scopesIn(trx).require(type);
  const row = await readContent(writing.scopesIn(trx).of(type), type, id);
  if (!row) throw notFound(type);
  requireVersion(row.version, ifMatch);
  const body = patched(parseStored(row.content), patch);
  if (typeof body !== 'object' || body === null || !('id' in body) || body.id !== id) {
    throw new HandlerError('bad_request', 'A patch leaves type and id as they are.', { expression: [`${type}.id`] });
  }
  const resource = validResource(definition, body, writing.base);
  // Whoever takes the label away by its name means it.
  return updateRecord(trx, writing, { definition, resource }, { id, unlabels: true });
}
