import type { ScopedQueries } from '../database/scopedQueries.ts';
import type { EventRow, SealRow, SubjectRow } from './sealedRow.ts';

/** Whom these events are about, by their ids. */
export async function subjectsOfEvents(
  scope: ScopedQueries,
  ids: readonly string[],
): Promise<ReadonlyMap<string, SubjectRow[]>> {
  if (ids.length === 0) return new Map();
  const rows = await scope
    .selectFrom('audit_subject')
    .select(['event_id', 'place', 'patient_id', 'study_instance_uid'])
    .where('event_id', 'in', [...ids])
    .orderBy('event_id')
    .orderBy('place')
    .execute();
  return Map.groupBy(rows, (row) => row.event_id);
}

/** The events that wait for their seal, the oldest first. */
export const unsealedEvents = (scope: ScopedQueries, count: number): Promise<EventRow[]> =>
  scope.selectFrom('audit_event').selectAll().where('sequence', 'is', null).orderBy('id').limit(count).execute();

/** The events between two places of the trail, as far as they are there. */
export const eventsBetween = (scope: ScopedQueries, first: number, last: number): Promise<EventRow[]> =>
  scope
    .selectFrom('audit_event')
    .selectAll()
    .where('sequence', '>=', first)
    .where('sequence', '<=', last)
    .orderBy('sequence')
    .orderBy('id')
    .execute();

/** Events that say that they are sealed and lie behind the last place, or before the first. */
export const eventsOutside = (scope: ScopedQueries, last: number, count: number): Promise<EventRow[]> =>
  scope
    .selectFrom('audit_event')
    .selectAll()
    .where((eb) => eb.or([eb('sequence', '>', last), eb('sequence', '<', 1)]))
    .orderBy('sequence')
    .limit(count)
    .execute();

/** Seals behind a number, in their order. */
export const sealsAfter = (scope: ScopedQueries, number: number, count: number): Promise<SealRow[]> =>
  scope.selectFrom('audit_seal').selectAll().where('number', '>', number).orderBy('number').limit(count).execute();

export const lastSeal = (scope: ScopedQueries): Promise<SealRow | undefined> =>
  scope.selectFrom('audit_seal').selectAll().orderBy('number', 'desc').limit(1).executeTakeFirst();

export const sealNumbered = (scope: ScopedQueries, number: number): Promise<SealRow | undefined> =>
  scope.selectFrom('audit_seal').selectAll().where('number', '=', number).executeTakeFirst();

/** How many events wait for their seal, and since when. */
export async function unsealedTail(scope: ScopedQueries): Promise<{ events: number; since: number | null }> {
  const row = await scope
    .selectFrom('audit_event')
    .select((eb) => [eb.fn.countAll<number>().as('events'), eb.fn.min('at').as('since')])
    .where('sequence', 'is', null)
    .executeTakeFirst();
  return { events: Number(row?.events ?? 0), since: row?.since ?? null };
}
