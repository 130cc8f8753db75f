import { HealthcareService as schema } from '@clinikit/client/fhir';
import { boolean, type RecordDefinition, reference, string, token } from '../definition.ts';

/** @source https://hl7.org/fhir/R4/healthcareservice.html */
export const HealthcareService: RecordDefinition = {
  type: 'HealthcareService',
  schema,
  openToPatients: true,
  search: {
    active: boolean('HealthcareService.active'),
    characteristic: token('HealthcareService.characteristic'),
    'coverage-area': reference('HealthcareService.coverageArea', 'Location'),
    endpoint: reference('HealthcareService.endpoint', 'Endpoint'),
    identifier: token('HealthcareService.identifier'),
    location: reference('HealthcareService.location', 'Location'),
    name: string('HealthcareService.name'),
    organization: reference('HealthcareService.providedBy', 'Organization'),
    program: token('HealthcareService.program'),
    'service-category': token('HealthcareService.category'),
    'service-type': token('HealthcareService.type'),
    specialty: token('HealthcareService.specialty'),
  },
};
