import * as z from 'zod/mini';
import { Address, ContactPoint, HumanName, Identifier, Meta, Reference } from '../dataTypes.ts';

/** @source FHIR R4 Patient, https://hl7.org/fhir/R4/patient.html */
export const Patient = z.looseObject({
  resourceType: z.literal('Patient'),
  id: z.optional(z.string()),
  meta: z.optional(Meta),
  active: z.optional(z.boolean()),
  identifier: z.optional(z.array(Identifier)),
  name: z.optional(z.array(HumanName)),
  gender: z.optional(z.enum(['male', 'female', 'other', 'unknown'])),
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as far as known. */
  birthDate: z.optional(z.string()),
  telecom: z.optional(z.array(ContactPoint)),
  address: z.optional(z.array(Address)),
  generalPractitioner: z.optional(z.array(Reference)),
  managingOrganization: z.optional(Reference),
  deceasedBoolean: z.optional(z.boolean()),
  deceasedDateTime: z.optional(z.string()),
  /** Other records of the same person: `replaced-by` where this one was merged into another. */
  link: z.optional(z.array(z.looseObject({ other: Reference, type: z.string() }))),
});
export type Patient = z.infer<typeof Patient>;
