import { setImmediate } from 'node:timers/promises';
import { lockStudies, moveStudies, studiesSince } from '../archive/moveStudies.ts';
import type { AuditAgent } from '../audit/auditAgent.ts';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import { waitForAppends } from '../events/eventLog.ts';
import { HandlerError } from '../http/errors.ts';
import { readVersion } from '../records/history.ts';
import { keepPatient } from '../records/keepPatient.ts';
import { moveRecordBack, recordsSince } from '../records/moveRecords.ts';
import { refuseTakenIdentifiers } from '../records/patientIdentifiers.ts';
import { closeMerge, itemsOfMerge, mergedInto, standingMerge } from '../records/patientMerges.ts';
import { findResource, putResource, type Version } from '../records/resourceStore.ts';
import { parseStored } from '../records/storedResource.ts';
import type { StoredResource } from '../records/types.ts';
import { withoutMerged } from './mergedRecord.ts';
import { announcePatients, auditPatients } from './mergePatients.ts';

/** What an undo did. */
export interface UndoOutcome {
  readonly source: StoredResource;
  readonly targetId: string;
  /** How many records and studies went back. */
  readonly returned: number;
  /**
   * What stays with the target and may be the source's: it came after the merge, or was moved or rewritten since. As
   * references; a person looks through them.
   */
  readonly stayed: readonly string[];
}

/**
 * Undoes the merge of a patient, inside the caller's transaction: exactly what it moved goes back. What came afterwards
 * stays with the target, since nobody knows whose it is, and the answer names it.
 *
 * @throws HandlerError `not_found` for a patient who was not merged; `conflict` where the target was merged since, where
 *   one of the two was deleted, and where somebody else has one of the numbers now.
 */
export async function undoMerge(
  trx: ScopedQueries,
  sourceId: string,
  { now, by }: { readonly now: number; readonly by: AuditAgent },
): Promise<UndoOutcome & { readonly written: Version }> {
  const targetId = await mergedInto(trx, sourceId);
  if (targetId === undefined) throw notMerged();
  for (const id of [sourceId, targetId].sort()) if (!(await keepPatient(trx, id))) throw deleted();
  await lockStudies(trx, targetId);
  await waitForAppends(trx);
  const merge = await standingMerge(trx, sourceId);
  if (merge?.target_id !== targetId) throw notMerged();
  if ((await mergedInto(trx, targetId)) !== undefined) {
    throw new HandlerError('conflict', 'The target was merged into another patient since. Undo that merge first.');
  }
  const items = await itemsOfMerge(trx, merge.id);
  const move = { from: targetId, to: sourceId, now };
  const stayed: string[] = [];
  const wanted = items.flatMap(({ kind, item_id: id }) => (kind === 'study' ? [id] : []));
  const studies = new Set(await moveStudies(trx, move, wanted));
  stayed.push(...wanted.filter((uid) => !studies.has(uid)).map((uid) => `ImagingStudy/${uid}`));
  let returned = studies.size;
  for (const [at, item] of items.filter(({ kind }) => kind !== 'study').entries()) {
    if (at % 20 === 19) await setImmediate();
    if (await moveRecordBack(trx, item, move)) returned += 1;
    else stayed.push(`${item.kind}/${item.item_id}`);
  }
  const written = await writePatients(trx, merge, now);
  await announcePatients(trx, [sourceId, targetId], now);
  await closeMerge(trx, merge.id, { at: now, by: by.id });
  await auditPatients(trx, [sourceId, targetId], { operation: 'undo-merge', agent: by, at: now });
  const since = await recordsSince(trx, targetId, merge.merged_at);
  const arrived = await studiesSince(trx, targetId, merge.merged_at);
  stayed.push(...since.map(({ type, id }) => `${type}/${id}`), ...arrived.map((uid) => `ImagingStudy/${uid}`));
  return { source: written.resource, targetId, returned, stayed: [...new Set(stayed)], written };
}

async function writePatients(
  trx: ScopedQueries,
  merge: NonNullable<Awaited<ReturnType<typeof standingMerge>>>,
  now: number,
): Promise<Version> {
  const { source_id: sourceId, target_id: targetId } = merge;
  const read = async (id: string, version: number) =>
    parseStored((await readVersion(trx, { type: 'Patient', id }, version)).content);
  const source = await read(sourceId, merge.source_version);
  const target = await findResource(trx, { type: 'Patient', id: targetId });
  if (!target) throw deleted();
  const before = { source, target: await read(targetId, merge.target_version) };
  await putResource(trx, withoutMerged(target.resource, before), { patientId: targetId, now });
  // Somebody may have been given one of its numbers meanwhile, by an edit of the target.
  await refuseTakenIdentifiers({ trx, resource: source, before: undefined });
  return putResource(trx, source, { patientId: sourceId, now });
}

const notMerged = (): HandlerError => new HandlerError('not_found', 'This patient was not merged into another one.');

const deleted = (): HandlerError =>
  new HandlerError('conflict', 'One of the two records was deleted since: the merge cannot be undone.');
