import type { ScopedQueries } from '../database/scopedQueries.ts';
import type { RecordDefinition } from './definition.ts';
import { definitions } from './definitions.ts';
import { followed } from './indexRows.ts';
import { evaluate } from './medplum/fhirPath.ts';
import { ownerOf, type RecordKey, release } from './privateRecords.ts';
import { reference } from './search/reference.ts';
import type { StoredResource } from './types.ts';

/** Types whose records are read by whoever may read the record that they name. */
const following = definitions.flatMap(({ type, follows }) => (follows === undefined ? [] : [type]));

/** What a record follows, as the content of a document follows the document: whose it is, and who may read it. */
export interface Followed {
  readonly patientId: string | null;
  readonly personId: string | undefined;
}

/** The record that another one follows; undefined where it follows none of this server. */
export function followedBy({ follows }: RecordDefinition, resource: StoredResource): RecordKey | undefined {
  if (follows === undefined) return undefined;
  const [target] = reference.rows(evaluate(follows, resource));
  return target && target.target_type !== '' ? { type: target.target_type, id: target.target_id } : undefined;
}

/** What a record takes over from the one that it follows; undefined where it follows none, or that one is not there. */
export async function takenOver(
  trx: ScopedQueries,
  definition: RecordDefinition,
  resource: StoredResource,
): Promise<Followed | undefined> {
  const key = followedBy(definition, resource);
  if (key === undefined || key.type === 'Patient') return undefined;
  const row = await trx
    .selectFrom('resource')
    .select('patient_id')
    .where('type', '=', key.type)
    .where('id', '=', key.id)
    .executeTakeFirst();
  return row && { patientId: row.patient_id, personId: await ownerOf(trx, key) };
}

/** The records that follow one. */
async function followersOf(trx: ScopedQueries, { type, id }: RecordKey): Promise<RecordKey[]> {
  if (following.includes(type)) return [];
  const rows = await trx
    .selectFrom('index_reference')
    .select(['type', 'resource_id as id'])
    .where('target_type', '=', type)
    .where('target_id', '=', id)
    .where('type', 'in', following)
    .where('parameter', '=', followed)
    .execute();
  return rows;
}

/** Those that follow a record go with it into the compartment of another patient. */
export async function leadFollowers(trx: ScopedQueries, key: RecordKey, patientId: string | null): Promise<void> {
  for (const { type, id } of await followersOf(trx, key)) {
    await trx
      .updateTable('resource')
      .set({ patient_id: patientId })
      .where('type', '=', type)
      .where('id', '=', id)
      .execute();
  }
}

/** Makes a record, and what follows it, nobody's own. */
export async function releaseAll(trx: ScopedQueries, key: RecordKey): Promise<void> {
  for (const each of [key, ...(await followersOf(trx, key))]) await release(trx, each);
}
