import type { AuditInteraction } from '../database/auditSchema.ts';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import { subjectsOfEvents } from './auditRows.ts';
import { firstIdAt } from './eventId.ts';
import type { EventRow, SubjectRow } from './sealedRow.ts';

/** Which events are asked for. */
export interface TrailSearch {
  readonly id?: string | undefined;
  readonly patientId?: string | undefined;
  readonly studyInstanceUid?: string | undefined;
  readonly agentId?: string | undefined;
  readonly interactions?: readonly AuditInteraction[] | undefined;
  /** From this instant on, in milliseconds since the epoch. */
  readonly from?: number | undefined;
  /** Before this instant. */
  readonly before?: number | undefined;
  readonly count: number;
  /** The id of the last event of the page before. */
  readonly after?: string | undefined;
}

/** An event, and of those whom it is about the ones whom the scope reaches, and for whom was asked. */
export interface TrailEvent {
  readonly row: EventRow;
  readonly subjects: readonly SubjectRow[];
}

/** The events that the scope reaches, the newest first; one more than asked for says that there are more. */
export async function findEvents(
  scope: ScopedQueries,
  search: TrailSearch,
): Promise<{ events: TrailEvent[]; more: boolean }> {
  const { id, patientId, studyInstanceUid, agentId, interactions, from, before, count, after } = search;
  let query = scope.selectFrom('audit_event').selectAll();
  if (id !== undefined) query = query.where('id', '=', id);
  // Of one patient there are few among all: they are found by them, and not by looking through what happened.
  if (patientId !== undefined || studyInstanceUid !== undefined || scope.patientIds !== 'all') {
    let about = scope.selectFrom('audit_subject').select('event_id');
    if (patientId !== undefined) about = about.where('patient_id', '=', patientId);
    if (studyInstanceUid !== undefined) about = about.where('study_instance_uid', '=', studyInstanceUid);
    query = query.where('id', 'in', about);
  }
  if (agentId !== undefined) query = query.where('agent_id', '=', agentId);
  if (interactions !== undefined) query = query.where('interaction', 'in', [...interactions]);
  if (from !== undefined) query = query.where('id', '>=', firstIdAt(from));
  if (before !== undefined) query = query.where('id', '<', firstIdAt(before));
  if (after !== undefined) query = query.where('id', '<', after);
  const found = await query
    .orderBy('id', 'desc')
    .limit(count + 1)
    .execute();
  const rows = found.slice(0, count);
  const subjects = await subjectsOfEvents(
    scope,
    rows.map((row) => row.id),
  );
  const isAsked = (one: SubjectRow) =>
    (patientId === undefined || one.patient_id === patientId) &&
    (studyInstanceUid === undefined || one.study_instance_uid === studyInstanceUid);
  const events = rows.map((row) => ({ row, subjects: (subjects.get(row.id) ?? []).filter(isAsked) }));
  return { events, more: found.length > count };
}
