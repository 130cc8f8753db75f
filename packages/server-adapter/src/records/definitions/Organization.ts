import { Organization as schema } from '@clinikit/client/fhir';
import { boolean, code, type RecordDefinition, reference, string, token } from '../definition.ts';

/** @source https://hl7.org/fhir/R4/organization.html */
export const Organization: RecordDefinition = {
  type: 'Organization',
  schema,
  openToPatients: true,
  search: {
    active: boolean('Organization.active'),
    address: string('Organization.address'),
    'address-city': string('Organization.address.city'),
    'address-country': string('Organization.address.country'),
    'address-postalcode': string('Organization.address.postalCode'),
    'address-state': string('Organization.address.state'),
    'address-use': code('Organization.address.use', 'http://hl7.org/fhir/address-use'),
    endpoint: reference('Organization.endpoint', 'Endpoint'),
    identifier: token('Organization.identifier'),
    name: string('Organization.name | Organization.alias'),
    partof: reference('Organization.partOf', 'Organization'),
    type: token('Organization.type'),
  },
};
