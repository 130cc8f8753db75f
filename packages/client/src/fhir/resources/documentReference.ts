import * as z from 'zod/mini';
import { Attachment, CodeableConcept, Coding, Identifier, Meta, Period, Reference } from '../dataTypes.ts';

/** A document of a patient, and where its content is. @source FHIR R4 DocumentReference, https://hl7.org/fhir/R4/documentreference.html */
export const DocumentReference = z.looseObject({
  resourceType: z.literal('DocumentReference'),
  id: z.optional(z.string()),
  meta: z.optional(Meta),
  masterIdentifier: z.optional(Identifier),
  identifier: z.optional(z.array(Identifier)),
  status: z.enum(['current', 'superseded', 'entered-in-error']),
  docStatus: z.optional(z.enum(['preliminary', 'final', 'amended', 'entered-in-error'])),
  type: z.optional(CodeableConcept),
  category: z.optional(z.array(CodeableConcept)),
  subject: z.optional(Reference),
  date: z.optional(z.string()),
  author: z.optional(z.array(Reference)),
  authenticator: z.optional(Reference),
  custodian: z.optional(Reference),
  relatesTo: z.optional(
    z.array(z.looseObject({ code: z.enum(['replaces', 'transforms', 'signs', 'appends']), target: Reference })),
  ),
  description: z.optional(z.string()),
  securityLabel: z.optional(z.array(CodeableConcept)),
  content: z.array(z.looseObject({ attachment: Attachment, format: z.optional(Coding) })),
  context: z.optional(
    z.looseObject({
      encounter: z.optional(z.array(Reference)),
      event: z.optional(z.array(CodeableConcept)),
      period: z.optional(Period),
      facilityType: z.optional(CodeableConcept),
      practiceSetting: z.optional(CodeableConcept),
      sourcePatientInfo: z.optional(Reference),
      related: z.optional(z.array(Reference)),
    }),
  ),
});
export type DocumentReference = z.infer<typeof DocumentReference>;
