import * as z from 'zod/mini';
import { answerValues } from '../answerValues.ts';
import { Identifier, Meta, Reference } from '../dataTypes.ts';
import { Extension } from '../extension.ts';

/** An answer in one of its forms; questions that depend on it stand within. */
export const QuestionnaireResponseAnswer = z.looseObject({
  ...answerValues,
  get item(): z.ZodMiniOptional<z.ZodMiniArray<typeof QuestionnaireResponseItem>> {
    return z.optional(z.array(QuestionnaireResponseItem));
  },
});
export type QuestionnaireResponseAnswer = z.infer<typeof QuestionnaireResponseAnswer>;

/** What was answered to a question, or to a group of them. */
export const QuestionnaireResponseItem = z.looseObject({
  linkId: z.string(),
  definition: z.optional(z.string()),
  text: z.optional(z.string()),
  get answer(): z.ZodMiniOptional<z.ZodMiniArray<typeof QuestionnaireResponseAnswer>> {
    return z.optional(z.array(QuestionnaireResponseAnswer));
  },
  get item(): z.ZodMiniOptional<z.ZodMiniArray<typeof QuestionnaireResponseItem>> {
    return z.optional(z.array(QuestionnaireResponseItem));
  },
});
export type QuestionnaireResponseItem = z.infer<typeof QuestionnaireResponseItem>;

/** A form that was filled in. @source FHIR R4 QuestionnaireResponse, https://hl7.org/fhir/R4/questionnaireresponse.html */
export const QuestionnaireResponse = z.looseObject({
  resourceType: z.literal('QuestionnaireResponse'),
  id: z.optional(z.string()),
  meta: z.optional(Meta),
  extension: z.optional(z.array(Extension)),
  identifier: z.optional(Identifier),
  basedOn: z.optional(z.array(Reference)),
  partOf: z.optional(z.array(Reference)),
  /** The canonical address of the form, or `Questionnaire/<id>`. */
  questionnaire: z.optional(z.string()),
  status: z.enum(['in-progress', 'completed', 'amended', 'entered-in-error', 'stopped']),
  subject: z.optional(Reference),
  encounter: z.optional(Reference),
  authored: z.optional(z.string()),
  author: z.optional(Reference),
  source: z.optional(Reference),
  item: z.optional(z.array(QuestionnaireResponseItem)),
});
export type QuestionnaireResponse = z.infer<typeof QuestionnaireResponse>;
