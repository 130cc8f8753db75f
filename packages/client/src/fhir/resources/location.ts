import * as z from 'zod/mini';
import { Address, CodeableConcept, ContactPoint, Identifier, Meta, Reference } from '../dataTypes.ts';

/** A room, a chair, a building. @source FHIR R4 Location, https://hl7.org/fhir/R4/location.html */
export const Location = z.looseObject({
  resourceType: z.literal('Location'),
  id: z.optional(z.string()),
  meta: z.optional(Meta),
  status: z.optional(z.enum(['active', 'suspended', 'inactive'])),
  identifier: z.optional(z.array(Identifier)),
  name: z.optional(z.string()),
  alias: z.optional(z.array(z.string())),
  description: z.optional(z.string()),
  mode: z.optional(z.enum(['instance', 'kind'])),
  type: z.optional(z.array(CodeableConcept)),
  telecom: z.optional(z.array(ContactPoint)),
  address: z.optional(Address),
  managingOrganization: z.optional(Reference),
  partOf: z.optional(Reference),
  hoursOfOperation: z.optional(
    z.array(
      z.looseObject({
        daysOfWeek: z.optional(z.array(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']))),
        allDay: z.optional(z.boolean()),
        /** `hh:mm:ss`, on the clock of the place. */
        openingTime: z.optional(z.string()),
        closingTime: z.optional(z.string()),
      }),
    ),
  ),
  extension: z.optional(z.array(z.looseObject({ url: z.string(), valueCode: z.optional(z.string()) }))),
});
export type Location = z.infer<typeof Location>;
