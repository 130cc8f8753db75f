import * as z from 'zod/mini';
import { Address, CodeableConcept, ContactPoint, Identifier, Meta, Reference } from '../dataTypes.ts';

/** A practice, a clinic, a laboratory, an insurer. @source FHIR R4 Organization, https://hl7.org/fhir/R4/organization.html */
export const Organization = z.looseObject({
  resourceType: z.literal('Organization'),
  id: z.optional(z.string()),
  meta: z.optional(Meta),
  active: z.optional(z.boolean()),
  identifier: z.optional(z.array(Identifier)),
  type: z.optional(z.array(CodeableConcept)),
  name: z.optional(z.string()),
  alias: z.optional(z.array(z.string())),
  telecom: z.optional(z.array(ContactPoint)),
  address: z.optional(z.array(Address)),
  partOf: z.optional(Reference),
  extension: z.optional(z.array(z.looseObject({ url: z.string(), valueCode: z.optional(z.string()) }))),
});
export type Organization = z.infer<typeof Organization>;
