import * as z from 'zod/mini';
import {
  Address,
  CodeableConcept,
  ContactPoint,
  HumanName,
  Identifier,
  Meta,
  Period,
  Reference,
} from '../dataTypes.ts';

/** A parent, partner or guardian of a patient. @source FHIR R4 RelatedPerson, https://hl7.org/fhir/R4/relatedperson.html */
export const RelatedPerson = z.looseObject({
  resourceType: z.literal('RelatedPerson'),
  id: z.optional(z.string()),
  meta: z.optional(Meta),
  identifier: z.optional(z.array(Identifier)),
  active: z.optional(z.boolean()),
  patient: Reference,
  /** What they are to the patient: mother, guardian. */
  relationship: z.optional(z.array(CodeableConcept)),
  name: z.optional(z.array(HumanName)),
  telecom: z.optional(z.array(ContactPoint)),
  gender: z.optional(z.enum(['male', 'female', 'other', 'unknown'])),
  birthDate: z.optional(z.string()),
  address: z.optional(z.array(Address)),
  period: z.optional(Period),
});
export type RelatedPerson = z.infer<typeof RelatedPerson>;
