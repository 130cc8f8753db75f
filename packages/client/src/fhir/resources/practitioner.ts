import * as z from 'zod/mini';
import { Address, ContactPoint, HumanName, Identifier, Meta } from '../dataTypes.ts';

/** Somebody who treats patients, or works for those who do. @source FHIR R4 Practitioner, https://hl7.org/fhir/R4/practitioner.html */
export const Practitioner = z.looseObject({
  resourceType: z.literal('Practitioner'),
  id: z.optional(z.string()),
  meta: z.optional(Meta),
  active: z.optional(z.boolean()),
  identifier: z.optional(z.array(Identifier)),
  name: z.optional(z.array(HumanName)),
  telecom: z.optional(z.array(ContactPoint)),
  address: z.optional(z.array(Address)),
  gender: z.optional(z.enum(['male', 'female', 'other', 'unknown'])),
  birthDate: z.optional(z.string()),
});
export type Practitioner = z.infer<typeof Practitioner>;
