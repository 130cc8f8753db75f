import * as z from 'zod/mini';
import { CodeableConcept, Coding, Identifier, Meta, Period, Quantity, Reference } from '../dataTypes.ts';

/** A visit, from coming in to going home, or a call. @source FHIR R4 Encounter, https://hl7.org/fhir/R4/encounter.html */
export const Encounter = z.looseObject({
  resourceType: z.literal('Encounter'),
  id: z.optional(z.string()),
  meta: z.optional(Meta),
  identifier: z.optional(z.array(Identifier)),
  status: z.enum([
    'planned',
    'arrived',
    'triaged',
    'in-progress',
    'onleave',
    'finished',
    'cancelled',
    'entered-in-error',
    'unknown',
  ]),
  statusHistory: z.optional(
    z.array(
      z.looseObject({
        status: z.enum([
          'planned',
          'arrived',
          'triaged',
          'in-progress',
          'onleave',
          'finished',
          'cancelled',
          'entered-in-error',
          'unknown',
        ]),
        period: Period,
      }),
    ),
  ),
  class: Coding,
  classHistory: z.optional(z.array(z.looseObject({ class: Coding, period: Period }))),
  type: z.optional(z.array(CodeableConcept)),
  serviceType: z.optional(CodeableConcept),
  priority: z.optional(CodeableConcept),
  subject: z.optional(Reference),
  episodeOfCare: z.optional(z.array(Reference)),
  basedOn: z.optional(z.array(Reference)),
  participant: z.optional(
    z.array(
      z.looseObject({
        type: z.optional(z.array(CodeableConcept)),
        period: z.optional(Period),
        individual: z.optional(Reference),
      }),
    ),
  ),
  appointment: z.optional(z.array(Reference)),
  period: z.optional(Period),
  length: z.optional(Quantity),
  reasonCode: z.optional(z.array(CodeableConcept)),
  reasonReference: z.optional(z.array(Reference)),
  diagnosis: z.optional(
    z.array(z.looseObject({ condition: Reference, use: z.optional(CodeableConcept), rank: z.optional(z.number()) })),
  ),
  account: z.optional(z.array(Reference)),
  hospitalization: z.optional(
    z.looseObject({
      preAdmissionIdentifier: z.optional(Identifier),
      origin: z.optional(Reference),
      admitSource: z.optional(CodeableConcept),
      reAdmission: z.optional(CodeableConcept),
      dietPreference: z.optional(z.array(CodeableConcept)),
      specialCourtesy: z.optional(z.array(CodeableConcept)),
      specialArrangement: z.optional(z.array(CodeableConcept)),
      destination: z.optional(Reference),
      dischargeDisposition: z.optional(CodeableConcept),
    }),
  ),
  location: z.optional(
    z.array(
      z.looseObject({
        location: Reference,
        status: z.optional(z.enum(['planned', 'active', 'reserved', 'completed'])),
        physicalType: z.optional(CodeableConcept),
        period: z.optional(Period),
      }),
    ),
  ),
  serviceProvider: z.optional(Reference),
  partOf: z.optional(Reference),
});
export type Encounter = z.infer<typeof Encounter>;
