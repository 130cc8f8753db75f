import * as z from 'zod/mini';
import { CodeableConcept, Identifier, Meta, Period, Reference } from '../dataTypes.ts';

/** A booking: who meets whom, where and when. @source FHIR R4 Appointment, https://hl7.org/fhir/R4/appointment.html */
export const Appointment = z.looseObject({
  resourceType: z.literal('Appointment'),
  id: z.optional(z.string()),
  meta: z.optional(Meta),
  identifier: z.optional(z.array(Identifier)),
  status: z.enum([
    'proposed',
    'pending',
    'booked',
    'arrived',
    'fulfilled',
    'cancelled',
    'noshow',
    'entered-in-error',
    'checked-in',
    'waitlist',
  ]),
  cancelationReason: z.optional(CodeableConcept),
  serviceType: z.optional(z.array(CodeableConcept)),
  specialty: z.optional(z.array(CodeableConcept)),
  appointmentType: z.optional(CodeableConcept),
  reasonCode: z.optional(z.array(CodeableConcept)),
  description: z.optional(z.string()),
  /** An instant, with its offset from UTC. */
  start: z.optional(z.string()),
  end: z.optional(z.string()),
  minutesDuration: z.optional(z.number()),
  slot: z.optional(z.array(Reference)),
  created: z.optional(z.string()),
  comment: z.optional(z.string()),
  participant: z.array(
    z.looseObject({
      type: z.optional(z.array(CodeableConcept)),
      actor: z.optional(Reference),
      required: z.optional(z.enum(['required', 'optional', 'information-only'])),
      status: z.enum(['accepted', 'declined', 'tentative', 'needs-action']),
      period: z.optional(Period),
    }),
  ),
});
export type Appointment = z.infer<typeof Appointment>;
