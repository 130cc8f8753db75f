import * as z from 'zod/mini';

// FHIR R4 data types as far as Clinikit reads them. Loose: fields that are not modeled survive read, edit and write.

/** A number or code by which somebody or something is known. @source FHIR R4 Identifier */
export const Identifier = z.looseObject({
  system: z.optional(z.string()),
  value: z.optional(z.string()),
  use: z.optional(z.string()),
  /** Who gave it; all that is known of an issuer without a system. */
  assigner: z.optional(z.looseObject({ display: z.optional(z.string()) })),
});
export type Identifier = z.infer<typeof Identifier>;
/** @source FHIR R4 Coding */
export const Coding = z.looseObject({
  system: z.optional(z.string()),
  code: z.optional(z.string()),
  display: z.optional(z.string()),
});
export type Coding = z.infer<typeof Coding>;

/** @source FHIR R4 CodeableConcept */
export const CodeableConcept = z.looseObject({ coding: z.optional(z.array(Coding)), text: z.optional(z.string()) });
export type CodeableConcept = z.infer<typeof CodeableConcept>;

/** @source FHIR R4 Reference */
export const Reference = z.looseObject({
  reference: z.optional(z.string()),
  display: z.optional(z.string()),
  identifier: z.optional(Identifier),
});
export type Reference = z.infer<typeof Reference>;

/** @source FHIR R4 Meta */
export const Meta = z.looseObject({ versionId: z.optional(z.string()), lastUpdated: z.optional(z.string()) });

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

/** @source FHIR R4 Period */
export const Period = z.looseObject({ start: z.optional(z.string()), end: z.optional(z.string()) });
export type Period = z.infer<typeof Period>;

/** A telephone number, an email address. @source FHIR R4 ContactPoint */
export const ContactPoint = z.looseObject({
  system: z.optional(z.enum(['phone', 'fax', 'email', 'pager', 'url', 'sms', 'other'])),
  value: z.optional(z.string()),
  use: z.optional(z.enum(['home', 'work', 'temp', 'old', 'mobile'])),
});
export type ContactPoint = z.infer<typeof ContactPoint>;

/** @source FHIR R4 Address */
export const Address = z.looseObject({
  use: z.optional(z.string()),
  text: z.optional(z.string()),
  line: z.optional(z.array(z.string())),
  city: z.optional(z.string()),
  postalCode: z.optional(z.string()),
  country: z.optional(z.string()),
});
export type Address = z.infer<typeof Address>;

/** A measured amount; `code` is the unit for programs, `unit` for people. @source FHIR R4 Quantity */
export const Quantity = z.looseObject({
  value: z.optional(z.number()),
  comparator: z.optional(z.enum(['<', '<=', '>=', '>'])),
  unit: z.optional(z.string()),
  system: z.optional(z.string()),
  code: z.optional(z.string()),
});
export type Quantity = z.infer<typeof Quantity>;

/** What somebody wrote about a record. @source FHIR R4 Annotation */
export const Annotation = z.looseObject({ text: z.string(), time: z.optional(z.string()) });
