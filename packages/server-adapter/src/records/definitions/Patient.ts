import { Patient as schema } from '@clinikit/client/fhir';
import { boolean, code, date, type RecordDefinition, reference, string, token } from '../definition.ts';
import { refuseTakenIdentifiers } from '../patientIdentifiers.ts';
import { refuseLongLists, refuseLongTexts } from '../patientLimits.ts';
import { refuseReplaced } from '../replacedPatients.ts';

/** @source https://hl7.org/fhir/R4/patient.html */
export const Patient: RecordDefinition = {
  type: 'Patient',
  schema,
  patient: 'self',
  search: {
    active: boolean('Patient.active'),
    address: string('Patient.address'),
    'address-city': string('Patient.address.city'),
    'address-country': string('Patient.address.country'),
    'address-postalcode': string('Patient.address.postalCode'),
    'address-state': string('Patient.address.state'),
    'address-use': code('Patient.address.use', 'http://hl7.org/fhir/address-use'),
    birthdate: date('Patient.birthDate'),
    // A patient of whom nothing is said lives: R4 finds them, too.
    deceased: boolean('iif(Patient.deceased.exists() and Patient.deceased != false, true, false)'),
    'death-date': date('Patient.deceased.ofType(dateTime)'),
    email: token("Patient.telecom.where(system='email')"),
    family: string('Patient.name.family'),
    gender: code('Patient.gender', 'http://hl7.org/fhir/administrative-gender'),
    'general-practitioner': reference(
      'Patient.generalPractitioner',
      'Organization',
      'Practitioner',
      'PractitionerRole',
    ),
    given: string('Patient.name.given'),
    identifier: token('Patient.identifier'),
    language: token('Patient.communication.language'),
    link: reference('Patient.link.other', 'Patient', 'RelatedPerson'),
    name: string('Patient.name'),
    organization: reference('Patient.managingOrganization', 'Organization'),
    phone: token("Patient.telecom.where(system='phone')"),
    telecom: token('Patient.telecom'),
  },
  refuseLarge: (body) => {
    refuseLongLists(body);
    const { success, data } = schema.safeParse(body);
    if (success) refuseLongTexts(data);
  },
  rule: async (write) => {
    refuseReplaced(write);
    await refuseTakenIdentifiers(write);
  },
};
