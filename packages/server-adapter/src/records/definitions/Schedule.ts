import { Schedule as schema } from '@clinikit/client/fhir';
import { boolean, date, type RecordDefinition, reference, token } from '../definition.ts';

/** @source https://hl7.org/fhir/R4/schedule.html */
export const Schedule: RecordDefinition = {
  type: 'Schedule',
  schema,
  search: {
    active: boolean('Schedule.active'),
    actor: reference(
      'Schedule.actor',
      'Device',
      'HealthcareService',
      'Location',
      'Patient',
      'Practitioner',
      'PractitionerRole',
      'RelatedPerson',
    ),
    date: date('Schedule.planningHorizon'),
    identifier: token('Schedule.identifier'),
    'service-category': token('Schedule.serviceCategory'),
    'service-type': token('Schedule.serviceType'),
    specialty: token('Schedule.specialty'),
  },
};
