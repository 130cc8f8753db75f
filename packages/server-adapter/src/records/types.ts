import { HumanName, Patient } from '@clinikit/client/fhir';

export { HumanName, Patient };

/** Any FHIR resource; what is known of its elements says the definition of its type. */
export interface FhirResource {
  readonly resourceType: string;
  readonly [element: string]: unknown;
}

/** A stored resource: what was written, with `id` and `meta` as the store knows them. */
export interface StoredResource extends FhirResource {
  readonly id: string;
}
