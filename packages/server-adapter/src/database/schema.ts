import type { Generated, Kysely } from 'kysely';
import type { AuditEventTable, AuditSealerTable, AuditSealTable, AuditSubjectTable } from './auditSchema.ts';

/** Milliseconds since the epoch, UTC. */
type InstantMs = number;

/** What happened outside and waits to be worked off: one row per announced change. */
export interface InboxTable {
  tenant: string;
  source: string;
  message_id: string;
  change_type: string;
  resource_id: string;
  /** `dead`: it failed for good and waits for a person. */
  state: 'pending' | 'done' | 'dead';
  attempts: number;
  due_at: InstantMs;
  leased_until: InstantMs;
  /** Counts who has taken the row: whoever took it before changes nothing any more. */
  fence: number;
  error: string | null;
  received_at: InstantMs;
  done_at: InstantMs | null;
}

export interface StudyTable {
  tenant: string;
  study_instance_uid: string;
  /** FHIR id of the patient under whom the study is filed; null while it is in triage. */
  patient_id: string | null;
  triage_reason: TriageReason | null;
  /** JSON `ArrivedAs`: the patient as the study named them. */
  arrived_as: string;
  /** FHIR date or dateTime, as precise as the study was. */
  started: string | null;
  description: string | null;
  accession_number: string | null;
  source: string;
  received_at: InstantMs;
  updated_at: InstantMs;
  /** When it was filed under `patient_id`; null while it is in triage. */
  filed_at: InstantMs | null;
}

export interface SeriesTable {
  tenant: string;
  series_instance_uid: string;
  study_instance_uid: string;
  /** Empty when the file does not say. */
  modality: string;
  series_number: number | null;
  description: string | null;
  /** Counts what was filed in it: whoever made something of all its instances sees that there are others. */
  revision: number;
  /** How many there are. */
  instances: number;
}

/** Metadata of a series as readers get it, made once and kept. */
export interface SeriesMetadataTable {
  tenant: string;
  series_instance_uid: string;
  study_instance_uid: string;
  /** `whole` with what was said before it was filed anew, `shown` without. */
  variant: string;
  /** Of what it was made: of anything else it is no longer the metadata. */
  stamp: string;
  /** DICOM JSON, gzipped. */
  content: Uint8Array;
  /** Before it was gzipped. */
  size_bytes: number;
}

export interface InstanceTable {
  tenant: string;
  sop_instance_uid: string;
  series_instance_uid: string;
  study_instance_uid: string;
  sop_class_uid: string;
  transfer_syntax_uid: string;
  instance_number: number | null;
  rows: number | null;
  columns: number | null;
  number_of_frames: number;
  sha256: string;
  object_key: string;
  size_bytes: number;
  /** JSON, DICOM JSON model (PS3.18 Annex F), as it arrived. */
  metadata: string;
  /** JSON, where each frame lies: see `frameList`. */
  frames: string;
  /** The CRC-32 of each frame: see `crcList`; null for what was filed before there were any, until its original was read whole. */
  frame_crcs: string | null;
  preview_key: string | null;
  preview_error: string | null;
  /** The address of a small picture that holds it, made with the preview; null until then. */
  thumbnail: string | null;
  source: string;
  resource_id: string | null;
  received_at: InstantMs;
}

/** FHIR resources, the current version of each. */
export interface ResourceTable {
  tenant: string;
  type: string;
  id: string;
  version: number;
  /** When it was first written: its place in every list, which later versions do not change. */
  created_at: InstantMs;
  last_updated: InstantMs;
  /** The patient compartment that the resource is in. */
  patient_id: string | null;
  content: string;
}

/** Versions of resources that were replaced or taken away. */
export interface ResourceHistoryTable {
  tenant: string;
  type: string;
  id: string;
  version: number;
  last_updated: InstantMs;
  /** The patient compartment that the resource was in. */
  patient_id: string | null;
  /** Null for a version that says that the resource was deleted. */
  content: string | null;
}

/** Records that nobody but their author reads. */
export interface PrivateRecordTable {
  tenant: string;
  type: string;
  id: string;
  /** The account that made it, as its principal names it. */
  person_id: string;
}

/** What FHIR search reads: one row per value of a search parameter, in a table for each kind of value. */
interface IndexRow {
  tenant: string;
  type: string;
  resource_id: string;
  parameter: string;
}

export interface IndexStringTable extends IndexRow {
  /** Folded, from one of its words on. */
  value: string;
  /** The first two characters of the value. */
  beginning: string;
  /** 1 for a whole text, by which records are sorted; 0 for one from a later word on. */
  whole: number;
  /** When the resource was first written, as in `resource`. */
  created_at: InstantMs;
}

export interface IndexTokenTable extends IndexRow {
  /** Empty for a code without a system. */
  system: string;
  value: string;
}

/** A range, without its end, on the clock of the place where it was written, and as instants. */
export interface IndexDateTable extends IndexRow {
  clock_start: number;
  clock_end: number;
  start_at: InstantMs;
  end_at: InstantMs;
}

export interface IndexNumberTable extends IndexRow {
  value: number;
}

export interface IndexQuantityTable extends IndexRow {
  value: number;
  /** Empty for a unit without a system. */
  system: string;
  code: string;
}

export interface IndexReferenceTable extends IndexRow {
  /** Empty for an address elsewhere, which is then the id. */
  target_type: string;
  target_id: string;
}

export interface IndexUriTable extends IndexRow {
  value: string;
}

export interface EventTable {
  tenant: string;
  position: number;
  type: string;
  patient_id: string | null;
  study_instance_uid: string | null;
  /** Of the FHIR resource that changed. */
  resource_type: string | null;
  resource_id: string | null;
  at: InstantMs;
}

/** The sequencer of a tenant's events: its row is locked from the taking of a position to the commit. */
export interface EventHeadTable {
  tenant: string;
  position: number;
}

export interface QuarantineTable {
  tenant: string;
  id: string;
  source: string;
  reason: string;
  resource_id: string | null;
  object_key: string | null;
  size_bytes: number | null;
  received_at: InstantMs;
}

/** One row for each time that a patient's record was merged into another one. */
export interface PatientMergeTable {
  tenant: string;
  id: string;
  source_id: string;
  target_id: string;
  /** The versions of the two records as they stood before. */
  source_version: number;
  target_version: number;
  merged_at: InstantMs;
  merged_by: string;
  /** Null while the merge stands. */
  undone_at: InstantMs | null;
  undone_by: string | null;
}

/** What a merge moved from one patient to the other. */
export interface PatientMergeItemTable {
  tenant: string;
  merge_id: string;
  /** `study`, or the FHIR type of a record. */
  kind: string;
  /** Study Instance UID, or the id of the record. */
  item_id: string;
  /** The version of the record that the merge wrote; 0 for a study. */
  version: number;
}

/** A study that is packed for somebody who asked for it. */
export interface DownloadTable {
  tenant: string;
  id: string;
  /** Who asked for it, and may take it. */
  person_id: string;
  study_instance_uid: string;
  /** Under whom the study was filed, and what was known of them: under anything else it must not leave. */
  stamp: string;
  state: 'waiting' | 'running' | 'ready' | 'failed';
  /** Why it failed. */
  error: 'damaged' | 'changed' | 'failed' | null;
  files: number;
  files_done: number;
  object_key: string;
  size_bytes: number | null;
  /** Counts those who have worked on it: a slower one writes nothing any more. */
  fence: number;
  leased_until: InstantMs;
  created_at: InstantMs;
  /** When it is taken away. */
  expires_at: InstantMs;
}

/** Studies that were deleted and can be restored; their series and instances stay. */
export interface DeletedStudyTable {
  tenant: string;
  study_instance_uid: string;
  /** Under whom it was filed; null for triage. */
  patient_id: string | null;
  /** JSON, the row of the study without its tenant. */
  study: string;
  reason: string;
  deleted_by: string;
  deleted_at: InstantMs;
  /** When its retention ended: it cannot be restored any more. */
  destroyed_at: InstantMs | null;
  /** When its images were gone. */
  erased_at: InstantMs | null;
}

/** Requests of one minute, of whoever has sent many: what the processes of a clinic tell each other. */
export interface RequestCountTable {
  who: string;
  /** Since the epoch. */
  minute: number;
  count: number;
}

/** Messages of the channel that other processes come for; kept for a minute. */
export interface ChannelMessageTable {
  id: Generated<number>;
  /** The process that wrote it. */
  sender: string;
  /** JSON `AddressedMessage`. */
  content: string;
  sent_at: InstantMs;
}

/** The processes that come for messages, each for as long as it has said. */
export interface ChannelPollerTable {
  id: string;
  until: InstantMs;
}

/** Patients whose records somebody has opened in an emergency. */
export interface AccessGrantTable {
  tenant: string;
  /** The id of the principal. */
  person_id: string;
  patient_id: string;
  reason: string;
  granted_at: InstantMs;
  expires_at: InstantMs;
}

/** Why a study waits in triage. */
export type TriageReason =
  | 'no_patient_id'
  | 'unknown_issuer'
  | 'unknown_patient'
  | 'identity_mismatch'
  /** Somebody has taken it out of a patient's chart. */
  | 'sent_back';

export interface Tables {
  inbox: InboxTable;
  study: StudyTable;
  series: Omit<SeriesTable, 'revision'> & { revision: Generated<number> };
  series_metadata: SeriesMetadataTable;
  instance: InstanceTable;
  resource: ResourceTable;
  resource_history: ResourceHistoryTable;
  private_record: PrivateRecordTable;
  index_string: IndexStringTable;
  index_token: IndexTokenTable;
  index_date: IndexDateTable;
  index_number: IndexNumberTable;
  index_quantity: IndexQuantityTable;
  index_reference: IndexReferenceTable;
  index_uri: IndexUriTable;
  event: EventTable;
  event_head: EventHeadTable;
  quarantine: QuarantineTable;
  access_grant: AccessGrantTable;
  patient_merge: PatientMergeTable;
  patient_merge_item: PatientMergeItemTable;
  deleted_study: DeletedStudyTable;
  download: DownloadTable;
  request_count: RequestCountTable;
  channel_message: ChannelMessageTable;
  channel_poller: ChannelPollerTable;
  audit_event: AuditEventTable;
  audit_subject: AuditSubjectTable;
  audit_seal: AuditSealTable;
  audit_sealer: AuditSealerTable;
}

/**
 * The clinic's database for all tenants, outside or inside a transaction: for migrations, the claiming of jobs and what
 * else is of no tenant. Rooms take `ScopedQueries`.
 */
export type UnscopedQueries = Kysely<Tables>;
