import type { Migration } from 'kysely/migration';
import type { PolicyRows } from '../access/policy.ts';
import type { Principal } from '../access/principal.ts';
import type { Person } from '../access/rights.ts';
import type { Tables } from '../database/schema.ts';
import type { Scope, ScopedQueries } from '../database/scopedQueries.ts';
import type { RuleFor } from '../database/tableRules.ts';
import type { Route } from '../http/route.ts';
import type { JobHandler } from '../jobs/jobs.ts';
import type { StoredResource } from '../records/types.ts';

/** A write as a rule sees it, inside its transaction. */
export interface RecordWrite<OwnTables extends object = object> {
  /** Everything written through it is written with the record, or not at all. */
  readonly trx: ScopedQueries<Tables & OwnTables>;
  readonly principal: Principal;
  readonly action: 'create' | 'update' | 'delete';
  /** As it will be written; of a deletion, as it stands. */
  readonly resource: StoredResource;
  /** As it stands; undefined for a new record. */
  readonly before: StoredResource | undefined;
  /** In milliseconds since the epoch. */
  readonly now: number;
}

/**
 * What a capability says to the writing of a type of record: it refuses by a `HandlerError`, completes the record, or
 * writes more with it.
 *
 * @returns the record that is written, with the same type and id.
 */
export type RecordRule<OwnTables extends object = object> = (
  write: RecordWrite<OwnTables>,
) => Promise<StoredResource> | StoredResource;

/** Something that has happened, as a capability tells it. */
export interface CapabilityEvent {
  /** `scheduling.booked` */
  readonly type: string;
  readonly patientId?: string | null;
  /** The FHIR type and id of the record that it is about. */
  readonly resourceType: string;
  readonly resourceId: string;
}

/** What the operations and jobs of a capability work with. */
export interface CapabilityRoom<OwnTables extends object = object> {
  /** What a person may see: their tenant, its patients or some of them, types that are theirs. For what is done in their name. */
  scopeOf(person: Person): ScopedQueries<Tables & OwnTables>;
  /** All patients of a tenant. For jobs, and for the capability's own work. */
  tenant(tenant: string): ScopedQueries<Tables & OwnTables>;
  readonly now: () => number;
  /**
   * Adds a job of the capability; the same key again changes nothing.
   *
   * @param job.kind one of the capability's own.
   * @param job.subject what it is about, an id.
   * @param job.dueAt in milliseconds since the epoch; at once unless told.
   * @param trx a transaction of the tenant, whosever it is, with which the job comes about or not; by itself unless told.
   */
  addJob(
    job: { tenant: string; kind: string; key: string; subject: string; dueAt?: number },
    trx?: Scope,
  ): Promise<void>;
  /**
   * Writes an event of the capability to the clinic's log, inside a transaction, whosever it is. Whoever may see the patient,
   * and read records of `resourceType`, hears of it; without a patient, whoever may see all.
   *
   * @throws TypeError for a type that the capability does not name in `events`.
   */
  appendEvent(trx: Scope, event: CapabilityEvent): Promise<void>;
  /** The same transaction for the capability's own work: what it writes beside a patient's record may be no patient's. */
  ownWork(trx: Scope): ScopedQueries<Tables & OwnTables>;
}

/**
 * Something that a clinic can do, as a value: an integrator takes what they need and writes their own in the same form.
 *
 * @example
 * createClinic({ ..., capabilities: [scheduling()] })
 */
export interface Capability<OwnTables extends object = object> {
  /** Small letters and hyphens. Its routes, jobs and migrations are kept apart by it. */
  readonly name: string;
  /**
   * Which rows of its own tables a scope reaches. Each has a column `tenant`, which queries need not name; without one they
   * fail. A table without a rule is reached by scopes of all patients only.
   */
  readonly tables?: { readonly [Name in keyof OwnTables]?: RuleFor<OwnTables[Name], Tables & OwnTables> };
  /** FHIR types whose rules are its own: a type that is for a capability to own is read only until one does. */
  readonly owns?: readonly string[];
  /** By FHIR type. */
  readonly rules?: Readonly<Record<string, RecordRule<OwnTables>>>;
  /** Routes below `/<name>/`, or FHIR operations: `/fhir/Appointment/:id/$book`. */
  readonly operations?: (room: CapabilityRoom<OwnTables>) => readonly Route[];
  /** By kind. */
  readonly jobs?: (room: CapabilityRoom<OwnTables>) => Readonly<Record<string, JobHandler>>;
  /** Types of the events that it writes to the clinic's log, each behind its name: `scheduling.booked`. */
  readonly events?: readonly string[];
  /** What each role may do with the types that it brings; see `accessPolicy`. */
  readonly policies?: PolicyRows;
  /** In the order of their names; run once each, after the clinic's own. */
  readonly migrations?: Readonly<Record<string, Migration>>;
}
