import { PractitionerRole as schema } from '@clinikit/client/fhir';
import { boolean, date, type RecordDefinition, reference, token } from '../definition.ts';

/** @source https://hl7.org/fhir/R4/practitionerrole.html */
export const PractitionerRole: RecordDefinition = {
  type: 'PractitionerRole',
  schema,
  search: {
    active: boolean('PractitionerRole.active'),
    date: date('PractitionerRole.period'),
    email: token("PractitionerRole.telecom.where(system='email')"),
    endpoint: reference('PractitionerRole.endpoint', 'Endpoint'),
    identifier: token('PractitionerRole.identifier'),
    location: reference('PractitionerRole.location', 'Location'),
    organization: reference('PractitionerRole.organization', 'Organization'),
    phone: token("PractitionerRole.telecom.where(system='phone')"),
    practitioner: reference('PractitionerRole.practitioner', 'Practitioner'),
    role: token('PractitionerRole.code'),
    service: reference('PractitionerRole.healthcareService', 'HealthcareService'),
    specialty: token('PractitionerRole.specialty'),
    telecom: token('PractitionerRole.telecom'),
  },
};
