import * as z from 'zod/mini';
import { Attachment, CodeableConcept, Identifier, Meta, Period, Reference } from '../dataTypes.ts';

/** A report with its results: of a laboratory, of images. @source FHIR R4 DiagnosticReport, https://hl7.org/fhir/R4/diagnosticreport.html */
export const DiagnosticReport = z.looseObject({
  resourceType: z.literal('DiagnosticReport'),
  id: z.optional(z.string()),
  meta: z.optional(Meta),
  identifier: z.optional(z.array(Identifier)),
  basedOn: z.optional(z.array(Reference)),
  status: z.enum([
    'registered',
    'partial',
    'preliminary',
    'final',
    'amended',
    'corrected',
    'appended',
    'cancelled',
    'entered-in-error',
    'unknown',
  ]),
  category: z.optional(z.array(CodeableConcept)),
  code: CodeableConcept,
  subject: z.optional(Reference),
  encounter: z.optional(Reference),
  effectiveDateTime: z.optional(z.string()),
  effectivePeriod: z.optional(Period),
  issued: z.optional(z.string()),
  performer: z.optional(z.array(Reference)),
  resultsInterpreter: z.optional(z.array(Reference)),
  specimen: z.optional(z.array(Reference)),
  result: z.optional(z.array(Reference)),
  imagingStudy: z.optional(z.array(Reference)),
  media: z.optional(z.array(z.looseObject({ comment: z.optional(z.string()), link: Reference }))),
  conclusion: z.optional(z.string()),
  conclusionCode: z.optional(z.array(CodeableConcept)),
  presentedForm: z.optional(z.array(Attachment)),
});
export type DiagnosticReport = z.infer<typeof DiagnosticReport>;
