import * as z from 'zod/mini';
import { Annotation, CodeableConcept, Identifier, Meta, Period, Quantity, Range, Reference } from '../dataTypes.ts';

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
  onsetAge: z.optional(Quantity),
  onsetPeriod: z.optional(Period),
  onsetRange: z.optional(Range),
  onsetString: z.optional(z.string()),
  abatementDateTime: z.optional(z.string()),
  abatementAge: z.optional(Quantity),
  abatementPeriod: z.optional(Period),
  abatementRange: z.optional(Range),
  abatementString: z.optional(z.string()),
  recordedDate: z.optional(z.string()),
  recorder: z.optional(Reference),
  asserter: z.optional(Reference),
  stage: z.optional(
    z.array(
      z.looseObject({
        summary: z.optional(CodeableConcept),
        assessment: z.optional(z.array(Reference)),
        type: z.optional(CodeableConcept),
      }),
    ),
  ),
  evidence: z.optional(
    z.array(z.looseObject({ code: z.optional(z.array(CodeableConcept)), detail: z.optional(z.array(Reference)) })),
  ),
  note: z.optional(z.array(Annotation)),
});
export type Condition = z.infer<typeof Condition>;
