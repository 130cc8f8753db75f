import * as z from 'zod/mini';
import { CodeableConcept, Coding, Meta, Reference } from '../dataTypes.ts';

const AuditAgent = z.looseObject({
  who: z.optional(Reference),
  name: z.optional(z.string()),
  role: z.optional(z.array(CodeableConcept)),
  requestor: z.boolean(),
  network: z.optional(z.looseObject({ address: z.optional(z.string()), type: z.optional(z.string()) })),
});

const AuditedEntity = z.looseObject({
  what: z.optional(Reference),
  type: z.optional(Coding),
  role: z.optional(Coding),
  name: z.optional(z.string()),
  /** Base64 of what was asked for. */
  query: z.optional(z.string()),
  detail: z.optional(z.array(z.looseObject({ type: z.string(), valueString: z.optional(z.string()) }))),
});

/** Who saw or changed what; written by the server, and by nobody else. @source FHIR R4 AuditEvent, https://hl7.org/fhir/R4/auditevent.html */
export const AuditEvent = z.looseObject({
  resourceType: z.literal('AuditEvent'),
  id: z.optional(z.string()),
  meta: z.optional(Meta),
  type: Coding,
  subtype: z.optional(z.array(Coding)),
  action: z.optional(z.string()),
  /** ISO instant. */
  recorded: z.string(),
  outcome: z.optional(z.string()),
  agent: z.array(AuditAgent),
  entity: z.optional(z.array(AuditedEntity)),
});
export type AuditEvent = z.infer<typeof AuditEvent>;
