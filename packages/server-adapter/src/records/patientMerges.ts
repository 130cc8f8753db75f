import { randomUUID } from 'node:crypto';
import type { Tables } from '../database/schema.ts';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import { Statement, type ValueOf } from '../database/statement.ts';
import { HandlerError } from '../http/errors.ts';

/** A merge as it was kept. */
export type PatientMerge = Omit<Tables['patient_merge'], 'tenant'>;

/** Something that moved with a merge. */
export type MergedItem = Pick<Tables['patient_merge_item'], 'kind' | 'item_id' | 'version'>;

/** The merge of a patient into another one that stands; undefined where there is none. */
export async function standingMerge(scope: ScopedQueries, sourceId: string): Promise<PatientMerge | undefined> {
  return scope
    .selectFrom('patient_merge')
    .selectAll()
    .where('source_id', '=', sourceId)
    .where('undone_at', 'is', null)
    .executeTakeFirst();
}

/** Into whom a patient was merged; undefined for a patient who stands for themselves. */
export async function mergedInto(scope: ScopedQueries, patientId: string): Promise<string | undefined> {
  const [row] = await scope.run(targetOfMerge, { source_id: patientId });
  return row?.target_id;
}

/** The patients with those into whom they were merged: who may see the first sees their records where these are now. */
export async function withTargets(scope: ScopedQueries, patientIds: readonly string[]): Promise<readonly string[]> {
  const all = new Set(patientIds);
  for (let some = [...all]; some.length > 0; ) {
    const rows: { target_id: string }[] = [];
    for (let at = 0; at < some.length; at += itemsAtOnce) {
      const sources = some.slice(at, at + itemsAtOnce);
      rows.push(...(await targetsOf(scope, sources)));
    }
    some = [...new Set(rows.map((row) => row.target_id))].filter((id) => !all.has(id));
    for (const id of some) all.add(id);
  }
  return [...all];
}

const targetsOf = (scope: ScopedQueries, sources: readonly string[]): Promise<{ target_id: string }[]> =>
  scope
    .selectFrom('patient_merge')
    .select('target_id')
    .where('source_id', 'in', sources)
    .where('undone_at', 'is', null)
    .execute();

/**
 * Behind the sequencer nobody merges: what is written there stays with the patient.
 *
 * @throws HandlerError `conflict` for a patient who was merged into another one.
 */
export async function requireUnmerged(trx: ScopedQueries, patientId: string): Promise<void> {
  if ((await mergedInto(trx, patientId)) === undefined) return;
  throw mergedMeanwhile();
}

/**
 * Behind the sequencer nobody merges or deletes: what is written there stays with the patient.
 *
 * @param expression the element that names the patient.
 * @throws HandlerError `bad_request` for a patient who is not there, `conflict` for one who was merged into another one.
 */
export async function requireStanding(trx: ScopedQueries, patientId: string, expression: string): Promise<void> {
  const [patient] = await trx.run(standing, { id: patientId });
  if (!patient) {
    throw new HandlerError('bad_request', 'The patient to whom this record belongs is not there.', {
      expression: [expression],
    });
  }
  if (patient.target_id !== null) throw mergedMeanwhile();
}

const standing = new Statement((scope: ScopedQueries, value: ValueOf<{ id: string }>) =>
  scope
    .selectFrom('resource')
    .leftJoin('patient_merge', (join) => join.onRef('source_id', '=', 'resource.id').on('undone_at', 'is', null))
    .select(['resource.id', 'target_id'])
    .where('type', '=', 'Patient')
    .where('resource.id', '=', value('id')),
);

const mergedMeanwhile = (): HandlerError =>
  new HandlerError('conflict', 'The patient was merged into another one meanwhile. Take that one.');

const targetOfMerge = new Statement((scope: ScopedQueries, value: ValueOf<{ source_id: string }>) =>
  scope
    .selectFrom('patient_merge')
    .select('target_id')
    .where('source_id', '=', value('source_id'))
    .where('undone_at', 'is', null),
);

/** Keeps a merge and what moved with it; the caller holds the sequencer, so that there is one at a time. */
export async function keepMerge(
  trx: ScopedQueries,
  merge: Omit<PatientMerge, 'id' | 'undone_at' | 'undone_by'>,
  items: readonly MergedItem[],
): Promise<void> {
  const id = randomUUID();
  await trx
    .insertInto('patient_merge')
    .values({ ...merge, id, undone_at: null, undone_by: null })
    .execute();
  for (let at = 0; at < items.length; at += itemsAtOnce) {
    const rows = items.slice(at, at + itemsAtOnce).map((item) => ({ ...item, merge_id: id }));
    await trx.insertInto('patient_merge_item').values(rows).execute();
  }
}

/** Both databases have a limit of parameters for one statement. */
const itemsAtOnce = 400;

/** What moved with a merge. */
export const itemsOfMerge = (scope: ScopedQueries, mergeId: string): Promise<MergedItem[]> =>
  scope
    .selectFrom('patient_merge_item')
    .select(['kind', 'item_id', 'version'])
    .where('merge_id', '=', mergeId)
    .orderBy('kind')
    .orderBy('item_id')
    .execute();

/** Says that a merge stands no more. */
export async function closeMerge(
  trx: ScopedQueries,
  mergeId: string,
  undone: { readonly at: number; readonly by: string },
): Promise<void> {
  await trx
    .updateTable('patient_merge')
    .set({ undone_at: undone.at, undone_by: undone.by })
    .where('id', '=', mergeId)
    .execute();
}
