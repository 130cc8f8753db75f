import type { Kysely } from 'kysely';

/** Milliseconds since the epoch, UTC. */
type InstantMs = number;

/** What happened outside and waits to be worked off: one row per announced change. */
export interface InboxTable {
  tenant: string;
  source: string;
  message_id: string;
  change_type: string;
  resource_id: string;
  state: 'pending' | 'done';
  attempts: number;
  due_at: InstantMs;
  leased_until: InstantMs;
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
  preview_key: string | null;
  preview_error: string | null;
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

/** What FHIR search reads: one row per value of a search parameter. */
export interface ResourceIndexTable {
  tenant: string;
  type: string;
  parameter: string;
  system: string;
  value: string;
  resource_id: string;
}

export interface EventTable {
  tenant: string;
  position: number;
  type: string;
  patient_id: string | null;
  study_instance_uid: string | null;
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

/** Why a study waits in triage. */
export type TriageReason = 'no_patient_id' | 'unknown_issuer' | 'unknown_patient' | 'identity_mismatch';

export interface Tables {
  inbox: InboxTable;
  study: StudyTable;
  series: SeriesTable;
  instance: InstanceTable;
  resource: ResourceTable;
  resource_index: ResourceIndexTable;
  event: EventTable;
  event_head: EventHeadTable;
  quarantine: QuarantineTable;
}

/** The clinic's database, outside or inside a transaction. */
export type Queries = Kysely<Tables>;
