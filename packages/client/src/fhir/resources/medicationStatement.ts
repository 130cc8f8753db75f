import * as z from 'zod/mini';
import { Annotation, CodeableConcept, Dosage, Identifier, Meta, Period, Reference } from '../dataTypes.ts';

/** A medicine that a patient takes or took, as they or others say. @source FHIR R4 MedicationStatement, https://hl7.org/fhir/R4/medicationstatement.html */
export const MedicationStatement = z.looseObject({
  resourceType: z.literal('MedicationStatement'),
  id: z.optional(z.string()),
  meta: z.optional(Meta),
  identifier: z.optional(z.array(Identifier)),
  basedOn: z.optional(z.array(Reference)),
  partOf: z.optional(z.array(Reference)),
  status: z.enum(['active', 'completed', 'entered-in-error', 'intended', 'stopped', 'on-hold', 'unknown', 'not-taken']),
  statusReason: z.optional(z.array(CodeableConcept)),
  category: z.optional(CodeableConcept),
  medicationCodeableConcept: z.optional(CodeableConcept),
  medicationReference: z.optional(Reference),
  subject: Reference,
  context: z.optional(Reference),
  effectiveDateTime: z.optional(z.string()),
  effectivePeriod: z.optional(Period),
  dateAsserted: z.optional(z.string()),
  informationSource: z.optional(Reference),
  derivedFrom: z.optional(z.array(Reference)),
  reasonCode: z.optional(z.array(CodeableConcept)),
  reasonReference: z.optional(z.array(Reference)),
  note: z.optional(z.array(Annotation)),
  dosage: z.optional(z.array(Dosage)),
});
export type MedicationStatement = z.infer<typeof MedicationStatement>;
