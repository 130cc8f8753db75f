import * as z from 'zod/mini';
import { CodeableConcept, Identifier, Meta, Reference } from '../dataTypes.ts';

/** A piece of time that is free or not. @source FHIR R4 Slot, https://hl7.org/fhir/R4/slot.html */
export const Slot = z.looseObject({
  resourceType: z.literal('Slot'),
  id: z.optional(z.string()),
  meta: z.optional(Meta),
  identifier: z.optional(z.array(Identifier)),
  serviceCategory: z.optional(z.array(CodeableConcept)),
  serviceType: z.optional(z.array(CodeableConcept)),
  specialty: z.optional(z.array(CodeableConcept)),
  appointmentType: z.optional(CodeableConcept),
  schedule: Reference,
  status: z.enum(['busy', 'free', 'busy-unavailable', 'busy-tentative', 'entered-in-error']),
  start: z.string(),
  end: z.string(),
  overbooked: z.optional(z.boolean()),
  comment: z.optional(z.string()),
});
export type Slot = z.infer<typeof Slot>;
