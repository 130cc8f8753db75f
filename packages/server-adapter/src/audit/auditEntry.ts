import * as z from 'zod';
import type { AuditInteraction } from '../database/auditSchema.ts';
import type { AuditAgent } from './auditAgent.ts';

/** Whom something is about: a patient, a study, or a study of a patient. */
export interface AuditSubject {
  readonly patientId?: string | null | undefined;
  readonly studyInstanceUid?: string | undefined;
}

/** What is kept of an access beside who, when and about whom. */
export const AuditDetails = z.object({
  /** The record that was seen or changed: `Observation/17`. */
  what: z.string().optional(),
  version: z.number().optional(),
  /** What was done, where FHIR's interactions do not tell: `filing`, `arrival`, `trail`, `break-glass`, `download`, `original`. */
  operation: z.string().optional(),
  /** Why somebody has opened what is not theirs to see. */
  reason: z.string().optional(),
  /** The address of a list below the base path, with its query. */
  query: z.string().optional(),
  /** How many entries a list had. */
  count: z.number().optional(),
});
export type AuditDetails = z.infer<typeof AuditDetails>;

/** One access, before it is written. */
export interface AuditEntry {
  readonly agent: AuditAgent;
  /** Milliseconds since the epoch, UTC. */
  readonly at: number;
  readonly interaction: AuditInteraction;
  readonly details: AuditDetails;
  readonly subjects: readonly AuditSubject[];
}
