import type { AskedRecord } from '../access/explainAccess.ts';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import { definitionOf } from './definitions.ts';
import { ownerOf } from './privateRecords.ts';
import { findResource } from './resourceStore.ts';

/** What the record at a reference is to the rule of access. @throws HandlerError `not_found` for a type that is not kept. */
export async function askedRecord(scope: ScopedQueries, reference: string): Promise<AskedRecord> {
  const [type = '', id = ''] = reference.split('/', 2);
  const definition = definitionOf(type);
  const found = await findResource(scope, { type, id });
  const ownerId = await ownerOf(scope, { type, id });
  return {
    ...{ type, id, exists: found !== undefined, patientId: found?.patientId ?? null },
    ...{ isOpen: definition.openToPatients === true, ...(ownerId !== undefined && { ownerId }) },
  };
}
