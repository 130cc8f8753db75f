import * as z from 'zod/mini';
import { Annotation, CodeableConcept, Identifier, Meta, Period, Quantity, Reference } from '../dataTypes.ts';

/** What is usual, for whom; `text` where it is no range. */
const ReferenceRange = z.looseObject({
  low: z.optional(Quantity),
  high: z.optional(Quantity),
  type: z.optional(CodeableConcept),
  text: z.optional(z.string()),
});

/** What was measured or found; `value` in one of its forms, or why there is none. @source FHIR R4 Observation, https://hl7.org/fhir/R4/observation.html */
export const Observation = z.looseObject({
  resourceType: z.literal('Observation'),
  id: z.optional(z.string()),
  meta: z.optional(Meta),
  identifier: z.optional(z.array(Identifier)),
  status: z.enum([
    'registered',
    'preliminary',
    'final',
    'amended',
    'corrected',
    'cancelled',
    'entered-in-error',
    'unknown',
  ]),
  category: z.optional(z.array(CodeableConcept)),
  code: CodeableConcept,
  subject: z.optional(Reference),
  encounter: z.optional(Reference),
  /** When it was true of the patient: an instant, a day or a time between two. */
  effectiveDateTime: z.optional(z.string()),
  effectivePeriod: z.optional(Period),
  issued: z.optional(z.string()),
  performer: z.optional(z.array(Reference)),
  valueQuantity: z.optional(Quantity),
  valueCodeableConcept: z.optional(CodeableConcept),
  valueString: z.optional(z.string()),
  valueBoolean: z.optional(z.boolean()),
  valueInteger: z.optional(z.number()),
  dataAbsentReason: z.optional(CodeableConcept),
  bodySite: z.optional(CodeableConcept),
  interpretation: z.optional(z.array(CodeableConcept)),
  note: z.optional(z.array(Annotation)),
  referenceRange: z.optional(z.array(ReferenceRange)),
  hasMember: z.optional(z.array(Reference)),
  derivedFrom: z.optional(z.array(Reference)),
  /** Values that belong together: the two of a blood pressure. */
  component: z.optional(
    z.array(
      z.looseObject({
        code: CodeableConcept,
        valueQuantity: z.optional(Quantity),
        valueCodeableConcept: z.optional(CodeableConcept),
        valueString: z.optional(z.string()),
        dataAbsentReason: z.optional(CodeableConcept),
        interpretation: z.optional(z.array(CodeableConcept)),
        referenceRange: z.optional(z.array(ReferenceRange)),
      }),
    ),
  ),
});
export type Observation = z.infer<typeof Observation>;
