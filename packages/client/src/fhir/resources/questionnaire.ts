import * as z from 'zod/mini';
import { answerValues } from '../answerValues.ts';
import { CodeableConcept, Coding, Identifier, Meta, Period, Quantity, Reference } from '../dataTypes.ts';
import { Extension } from '../extension.ts';

/** Asks for a question only where another one was answered so. */
export const QuestionnaireEnableWhen = z.looseObject({
  question: z.string(),
  operator: z.enum(['exists', '=', '!=', '>', '<', '>=', '<=']),
  answerBoolean: z.optional(z.boolean()),
  answerDecimal: z.optional(z.number()),
  answerInteger: z.optional(z.number()),
  answerDate: z.optional(z.string()),
  answerDateTime: z.optional(z.string()),
  answerTime: z.optional(z.string()),
  answerString: z.optional(z.string()),
  answerCoding: z.optional(Coding),
  answerQuantity: z.optional(Quantity),
  answerReference: z.optional(Reference),
});
export type QuestionnaireEnableWhen = z.infer<typeof QuestionnaireEnableWhen>;

/** A question, a group of them, or a text between them. */
export const QuestionnaireItem = z.looseObject({
  linkId: z.string(),
  definition: z.optional(z.string()),
  code: z.optional(z.array(Coding)),
  prefix: z.optional(z.string()),
  text: z.optional(z.string()),
  type: z.enum([
    'group',
    'display',
    'boolean',
    'decimal',
    'integer',
    'date',
    'dateTime',
    'time',
    'string',
    'text',
    'url',
    'choice',
    'open-choice',
    'attachment',
    'reference',
    'quantity',
  ]),
  enableWhen: z.optional(z.array(QuestionnaireEnableWhen)),
  enableBehavior: z.optional(z.enum(['all', 'any'])),
  required: z.optional(z.boolean()),
  repeats: z.optional(z.boolean()),
  readOnly: z.optional(z.boolean()),
  /** In characters. */
  maxLength: z.optional(z.number()),
  answerValueSet: z.optional(z.string()),
  answerOption: z.optional(
    z.array(
      z.looseObject({
        valueInteger: z.optional(z.number()),
        valueDate: z.optional(z.string()),
        valueTime: z.optional(z.string()),
        valueString: z.optional(z.string()),
        valueCoding: z.optional(Coding),
        valueReference: z.optional(Reference),
        initialSelected: z.optional(z.boolean()),
        extension: z.optional(z.array(Extension)),
      }),
    ),
  ),
  initial: z.optional(z.array(z.looseObject(answerValues))),
  extension: z.optional(z.array(Extension)),
  get item(): z.ZodMiniOptional<z.ZodMiniArray<typeof QuestionnaireItem>> {
    return z.optional(z.array(QuestionnaireItem));
  },
});
export type QuestionnaireItem = z.infer<typeof QuestionnaireItem>;

/** A form. @source FHIR R4 Questionnaire, https://hl7.org/fhir/R4/questionnaire.html */
export const Questionnaire = z.looseObject({
  resourceType: z.literal('Questionnaire'),
  id: z.optional(z.string()),
  meta: z.optional(Meta),
  language: z.optional(z.string()),
  /** Other resources in it: value sets of its choices. */
  contained: z.optional(z.array(z.looseObject({ resourceType: z.string(), id: z.optional(z.string()) }))),
  extension: z.optional(z.array(Extension)),
  url: z.optional(z.string()),
  identifier: z.optional(z.array(Identifier)),
  version: z.optional(z.string()),
  name: z.optional(z.string()),
  title: z.optional(z.string()),
  derivedFrom: z.optional(z.array(z.string())),
  status: z.enum(['draft', 'active', 'retired', 'unknown']),
  experimental: z.optional(z.boolean()),
  subjectType: z.optional(z.array(z.string())),
  date: z.optional(z.string()),
  publisher: z.optional(z.string()),
  description: z.optional(z.string()),
  purpose: z.optional(z.string()),
  copyright: z.optional(z.string()),
  approvalDate: z.optional(z.string()),
  lastReviewDate: z.optional(z.string()),
  effectivePeriod: z.optional(Period),
  jurisdiction: z.optional(z.array(CodeableConcept)),
  code: z.optional(z.array(Coding)),
  item: z.optional(z.array(QuestionnaireItem)),
});
export type Questionnaire = z.infer<typeof Questionnaire>;
