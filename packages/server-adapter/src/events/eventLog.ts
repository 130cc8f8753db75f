import type { ClinicEvent, ClinicEventType } from '@clinikit/client/events';
import { sql } from 'kysely';
import type { EventTable } from '../database/schema.ts';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import { Statement, type ValueOf } from '../database/statement.ts';

/** What is to stand in the log. */
export interface NewEvent {
  /** One of a capability begins with its name: `scheduling.booked`. */
  type: ClinicEventType | `${string}.${string}`;
  /** Who may see that patient hears of it; without one, who may see all patients. */
  patientId?: string | null;
  studyInstanceUid?: string;
  resourceType?: string;
  resourceId?: string;
  /** Milliseconds since the epoch, UTC. */
  now: number;
}

/**
 * Appends an event inside the caller's transaction.
 *
 * The sequencer's row stays locked until the commit, so positions become visible in their order and a reader at position
 * N has missed nothing below it.
 */
export async function appendEvent(trx: ScopedQueries, event: NewEvent): Promise<void> {
  const row = {
    type: event.type,
    patient_id: event.patientId ?? null,
    study_instance_uid: event.studyInstanceUid ?? null,
    resource_type: event.resourceType ?? null,
    resource_id: event.resourceId ?? null,
    at: event.now,
  };
  if (trx.locksRows) {
    await trx.run(addNextEvent, row);
    return;
  }
  const [head] = await trx.run(nextPosition, {});
  if (!head) throw new Error('The sequencer of events gave no position.');
  await trx.run(addEvent, { ...row, position: head.position });
}

const headOf = (queries: Pick<ScopedQueries, 'insertInto'>) =>
  queries
    .insertInto('event_head')
    .values({ position: 1 })
    .onConflict((oc) => oc.column('tenant').doUpdateSet((eb) => ({ position: eb('event_head.position', '+', 1) })))
    .returning('position');

const nextPosition = new Statement((trx: ScopedQueries) => headOf(trx));

/** Both at once, which PostgreSQL can. */
const addNextEvent = new Statement((trx: ScopedQueries, value: ValueOf<Omit<EventTable, 'tenant' | 'position'>>) =>
  trx
    .with('head', (queries) => headOf(queries))
    .insertInto('event')
    .columns(['position', 'type', 'patient_id', 'study_instance_uid', 'resource_type', 'resource_id', 'at'])
    .expression((eb) =>
      eb
        .selectFrom('head')
        .select((head) => [
          'head.position',
          sql<string>`cast(${value('type')} as text)`.as('type'),
          sql<string | null>`cast(${value('patient_id')} as text)`.as('patient_id'),
          sql<string | null>`cast(${value('study_instance_uid')} as text)`.as('study_instance_uid'),
          sql<string | null>`cast(${value('resource_type')} as text)`.as('resource_type'),
          sql<string | null>`cast(${value('resource_id')} as text)`.as('resource_id'),
          head.cast<number>(value('at'), 'bigint').as('at'),
        ]),
    ),
);

const addEvent = new Statement((trx: ScopedQueries, value: ValueOf<Omit<EventTable, 'tenant'>>) =>
  trx.insertInto('event').values({
    position: value('position'),
    type: value('type'),
    patient_id: value('patient_id'),
    study_instance_uid: value('study_instance_uid'),
    resource_type: value('resource_type'),
    resource_id: value('resource_id'),
    at: value('at'),
  }),
);

/**
 * Waits until no other transaction that appended an event to this tenant's log is still open, and keeps others out until
 * the caller's transaction ends.
 */
export async function waitForAppends(trx: ScopedQueries): Promise<void> {
  // A transaction of SQLite is the only writer from its beginning on.
  if (!trx.locksRows || waited.has(trx)) return;
  await trx.run(lockSequencer, {});
  if (trx.isTransaction) waited.add(trx);
}

/** Transactions that hold the sequencer; it is theirs until they end. */
const waited = new WeakSet<ScopedQueries>();

const lockSequencer = new Statement((trx: ScopedQueries) =>
  trx
    .insertInto('event_head')
    .values({ position: 0 })
    .onConflict((oc) => oc.column('tenant').doUpdateSet((eb) => ({ position: eb.ref('event_head.position') }))),
);

/** The position of the newest committed event; 0 before the first. */
export async function headPosition(scope: ScopedQueries): Promise<number> {
  const head = await scope.selectFrom('event_head').select('position').executeTakeFirst();
  return head?.position ?? 0;
}

/** How many events one query reads at the most. */
const pageSize = 500;

/** An event, and the only person who may hear of it, where there is one. */
export interface NewestEvent {
  readonly event: ClinicEvent;
  readonly personId: string | undefined;
}

/** The events that the scope reaches after `position`, in order; `more` when there may be others behind them. */
export async function readNewEvents(
  scope: ScopedQueries,
  position: number,
): Promise<{ events: NewestEvent[]; more: boolean }> {
  const rows = await scope
    .selectFrom('event')
    .leftJoin('private_record', (join) =>
      join.onRef('private_record.type', '=', 'resource_type').onRef('private_record.id', '=', 'resource_id'),
    )
    .selectAll('event')
    .select('person_id')
    .where('position', '>', position)
    .orderBy('position')
    .limit(pageSize)
    .execute();
  const events = rows.map((row) => ({ event: toEvent(row), personId: row.person_id ?? undefined }));
  return { events, more: rows.length === pageSize };
}

/**
 * What the scope reaches of the events after `position` up to `until`, which must have been committed, and how far
 * was read.
 */
export async function readMissedEvents(
  scope: ScopedQueries,
  { position, until }: { position: number; until: number },
): Promise<{ events: ClinicEvent[]; position: number }> {
  const rows = await scope
    .selectFrom('event')
    .selectAll()
    .where('position', '>', position)
    .where('position', '<=', until)
    .orderBy('position')
    .limit(pageSize)
    .execute();
  const last = rows.length === pageSize ? rows.at(-1)?.position : undefined;
  return { events: rows.map(toEvent), position: last ?? until };
}

const toEvent = (row: EventTable): ClinicEvent => ({
  position: row.position,
  // A newer version that writes to the same log may know more types: whoever listens passes over them.
  type: row.type,
  ...(row.patient_id !== null && { patientId: row.patient_id }),
  ...(row.study_instance_uid !== null && { studyInstanceUid: row.study_instance_uid }),
  ...(row.resource_type !== null && { resourceType: row.resource_type }),
  ...(row.resource_id !== null && { resourceId: row.resource_id }),
  at: new Date(row.at).toISOString(),
});
