import * as z from 'zod/mini';
import { Attachment, Coding, Quantity, Reference } from './dataTypes.ts';

/** A value of a question, in one of its forms: what a form begins with, and what is answered. @source FHIR R4 QuestionnaireResponse.item.answer */
export const answerValues = {
  valueBoolean: z.optional(z.boolean()),
  valueDecimal: z.optional(z.number()),
  valueInteger: z.optional(z.number()),
  valueDate: z.optional(z.string()),
  valueDateTime: z.optional(z.string()),
  valueTime: z.optional(z.string()),
  valueString: z.optional(z.string()),
  valueUri: z.optional(z.string()),
  valueAttachment: z.optional(Attachment),
  valueCoding: z.optional(Coding),
  valueQuantity: z.optional(Quantity),
  valueReference: z.optional(Reference),
};
