import * as z from 'zod/mini';
import { Annotation, Attachment, CodeableConcept, Identifier, Meta, Reference } from '../dataTypes.ts';

/** A message. @source FHIR R4 Communication, https://hl7.org/fhir/R4/communication.html */
export const Communication = z.looseObject({
  resourceType: z.literal('Communication'),
  id: z.optional(z.string()),
  meta: z.optional(Meta),
  identifier: z.optional(z.array(Identifier)),
  instantiatesCanonical: z.optional(z.array(z.string())),
  instantiatesUri: z.optional(z.array(z.string())),
  basedOn: z.optional(z.array(Reference)),
  partOf: z.optional(z.array(Reference)),
  inResponseTo: z.optional(z.array(Reference)),
  status: z.enum([
    'preparation',
    'in-progress',
    'not-done',
    'on-hold',
    'stopped',
    'completed',
    'entered-in-error',
    'unknown',
  ]),
  statusReason: z.optional(CodeableConcept),
  category: z.optional(z.array(CodeableConcept)),
  priority: z.optional(z.enum(['routine', 'urgent', 'asap', 'stat'])),
  medium: z.optional(z.array(CodeableConcept)),
  subject: z.optional(Reference),
  topic: z.optional(CodeableConcept),
  about: z.optional(z.array(Reference)),
  encounter: z.optional(Reference),
  sent: z.optional(z.string()),
  received: z.optional(z.string()),
  recipient: z.optional(z.array(Reference)),
  sender: z.optional(Reference),
  reasonCode: z.optional(z.array(CodeableConcept)),
  reasonReference: z.optional(z.array(Reference)),
  payload: z.optional(
    z.array(
      z.looseObject({
        contentString: z.optional(z.string()),
        contentAttachment: z.optional(Attachment),
        contentReference: z.optional(Reference),
      }),
    ),
  ),
  note: z.optional(z.array(Annotation)),
});
export type Communication = z.infer<typeof Communication>;
