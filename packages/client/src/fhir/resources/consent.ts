import * as z from 'zod/mini';
import { Attachment, CodeableConcept, Coding, Identifier, Meta, Period, Reference } from '../dataTypes.ts';

/** What a patient agreed to, or did not. @source FHIR R4 Consent, https://hl7.org/fhir/R4/consent.html */
export const Consent = z.looseObject({
  resourceType: z.literal('Consent'),
  id: z.optional(z.string()),
  meta: z.optional(Meta),
  identifier: z.optional(z.array(Identifier)),
  status: z.enum(['draft', 'proposed', 'active', 'rejected', 'inactive', 'entered-in-error']),
  scope: CodeableConcept,
  category: z.array(CodeableConcept),
  patient: z.optional(Reference),
  dateTime: z.optional(z.string()),
  performer: z.optional(z.array(Reference)),
  organization: z.optional(z.array(Reference)),
  sourceAttachment: z.optional(Attachment),
  sourceReference: z.optional(Reference),
  policy: z.optional(z.array(z.looseObject({ authority: z.optional(z.string()), uri: z.optional(z.string()) }))),
  policyRule: z.optional(CodeableConcept),
  verification: z.optional(
    z.array(
      z.looseObject({
        verified: z.boolean(),
        verifiedWith: z.optional(Reference),
        verificationDate: z.optional(z.string()),
      }),
    ),
  ),
  provision: z.optional(
    z.looseObject({
      type: z.optional(z.enum(['deny', 'permit'])),
      period: z.optional(Period),
      actor: z.optional(z.array(z.looseObject({ role: CodeableConcept, reference: Reference }))),
      action: z.optional(z.array(CodeableConcept)),
      securityLabel: z.optional(z.array(Coding)),
      purpose: z.optional(z.array(Coding)),
      class: z.optional(z.array(Coding)),
      code: z.optional(z.array(CodeableConcept)),
      dataPeriod: z.optional(Period),
      data: z.optional(
        z.array(
          z.looseObject({ meaning: z.enum(['instance', 'related', 'dependents', 'authoredby']), reference: Reference }),
        ),
      ),
    }),
  ),
});
export type Consent = z.infer<typeof Consent>;
