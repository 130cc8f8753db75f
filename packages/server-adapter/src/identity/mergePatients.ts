import { countStudies, lockStudies, moveStudies } from '../archive/moveStudies.ts';
import type { AuditAgent } from '../audit/auditAgent.ts';
import { writeEntries } from '../audit/writeEntries.ts';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import { appendEvent, waitForAppends } from '../events/eventLog.ts';
import { HandlerError } from '../http/errors.ts';
import { keepPatient } from '../records/keepPatient.ts';
import { moveRecords, recordsAbout } from '../records/moveRecords.ts';
import { keepMerge, mergedInto } from '../records/patientMerges.ts';
import { findResource, putResource, type Version } from '../records/resourceStore.ts';
import type { StoredResource } from '../records/types.ts';
import { mergedRecords } from './mergedRecord.ts';

/** Which patient becomes which. */
export interface Pair {
  /** Of whom nothing but a pointer is left. */
  readonly sourceId: string;
  /** Who has everything afterwards. */
  readonly targetId: string;
}

/** How many records of each type move, and studies as `ImagingStudy`. */
export type MovedCounts = Readonly<Record<string, number>>;

/** What a merge did, or would do. */
export interface MergeOutcome {
  /** The target as it is afterwards. */
  readonly target: StoredResource;
  readonly moved: MovedCounts;
}

/**
 * What a merge would do, without doing it.
 *
 * @throws HandlerError as `mergePatients` does.
 */
export async function previewMerge(scope: ScopedQueries, pair: Pair): Promise<MergeOutcome> {
  const { source, target } = await readPair(scope, pair);
  const records = await recordsAbout(scope, pair.sourceId);
  const moved = counts(records.map(({ type }) => type));
  const studies = await countStudies(scope, pair.sourceId);
  return {
    target: mergedRecords(source.resource, target.resource).target,
    moved: studies > 0 ? { ...moved, ImagingStudy: studies } : moved,
  };
}

/**
 * Merges one patient's record into another, inside the caller's transaction: all records, studies and numbers of the
 * source are the target's from then on, and so is what arrives under an old number.
 *
 * @throws HandlerError `not_found`; `bad_request` for a patient and themselves; `conflict` where one of the two was merged
 *   already.
 */
export async function mergePatients(
  trx: ScopedQueries,
  { sourceId, targetId }: Pair,
  { now, by }: { readonly now: number; readonly by: AuditAgent },
): Promise<MergeOutcome & { readonly written: Version }> {
  requireTwo({ sourceId, targetId });
  // Whoever deletes one of them locks its record first; whoever files an image, its study. The sequencer comes last.
  for (const id of [sourceId, targetId].sort()) {
    if (!(await keepPatient(trx, id))) throw noSuchPatient();
  }
  await lockStudies(trx, sourceId);
  await waitForAppends(trx);
  const before = await readPair(trx, { sourceId, targetId });
  const move = { from: sourceId, to: targetId, now };
  const studies = await moveStudies(trx, move);
  const records = await moveRecords(trx, move);
  const { source, target } = mergedRecords(before.source.resource, before.target.resource);
  await putResource(trx, source, { patientId: sourceId, now });
  const written = await putResource(trx, target, { patientId: targetId, now });
  await announcePatients(trx, [sourceId, targetId], now);
  await keepMerge(
    trx,
    {
      source_id: sourceId,
      target_id: targetId,
      source_version: before.source.version,
      target_version: before.target.version,
      merged_at: now,
      merged_by: by.id,
    },
    [...records, ...studies.map((uid) => ({ kind: 'study', item_id: uid, version: 0 }))],
  );
  await auditPatients(trx, [sourceId, targetId], { operation: 'merge', agent: by, at: now });
  const kinds = [...records.map(({ kind }) => kind), ...studies.map(() => 'ImagingStudy')];
  return { target: written.resource, moved: counts(kinds), written };
}

/** Keeps who has made two patients one, or two again, in the trail of both. */
export async function auditPatients(
  trx: ScopedQueries,
  ids: readonly string[],
  { operation, agent, at }: { operation: 'merge' | 'undo-merge'; agent: AuditAgent; at: number },
): Promise<void> {
  const details = { what: `Patient/${ids[0]}`, operation };
  const subjects = ids.map((patientId) => ({ patientId }));
  await writeEntries(trx, [{ agent, at, interaction: 'update', details, subjects }]);
}

/** Those who look at a patient's chart hear that the record has changed. */
export async function announcePatients(trx: ScopedQueries, ids: readonly string[], now: number): Promise<void> {
  for (const id of ids) {
    await appendEvent(trx, { type: 'patient.changed', patientId: id, resourceType: 'Patient', resourceId: id, now });
  }
}

async function readPair(
  scope: ScopedQueries,
  { sourceId, targetId }: Pair,
): Promise<{ source: Version; target: Version }> {
  requireTwo({ sourceId, targetId });
  const [source, target] = [await readPatient(scope, sourceId), await readPatient(scope, targetId)];
  if ((await mergedInto(scope, sourceId)) !== undefined) {
    throw new HandlerError('conflict', 'The source was merged into another patient already.');
  }
  if ((await mergedInto(scope, targetId)) !== undefined) {
    throw new HandlerError('conflict', 'The target was merged into another patient. Merge into that one.');
  }
  return { source, target };
}

function requireTwo({ sourceId, targetId }: Pair): void {
  if (sourceId === targetId) throw new HandlerError('bad_request', 'A patient cannot be merged into themselves.');
}

async function readPatient(scope: ScopedQueries, id: string): Promise<Version> {
  const found = await findResource(scope, { type: 'Patient', id });
  if (!found) throw noSuchPatient();
  return found;
}

const noSuchPatient = (): HandlerError =>
  new HandlerError('not_found', 'One of the two patients is not there, or not yours to see.');

function counts(kinds: readonly string[]): MovedCounts {
  return Object.fromEntries([...Map.groupBy(kinds, (kind) => kind)].map(([kind, some]) => [kind, some.length]));
}
