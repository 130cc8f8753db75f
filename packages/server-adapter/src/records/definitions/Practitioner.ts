import { Practitioner as schema } from '@clinikit/client/fhir';
import { boolean, code, type RecordDefinition, string, token } from '../definition.ts';

/** @source https://hl7.org/fhir/R4/practitioner.html */
export const Practitioner: RecordDefinition = {
  type: 'Practitioner',
  schema,
  search: {
    active: boolean('Practitioner.active'),
    address: string('Practitioner.address'),
    'address-city': string('Practitioner.address.city'),
    'address-country': string('Practitioner.address.country'),
    'address-postalcode': string('Practitioner.address.postalCode'),
    'address-state': string('Practitioner.address.state'),
    'address-use': code('Practitioner.address.use', 'http://hl7.org/fhir/address-use'),
    communication: token('Practitioner.communication'),
    email: token("Practitioner.telecom.where(system='email')"),
    family: string('Practitioner.name.family'),
    gender: code('Practitioner.gender', 'http://hl7.org/fhir/administrative-gender'),
    given: string('Practitioner.name.given'),
    identifier: token('Practitioner.identifier'),
    name: string('Practitioner.name'),
    phone: token("Practitioner.telecom.where(system='phone')"),
    telecom: token('Practitioner.telecom'),
  },
};
