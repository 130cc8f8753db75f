import * as z from 'zod/mini';
import { Meta, Reference } from '../dataTypes.ts';

/** The content of a document; `data` is base64. @source FHIR R4 Binary, https://hl7.org/fhir/R4/binary.html */
export const Binary = z.looseObject({
  resourceType: z.literal('Binary'),
  id: z.optional(z.string()),
  meta: z.optional(Meta),
  contentType: z.string(),
  securityContext: z.optional(Reference),
  data: z.optional(z.string()),
  url: z.optional(z.string()),
});
export type Binary = z.infer<typeof Binary>;
