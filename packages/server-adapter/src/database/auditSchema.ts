/** Milliseconds since the epoch, UTC. */
type InstantMs = number;

/** Somebody saw or changed something of a patient; nobody changes or deletes a row. */
export interface AuditEventTable {
  tenant: string;
  /** Begins with the time: ids are in the order of what happened. */
  id: string;
  at: InstantMs;
  interaction: AuditInteraction;
  agent_id: string;
  agent_name: string | null;
  /** Separated by commas. */
  agent_roles: string;
  /** From where they asked, where the platform tells. */
  agent_address: string | null;
  /** JSON `AuditDetails`. */
  details: string;
  /** The place in the tenant's trail, given when it is sealed; null until then. */
  sequence: number | null;
  /** Over the row with its place and its subjects. */
  mac: string | null;
}

/** A FHIR interaction. @source https://hl7.org/fhir/R4/valueset-type-restful-interaction.html */
export type AuditInteraction = 'read' | 'vread' | 'history-instance' | 'search-type' | 'create' | 'update' | 'delete';

/** Whom and which study an event is about. */
export interface AuditSubjectTable {
  tenant: string;
  event_id: string;
  /** From 0, in each event. */
  place: number;
  /** Null for a study that is nobody's. */
  patient_id: string | null;
  study_instance_uid: string | null;
}

/** A seal over the events from one place to another, and over the seal before. */
export interface AuditSealTable {
  tenant: string;
  /** From 1, without gaps. */
  number: number;
  first_sequence: number;
  last_sequence: number;
  sealed_at: InstantMs;
  mac: string;
}

/** Locked by the one who seals. */
export interface AuditSealerTable {
  tenant: string;
  at: InstantMs;
}
