import * as z from 'zod/mini';
import { CodeableConcept, Identifier, Meta, Period, Reference } from '../dataTypes.ts';

/** A part of a note, with parts of its own. */
export const CompositionSection = z.looseObject({
  title: z.optional(z.string()),
  code: z.optional(CodeableConcept),
  author: z.optional(z.array(Reference)),
  focus: z.optional(Reference),
  mode: z.optional(z.enum(['working', 'snapshot', 'changes'])),
  orderedBy: z.optional(CodeableConcept),
  entry: z.optional(z.array(Reference)),
  emptyReason: z.optional(CodeableConcept),
  text: z.optional(
    z.looseObject({ status: z.enum(['generated', 'extensions', 'additional', 'empty']), div: z.string() }),
  ),
  get section(): z.ZodMiniOptional<z.ZodMiniArray<typeof CompositionSection>> {
    return z.optional(z.array(CompositionSection));
  },
});
export type CompositionSection = z.infer<typeof CompositionSection>;

/** A clinical note in sections. @source FHIR R4 Composition, https://hl7.org/fhir/R4/composition.html */
export const Composition = z.looseObject({
  resourceType: z.literal('Composition'),
  id: z.optional(z.string()),
  meta: z.optional(Meta),
  identifier: z.optional(Identifier),
  status: z.enum(['preliminary', 'final', 'amended', 'entered-in-error']),
  type: CodeableConcept,
  category: z.optional(z.array(CodeableConcept)),
  subject: z.optional(Reference),
  encounter: z.optional(Reference),
  date: z.string(),
  author: z.array(Reference),
  title: z.string(),
  confidentiality: z.optional(z.enum(['U', 'L', 'M', 'N', 'R', 'V'])),
  attester: z.optional(
    z.array(
      z.looseObject({
        mode: z.enum(['personal', 'professional', 'legal', 'official']),
        time: z.optional(z.string()),
        party: z.optional(Reference),
      }),
    ),
  ),
  custodian: z.optional(Reference),
  relatesTo: z.optional(
    z.array(
      z.looseObject({
        code: z.enum(['replaces', 'transforms', 'signs', 'appends']),
        targetIdentifier: z.optional(Identifier),
        targetReference: z.optional(Reference),
      }),
    ),
  ),
  event: z.optional(
    z.array(
      z.looseObject({
        code: z.optional(z.array(CodeableConcept)),
        period: z.optional(Period),
        detail: z.optional(z.array(Reference)),
      }),
    ),
  ),
  section: z.optional(z.array(CompositionSection)),
});
export type Composition = z.infer<typeof Composition>;
