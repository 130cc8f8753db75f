import * as z from 'zod/mini';
import { CodeableConcept, ContactPoint, Identifier, Meta, Period, Reference } from '../dataTypes.ts';

/** What a practitioner does, where and for whom. @source FHIR R4 PractitionerRole, https://hl7.org/fhir/R4/practitionerrole.html */
export const PractitionerRole = z.looseObject({
  resourceType: z.literal('PractitionerRole'),
  id: z.optional(z.string()),
  meta: z.optional(Meta),
  active: z.optional(z.boolean()),
  identifier: z.optional(z.array(Identifier)),
  period: z.optional(Period),
  practitioner: z.optional(Reference),
  organization: z.optional(Reference),
  code: z.optional(z.array(CodeableConcept)),
  specialty: z.optional(z.array(CodeableConcept)),
  location: z.optional(z.array(Reference)),
  telecom: z.optional(z.array(ContactPoint)),
});
export type PractitionerRole = z.infer<typeof PractitionerRole>;
