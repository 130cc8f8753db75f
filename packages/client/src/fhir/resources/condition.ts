import * as z from 'zod/mini';
import { Annotation, CodeableConcept, Identifier, Meta, Reference } from '../dataTypes.ts';

/** A problem or diagnosis of a patient. @source FHIR R4 Condition, https://hl7.org/fhir/R4/condition.html */
export const Condition = z.looseObject({
  resourceType: z.literal('Condition'),
  id: z.optional(z.string()),
  meta: z.optional(Meta),
  identifier: z.optional(z.array(Identifier)),
  clinicalStatus: z.optional(CodeableConcept),
  verificationStatus: z.optional(CodeableConcept),
  category: z.optional(z.array(CodeableConcept)),
  severity: z.optional(CodeableConcept),
  code: z.optional(CodeableConcept),
  bodySite: z.optional(z.array(CodeableConcept)),
  subject: Reference,
  encounter: z.optional(Reference),
  onsetDateTime: z.optional(z.string()),
  abatementDateTime: z.optional(z.string()),
  recordedDate: z.optional(z.string()),
  recorder: z.optional(Reference),
  asserter: z.optional(Reference),
  note: z.optional(z.array(Annotation)),
});
export type Condition = z.infer<typeof Condition>;
