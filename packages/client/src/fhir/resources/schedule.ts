import * as z from 'zod/mini';
import { CodeableConcept, Identifier, Meta, Period, Reference } from '../dataTypes.ts';

/** Whose or which time can be booked. @source FHIR R4 Schedule, https://hl7.org/fhir/R4/schedule.html */
export const Schedule = z.looseObject({
  resourceType: z.literal('Schedule'),
  id: z.optional(z.string()),
  meta: z.optional(Meta),
  identifier: z.optional(z.array(Identifier)),
  active: z.optional(z.boolean()),
  serviceCategory: z.optional(z.array(CodeableConcept)),
  serviceType: z.optional(z.array(CodeableConcept)),
  specialty: z.optional(z.array(CodeableConcept)),
  actor: z.array(Reference),
  planningHorizon: z.optional(Period),
  comment: z.optional(z.string()),
});
export type Schedule = z.infer<typeof Schedule>;
