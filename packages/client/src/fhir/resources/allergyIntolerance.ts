import * as z from 'zod/mini';
import { Annotation, CodeableConcept, Identifier, Meta, Reference } from '../dataTypes.ts';

/**
 * An allergy of a patient, or that none is known: a record whose code says so is no allergy.
 *
 * @source FHIR R4 AllergyIntolerance, https://hl7.org/fhir/R4/allergyintolerance.html
 */
export const AllergyIntolerance = z.looseObject({
  resourceType: z.literal('AllergyIntolerance'),
  id: z.optional(z.string()),
  meta: z.optional(Meta),
  identifier: z.optional(z.array(Identifier)),
  clinicalStatus: z.optional(CodeableConcept),
  verificationStatus: z.optional(CodeableConcept),
  type: z.optional(z.enum(['allergy', 'intolerance'])),
  category: z.optional(z.array(z.enum(['food', 'medication', 'environment', 'biologic']))),
  criticality: z.optional(z.enum(['low', 'high', 'unable-to-assess'])),
  code: z.optional(CodeableConcept),
  patient: Reference,
  encounter: z.optional(Reference),
  onsetDateTime: z.optional(z.string()),
  recordedDate: z.optional(z.string()),
  recorder: z.optional(Reference),
  asserter: z.optional(Reference),
  lastOccurrence: z.optional(z.string()),
  note: z.optional(z.array(Annotation)),
  reaction: z.optional(
    z.array(
      z.looseObject({
        substance: z.optional(CodeableConcept),
        manifestation: z.array(CodeableConcept),
        description: z.optional(z.string()),
        severity: z.optional(z.enum(['mild', 'moderate', 'severe'])),
      }),
    ),
  ),
});
export type AllergyIntolerance = z.infer<typeof AllergyIntolerance>;
