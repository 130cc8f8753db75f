import * as z from 'zod/mini';
import { CodeableConcept, Coding, Period, Quantity, Reference } from './dataTypes.ts';

/** What FHIR itself has no element for; `url` says what it means. @source FHIR R4 Extension, https://hl7.org/fhir/R4/extensibility.html */
export const Extension = z.looseObject({
  url: z.string(),
  valueBoolean: z.optional(z.boolean()),
  valueString: z.optional(z.string()),
  valueMarkdown: z.optional(z.string()),
  valueCode: z.optional(z.string()),
  valueUri: z.optional(z.string()),
  valueCanonical: z.optional(z.string()),
  valueInteger: z.optional(z.number()),
  valueDecimal: z.optional(z.number()),
  valueDate: z.optional(z.string()),
  valueDateTime: z.optional(z.string()),
  valueCoding: z.optional(Coding),
  valueCodeableConcept: z.optional(CodeableConcept),
  valueQuantity: z.optional(Quantity),
  valuePeriod: z.optional(Period),
  valueReference: z.optional(Reference),
  /** FHIRPath, as the forms of Structured Data Capture have it. */
  valueExpression: z.optional(
    z.looseObject({
      language: z.string(),
      expression: z.optional(z.string()),
      name: z.optional(z.string()),
      description: z.optional(z.string()),
    }),
  ),
});
export type Extension = z.infer<typeof Extension>;
