import * as z from 'zod/mini';
import { CodeableConcept, Meta, Period, Reference, Signature } from '../dataTypes.ts';

/** Who made or signed records, when and why. @source FHIR R4 Provenance, https://hl7.org/fhir/R4/provenance.html */
export const Provenance = z.looseObject({
  resourceType: z.literal('Provenance'),
  id: z.optional(z.string()),
  meta: z.optional(Meta),
  target: z.array(Reference),
  occurredPeriod: z.optional(Period),
  occurredDateTime: z.optional(z.string()),
  recorded: z.string(),
  policy: z.optional(z.array(z.string())),
  location: z.optional(Reference),
  reason: z.optional(z.array(CodeableConcept)),
  activity: z.optional(CodeableConcept),
  agent: z.array(
    z.looseObject({
      type: z.optional(CodeableConcept),
      role: z.optional(z.array(CodeableConcept)),
      who: Reference,
      onBehalfOf: z.optional(Reference),
    }),
  ),
  entity: z.optional(
    z.array(
      z.looseObject({ role: z.enum(['derivation', 'revision', 'quotation', 'source', 'removal']), what: Reference }),
    ),
  ),
  signature: z.optional(z.array(Signature)),
});
export type Provenance = z.infer<typeof Provenance>;
