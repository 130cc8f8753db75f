import * as z from 'zod';

/** FHIR R4 resources as far as Clinikit reads them. Loose: what is not modelled here survives read, edit and write. */
const Identifier = z.looseObject({
  system: z.string().optional(),
  value: z.string().optional(),
  use: z.string().optional(),
});
const Coding = z.looseObject({
  system: z.string().optional(),
  code: z.string().optional(),
  display: z.string().optional(),
});
const CodeableConcept = z.looseObject({ coding: z.array(Coding).optional(), text: z.string().optional() });
const Reference = z.looseObject({
  reference: z.string().optional(),
  display: z.string().optional(),
  identifier: Identifier.optional(),
});
const Meta = z.looseObject({ versionId: z.string().optional(), lastUpdated: z.string().optional() });

/** A person's name; `given` in the order in which it is spoken. @source FHIR R4 HumanName */
export const HumanName = z.looseObject({
  use: z.string().optional(),
  text: z.string().optional(),
  family: z.string().optional(),
  given: z.array(z.string()).optional(),
  prefix: z.array(z.string()).optional(),
  suffix: z.array(z.string()).optional(),
  /** Dates or instants, as precise as they are known. */
  period: z.looseObject({ start: z.string().optional(), end: z.string().optional() }).optional(),
});
export type HumanName = z.infer<typeof HumanName>;

/** @source FHIR R4 Patient, https://hl7.org/fhir/R4/patient.html */
export const Patient = z.looseObject({
  resourceType: z.literal('Patient'),
  id: z.string().optional(),
  meta: Meta.optional(),
  active: z.boolean().optional(),
  identifier: z.array(Identifier).optional(),
  name: z.array(HumanName).optional(),
  gender: z.enum(['male', 'female', 'other', 'unknown']).optional(),
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as far as known. */
  birthDate: z.string().optional(),
});
export type Patient = z.infer<typeof Patient>;

const ImagingInstance = z.looseObject({
  uid: z.string(),
  sopClass: Coding.optional(),
  number: z.number().optional(),
  title: z.string().optional(),
});

const ImagingSeries = z.looseObject({
  uid: z.string(),
  number: z.number().optional(),
  modality: Coding,
  description: z.string().optional(),
  numberOfInstances: z.number().optional(),
  started: z.string().optional(),
  instance: z.array(ImagingInstance).optional(),
});

/** @source FHIR R4 ImagingStudy, https://hl7.org/fhir/R4/imagingstudy.html */
export const ImagingStudy = z.looseObject({
  resourceType: z.literal('ImagingStudy'),
  id: z.string().optional(),
  meta: Meta.optional(),
  status: z.string(),
  subject: Reference,
  identifier: z.array(Identifier).optional(),
  started: z.string().optional(),
  description: z.string().optional(),
  modality: z.array(Coding).optional(),
  numberOfSeries: z.number().optional(),
  numberOfInstances: z.number().optional(),
  series: z.array(ImagingSeries).optional(),
});
export type ImagingStudy = z.infer<typeof ImagingStudy>;

/** @source FHIR R4 OperationOutcome, https://hl7.org/fhir/R4/operationoutcome.html */
export const OperationOutcome = z.looseObject({
  resourceType: z.literal('OperationOutcome'),
  issue: z.array(
    z.looseObject({
      severity: z.string(),
      code: z.string(),
      details: CodeableConcept.optional(),
      diagnostics: z.string().optional(),
    }),
  ),
});
export type OperationOutcome = z.infer<typeof OperationOutcome>;

/** A search result. @source FHIR R4 Bundle, https://hl7.org/fhir/R4/bundle.html */
export const Bundle = z.looseObject({
  resourceType: z.literal('Bundle'),
  type: z.string(),
  total: z.int().nonnegative().optional(),
  link: z.array(z.looseObject({ relation: z.string(), url: z.string() })).optional(),
  entry: z
    .array(
      z.looseObject({
        fullUrl: z.string().optional(),
        resource: z.looseObject({ resourceType: z.string() }).optional(),
        search: z.looseObject({ mode: z.string().optional() }).optional(),
      }),
    )
    .optional(),
});
export type Bundle = z.infer<typeof Bundle>;
