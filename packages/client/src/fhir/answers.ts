import * as z from 'zod/mini';
import { CodeableConcept } from './dataTypes.ts';

/** @source FHIR R4 OperationOutcome, https://hl7.org/fhir/R4/operationoutcome.html */
export const OperationOutcome = z.looseObject({
  resourceType: z.literal('OperationOutcome'),
  issue: z.array(
    z.looseObject({
      severity: z.string(),
      code: z.string(),
      details: z.optional(CodeableConcept),
      diagnostics: z.optional(z.string()),
    }),
  ),
});
export type OperationOutcome = z.infer<typeof OperationOutcome>;

/** A search result. @source FHIR R4 Bundle, https://hl7.org/fhir/R4/bundle.html */
export const Bundle = z.looseObject({
  resourceType: z.literal('Bundle'),
  type: z.string(),
  total: z.optional(z.int().check(z.nonnegative())),
  link: z.optional(z.array(z.looseObject({ relation: z.string(), url: z.string() }))),
  entry: z.optional(
    z.array(
      z.looseObject({
        fullUrl: z.optional(z.string()),
        resource: z.optional(z.looseObject({ resourceType: z.string() })),
        search: z.optional(z.looseObject({ mode: z.optional(z.string()) })),
      }),
    ),
  ),
});
export type Bundle = z.infer<typeof Bundle>;
