import * as z from 'zod/mini';
import { CodeableConcept, Identifier, Meta, Period, Reference } from '../dataTypes.ts';

/** What everybody who meets a patient has to know: an infection, a hearing aid. @source FHIR R4 Flag, https://hl7.org/fhir/R4/flag.html */
export const Flag = z.looseObject({
  resourceType: z.literal('Flag'),
  id: z.optional(z.string()),
  meta: z.optional(Meta),
  identifier: z.optional(z.array(Identifier)),
  status: z.enum(['active', 'inactive', 'entered-in-error']),
  category: z.optional(z.array(CodeableConcept)),
  code: CodeableConcept,
  subject: Reference,
  period: z.optional(Period),
  encounter: z.optional(Reference),
  author: z.optional(Reference),
});
export type Flag = z.infer<typeof Flag>;
