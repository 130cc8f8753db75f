/**
 * The parts of FHIR R4 that filing reads and writes. Everything else of a resource is kept as it came.
 *
 * @source https://hl7.org/fhir/R4/patient.html https://hl7.org/fhir/R4/imagingstudy.html
 */
import * as z from 'zod';

export const Identifier = z.looseObject({ system: z.string().optional(), value: z.string().optional() });

export const HumanName = z.looseObject({
  use: z.string().optional(),
  text: z.string().optional(),
  family: z.string().optional(),
  given: z.array(z.string()).optional(),
  prefix: z.array(z.string()).optional(),
  suffix: z.array(z.string()).optional(),
});
export type HumanName = z.infer<typeof HumanName>;

const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'A FHIR date: YYYY, YYYY-MM or YYYY-MM-DD');

export const Patient = z.looseObject({
  resourceType: z.literal('Patient'),
  id: z.string().optional(),
  identifier: z.array(Identifier).optional(),
  active: z.boolean().optional(),
  name: z.array(HumanName).optional(),
  gender: z.enum(['male', 'female', 'other', 'unknown']).optional(),
  birthDate: date.optional(),
});
export type Patient = z.infer<typeof Patient>;

export const ImagingStudy = z.looseObject({
  resourceType: z.literal('ImagingStudy'),
  id: z.string().optional(),
  identifier: z.array(Identifier).optional(),
  status: z.enum(['registered', 'available', 'cancelled', 'entered-in-error', 'unknown']),
  subject: z.looseObject({ reference: z.string() }),
  started: z.string().optional(),
});
export type ImagingStudy = z.infer<typeof ImagingStudy>;

export const Resource = z.discriminatedUnion('resourceType', [Patient, ImagingStudy]);
export type Resource = z.infer<typeof Resource>;
export type ResourceType = Resource['resourceType'];
