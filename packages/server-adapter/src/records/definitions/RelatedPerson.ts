import { RelatedPerson as schema } from '@clinikit/client/fhir';
import { boolean, code, date, type RecordDefinition, reference, string, token } from '../definition.ts';

/** @source https://hl7.org/fhir/R4/relatedperson.html */
export const RelatedPerson: RecordDefinition = {
  type: 'RelatedPerson',
  schema,
  patient: 'RelatedPerson.patient',
  search: {
    active: boolean('RelatedPerson.active'),
    address: string('RelatedPerson.address'),
    'address-city': string('RelatedPerson.address.city'),
    'address-country': string('RelatedPerson.address.country'),
    'address-postalcode': string('RelatedPerson.address.postalCode'),
    'address-state': string('RelatedPerson.address.state'),
    'address-use': code('RelatedPerson.address.use', 'http://hl7.org/fhir/address-use'),
    birthdate: date('RelatedPerson.birthDate'),
    email: token("RelatedPerson.telecom.where(system='email')"),
    gender: code('RelatedPerson.gender', 'http://hl7.org/fhir/administrative-gender'),
    identifier: token('RelatedPerson.identifier'),
    name: string('RelatedPerson.name'),
    patient: reference('RelatedPerson.patient', 'Patient'),
    phone: token("RelatedPerson.telecom.where(system='phone')"),
    relationship: token('RelatedPerson.relationship'),
    telecom: token('RelatedPerson.telecom'),
  },
};
