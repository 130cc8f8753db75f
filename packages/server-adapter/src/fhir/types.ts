import { HumanName, ImagingStudy, Patient } from '@clinikit/client/fhir';
import * as z from 'zod';

export { HumanName, ImagingStudy, Patient };

/** The FHIR R4 resources that this store keeps; what is not modelled of them is kept as it came. */
export const Resource = z.discriminatedUnion('resourceType', [Patient, ImagingStudy]);
export type Resource = z.infer<typeof Resource>;
export type ResourceType = Resource['resourceType'];
