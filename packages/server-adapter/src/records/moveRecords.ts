import { setImmediate } from 'node:timers/promises';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import { appendEvent } from '../events/eventLog.ts';
import { patientOf } from './compartment.ts';
import { findDefinition } from './definitions.ts';
import { readVersions } from './history.ts';
import type { MergedItem } from './patientMerges.ts';
import { findResource, putResource, type RecordKey } from './resourceStore.ts';
import { refersTo, retargeted } from './retargeted.ts';
import { parseStored } from './storedResource.ts';
import type { StoredResource } from './types.ts';

/** From which patient to which, and when. */
export interface Move {
  readonly from: string;
  readonly to: string;
  readonly now: number;
}

/** These are written by those who move patients and images themselves. */
const otherwiseMoved = ['Patient', 'ImagingStudy'];

/** The records of a patient's compartment, and all others that are found by the patient. */
export async function recordsAbout(scope: ScopedQueries, patientId: string): Promise<RecordKey[]> {
  const own = await scope
    .selectFrom('resource')
    .select(['type', 'id'])
    .where('patient_id', '=', patientId)
    .where('type', 'not in', otherwiseMoved)
    .execute();
  const referring = await scope
    .selectFrom('index_reference')
    .select(['type', 'resource_id as id'])
    .distinct()
    .where('target_type', '=', 'Patient')
    .where('target_id', '=', patientId)
    .where('type', 'not in', otherwiseMoved)
    .execute();
  const all = new Map([...own, ...referring].map((key) => [`${key.type}/${key.id}`, key]));
  return [...all.values()].sort((a, b) => (`${a.type}/${a.id}` < `${b.type}/${b.id}` ? -1 : 1));
}

/** Makes all records about one patient records about another; the caller holds the sequencer. */
export async function moveRecords(trx: ScopedQueries, move: Move): Promise<MergedItem[]> {
  const items: MergedItem[] = [];
  for (const [at, key] of (await recordsAbout(trx, move.from)).entries()) {
    if (at % 20 === 19) await setImmediate();
    const known = await findResource(trx, key);
    // What follows another record goes with that one.
    if (!known || !refersTo(known.resource, move.from)) continue;
    const version = await writeMoved(trx, retargeted(known.resource, move.from, move.to), known.resource, move);
    items.push({ kind: key.type, item_id: key.id, version });
  }
  return items;
}

/**
 * Moves a record back that a merge moved, if it is still where the merge has put it. One that was not written since gets
 * back what it said; in one that was, the references lead back.
 *
 * @param move from whom it goes back to whom.
 * @returns false for a record that stays: it is gone, somebody has moved it, or it had named both patients before and was
 *   written since, so that nobody can tell which reference was whose.
 */
export async function moveRecordBack(trx: ScopedQueries, item: MergedItem, move: Move): Promise<boolean> {
  const key = { type: item.kind, id: item.item_id };
  const known = await findResource(trx, key);
  if (!known || !refersTo(known.resource, move.from)) return false;
  const before = await versionBefore(trx, key, item.version);
  if (known.version === item.version && before) {
    await writeMoved(trx, before, known.resource, move);
    return true;
  }
  if (!before || refersTo(before, move.from)) return false;
  await writeMoved(trx, retargeted(known.resource, move.from, move.to), known.resource, move);
  return true;
}

async function versionBefore(
  scope: ScopedQueries,
  key: RecordKey,
  version: number,
): Promise<StoredResource | undefined> {
  const [before] = await readVersions(scope, key, { count: 1, before: version });
  return before?.content == null ? undefined : parseStored(before.content);
}

async function writeMoved(
  trx: ScopedQueries,
  moved: StoredResource,
  before: StoredResource,
  { now }: Move,
): Promise<number> {
  const definition = findDefinition(moved.resourceType);
  if (!definition) throw new Error(`There is no definition of ${moved.resourceType}.`);
  const [patientId, leftId] = [patientOf(definition, moved), patientOf(definition, before)];
  const { version } = await putResource(trx, moved, { patientId, now });
  const { resourceType, id: resourceId } = moved;
  for (const id of new Set([patientId, leftId])) {
    await appendEvent(trx, { type: 'record.changed', patientId: id, resourceType, resourceId, now });
  }
  return version;
}

/** Records that came into a patient's compartment from a moment on, the newest first. */
export const recordsSince = (scope: ScopedQueries, patientId: string, since: number): Promise<RecordKey[]> =>
  scope
    .selectFrom('resource')
    .select(['type', 'id'])
    .where('patient_id', '=', patientId)
    .where('type', 'not in', otherwiseMoved)
    .where('created_at', '>=', since)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();
