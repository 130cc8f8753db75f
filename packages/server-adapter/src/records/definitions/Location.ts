import { Location as schema } from '@clinikit/client/fhir';
import { code, type RecordDefinition, reference, string, token } from '../definition.ts';

/** @source https://hl7.org/fhir/R4/location.html */
export const Location: RecordDefinition = {
  type: 'Location',
  schema,
  openToPatients: true,
  search: {
    address: string('Location.address'),
    'address-city': string('Location.address.city'),
    'address-country': string('Location.address.country'),
    'address-postalcode': string('Location.address.postalCode'),
    'address-state': string('Location.address.state'),
    'address-use': code('Location.address.use', 'http://hl7.org/fhir/address-use'),
    endpoint: reference('Location.endpoint', 'Endpoint'),
    identifier: token('Location.identifier'),
    name: string('Location.name | Location.alias'),
    'operational-status': token('Location.operationalStatus'),
    organization: reference('Location.managingOrganization', 'Organization'),
    partof: reference('Location.partOf', 'Location'),
    status: code('Location.status', 'http://hl7.org/fhir/location-status'),
    type: token('Location.type'),
  },
};
