import * as z from 'zod/mini';

/**
 * What can happen in a clinic. `study.moved`: a study left the chart of the patient who is named, for another chart.
 */
export type ClinicEventType = 'study.filed' | 'study.moved' | 'study.triaged' | 'patient.changed' | 'quarantine.added';

/** One entry of the clinic's event log. Loose, and of any type: a newer server may have more to say. */
export const ClinicEvent = z.looseObject({
  /** Place in the log, rising. */
  position: z.int().check(z.nonnegative()),
  /** One of `ClinicEventType`, or a newer type. */
  type: z.string(),
  studyInstanceUid: z.optional(z.string()),
  patientId: z.optional(z.string()),
  /** ISO instant. */
  at: z.optional(z.string()),
});
export type ClinicEvent = z.infer<typeof ClinicEvent>;
