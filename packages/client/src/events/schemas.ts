import * as z from 'zod/mini';

/**
 * What can happen in a clinic. `study.moved`: a study left the chart of the patient who is named, for another chart.
 * `record.changed`: a FHIR resource was created, updated or deleted; `resourceType` and `resourceId` name it.
 */
export type ClinicEventType =
  | 'study.filed'
  | 'study.moved'
  | 'study.triaged'
  | 'patient.changed'
  | 'record.changed'
  | 'quarantine.added';

/** One entry of the clinic's event log. Loose, and of any type: a newer server may have more to say. */
export const ClinicEvent = z.looseObject({
  /** Place in the log, rising. */
  position: z.int().check(z.nonnegative()),
  /** One of `ClinicEventType`, or a newer type. */
  type: z.string(),
  studyInstanceUid: z.optional(z.string()),
  /** FHIR id of the patient in whose compartment it happened. */
  patientId: z.optional(z.string()),
  /** Type and id of the FHIR resource that changed. */
  resourceType: z.optional(z.string()),
  resourceId: z.optional(z.string()),
  /** ISO instant. */
  at: z.optional(z.string()),
});
export type ClinicEvent = z.infer<typeof ClinicEvent>;

/**
 * What somebody tells those who listen at this moment, as that they type or where to call them. It is not kept: who is not
 * there misses it.
 */
export const ChannelMessage = z.looseObject({
  /** What it is about, `conversation/42`. */
  topic: z.string(),
  /** What sort of message it is, `typing`. */
  kind: z.string(),
  /** The id of the principal who sent it, as the server knows them. */
  from: z.string(),
  /** FHIR id of the patient whom it concerns: it was told to those who may see that patient. */
  patientId: z.optional(z.string()),
  /** Any JSON. */
  payload: z.optional(z.unknown()),
  /** ISO instant. */
  at: z.string(),
});
export type ChannelMessage = z.infer<typeof ChannelMessage>;
