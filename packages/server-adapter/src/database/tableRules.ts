import type { Tables } from './schema.ts';

/**
 * Which rows of a table a scope reaches. Every rule but `allTenants` begins with the tenant; the rest says what a scope of
 * some patients reaches of the tenant's rows. A scope of all patients reaches all of them.
 *
 * - `patient`: the rows whose column names one of the patients.
 * - `through`: the rows whose parent row is reached; `on` names own columns and those of the parent.
 * - `everyone`: all rows: they say nothing of any patient.
 * - `clinic`: none: they are for the clinic's own work.
 *
 * `own` names the record of a row: of one that is somebody's own (`private_record`) only that person's scope reaches it.
 */
export type TenantRule = Reach & { readonly type?: TypeRule; readonly own?: RecordColumns };

/** The columns that name a record, which may be one that only its author reads. */
export interface RecordColumns {
  readonly type: string;
  readonly id: string;
}

/** Which type of record the rows are: said by a column, where a null is of the type `untyped`; or all are of one. */
export type TypeRule = { readonly column: string; readonly untyped?: string } | { readonly of: string };

type Reach =
  | { readonly reach: 'patient'; readonly column: string }
  | { readonly reach: 'through'; readonly table: string; readonly on: Readonly<Record<string, string>> }
  | { readonly reach: 'everyone' }
  | { readonly reach: 'clinic' };

/** The rule of a table that has no tenant: no scope reaches it at all. */
export interface AllTenantsRule {
  readonly reach: 'allTenants';
}

export type TableRule = TenantRule | AllTenantsRule;

/** The rules that a row of this form can have, with the names of its own columns. */
export type RuleFor<Row, AllTables = Tables> = Row extends { tenant: string }
  ? (
      | { readonly reach: 'patient'; readonly column: keyof Row & string }
      | ThroughRule<Row, AllTables>
      | { readonly reach: 'everyone' | 'clinic' }
    ) & {
      readonly type?: { readonly column: keyof Row & string; readonly untyped?: string } | { readonly of: string };
      readonly own?: { readonly type: keyof Row & string; readonly id: keyof Row & string };
    }
  : AllTenantsRule;

type ThroughRule<Row, AllTables> = {
  [Parent in keyof AllTables]: {
    readonly reach: 'through';
    readonly table: Parent;
    readonly on: Readonly<Partial<Record<keyof Row & string, keyof AllTables[Parent] & string>>>;
  };
}[keyof AllTables];

const ofImages = { of: 'ImagingStudy' } as const;
const typed = { column: 'type' } as const;
const ofRecord = { type: 'type', id: 'id' } as const;

const throughStudy = {
  reach: 'through',
  table: 'study',
  on: { study_instance_uid: 'study_instance_uid' },
  type: ofImages,
} as const;

const throughResource = {
  reach: 'through',
  table: 'resource',
  on: { type: 'type', resource_id: 'id' },
  type: typed,
  own: { type: 'type', id: 'resource_id' },
} as const;

/** The rule of every table of the clinic. A table that is missing here is a type error, and so is a column it has not. */
export const tableRules = {
  inbox: { reach: 'clinic' },
  study: { reach: 'patient', column: 'patient_id', type: ofImages },
  series: throughStudy,
  series_metadata: throughStudy,
  instance: throughStudy,
  resource: { reach: 'patient', column: 'patient_id', type: typed, own: ofRecord },
  // Whoever may see a record now may see how it was: one that was under another patient is none of theirs.
  resource_history: {
    ...{ reach: 'through', table: 'resource', on: { type: 'type', id: 'id' } },
    ...{ type: typed, own: ofRecord },
  },
  private_record: { reach: 'clinic', type: typed, own: ofRecord },
  index_string: throughResource,
  index_token: throughResource,
  index_date: throughResource,
  index_number: throughResource,
  index_quantity: throughResource,
  index_reference: throughResource,
  index_uri: throughResource,
  event: {
    ...{ reach: 'patient', column: 'patient_id', type: { column: 'resource_type', untyped: 'ImagingStudy' } },
    own: { type: 'resource_type', id: 'resource_id' },
  },
  event_head: { reach: 'everyone' },
  quarantine: { reach: 'clinic' },
  access_grant: { reach: 'clinic' },
  patient_merge: { reach: 'clinic' },
  patient_merge_item: { reach: 'clinic' },
  deleted_study: { reach: 'clinic' },
  download: throughStudy,
  request_count: { reach: 'allTenants' },
  channel_message: { reach: 'allTenants' },
  channel_poller: { reach: 'allTenants' },
  // A list names many patients: each of them reaches it, and of those whom it names only themselves.
  audit_event: { reach: 'through', table: 'audit_subject', on: { id: 'event_id' }, type: { of: 'AuditEvent' } },
  audit_subject: { reach: 'patient', column: 'patient_id', type: { of: 'AuditEvent' } },
  audit_seal: { reach: 'clinic' },
  audit_sealer: { reach: 'clinic' },
} as const satisfies { readonly [Name in keyof Tables]: RuleFor<Tables[Name]> };
