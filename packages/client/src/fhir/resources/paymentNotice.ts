import * as z from 'zod/mini';
import { CodeableConcept, Identifier, Meta, Money, Reference } from '../dataTypes.ts';

/** That a payment was made. @source FHIR R4 PaymentNotice, https://hl7.org/fhir/R4/paymentnotice.html */
export const PaymentNotice = z.looseObject({
  resourceType: z.literal('PaymentNotice'),
  id: z.optional(z.string()),
  meta: z.optional(Meta),
  identifier: z.optional(z.array(Identifier)),
  status: z.enum(['active', 'cancelled', 'draft', 'entered-in-error']),
  request: z.optional(Reference),
  response: z.optional(Reference),
  created: z.string(),
  provider: z.optional(Reference),
  payment: Reference,
  paymentDate: z.optional(z.string()),
  payee: z.optional(Reference),
  recipient: Reference,
  amount: Money,
  paymentStatus: z.optional(CodeableConcept),
});
export type PaymentNotice = z.infer<typeof PaymentNotice>;
