import * as z from 'zod/mini';
import { Annotation, CodeableConcept, Identifier, Meta, Money, Reference } from '../dataTypes.ts';

/** A bill. @source FHIR R4 Invoice, https://hl7.org/fhir/R4/invoice.html */
export const Invoice = z.looseObject({
  resourceType: z.literal('Invoice'),
  id: z.optional(z.string()),
  meta: z.optional(Meta),
  identifier: z.optional(z.array(Identifier)),
  status: z.enum(['draft', 'issued', 'balanced', 'cancelled', 'entered-in-error']),
  cancelledReason: z.optional(z.string()),
  type: z.optional(CodeableConcept),
  subject: z.optional(Reference),
  recipient: z.optional(Reference),
  date: z.optional(z.string()),
  participant: z.optional(z.array(z.looseObject({ role: z.optional(CodeableConcept), actor: Reference }))),
  issuer: z.optional(Reference),
  account: z.optional(Reference),
  lineItem: z.optional(
    z.array(
      z.looseObject({
        sequence: z.optional(z.number()),
        chargeItemReference: z.optional(Reference),
        chargeItemCodeableConcept: z.optional(CodeableConcept),
        priceComponent: z.optional(
          z.array(
            z.looseObject({
              type: z.enum(['base', 'surcharge', 'deduction', 'discount', 'tax', 'informational']),
              code: z.optional(CodeableConcept),
              factor: z.optional(z.number()),
              amount: z.optional(Money),
            }),
          ),
        ),
      }),
    ),
  ),
  totalNet: z.optional(Money),
  totalGross: z.optional(Money),
  paymentTerms: z.optional(z.string()),
  note: z.optional(z.array(Annotation)),
});
export type Invoice = z.infer<typeof Invoice>;
