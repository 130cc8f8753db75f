import * as z from 'zod/mini';
import { Annotation, CodeableConcept, Identifier, Meta, Quantity, Reference } from '../dataTypes.ts';

/** A vaccination, given or declined. @source FHIR R4 Immunization, https://hl7.org/fhir/R4/immunization.html */
export const Immunization = z.looseObject({
  resourceType: z.literal('Immunization'),
  id: z.optional(z.string()),
  meta: z.optional(Meta),
  identifier: z.optional(z.array(Identifier)),
  status: z.enum(['completed', 'entered-in-error', 'not-done']),
  statusReason: z.optional(CodeableConcept),
  vaccineCode: CodeableConcept,
  patient: Reference,
  encounter: z.optional(Reference),
  occurrenceDateTime: z.optional(z.string()),
  occurrenceString: z.optional(z.string()),
  recorded: z.optional(z.string()),
  primarySource: z.optional(z.boolean()),
  reportOrigin: z.optional(CodeableConcept),
  location: z.optional(Reference),
  manufacturer: z.optional(Reference),
  lotNumber: z.optional(z.string()),
  expirationDate: z.optional(z.string()),
  site: z.optional(CodeableConcept),
  route: z.optional(CodeableConcept),
  doseQuantity: z.optional(Quantity),
  performer: z.optional(z.array(z.looseObject({ function: z.optional(CodeableConcept), actor: Reference }))),
  note: z.optional(z.array(Annotation)),
  reasonCode: z.optional(z.array(CodeableConcept)),
  reasonReference: z.optional(z.array(Reference)),
  isSubpotent: z.optional(z.boolean()),
  subpotentReason: z.optional(z.array(CodeableConcept)),
  education: z.optional(
    z.array(
      z.looseObject({
        documentType: z.optional(z.string()),
        reference: z.optional(z.string()),
        publicationDate: z.optional(z.string()),
        presentationDate: z.optional(z.string()),
      }),
    ),
  ),
  programEligibility: z.optional(z.array(CodeableConcept)),
  fundingSource: z.optional(CodeableConcept),
  reaction: z.optional(
    z.array(
      z.looseObject({ date: z.optional(z.string()), detail: z.optional(Reference), reported: z.optional(z.boolean()) }),
    ),
  ),
  protocolApplied: z.optional(
    z.array(
      z.looseObject({
        series: z.optional(z.string()),
        authority: z.optional(Reference),
        targetDisease: z.optional(z.array(CodeableConcept)),
        doseNumberPositiveInt: z.optional(z.number()),
        doseNumberString: z.optional(z.string()),
        seriesDosesPositiveInt: z.optional(z.number()),
        seriesDosesString: z.optional(z.string()),
      }),
    ),
  ),
});
export type Immunization = z.infer<typeof Immunization>;
