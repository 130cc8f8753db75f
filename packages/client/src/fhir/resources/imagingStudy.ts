import * as z from 'zod/mini';
import { Coding, Identifier, Meta, Reference } from '../dataTypes.ts';

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
