import type { AskedRecord } from '../access/explainAccess.ts';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import { patientOf } from './compartment.ts';
import { definitionOf } from './definitions.ts';
import { findResource } from './resourceStore.ts';

/** What the record at a reference is to the rule of access. @throws HandlerError `not_found` for a type that is not kept. */
export async function askedRecord(scope: ScopedQueries, reference: string): Promise<AskedRecord> {
  const [type = '', id = ''] = reference.split('/', 2);
  const definition = definitionOf(type);
  const found = await findResource(scope, { type, id });
  const patientId = found ? patientOf(definition, found.resource) : null;
  return { type, id, exists: found !== undefined, patientId, isOpen: definition.openToPatients === true };
}
