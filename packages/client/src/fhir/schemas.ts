import * as z from 'zod/mini';

/** FHIR R4 resources as far as Clinikit reads them. Loose: fields that are not modeled here survive read, edit and write. */
const Identifier = z.looseObject({
  system: z.optional(z.string()),
  value: z.optional(z.string()),
  use: z.optional(z.string()),
  /** Who gave it; all that is known of an issuer without a system. */
  assigner: z.optional(z.looseObject({ display: z.optional(z.string()) })),
});
const Coding = z.looseObject({
  system: z.optional(z.string()),
  code: z.optional(z.string()),
  display: z.optional(z.string()),
});
const CodeableConcept = z.looseObject({ coding: z.optional(z.array(Coding)), text: z.optional(z.string()) });
const Reference = z.looseObject({
  reference: z.optional(z.string()),
  display: z.optional(z.string()),
  identifier: z.optional(Identifier),
});
const Meta = z.looseObject({ versionId: z.optional(z.string()), lastUpdated: z.optional(z.string()) });

/** A person's name; `given` in the order in which it is spoken. @source FHIR R4 HumanName */
export const HumanName = z.looseObject({
  use: z.optional(z.string()),
  text: z.optional(z.string()),
  family: z.optional(z.string()),
  given: z.optional(z.array(z.string())),
  prefix: z.optional(z.array(z.string())),
  suffix: z.optional(z.array(z.string())),
  /** Dates or instants, as precise as they are known. */
  period: z.optional(z.looseObject({ start: z.optional(z.string()), end: z.optional(z.string()) })),
});
export type HumanName = z.infer<typeof HumanName>;

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
});
export type Patient = z.infer<typeof Patient>;

const ImagingInstance = z.looseObject({
  uid: z.string(),
  sopClass: z.optional(Coding),
  number: z.optional(z.number()),
  title: z.optional(z.string()),
});

const ImagingSeries = z.looseObject({
  uid: z.string(),
  number: z.optional(z.number()),
  modality: Coding,
  description: z.optional(z.string()),
  numberOfInstances: z.optional(z.number()),
  started: z.optional(z.string()),
  instance: z.optional(z.array(ImagingInstance)),
});

/** @source FHIR R4 ImagingStudy, https://hl7.org/fhir/R4/imagingstudy.html */
export const ImagingStudy = z.looseObject({
  resourceType: z.literal('ImagingStudy'),
  id: z.optional(z.string()),
  meta: z.optional(Meta),
  status: z.string(),
  subject: Reference,
  identifier: z.optional(z.array(Identifier)),
  started: z.optional(z.string()),
  description: z.optional(z.string()),
  modality: z.optional(z.array(Coding)),
  numberOfSeries: z.optional(z.number()),
  numberOfInstances: z.optional(z.number()),
  series: z.optional(z.array(ImagingSeries)),
});
export type ImagingStudy = z.infer<typeof ImagingStudy>;

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
