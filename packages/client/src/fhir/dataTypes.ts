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

/** @source FHIR R4 Meta: `security` labels say who may read a record, beside the rules of its type */
export const Meta = z.looseObject({
  versionId: z.optional(z.string()),
  lastUpdated: z.optional(z.string()),
  security: z.optional(z.array(Coding)),
  tag: z.optional(z.array(Coding)),
});

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
export const Annotation = z.looseObject({
  text: z.string(),
  time: z.optional(z.string()),
  authorReference: z.optional(Reference),
  authorString: z.optional(z.string()),
});
export type Annotation = z.infer<typeof Annotation>;

/** @source FHIR R4 Range */
export const Range = z.looseObject({ low: z.optional(Quantity), high: z.optional(Quantity) });
export type Range = z.infer<typeof Range>;

/** @source FHIR R4 Ratio */
export const Ratio = z.looseObject({ numerator: z.optional(Quantity), denominator: z.optional(Quantity) });
export type Ratio = z.infer<typeof Ratio>;

/** An amount of money; `currency` after ISO 4217. @source FHIR R4 Money */
export const Money = z.looseObject({ value: z.optional(z.number()), currency: z.optional(z.string()) });
export type Money = z.infer<typeof Money>;

/** A file, or where it is: `data` is base64. @source FHIR R4 Attachment */
export const Attachment = z.looseObject({
  contentType: z.optional(z.string()),
  language: z.optional(z.string()),
  data: z.optional(z.string()),
  url: z.optional(z.string()),
  /** In bytes. */
  size: z.optional(z.number()),
  /** SHA-1, base64. */
  hash: z.optional(z.string()),
  title: z.optional(z.string()),
  creation: z.optional(z.string()),
});
export type Attachment = z.infer<typeof Attachment>;

/** When something happens, and happens again. @source FHIR R4 Timing */
export const Timing = z.looseObject({
  event: z.optional(z.array(z.string())),
  repeat: z.optional(
    z.looseObject({
      boundsPeriod: z.optional(Period),
      count: z.optional(z.number()),
      frequency: z.optional(z.number()),
      period: z.optional(z.number()),
      periodUnit: z.optional(z.enum(['s', 'min', 'h', 'd', 'wk', 'mo', 'a'])),
      timeOfDay: z.optional(z.array(z.string())),
      when: z.optional(z.array(z.string())),
    }),
  ),
  code: z.optional(CodeableConcept),
});
export type Timing = z.infer<typeof Timing>;

/** How a medicine is taken. @source FHIR R4 Dosage */
export const Dosage = z.looseObject({
  sequence: z.optional(z.number()),
  text: z.optional(z.string()),
  patientInstruction: z.optional(z.string()),
  timing: z.optional(Timing),
  asNeededBoolean: z.optional(z.boolean()),
  asNeededCodeableConcept: z.optional(CodeableConcept),
  site: z.optional(CodeableConcept),
  route: z.optional(CodeableConcept),
  doseAndRate: z.optional(z.array(z.looseObject({ doseQuantity: z.optional(Quantity), doseRange: z.optional(Range) }))),
});
export type Dosage = z.infer<typeof Dosage>;

/** @source FHIR R4 Signature */
export const Signature = z.looseObject({
  type: z.array(Coding),
  when: z.string(),
  who: Reference,
  sigFormat: z.optional(z.string()),
  data: z.optional(z.string()),
});
export type Signature = z.infer<typeof Signature>;
