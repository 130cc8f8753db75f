import * as z from 'zod';

/** A date that exists, as precise as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. @source https://hl7.org/fhir/R4/datatypes.html#date */
export const FhirDate = z.union([z.iso.date(), z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)]);
