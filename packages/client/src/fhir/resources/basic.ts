import * as z from 'zod/mini';
import { CodeableConcept, Identifier, Meta, Reference } from '../dataTypes.ts';

/** A record for which FHIR has no type; its `code` says what it is. @source FHIR R4 Basic, https://hl7.org/fhir/R4/basic.html */
export const Basic = z.looseObject({
  resourceType: z.literal('Basic'),
  id: z.optional(z.string()),
  meta: z.optional(Meta),
  identifier: z.optional(z.array(Identifier)),
  code: CodeableConcept,
  subject: z.optional(Reference),
  created: z.optional(z.string()),
  author: z.optional(Reference),
});
export type Basic = z.infer<typeof Basic>;
