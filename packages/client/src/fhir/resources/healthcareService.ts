import * as z from 'zod/mini';
import { Attachment, CodeableConcept, ContactPoint, Identifier, Meta, Period, Reference } from '../dataTypes.ts';

/** Something that the clinic offers: a visit type that can be booked. @source FHIR R4 HealthcareService, https://hl7.org/fhir/R4/healthcareservice.html */
export const HealthcareService = z.looseObject({
  resourceType: z.literal('HealthcareService'),
  id: z.optional(z.string()),
  meta: z.optional(Meta),
  identifier: z.optional(z.array(Identifier)),
  active: z.optional(z.boolean()),
  providedBy: z.optional(Reference),
  offeredIn: z.optional(z.array(Reference)),
  category: z.optional(z.array(CodeableConcept)),
  type: z.optional(z.array(CodeableConcept)),
  specialty: z.optional(z.array(CodeableConcept)),
  location: z.optional(z.array(Reference)),
  name: z.optional(z.string()),
  comment: z.optional(z.string()),
  extraDetails: z.optional(z.string()),
  photo: z.optional(Attachment),
  telecom: z.optional(z.array(ContactPoint)),
  coverageArea: z.optional(z.array(Reference)),
  serviceProvisionCode: z.optional(z.array(CodeableConcept)),
  eligibility: z.optional(
    z.array(z.looseObject({ code: z.optional(CodeableConcept), comment: z.optional(z.string()) })),
  ),
  program: z.optional(z.array(CodeableConcept)),
  characteristic: z.optional(z.array(CodeableConcept)),
  communication: z.optional(z.array(CodeableConcept)),
  referralMethod: z.optional(z.array(CodeableConcept)),
  appointmentRequired: z.optional(z.boolean()),
  availableTime: z.optional(
    z.array(
      z.looseObject({
        daysOfWeek: z.optional(z.array(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']))),
        allDay: z.optional(z.boolean()),
        availableStartTime: z.optional(z.string()),
        availableEndTime: z.optional(z.string()),
      }),
    ),
  ),
  notAvailable: z.optional(z.array(z.looseObject({ description: z.string(), during: z.optional(Period) }))),
  availabilityExceptions: z.optional(z.string()),
  endpoint: z.optional(z.array(Reference)),
});
export type HealthcareService = z.infer<typeof HealthcareService>;
